import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** A path as typed: npm runs scripts in the project's folder, and says where the command was given. */
export function fromHere(path: string): string {
  const here = resolve(path);
  return existsSync(here) ? here : resolve(process.env['INIT_CWD'] ?? '.', path);
}
