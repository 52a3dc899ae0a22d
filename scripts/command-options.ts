// The options of a command; wrong ones are answered with its usage and exit code 2, `--help` with its usage and 0.
import { statSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { fromHere } from './ingest/from-here.ts';
import { contentIn, liveContent, type Content } from './release/paths.ts';

/** @param usage one line, printed after what is wrong */
export function commandOptions<const C extends NonNullable<ParseArgsConfig['options']>>(
  usage: string,
  options: C,
) {
  tellUsage(usage);
  try {
    return parseArgs({ options, args: process.argv.slice(2) }).values;
  } catch (error) {
    return wrongUsage((error as Error).message.split('. ')[0]!, usage);
  }
}

/** Answers `--help`, and ends the command. */
export function tellUsage(usage: string): void {
  if (!process.argv.slice(2).includes('--help')) return;
  console.log(usage);
  process.exit(0);
}

/** The content of `--site FOLDER`; the project's own where it is not asked for. */
export function contentOption(asked: string | undefined, usage: string): Content {
  if (asked === undefined) return liveContent;
  const folder = fromHere(asked);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return contentIn(folder);
  return wrongUsage(`--site takes a folder like content/site; there is none at ${folder}.`, usage);
}

/** Ends the command as one that was called wrongly. */
export function wrongUsage(what: string, usage: string): never {
  console.error(`${what}\n${usage}`);
  process.exit(2);
}
