// Numbers as people write them. Separators must stand where a thousands separator stands: `1,23` and
// `1.234.567` are refused rather than guessed at.
import { toPlain } from '../fold.ts';
import { fault, nothing, value, type Read, type Reading } from '../reading.ts';
import type { IssueCode } from '../../issues/issue.ts';

/** `1,234.5` -> 1234.5; undefined for anything that is not a plain number. */
export function toNumber(text: string): number | undefined {
  if (!/^(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/.test(text)) return undefined;
  const number = Number(text.replaceAll(',', ''));
  return Number.isSafeInteger(Math.round(number)) ? number : undefined;
}

/**
 * Whether a fraction could as well be thousands with a dot between them, as much of Europe writes them:
 * `119.158`. Under a unit nobody divides by a thousand, such a number is refused.
 */
export function mayBeThousands(text: string): boolean {
  return /^\d{1,3}\.\d{3}$/.test(text);
}

/** A cell in which nothing is said: empty, a dash, `N/A`. `#N/A` is not: that is a broken formula. */
export function isBlank(plain: string): boolean {
  return plain === '' || /^([-‐-―−ー*.]+|n\/?a|null|nil|none|未記入|未入力)$/i.test(plain);
}

/** A count without a unit: doors, seats, gears. `5`, `5.0`, `5人`, `5D`; anything else is a fault. */
export function readCount(code: IssueCode): Read<number> {
  return (cell) => {
    const plain = toPlain(cell);
    if (isBlank(plain)) return nothing();
    const digits =
      /^(\d+)(?:\.0+)?\s*(?:人|名|人乗り?|名乗り?|ドア|枚|速|段|d|dr|drs|doors?|seats?|seater|speed|p|persons?)?$/i.exec(
        plain,
      )?.[1];
    return digits === undefined ? fault(code) : value(Number(digits));
  };
}

/**
 * A quantity with an optional unit, rounded to whole numbers of the field's unit.
 * @param units what a unit written in the cell is worth, by its folded spelling; it wins over the header's
 */
export function toQuantity(
  plain: string,
  units: ReadonlyMap<string, number>,
  headerFactor: number,
): number | undefined {
  const parts = /^([\d.,]+)\s*([^\d.,].*)?$/.exec(plain);
  const number = toNumber(parts?.[1] ?? '');
  if (number === undefined) return undefined;
  const unit = parts?.[2]?.toLowerCase().replace(/[\s.]/g, '');
  const factor = unit === undefined ? headerFactor : units.get(unit);
  if (factor === undefined || (factor < 10 && mayBeThousands(parts?.[1] ?? ''))) return undefined;
  return Math.round(number * factor);
}

/** Reads a quantity column: blank, a number with or without unit, or a fault. */
export function readQuantity(units: Readonly<Record<string, number>>, code: IssueCode): Read<number> {
  const known = new Map(Object.entries(units));
  return (cell, { unit }): Reading<number> => {
    const plain = toPlain(cell);
    if (isBlank(plain)) return nothing();
    const whole = toQuantity(plain, known, unit.factor);
    return whole === undefined ? fault(code) : value(whole);
  };
}
