// The stock as text: line 1 describes it, then one vehicle a line, sorted by ref, keys in one order. The
// same stock is always the same bytes.
import { issue, type Result } from '../issues/issue.ts';
import { schemaTest } from './schema-test.ts';
import { stockHeadSchema, vehicleSchema, type Stock, type StockHead, type Vehicle } from './vehicle.ts';

/** The lines of content/inventory/vehicles.jsonl, without line ends. */
export function* stockLines({ vehicles, ...head }: Stock): Generator<string> {
  yield JSON.stringify({ stock: inKeyOrder(head) });
  for (const vehicle of vehicles.toSorted(byRef)) yield JSON.stringify(vehicle);
}

/**
 * Reads a stock file. Any line that is not what ingest writes makes the whole unreadable: it is never
 * repaired. Neither is a vehicle that stands there twice, as a merge of two versions of the file may leave it.
 * @param text the file, or its lines with their line ends, so that a large one need not be held whole
 */
export function parseStock(text: string | Iterable<string>): Result<Stock> {
  const lines = typeof text === 'string' ? text.split(/(?<=\n)/) : text;
  let head: StockHead | undefined;
  const vehicles: Vehicle[] = [];
  const lineOf = { ref: new Map(), slug: new Map(), serial: new Map() } satisfies Record<Own, LineOf>;
  let number = 0;
  for (const line of lines) {
    number += 1;
    const json = line.endsWith('\n') ? fromJson(line) : undefined;
    if (number > 1 && isVehicle(json)) {
      const vehicle = json as Vehicle;
      for (const name of ownNames) {
        const before = lineOf[name].get(vehicle[name]);
        if (before !== undefined)
          return unreadable(number, `lines ${before} and ${number} both have the ${name} ${vehicle[name]}`);
        lineOf[name].set(vehicle[name], number);
      }
      vehicles.push(vehicle);
    } else {
      const parsed = (number === 1 ? stockHeadSchema : vehicleSchema).safeParse(json);
      const fault = parsed.error?.issues[0];
      if (fault) return unreadable(number, `${fault.path.join('.')}: ${fault.message}`);
      if (number === 1) head = (parsed.data as { stock: StockHead }).stock;
    }
  }
  return head ? { ok: true, value: { ...head, vehicles }, issues: [] } : unreadable(1, '');
}

/** Order of refs: by UTF-16 code unit, the same everywhere. */
export function byRef(a: { ref: string }, b: { ref: string }): number {
  return a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0;
}

function unreadable(line: number, why: string): Result<Stock> {
  return { ok: false, issues: [issue('stock-unreadable', { in: 'stock', line }, why)] };
}

function fromJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function inKeyOrder({ asOf, source, sample, nextSerial, listed }: StockHead): StockHead {
  const { name, bytes, sha256 } = source;
  return { asOf, source: { name, bytes, sha256 }, ...(sample && { sample }), nextSerial, listed };
}

/** What no two vehicles have in common. */
const ownNames = ['ref', 'slug', 'serial'] as const;
type Own = (typeof ownNames)[number];
type LineOf = Map<string | number, number>;

const isVehicle = schemaTest(vehicleSchema);
