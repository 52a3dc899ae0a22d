// Questions about the upload as a whole, against the live stock. A few changes are a working day; very many
// are a wrong file, a filter left on or shifted columns, and then a person decides or the file is refused.
import { yearOf } from '../catalogue/name.ts';
import { issue, type Facts, type Issue, type IssueCode } from '../issues/issue.ts';
import type { Site } from '../site/site.ts';
import { backOnOffer, earlierFile, type Earlier } from './back-on-offer.ts';
import { gate, share, shares } from './gate.ts';
import type { Header } from './header.ts';
import type { Merged } from './merge.ts';
import { factorOf, priceGates, priceLevel, yenGate, type Pair } from './price-gates.ts';
import type { Gate, GateId, Report, Verdict } from './report.ts';
import { columnFields, type Stock, type Vehicle } from './vehicle.ts';
import type { Arrival } from './vehicles.ts';

/**
 * Passes an upload through the gates. While the live stock is the sample, or has fewer vehicles on offer
 * than the limit, there is nothing to compare with: they are left out with a note, but for what the prices of a first
 * upload say themselves.
 * @param confirm what was typed to answer a question: the number of vehicles that stop being on offer
 */
export function passGates(
  rows: Report['rows'],
  next: Merged,
  live: { stock: Stock | undefined; sample: boolean; limits: Site['limits'] },
  options: GateOptions,
): Passed {
  const { replaceStock = false, isAddition, asOf, today, named, saysStatus } = options;
  const { limits, stock } = live;
  const onOffer = stock?.vehicles.filter(({ leftOn }) => leftOn === undefined) ?? [];
  const pairs = pairsOf(onOffer, next);
  const leaving = leavingBy(onOffer, next, options);
  if (!stock || live.sample || onOffer.length < limits.fewestLive.value) {
    const note = issue('gates-skipped', { in: 'inventory' }, '', { fewest: limits.fewestLive.value });
    const gates = live.sample ? [] : yenGate(next, pairs);
    const passed = decide(gates, leaving, options);
    return { ...passed, issues: [...passed.issues, note] };
  }
  const missing = onOffer.filter(({ slug }) => !named.has(slug)).length;
  const prices = priceGates(pairs, onOffer, next, limits, options);
  const gates: Gate[] = [
    ...earlierFile(options.earlier),
    ...(asOf < stock.asOf ? [olderDate(asOf, stock.asOf, today)] : []),
    ...(isAddition ? [] : wholeStockGates(rows, share(missing, onOffer.length), limits, replaceStock)),
    ...leavingGate(leaving, onOffer.length, limits),
    ...(saysStatus ? backOnOffer(stock, next, named) : lostStatus(stock, named)),
    gate('price-level', priceLevel(pairs), limits.priceLevel),
    ...prices.gates,
    ...(pairs.length === 0 ? yenGate(next, pairs) : []),
    // It only asks: a mileage that was published in the wrong unit is to be put right.
    gate('mileage', share(pairs.filter(isDrivenFar).length, pairs.length), {
      asks: limits.identity.asks,
      refuses: Infinity,
    }),
    gate('identity', share(pairs.filter(isAnotherVehicle).length, pairs.length), limits.identity),
    ...emptied(onOffer, next, isAddition),
  ];
  const passed = decide(gates, leaving, options, prices.facts);
  return { ...passed, issues: [...prices.issues, ...passed.issues] };
}

/** The verdict of the gates together; asked for is the number of vehicles that stop being on offer. */
function decide(
  gates: Gate[],
  leaving: Leaving,
  { confirm, isSame }: Pick<GateOptions, 'confirm' | 'isSame'>,
  told: Told = {},
): Passed {
  const expected = String(total(leaving));
  const refused = gates.some(({ verdict }) => verdict === 'refuses');
  const asked = gates.some(({ verdict }) => verdict === 'asks') && confirm !== expected && !isSame;
  const verdict = refused ? 'refused' : asked ? 'asks' : 'published';
  return {
    gates,
    verdict,
    confirm: verdict === 'asks' ? expected : null,
    issues: gates.flatMap((each) => toIssue(each, { leaving, ...told })),
  };
}

/** What can only be asked of a file that is the whole stock: corrected rows alone are not. */
function wholeStockGates(
  { quarantined, read }: Report['rows'],
  missing: number,
  limits: Site['limits'],
  replaceStock: boolean,
): Gate[] {
  const left = gate('missing', missing, limits.missing);
  const isReplaced = left.verdict === 'refuses' && replaceStock;
  return [
    gate('quarantined', share(quarantined, read), limits.quarantined),
    isReplaced ? { ...left, verdict: 'asks' } : left,
  ];
}

/** How many of the vehicles on offer stop being on offer, by what the upload says of them. */
function leavingBy(
  onOffer: readonly Vehicle[],
  { stock }: Merged,
  { named, hidden }: Pick<GateOptions, 'named' | 'hidden'>,
): Leaving {
  const leaving: Leaving = { hidden: 0, sold: 0, missing: 0, unclear: 0 };
  const after = new Map(stock.vehicles.map((vehicle) => [vehicle.slug, vehicle]));
  for (const { slug } of onOffer) {
    const later = after.get(slug);
    if (later && later.leftOn === undefined) continue;
    if (!named.has(slug)) leaving.missing += 1;
    else if (hidden.has(slug)) leaving.hidden += 1;
    else if (later?.status === 'sold') leaving.sold += 1;
    else leaving.unclear += 1;
  }
  return leaving;
}

/**
 * Vehicles that leave the offer in any way. The limit is that of missing vehicles: where one exporter drops the
 * vehicles it has sold, another marks them, and a busy week sells one in ten with either. It only asks, since a
 * status is said of each vehicle. Where all that leave are missing, their own gate has it.
 */
function leavingGate(leaving: Leaving, onOffer: number, { missing }: Site['limits']): Gate[] {
  const all = total(leaving);
  if (all === leaving.missing) return [];
  return [gate('leaving', share(all, onOffer), { asks: missing.asks, refuses: Infinity })];
}

function total({ hidden, sold, missing, unclear }: Leaving): number {
  return hidden + sold + missing + unclear;
}

/**
 * An upload older than the stock is refused. Where the stock is of a day that has not come, a clock was wrong, then
 * or now: nothing but a person can tell, and nobody is to be locked out until that day.
 */
function olderDate(value: string, limit: string, today = limit): Gate {
  return { id: 'stock-date', value, limit, verdict: limit > today ? 'asks' : 'refuses' };
}

/** An upload in which no row says its status puts every vehicle on offer, those too that are not or not yet. */
function lostStatus({ vehicles }: Stock, named: ReadonlySet<string>): Gate[] {
  const marked = vehicles.filter(({ slug, status }) => status !== 'available' && named.has(slug)).length;
  return marked === 0 ? [] : [{ id: 'status', value: marked, limit: 0, verdict: 'asks' }];
}

function isAnotherVehicle({ before, after }: Pair): boolean {
  return before.make !== after.make || before.model !== after.model || yearOf(before) !== yearOf(after);
}

/** In a yard a vehicle is moved about; quite another mileage is a correction, another unit or another vehicle's. */
function isDrivenFar({ before, after }: Pair): boolean {
  return (factorOf(before.mileageKm, after.mileageKm) ?? 1) > 1.1;
}

/** Columns that most live vehicles have filled and that most of these lose, or that no vehicle of the upload has. */
function emptied(onOffer: readonly Vehicle[], { stock }: Merged, isAddition: boolean): Gate[] {
  const arrivals = stock.vehicles.filter(
    ({ leftOn, keptSince }) => leftOn === undefined && keptSince === undefined,
  );
  if (isAddition || arrivals.length === 0) return [];
  const after = new Map(arrivals.map((vehicle) => [vehicle.slug, vehicle]));
  const fields = columnFields.filter((field) => {
    const had = onOffer.filter((vehicle) => vehicle[field] !== undefined);
    if (share(had.length, onOffer.length) < 0.5) return false;
    const lost = had.filter(({ slug }) => after.has(slug) && after.get(slug)?.[field] === undefined);
    return share(lost.length, had.length) > 0.5 || arrivals.every((vehicle) => vehicle[field] === undefined);
  });
  if (fields.length === 0) return [];
  return [{ id: 'emptied', value: fields.join(', '), limit: 0, verdict: 'asks' }];
}

/** The vehicles that are on offer before and are there after, as they were and as they will be. */
function pairsOf(onOffer: readonly Vehicle[], { stock, changes }: Merged): Pair[] {
  const removed = new Set(changes.removed);
  const after = new Map(stock.vehicles.map((vehicle) => [vehicle.slug, vehicle]));
  return onOffer.flatMap((before) => {
    const later = after.get(before.slug);
    return later && !removed.has(before.ref) ? [{ before, after: later }] : [];
  });
}

/** @param told what the words of a gate name beside its value and limit */
function toIssue({ id, value, limit, verdict }: Gate, told: Told): Issue[] {
  if (verdict === 'passes') return [];
  const code = codes[id][verdict];
  const facts = { value: shown(id, value), limit: shown(id, limit), ...told[id] };
  return [issue(code, { in: 'inventory' }, String(value), facts)];
}

const codes = {
  'earlier-file': { asks: 'file-earlier', refuses: 'file-earlier' },
  'stock-date': { asks: 'stock-date-ahead', refuses: 'stock-date-older' },
  quarantined: { asks: 'much-quarantined', refuses: 'too-much-quarantined' },
  missing: { asks: 'many-missing', refuses: 'too-many-missing' },
  leaving: { asks: 'many-leaving', refuses: 'many-leaving' },
  status: { asks: 'status-unsaid', refuses: 'status-unsaid' },
  'sold-back': { asks: 'many-sold-back', refuses: 'many-sold-back' },
  'reserved-back': { asks: 'many-reserved-back', refuses: 'many-reserved-back' },
  'price-level': { asks: 'prices-moved', refuses: 'prices-moved-too-far' },
  'price-moves': { asks: 'some-prices-moved', refuses: 'some-prices-moved' },
  'price-jumps': { asks: 'prices-jumped', refuses: 'prices-jumped' },
  'price-slip': { asks: 'prices-slipped', refuses: 'prices-slipped' },
  'price-yen': { asks: 'prices-like-yen', refuses: 'prices-like-yen' },
  mileage: { asks: 'mileages-moved', refuses: 'mileages-moved' },
  identity: { asks: 'many-became-others', refuses: 'too-many-became-others' },
  emptied: { asks: 'columns-emptied', refuses: 'columns-emptied' },
} as const satisfies Record<GateId, { asks: IssueCode; refuses: IssueCode }>;

/** Shares are shown in per cent. */
function shown(id: GateId, value: number | string): string {
  return shares.has(id) ? `${Math.round(Number(value) * 1000) / 10} %` : String(value);
}

type Told = Partial<Record<GateId, Facts>>;
type GateOptions = {
  confirm?: string | undefined;
  replaceStock?: boolean;
  isAddition: boolean;
  /** The live stock is of this very file: what there was to ask has been answered. */
  isSame: boolean;
  asOf: string;
  today?: string | undefined;
  /** The addresses (slugs) of every row of the upload, published or not. */
  named: ReadonlySet<string>;
  /** Those of the rows that say hidden. */
  hidden: ReadonlySet<string>;
  /** Whether any row says its status. */
  saysStatus: boolean;
  /** The rows that are published, in the order of the file, and the header above them. */
  arrivals: readonly Arrival[];
  header: Header;
  earlier?: Earlier | undefined;
};
/** `unclear`: taken down since the row is quarantined, for too long or with a status that cannot be read. */
type Leaving = { hidden: number; sold: number; missing: number; unclear: number };
type Passed = { gates: Gate[]; verdict: Verdict; confirm: string | null; issues: Issue[] };
