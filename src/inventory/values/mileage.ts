// Mileage: a distance, or a statement about the odometer, or both.
import { foldKey, toPlain } from '../fold.ts';
import { fault, nothing, value, type CellContext, type Reading } from '../reading.ts';
import { isBlank, toQuantity } from './number.ts';

/**
 * | cell | reading |
 * |---|---|
 * | `119,158km`, `119158` | 119158 |
 * | `5.2万km`, `52千km` | 52000 |
 * | `32,000 miles` | 51499 |
 * | `走不明`, `不明`, `改ざん車`, also beside a number | odometer unknown, no number |
 * | `メーター交換`, alone or beside a number | odometer replaced, the number if there is one |
 *
 * A bare number is in the unit of the header, kilometres when it names none; under 千km or 万km it stands for a million
 * at most. `119.158` and a bare `5.2` are refused: thousands with a dot, and ten thousands without their 万, look like
 * that.
 */
export function readMileage(cell: string, { unit }: CellContext): Reading<number> {
  const plain = toPlain(cell);
  if (isBlank(plain)) return nothing();
  const key = foldKey(plain);
  if (unknown.test(key)) return nothing({ odometer: 'unknown' });
  const replaced = replacement.test(key);
  const distance = plain
    .replace(replacementText, '')
    .replace(/[()[\]]/g, '')
    .trim();
  if (replaced && isBlank(distance)) return nothing({ odometer: 'replaced' });
  if (unit.factor < 1000 && /^\d{1,3}\.\d*[1-9]\d*$/.test(distance)) return fault('mileage-invalid');
  const km = toQuantity(distance.replace(/^走行(距離)?\s*/, ''), units, unit.factor);
  if (km === undefined) return fault('mileage-invalid');
  // `1200` under 千km is 1,200 km, and `120` under 万km is 120,000 km, more often than a lorry of 1,200,000 km.
  if (unit.factor >= 1000 && km > mostOfThousands && /^[\d.,]+$/.test(distance)) {
    return fault('value-out-of-range', { least: 0, most: mostOfThousands / unit.factor });
  }
  return replaced ? value(km, { odometer: 'replaced' }) : value(km);
}

/** Kilometres in one unit, as units stand in cells and headers. */
export const mileageUnits = {
  km: 1,
  kms: 1,
  kilometers: 1,
  kilometres: 1,
  キロ: 1,
  千km: 1000,
  千キロ: 1000,
  千: 1000,
  万km: 10_000,
  万キロ: 10_000,
  万: 10_000,
  '1000km': 1000,
  '000km': 1000,
  thousandkm: 1000,
  miles: 1.609344,
  mile: 1.609344,
  mi: 1.609344,
  マイル: 1.609344,
} as const;

/** Kilometres that a bare number in thousands or ten thousands may stand for. */
const mostOfThousands = 1_000_000;

const units: ReadonlyMap<string, number> = new Map(Object.entries(mileageUnits));
const unknown = /不明|改ザン|改竄|UNKNOWN|TMU|NOTACTUAL/;
const replacement = /メーター?交換|メータ交換|交換歴|REPLACED|METERCHANGED?|ODOMETERCHANGED?/;
const replacementText =
  /(メーター?|走行計)?\s*交換(車|歴|有|あり)?|(odo)?meter (changed?|replaced)|replaced/gi;
