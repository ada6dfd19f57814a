import { message, type Message } from '../message.js';
import { rules } from '../rules/index.js';
import type { AnyRule } from '../rules/rule.js';
import { LEVELS, ROLES } from './read.js';

type Schema = Readonly<Record<string, unknown>>;

/**
 * What a `wirecopy.json` may hold, as a JSON schema: an editor completes and explains by it. Made of the same
 * declarations that it is read by.
 * @param word words a message in the reader's language
 */
export function schemaOf(word: (message: Message) => string): Schema {
  const described = (schema: Schema, what: Message): Schema => ({ description: word(what), ...schema });
  const text = (what: Message) => described({ type: 'string', minLength: 1 }, what);
  const list = (items: Schema, what: Message) => described({ type: 'array', items }, what);
  const object = (properties: Record<string, Schema>, required: readonly string[] = []): Schema => ({
    type: 'object',
    properties,
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
  });
  const level = (rule: AnyRule): Schema => ({
    enum: LEVELS,
    default: rule.defaultSeverity,
    description: word(rule.summary),
  });
  const limit = (what: Message) => described({ type: 'integer', minimum: 1 }, what);

  return {
    ...object({
      $schema: text(message('Where this schema is.')),
      files: list(
        text(message('A pattern such as feed/**/*.txt, below this folder.')),
        message('The files that are wire copy, beside those that end in .wire and .wirecopy.'),
      ),
      rules: described(
        object(Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule, level(rule), word)]))),
        message('What is told, and how loudly.'),
      ),
      limits: described(
        object({
          headline: limit(message('The most characters of a headline.')),
          caption: limit(message('The most characters of a caption.')),
        }),
        message('How long lines may be, in characters as a reader counts them.'),
      ),
      houseStyle: list(
        object(
          {
            term: text(message('What is not to be written: whole words.')),
            use: text(message('What to write instead.')),
            why: text(message('Told beside it.')),
            matchCase: described(
              { type: 'boolean', default: false },
              message('Only where capitals and small letters are as in the term.'),
            ),
          },
          ['term', 'use'],
        ),
        message('How the desk writes a term.'),
      ),
      agencies: list(
        text(message('An agency, as credits name it.')),
        message('The agencies that the desk takes pictures from. A credit of any other is told.'),
      ),
      furniture: described(
        object({
          add: list(
            text(message('A line; * stands for anything.')),
            message('Lines that are left over from a page.'),
          ),
          keep: list(
            text(message('A line; * stands for anything.')),
            message('Lines that are none, whatever they look like.'),
          ),
        }),
        message('What is page furniture here.'),
      ),
      readings: list(
        object(
          {
            text: text(message('The text of the line.')),
            is: described({ enum: ROLES }, message('What it is.')),
          },
          ['text', 'is'],
        ),
        message('What single lines are, where they were read wrongly.'),
      ),
      ignored: list(
        object(
          {
            rule: described({ enum: rules.map(({ id }) => id) }, message('The rule that tells it.')),
            text: text(message('The text that it is told of.')),
            file: text(message('The file that it is told in, below this folder. Without it, all files.')),
          },
          ['rule', 'text'],
        ),
        message('Findings that are wanted no more.'),
      ),
    }),
  };
}

/** A level, or an object with the level and the rule's options. */
function ruleSchema(
  { summary, options }: AnyRule,
  level: Schema,
  word: (message: Message) => string,
): Schema {
  const description = word(summary);
  const properties = Object.fromEntries(
    [...options].map(([key, option]) => [
      key,
      {
        ...option.schema,
        description: word(option.summary),
        ...(option.default === undefined ? {} : { default: option.default }),
      },
    ]),
  );
  return {
    description,
    anyOf: [
      level,
      { type: 'object', properties: { severity: level, ...properties }, additionalProperties: false },
    ],
  };
}
