// The vocabulary of schema.org as the package schema-dts states it in its type declarations, read as data: which
// properties a type has, with those it inherits, and what may stand in each.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const text = readFileSync(require.resolve('schema-dts').replace(/\.js$/, '.d.ts'), 'utf8');

/** `interface CarBase extends VehicleBase {` with its properties, and `interface CarLeaf extends CarBase`. */
const interfaces = new Map(
  [...text.matchAll(/^(?:export )?interface (\w+)(?: extends ([^{]+?))? \{\n([\s\S]*?)^\}/gm)].map(
    ([, name = '', parents = '', body = '']) => [name, { parents: parents.split(/,\s*/), body }],
  ),
);

/** `export type Car = CarLeaf | ...;` and enumerations, whose members are written as quoted addresses. */
const unions = new Map(
  [...text.matchAll(/^export type (\w+) = (.*);$/gm)].map(([, name = '', members = '']) => [
    name,
    members.split(' | ').map((member) => member.replaceAll('"', '')),
  ]),
);

export function isType(type: string): boolean {
  return interfaces.has(`${type}Leaf`);
}

/** @returns the types that may stand in a property of a type; undefined where it has no such property */
export function rangeOf(type: string, property: string): string[] | undefined {
  const line = new RegExp(`^    "${property}"\\?: SchemaValue<(.*), "${property}">;$`, 'm');
  const queue = [`${type}Leaf`];
  for (const name of queue) {
    const known = interfaces.get(name);
    const found = known && line.exec(known.body)?.[1];
    if (found) return found.split(' | ');
    queue.push(...(known?.parents ?? []));
  }
  return undefined;
}

/** Whether something of a type may stand where one of `range` is asked for: it is one, or one of its kinds. */
export function isWithin(type: string, range: readonly string[]): boolean {
  const seen = new Set(range);
  for (const name of seen) for (const member of unions.get(name) ?? []) seen.add(member);
  return seen.has(`${type}Leaf`);
}

/** Whether a text may stand there: a text, a date, an address, or a member of an enumeration. */
export function isTextWithin(value: string, range: readonly string[]): boolean {
  if (range.includes('Text')) return true;
  if (range.includes('URL') && URL.canParse(value)) return true;
  if (range.includes('Date') && /^\d{4}(-\d{2}){0,2}$/.test(value)) return true;
  return range.some((name) => unions.get(name)?.includes(value));
}
