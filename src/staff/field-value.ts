// What stands in a cell before and after, as people write it.

/** `15650` -> `15,650` for a price or a distance; a year stays as it is, lists are joined, nothing is a dash. */
export function fieldValue(field: string, value: unknown): string {
  if (value === undefined || value === null) return '–';
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'number' && measured.test(field)) return count(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

export function count(number: number): string {
  return number.toLocaleString('en-GB');
}

/** Fields with their unit in the name. */
const measured = /(Usd|Jpy|Km|Cc|Mm|Kg)$/;
