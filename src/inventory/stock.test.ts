import { expect, test } from 'vitest';
import { parseStock } from './stock.ts';

const head = `{"stock":{"asOf":"2026-11-22","source":{"name":"a.csv","bytes":1,"sha256":"${'0'.repeat(64)}"},"nextSerial":2,"listed":{}}}\n`;
const vehicle =
  '{"ref":"A-1","status":"available","make":"Toyota","model":"Vitz","type":"hatchback","slug":"a-1","serial":1,"listedOn":"2026-11-22","changedOn":"2026-11-22","prices":[]}\n';

const other = vehicle.replace('A-1', 'A-2').replace('a-1', 'a-2').replace('"serial":1', '"serial":2');

test('a stock in one piece or in lines', () => {
  const whole = parseStock(head + vehicle);
  expect(whole.ok && whole.value.vehicles[0]?.ref).toBe('A-1');
  expect(parseStock([head, vehicle])).toEqual(whole);
  expect(parseStock(head + vehicle + other).ok).toBe(true);
});

test.each([
  ['an empty file', '', 1],
  ['no head', vehicle, 1],
  ['a broken line', `${head}{"ref":\n`, 2],
  ['a value of another kind', head + vehicle.replace('"serial":1', '"serial":"one"'), 2],
  ['a key of no column', head + vehicle.replace('"serial"', '"costPrice":1,"serial"'), 2],
  ['a file that was cut off', head + vehicle + vehicle.slice(0, -1), 3],
  ['a vehicle that stands there twice', head + vehicle + vehicle, 3],
  ['two vehicles with one address', head + vehicle + other.replace('a-2', 'a-1'), 3],
  ['two vehicles with one number', head + vehicle + other.replace('"serial":2', '"serial":1'), 3],
  ['a blank line', `${head}\n${vehicle}`, 2],
])('%s is not read', (_, text, line) => {
  const parsed = parseStock(text);
  expect(parsed.ok).toBe(false);
  expect(parsed.issues[0]).toMatchObject({ code: 'stock-unreadable', at: { in: 'stock', line } });
});
