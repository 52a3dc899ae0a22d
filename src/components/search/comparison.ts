// Up to four vehicles side by side; a row in which they differ says so in more than colour.
import * as addresses from '../../catalogue/addresses.ts';
import { vehicleName } from '../../catalogue/name.ts';
import type { Row } from '../../search/columns.ts';
import type { Choice, Compared } from '../../search/fields.ts';
import { labelOf } from './facets.ts';
import { fill, format, words } from './page-data.ts';
import { linkTo } from './links.ts';
import { anchor, element } from './elements.ts';
import { priceOf, toCard } from './results.ts';
import type { Search } from '../../search/search-state.ts';

/** The comparison's content: a table, what is not in stock any more, and the way out. */
export function comparisonOf(rows: readonly Row[], search: Search): Node[] {
  const missing = search.compare.filter((ref) => rows.every((row) => row.ref !== ref));
  const clear = linkTo({ ...search, compare: [] }, words.compareClear);
  return [
    ...(rows.length < 2 ? [element('p', words.compareEmpty)] : []),
    ...(missing.length > 0 ? [element('p', fill(words.compareMissing, missing.join(', ')))] : []),
    ...(rows.length > 0 ? [tableOf(rows, search)] : []),
    element('p', clear),
  ];
}

function tableOf(rows: readonly Row[], search: Search): Node {
  const { labels, yes, notStated } = words.comparison;
  const lines = Object.entries(cells)
    .map(([name, cellOf]) => ({ name, label: labels[name as Compared], texts: rows.map(cellOf) }))
    .filter(({ texts }) => texts.some((text) => text !== undefined));
  const features = [...new Set(rows.flatMap((row) => row.features))];
  const equipment = features.map((feature) => ({
    name: '',
    label: feature,
    texts: rows.map((row) => (row.features.includes(feature) ? yes : undefined)),
  }));
  const head = rows.map((row) => {
    const card = toCard(row);
    const name = vehicleName(card);
    const remove = linkTo({ ...search, compare: search.compare.filter((ref) => ref !== row.ref) }, '×');
    remove.setAttribute('aria-label', fill(words.remove, name));
    const cell = element('th', anchor(addresses.vehicle(card.slug), name), ' ', remove);
    cell.scope = 'col';
    return cell;
  });
  const body = [...lines, ...equipment].map(({ name, label, texts }) => {
    // Refs always do.
    const differ = name !== 'ref' && new Set(texts).size > 1;
    const heading = element('th', label, ...(differ ? [' ', element('small', words.differs)] : []));
    heading.scope = 'row';
    const line = element('tr', heading, ...texts.map((text) => element('td', text ?? notStated)));
    if (differ) line.className = 'differs';
    return line;
  });
  const table = element(
    'table',
    element('thead', element('tr', element('td'), ...head)),
    element('tbody', ...body),
  );
  const room = element('div', table);
  room.className = 'wide-table';
  room.tabIndex = 0;
  room.setAttribute('role', 'region');
  room.setAttribute('aria-label', words.comparison.label);
  return room;
}

const word = (name: Choice & keyof Row) => (row: Row) => {
  const value = row[name];
  return value === undefined ? undefined : labelOf(name, String(value));
};
const measure = (name: 'mileageKm' | 'engineCc' | 'maxLoadKg', unit: string) => (row: Row) =>
  row[name] === undefined ? undefined : `${format.number(row[name])} ${unit}`;

/** What is compared, in the order a buyer asks. */
const cells = {
  fobUsd: priceOf,
  status: word('status'),
  year: ({ year }) => year?.toString(),
  firstRegistered: ({ firstRegistered }) => firstRegistered && format.yearOrMonth(firstRegistered),
  mileageKm: (row) =>
    row.odometer === undefined || row.odometer === 'actual'
      ? measure('mileageKm', 'km')(row)
      : words.facts.odometers[row.odometer as keyof typeof words.facts.odometers],
  repairHistory: ({ repairHistory }) => repairHistory,
  auctionGrade: ({ auctionGrade }) => auctionGrade,
  engineCc: measure('engineCc', 'cc'),
  fuel: word('fuel'),
  transmission: word('transmission'),
  steering: word('steering'),
  drive: word('drive'),
  seats: word('seats'),
  maxLoadKg: measure('maxLoadKg', 'kg'),
  truckBody: ({ truckBody }) => truckBody,
  exteriorColour: word('exteriorColour'),
  type: word('type'),
  condition: word('condition'),
  location: word('location'),
  size: ({ lengthMm, widthMm, heightMm }) =>
    lengthMm && widthMm && heightMm
      ? `${[lengthMm, widthMm, heightMm].map(format.number).join(' × ')} mm`
      : undefined,
  grade: ({ grade }) => grade,
  modelCode: ({ modelCode }) => modelCode,
  ref: ({ ref }) => ref,
} satisfies Record<Compared, (row: Row) => string | undefined>;
