// Displacement, lengths and weights: numbers whose unit stands in the cell, in the header, or is the
// column's own.
import { toPlain } from '../fold.ts';
import { fault, nothing, value, type CellContext, type Reading } from '../reading.ts';
import { isBlank, readQuantity, toNumber, toQuantity } from './number.ts';

/**
 * `1,990cc`, `1990`, `2.0L`, and a bare decimal below 10 such as `2.0`, which can only be litres.
 * `0`, as electric vehicles have it, says nothing.
 */
export function readEngine(cell: string, { unit }: CellContext): Reading<number> {
  const plain = toPlain(cell);
  if (isBlank(plain) || toNumber(plain) === 0) return nothing();
  if (/^\d\.\d+$/.test(plain)) return value(Math.round(Number(plain) * 1000));
  const cc = toQuantity(plain, engine, unit.factor);
  return cc === undefined ? fault('engine-invalid') : value(cc);
}

export const engineUnits = {
  cc: 1,
  cm3: 1,
  ml: 1,
  l: 1000,
  litre: 1000,
  litres: 1000,
  liter: 1000,
  リットル: 1000,
};
export const lengthUnits = { mm: 1, cm: 10, m: 1000, ミリ: 1, センチ: 10, メートル: 1000 };
export const weightUnits = { kg: 1, kgs: 1, t: 1000, ton: 1000, tons: 1000, トン: 1000, キロ: 1 };

/** Millimetres: `4,350`, `4350mm`, `435cm`, `4.35m`. */
export const readLength = readQuantity(lengthUnits, 'measure-invalid');
/** Kilograms: `1,250`, `1250kg`, `2t`, `2トン`. */
export const readWeight = readQuantity(weightUnits, 'measure-invalid');

const engine: ReadonlyMap<string, number> = new Map(Object.entries(engineUnits));
