// The stock as text: line 1 describes it, then one vehicle a line, sorted by ref, keys in one order. The
// same stock is always the same bytes.
import { issue, type Result } from '../issues/issue.ts';
import { stockHeadSchema, vehicleSchema, type Stock, type StockHead, type Vehicle } from './vehicle.ts';

/** The lines of content/inventory/vehicles.jsonl, without line ends. */
export function* stockLines({ vehicles, ...head }: Stock): Generator<string> {
  yield JSON.stringify({ stock: inKeyOrder(head) });
  for (const vehicle of vehicles.toSorted(byRef)) yield JSON.stringify(vehicle);
}

/** Reads a stock file. Any line that is not what ingest writes makes the whole unreadable: it is never repaired. */
export function parseStock(text: string): Result<Stock> {
  const [head, ...lines] = text.split('\n');
  const unreadable = (line: number, why: string): Result<Stock> => ({
    ok: false,
    issues: [issue('stock-unreadable', { in: 'stock', line }, why)],
  });
  const parsedHead = stockHeadSchema.safeParse(fromJson(head ?? ''));
  if (!parsedHead.success) return unreadable(1, parsedHead.error.issues[0]?.message ?? '');
  if (lines.pop() !== '') return unreadable(lines.length + 1, '');
  const vehicles: Vehicle[] = [];
  for (const [index, line] of lines.entries()) {
    const parsed = vehicleSchema.safeParse(fromJson(line));
    if (!parsed.success) {
      const fault = parsed.error.issues[0];
      return unreadable(index + 2, `${fault?.path.join('.') ?? ''}: ${fault?.message ?? ''}`);
    }
    vehicles.push(parsed.data);
  }
  return { ok: true, value: { ...parsedHead.data.stock, vehicles }, issues: [] };
}

/** Order of refs: by UTF-16 code unit, the same everywhere. */
export function byRef(a: { ref: string }, b: { ref: string }): number {
  return a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0;
}

function fromJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function inKeyOrder({ asOf, source, nextSerial, listed }: StockHead): StockHead {
  const { name, bytes, sha256 } = source;
  return { asOf, source: { name, bytes, sha256 }, nextSerial, listed };
}
