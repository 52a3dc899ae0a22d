// Files for the laws: an inventory as rows of cells, written in any encoding and dialect, and files that
// were damaged on purpose.
import fc from 'fast-check';
import { columns } from './columns.ts';

/** Cells as people write them: right, odd and wrong. Every character exists in Windows-31J. */
const cells: Readonly<Record<string, readonly string[]>> = {
  status: ['', 'available', '在庫', 'HOLD', '売約済', 'hidden', 'perhaps'],
  make: ['Toyota', 'トヨタ', 'ﾄﾖﾀ', 'NISSAN', 'Range Rover', 'Lada', ''],
  model: ['ハリアー', 'Vitz', 'page', '謎の車', 'CX-5, Sport', '12" special', 'ソ表能', ''],
  type: ['', 'SUV', 'クロカン・SUV', 'spaceship'],
  firstRegistered: ['', '2013', 'H25', '平成25年5月', '2013/13', '25', '2027'],
  manufactured: ['', '2012', '2016-05'],
  arrived: ['', '2026-11-05', '2026/11/06', '2027-01-01', '05/11/2026'],
  mileageKm: ['', '52,000', '5.2万km', '走不明', 'メーター交換', '1,23', '9999999'],
  engineCc: ['', '1,990cc', '2.0L', '5'],
  transmission: ['', 'AT', '5F', 'インパネAT', '9x'],
  fobUsd: ['', '3200', 'US$ 2,567', '￥100', '\\1,200,000', 'ASK', '2567.50', '1.234.567'],
  exteriorColour: ['', 'パールホワイト', 'White;Black', ' Red '],
  features: ['', 'ナビ; ETC、バックカメラ', 'line\nbreak', 'tab\tbar|semicolon;'],
  remarks: ['', 'One owner', 'call 090-1234-5678; Garage kept', '=1+1', '髙橋～①㈱'],
};

/** A table: header and rows of cells. Refs repeat now and then, and collide in their addresses. */
export const tables: fc.Arbitrary<Table> = fc
  .array(
    fc.record({
      ref: fc.constantFrom('A-1', 'A/1', 'B-1', 'Ｂ－１', 'C-1', 'D-1', '00123', '株', '', 'x'.repeat(90)),
      ...Object.fromEntries(Object.entries(cells).map(([field, pool]) => [field, fc.constantFrom(...pool)])),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((records) => {
    const fields = ['ref', ...Object.keys(cells)];
    const header = fields.map((field) => columns.find((column) => column.field === field)?.header ?? field);
    return {
      header,
      rows: records.map((record) => fields.map((field) => (record as Record<string, string>)[field] ?? '')),
    };
  });

/** Writes a table as a file. */
export function toFile({ header, rows }: Table, dialect: Partial<Dialect> = {}): Uint8Array {
  const { delimiter = ',', lineEnd = '\n', quotes = 'needed', encoding = 'utf-8' } = dialect;
  const written = (cell: string): string => {
    const needed = /["\r\n]/.test(cell) || cell.includes(delimiter);
    return needed || quotes === 'always' ? `"${cell.replaceAll('"', '""')}"` : cell;
  };
  const text = [header, ...rows].map((line) => line.map(written).join(delimiter) + lineEnd).join('');
  return encode(text, encoding);
}

/** Changes some bytes of a file, cuts it, or doubles a part: what happens on the way. */
export function mutated(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  let result = [...bytes];
  for (const { kind, at, byte } of changes) {
    const place = Math.floor(at * (result.length + 1));
    if (kind === 'set') result[place] = byte;
    else if (kind === 'insert') result.splice(place, 0, byte);
    else if (kind === 'cut') result.splice(place, byte);
    else result = [...result.slice(0, place), ...result.slice(Math.max(0, place - byte))];
  }
  return Uint8Array.from(result);
}

export const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('set', 'insert', 'cut', 'double'),
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    byte: fc.oneof(
      fc.constantFrom(0, 9, 10, 13, 34, 44, 59, 0x80, 0xff, 0x1b),
      fc.integer({ min: 0, max: 255 }),
    ),
  }),
  { minLength: 1, maxLength: 8 },
);

function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8 with mark') return new TextEncoder().encode(`\ufeff${text}`);
  if (encoding === 'utf-16le') return Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
  if (encoding === 'utf-16be') return Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le').swap16());
  return Uint8Array.from([...text].flatMap((letter) => windows31j.get(letter) ?? fail(letter)));
}

function fail(letter: string): never {
  throw new Error(`${letter} is not in Windows-31J`);
}

/** The encoder the platform does not have, made from the decoder it has. */
const windows31j: ReadonlyMap<string, number[]> = (() => {
  const decoder = new TextDecoder('shift_jis');
  const pairs = new Map<string, number[]>();
  const add = (...bytes: number[]) => {
    const letter = decoder.decode(Uint8Array.from(bytes));
    if ([...letter].length === 1 && letter !== '\ufffd' && !pairs.has(letter)) pairs.set(letter, bytes);
  };
  for (let one = 0; one < 256; one += 1) add(one);
  for (let lead = 0x81; lead <= 0xfc; lead += 1)
    for (let trail = 0x40; trail <= 0xfc; trail += 1) add(lead, trail);
  return pairs;
})();

export type Table = { header: string[]; rows: string[][] };
export type Encoding = 'utf-8' | 'utf-8 with mark' | 'utf-16le' | 'utf-16be' | 'windows-31j';
export type Dialect = { delimiter: string; lineEnd: string; quotes: 'needed' | 'always'; encoding: Encoding };
export type Change = { kind: 'set' | 'insert' | 'cut' | 'double'; at: number; byte: number };
