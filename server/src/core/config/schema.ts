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
  const described = (schema: Schema, template: string): Schema => ({
    description: word(message(template)),
    ...schema,
  });
  const text = (template: string) => described({ type: 'string', minLength: 1 }, template);
  const list = (items: Schema, template: string) => described({ type: 'array', items }, template);
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
  const limit = (template: string) => described({ type: 'integer', minimum: 1 }, template);

  return {
    ...object({
      $schema: text('Where this schema is.'),
      files: list(
        text('A pattern such as feed/**/*.txt, below this folder.'),
        'The files that are wire copy, beside those that end in .wire and .wirecopy.',
      ),
      rules: described(
        object(Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule, level(rule), word)]))),
        'What is told, and how loudly.',
      ),
      limits: described(
        object({
          headline: limit('The most characters of a headline.'),
          caption: limit('The most characters of a caption.'),
        }),
        'How long lines may be, in characters as a reader counts them.',
      ),
      houseStyle: list(
        object(
          {
            term: text('What is not to be written: whole words.'),
            use: text('What to write instead.'),
            why: text('Told beside it.'),
            matchCase: described(
              { type: 'boolean', default: false },
              'Only where capitals and small letters are as in the term.',
            ),
          },
          ['term', 'use'],
        ),
        'How the desk writes a term.',
      ),
      agencies: list(
        text('An agency, as credits name it.'),
        'The agencies that the desk takes pictures from. A credit of any other is told.',
      ),
      furniture: described(
        object({
          add: list(text('A line; * stands for anything.'), 'Lines that are left over from a page.'),
          keep: list(text('A line; * stands for anything.'), 'Lines that are none, whatever they look like.'),
        }),
        'What is page furniture here.',
      ),
      readings: list(
        object({ text: text('The text of the line.'), is: described({ enum: ROLES }, 'What it is.') }, [
          'text',
          'is',
        ]),
        'What single lines are, where they were read wrongly.',
      ),
      ignored: list(
        object(
          {
            rule: described({ enum: rules.map(({ id }) => id) }, 'The rule that tells it.'),
            text: text('The text that it is told of.'),
            file: text('The file that it is told in, below this folder. Without it, all files.'),
          },
          ['rule', 'text'],
        ),
        'Findings that are wanted no more.',
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
