// The options of a command; wrong ones are answered with its usage and exit code 2.
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** @param usage one line, printed after what is wrong */
export function commandOptions<const C extends NonNullable<ParseArgsConfig['options']>>(
  usage: string,
  options: C,
) {
  try {
    return parseArgs({ options, args: process.argv.slice(2) }).values;
  } catch (error) {
    return wrongUsage((error as Error).message.split('. ')[0]!, usage);
  }
}

/** Ends the command as one that was called wrongly. */
export function wrongUsage(what: string, usage: string): never {
  console.error(`${what}\n${usage}`);
  process.exit(2);
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true
  );
}
