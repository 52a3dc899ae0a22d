// Words an exporter types freely come in several spellings. To search they are one value, so that a choice stands
// once in its panel; on the vehicle's own page they stay as they were written.
import { keyOf } from './query.ts';
import type { Row } from './columns.ts';

/**
 * The rows with every free word as most of them write it: of `USS NAGOYA`, `USS Nagoya`, `USS Nagoya` all are
 * `USS Nagoya`. Of equally many it is the last in the order of characters, in which capitals come first.
 */
export function withOneSpelling(rows: readonly Row[]): Row[] {
  const spellColour = spellerOf(rows.map(({ exteriorColour }) => exteriorColour));
  const spellLocation = spellerOf(rows.map(({ location }) => location));
  const spellFeature = spellerOf(rows.flatMap(({ features }) => features));
  return rows.map((row) => ({
    ...row,
    exteriorColour: row.exteriorColour && spellColour(row.exteriorColour),
    location: row.location && spellLocation(row.location),
    features: [...new Set(row.features.map(spellFeature))],
  }));
}

function spellerOf(written: readonly (string | undefined)[]): (value: string) => string {
  const counts = new Map<string, number>();
  for (const value of written) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  const rarestFirst = [...counts].toSorted(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
  const spelt = new Map(rarestFirst.map(([value]) => [keyOf(value), value]));
  return (value) => spelt.get(keyOf(value)) ?? value;
}
