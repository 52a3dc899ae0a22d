// One cell under one column: taken out of what spreadsheets wrap around it, read, and held against what is
// possible.
import { publicTexts } from './chassis-in-text.ts';
import type { Column } from './columns.ts';
import type { ColumnReader } from './header.ts';
import { toPlain } from './fold.ts';
import { unguarded } from './formula-guard.ts';
import { fromHtml } from './from-html.ts';
import { privateRef } from './private-refs.ts';
import { privateIn, withoutChassis } from './private-text.ts';
import { firstYear, ranges } from './ranges.ts';
import { fault, type Reading } from './reading.ts';
import { spreadsheetDamage } from './spreadsheet-damage.ts';
import { withoutState } from './text-state.ts';
import type { IssueCode } from '../issues/issue.ts';
import type { RowFields } from './vehicle.ts';

/** A reader for the cells of one column. It remembers what it has read, as long as that pays. */
export function cellReader({ column, context }: ColumnReader): (cell: string) => Reading<unknown> {
  const seen = new Map<string, Reading<unknown>>();
  const look = looker();
  let remembers = true;
  let hits = 0;
  return (cell) => {
    const known = remembers ? seen.get(cell) : undefined;
    if (known) {
      hits += 1;
      return known;
    }
    const text = unwrapped(cell);
    const damage = damageOf(column.field, text);
    const reading = damage ? fault(damage) : readSound(column, look, column.read(text, context));
    if (seen.size < remembered) seen.set(cell, reading);
    else if (hits < remembered) remembers = false;
    return reading;
  };
}

/** What makes a cell say nothing of its own. A status that is not said is one that is unknown. */
function damageOf(field: keyof RowFields, text: string): IssueCode | undefined {
  if (field !== 'status' && text.length <= longestDitto && ditto.test(toPlain(text))) return 'cell-is-ditto';
  return maybeDamaged.test(text) ? spreadsheetDamage(field, toPlain(text)) : undefined;
}

/**
 * The reading with what is wrong with it in the order in which it counts: a state is looked for before the entry
 * that names the buyer is left out.
 */
function readSound(column: Column, look: Look, read: Reading<unknown>): Reading<unknown> {
  const reading = inRange(column.field, read);
  if (!texts.has(column.field) || reading.value === undefined) return notTooLong(column, reading);
  const { says, ...stated } = withoutState(column.field, reading);
  const sound = notTooLong(column, withoutPrivate(column, look, stated));
  return says ? { ...sound, says } : sound;
}

/**
 * Without the apostrophe that keeps a spreadsheet from running `'=1+1`, and then `="0012"` -> `0012`; without the
 * signs of HTML.
 */
function unwrapped(cell: string): string {
  const text = fromHtml(unguarded(cell));
  return /^\s*="([^"]*)"\s*$/.exec(text)?.[1] ?? text;
}

/**
 * The reading without what is not for visitors, whichever column they would see it in: of a list its entries, else
 * the whole text. A row without its name is quarantined; of a ref, which may be any number, less is known
 * (private-refs.ts).
 */
function withoutPrivate(
  { field, required }: Column,
  look: Look,
  reading: Reading<unknown>,
): Reading<unknown> {
  if (reading.value === undefined) return reading;
  if (field === 'ref') {
    const code = privateRef(String(reading.value));
    return code ? fault(code) : reading;
  }
  const looks = ([reading.value].flat() as string[]).map(look);
  const leftOut = [...new Set(looks.flatMap(({ told }) => told ?? []))];
  if (leftOut.length === 0) return reading;
  const shown = [...new Set(looks.flatMap((each) => each.shown ?? []))];
  // What a text says of another field is not private.
  const also = reading.also && { also: reading.also };
  if (shown.length > 0) return { value: Array.isArray(reading.value) ? shown : shown[0], ...also, leftOut };
  return required ? { ...fault('name-private'), leftOut } : { ...also, leftOut };
}

/** What of a text is shown and what is told about it. It remembers texts: one feature stands in many rows. */
function looker(): Look {
  const seen = new Map<string, Looked>();
  return (text) => {
    const known = seen.get(text);
    if (known) return known;
    const looked = lookAt(text);
    if (seen.size < remembered) seen.set(text, looked);
    return looked;
  };
}

function lookAt(text: string): Looked {
  const told = privateIn(text);
  if (told) return { told };
  const shown = withoutChassis(text);
  return shown === text ? { shown } : { shown, told: 'chassis-masked' };
}

/** The reading, unless it is a text that no place on a page is made for. */
function notTooLong({ longest, required }: Column, reading: Reading<unknown>): Reading<unknown> {
  const { value } = reading;
  if (longest === undefined || typeof value !== 'string' || value.length <= longest) return reading;
  return fault(required ? 'name-too-long' : 'text-too-long', { length: value.length, longest });
}

/** The reading, unless one of its values is impossible. */
function inRange(field: keyof RowFields, reading: Reading<unknown>): Reading<unknown> {
  if (reading.value !== undefined) {
    const impossible = outside(field, reading.value);
    if (impossible) return impossible;
  }
  for (const [name, value] of Object.entries(reading.also ?? {})) {
    const impossible = outside(name as keyof RowFields, value);
    if (impossible) return impossible;
  }
  return reading;
}

function outside(field: keyof RowFields, value: unknown): Reading<never> | undefined {
  const range = ranges[field];
  if (range && typeof value === 'number' && (value < range.least || value > range.most)) {
    const isPrice = field === 'fobUsd' || field === 'fobJpy';
    return fault(isPrice ? 'price-out-of-range' : 'value-out-of-range', {
      least: range.least,
      most: range.most,
    });
  }
  if (years.has(field) && String(value) < firstYear) return fault('year-out-of-range', { least: firstYear });
  return undefined;
}

/** What every cell that a spreadsheet spoilt has in it: looked for first, because nearly no cell has. */
const maybeDamaged = /[#＃+＋月/／-]/;

/** As above. Rows are sorted and left out on the way, so what stood above is not known. */
const ditto = /^(?:[〃仝〻々"“”„〝〞〟]|''|′′|同上|ditto|-do-|do\.|(?:same )?as above|↑)$/i;
const longestDitto = 20;

const texts: ReadonlySet<keyof RowFields> = new Set(publicTexts);

const years: ReadonlySet<keyof RowFields> = new Set<keyof RowFields>([
  'manufactured',
  'firstRegistered',
  'modelYear',
]);

/** Values or texts a column remembers: a vocabulary or the models of a stock fit. A column of refs or chassis numbers gives up. */
const remembered = 2_000;

type Looked = { shown?: string; told?: IssueCode };
type Look = (text: string) => Looked;
