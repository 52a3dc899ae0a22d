// What a state of sale does that stands in a text of another column. In a list it is an entry like the others, and
// in a cell of its own it is the answer to another question: both are believed. Within a name nobody can tell what
// the name is: the row is quarantined.
import { columns } from './columns.ts';
import { fault, remarked, type Reading } from './reading.ts';
import { stateIn, stateInRef, type Said } from './said-state.ts';
import { wordIndex, wordKey } from './values/word.ts';
import type { RowFields } from './vehicle.ts';
import { furtherFromSale } from './vocabularies.ts';
import { statusWords } from './words.ts';

/** The reading of a text, and what it says of the sale. */
export function withoutState(field: keyof RowFields, reading: Reading<unknown>): Reading<unknown> {
  const { value } = reading;
  if (Array.isArray(value)) {
    const found = (value as string[]).flatMap((item) => inEntry(field, item) ?? []);
    return found.length === 0 ? reading : { ...reading, says: found.reduce(further) };
  }
  const text = String(value);
  if (field === 'ref') {
    const found = stateInRef(text);
    if (!found) return reading;
    const facts = { said: found.said };
    const broken =
      found.rest === ''
        ? fault('text-holds-state', facts)
        : remarked({ value: found.rest }, 'text-holds-state', facts);
    return { ...broken, says: toSays(found) };
  }
  const found = stateIn(text);
  if (!found) return reading;
  if (found.isWhole && !required.has(field)) return { says: toSays(found) };
  return { ...fault('text-holds-state', { said: found.said }), says: toSays(found) };
}

/** Of a remark that is nothing but a state any word of the status column counts; a feature may be called `Pending`. */
function inEntry(field: keyof RowFields, item: string): Says | undefined {
  const found = stateIn(item);
  if (found) return toSays(found);
  const status = field === 'remarks' ? states.get(wordKey(item)) : undefined;
  return status === undefined || status === 'available' ? undefined : { said: item, status };
}

function further(one: Says, other: Says): Says {
  return furtherFromSale(one.status, other.status) === one.status ? one : other;
}

function toSays({ said, status }: Said): Says {
  return { said, status };
}

const states = wordIndex(statusWords);
const required: ReadonlySet<keyof RowFields> = new Set(
  columns.filter((column) => column.required).map(({ field }) => field),
);

type Says = NonNullable<Reading<unknown>['says']>;
