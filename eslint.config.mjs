import { configs as regexp } from 'eslint-plugin-regexp';
import { config, configs } from 'typescript-eslint';

export default config(
  { ignores: ['dist', 'out', 'node_modules'] },
  {
    files: ['**/*.ts'],
    extends: [...configs.strictTypeChecked, ...configs.stylisticTypeChecked, regexp['flat/recommended']],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Indexed access is checked by the compiler; where an index is known to be good, a cast says so.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // node:test hands back promises that the runner itself awaits.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe'] },
          ],
        },
      ],
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
    },
  },
  {
    // The protocol still asks every client for the root that it calls deprecated.
    files: ['test/support/client.ts'],
    rules: { '@typescript-eslint/no-deprecated': 'off' },
  },
  {
    files: ['server/src/core/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['vscode', 'vscode-*', 'node:*'],
              message: 'The core is text in, data out: it knows no protocol, no editor and no Node.',
            },
          ],
        },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The core knows no clock.' },
        { object: 'Math', property: 'random', message: 'The core gives the same answer to the same text.' },
      ],
    },
  },
);
