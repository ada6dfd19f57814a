// The directions of the house: text <- story <- desk <- {rules, features} <- index <- {lsp, cli} <- main; rules <- {checking, config} <- index.
const core = '^server/src/core/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'text-stands-alone',
      severity: 'error',
      from: { path: `${core}text/` },
      to: { pathNot: `${core}text/` },
    },
    {
      name: 'story-knows-only-text',
      severity: 'error',
      from: { path: `${core}story/` },
      to: { pathNot: `${core}(story/|text/|message\\.ts)` },
    },
    {
      name: 'desk-knows-only-stories',
      severity: 'error',
      from: { path: `${core}desk/` },
      to: { pathNot: `${core}(desk/|story/|text/|message\\.ts)` },
    },
    {
      name: 'rules-know-no-features',
      severity: 'error',
      from: { path: `${core}rules/` },
      to: { pathNot: `${core}(rules/|desk/|story/|text/|message\\.ts)` },
    },
    {
      name: 'features-know-no-rules',
      severity: 'error',
      from: { path: `${core}features/` },
      to: { pathNot: `${core}(features/|desk/|story/|text/|message\\.ts)` },
    },
    {
      name: 'checking-knows-the-rules',
      severity: 'error',
      from: { path: `${core}checking/` },
      to: { pathNot: `${core}(checking/|rules/|desk/|story/|text/|message\\.ts)` },
    },
    {
      name: 'config-knows-what-can-be-set',
      severity: 'error',
      from: { path: `${core}config/` },
      to: { pathNot: `${core}(config/|rules/|desk/|story/|text/|message\\.ts)|^node_modules/jsonc-parser/` },
    },
    {
      name: 'one-rule-knows-no-other',
      comment: 'What rules share stands in a few files beside them; the list alone knows all of them.',
      severity: 'error',
      from: { path: `${core}rules/`, pathNot: `${core}rules/index\\.ts$` },
      to: { path: `${core}rules/`, pathNot: `${core}rules/(rule|option|mirror|strike)\\.ts$` },
    },
    {
      name: 'the-core-is-pure',
      comment: 'One library that is pure itself reads wirecopy.json.',
      severity: 'error',
      from: { path: core },
      to: { pathNot: `${core}|^node_modules/jsonc-parser/` },
    },
    {
      name: 'in-by-the-door',
      severity: 'error',
      from: { path: '^(server/src/(lsp|cli|wording|main)|client)', pathNot: core },
      to: { path: core, pathNot: `${core}(index|offer)\\.ts$` },
    },
    {
      name: 'the-client-knows-the-protocol-only',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^server/', pathNot: '^server/src/(protocol|core/offer)\\.ts$' },
    },
    {
      name: 'protocol-and-command-line-apart',
      severity: 'error',
      from: { path: '^server/src/cli/' },
      to: { path: '^server/src/lsp/' },
    },
    { name: 'nothing-missing', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: '^test/|\\.d\\.ts$|main\\.(node|browser)\\.ts$' },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|out)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'browser', 'types', 'default'],
    },
  },
};
