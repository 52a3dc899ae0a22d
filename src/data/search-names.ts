// What the values of the stock are called by who types them: what the pages call them, and what else people say.
import { category } from '../catalogue/addresses.ts';
import { categories } from '../catalogue/categories.ts';
import { foldKey } from '../inventory/fold.ts';
import { makeFinder } from '../inventory/makes.ts';
import { language } from '../messages/language.ts';
import { YES } from '../search/fields.ts';
import { searchFor } from '../search/nearest.ts';
import type { NamesOf } from '../search/parts.ts';
import type { Row, WordColumn } from '../search/columns.ts';

/** `drive`, `4WD` -> `4WD`, `FOURWHEELDRIVE`, `4X4`; none for a value that is called by itself and nothing else. */
export function namesIn(rows: readonly Row[]): NamesOf {
  const spellingsOf = spellingsFor(new Set(rows.map(({ make }) => make)));
  return (column, value) => {
    const others = column === 'make' ? spellingsOf(value) : namesOfFact(column, value);
    // `yes` is no name of a vehicle for wheelchair users.
    const own = value === YES ? [] : [value];
    return others.length > 0 ? [...own, ...others] : [];
  };
}

/** Folded, and so one word each: `manual` is not found in the middle of `Automated manual`. */
function namesOfFact(column: WordColumn, value: string): string[] {
  const called = words[column]?.flatMap((names) => names[value] ?? []) ?? [];
  const inMenu = categories.flatMap(({ slug }) => {
    const { chosen } = searchFor({ kind: 'category', slug, address: category(slug) });
    const values = Object.entries(chosen).find(([name]) => name === column)?.[1];
    return values?.includes(value) ? labels.categories[slug] : [];
  });
  const keys = new Set([...called, ...inMenu].map(foldKey));
  keys.delete(foldKey(value));
  return [...keys];
}

/**
 * How else each make is written, without what begins as another make is written: `Nissan Diesel` would find UD
 * Trucks for who types `nissan`.
 */
function spellingsFor(makes: ReadonlySet<string>): (make: string) => readonly string[] {
  const findMake = makeFinder({});
  const keysOf = new Map(
    [...makes].map((make) => [make, [make, ...(findMake(make)?.spellings ?? [])].map(foldKey)] as const),
  );
  return (make) => {
    const others = [...keysOf].flatMap(([name, keys]) => (name === make ? [] : keys));
    return (findMake(make)?.spellings ?? []).filter(
      (spelling) => spelling !== make && !others.some((key) => foldKey(spelling).startsWith(key)),
    );
  };
}

const { words: labels, search } = language(undefined);
const { facts, vehicle } = labels;
const { typed } = search;
const words: { [C in WordColumn]?: NamesByValue[] } = {
  type: [typed.type, labels.types],
  fuel: [typed.fuel, facts.fuels, facts.fuelsShort],
  transmission: [typed.transmission, facts.transmissions],
  steering: [typed.steering, facts.steerings],
  drive: [typed.drive, facts.drives],
  truckBody: [typed.truckBody],
  status: [typed.status, vehicle.statuses, vehicle.marks],
  condition: [typed.condition, facts.conditions],
  welfare: [typed.welfare, { [YES]: [search.welfare, facts.labels.welfare] }],
};

type NamesByValue = Record<string, string | readonly string[]>;
