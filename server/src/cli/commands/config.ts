import { applied } from '../../core/index.js';
import type { Desk } from '../desk.js';
import { CLEAN, type Command } from './command.js';

/** Tells what applies to each file, and where it comes from. */
export function config(desk: Desk, asJson: boolean): Command {
  const placed = (settings: Parameters<typeof applied>[0]) =>
    applied(settings).map(({ key, value, from }) => ({
      key,
      value,
      from: from ? desk.placeOf(from) : 'default',
    }));
  if (!asJson)
    return {
      *run({ name }, settings) {
        yield `${name}\n`;
        for (const { key, value, from } of placed(settings)) yield `  ${key} = ${value}  (${from})\n`;
      },
      status: () => CLEAN,
    };
  let files = 0;
  return {
    begin: () => ['['],
    run: ({ name: file }, settings) => [
      `${files++ > 0 ? ',' : ''}\n${JSON.stringify({ file, settings: placed(settings) }, undefined, 2)}`,
    ],
    end: () => ['\n]\n'],
    status: () => CLEAN,
  };
}
