// An upload against the live stock, as one pure function: read the file, settle what collides, merge, pass
// the gates. Every step adds to one report, and nothing is written here.
import { daysKept } from '../catalogue/standing.ts';
import { issue, type Issue } from '../issues/issue.ts';
import type { Site } from '../site/site.ts';
import type { Earlier } from './back-on-offer.ts';
import { settleCollisions } from './collisions.ts';
import { passGates } from './gates.ts';
import { quarantineColumns, type Header } from './header.ts';
import type { Mapping } from './mapping.ts';
import { flagLostZeros } from './lost-zeros.ts';
import type { AcceptedMakes } from './makes.ts';
import { commercialBySlug, countStock, merge, mergeAnew, type Merged, type Upload } from './merge.ts';
import { leaveOutThousands } from './mileage-and-age.ts';
import { asReceived, readFile, type FileRead } from './read-file.ts';
import type { Report } from './report.ts';
import { readRows } from './rows.ts';
import { flagSameChassis } from './same-chassis.ts';
import { unsoundness } from './soundness.ts';
import type { Stock } from './vehicle.ts';
import type { Arrival, Draft } from './vehicles.ts';

/** Reads an upload against the live stock. The outcome has a `stock` when it may be published. */
export function ingest(file: UploadedFile, live: Live, options: IngestOptions): Outcome {
  const { name, bytes, sha256 } = file;
  const report = emptyReport({ name, bytes: bytes.length, sha256 }, live.stock);
  const { asOf, today, encoding, onProgress } = options;
  if (today !== undefined && asOf > today && !live.sample) {
    const early = issue('stock-date-in-future', { in: 'inventory' }, asOf, { today });
    return { report: { ...report, issues: [early] }, quarantine: [] };
  }
  const { mapping, makes } = live;
  const read = readFile(bytes, { asOf, encoding, onProgress, mapping, makes });
  report.encoding = read.encoding;
  report.delimiter = read.delimiter;
  report.header = read.header?.header ?? [];
  if (read.refused || !read.header) return { report: { ...report, issues: read.issues }, quarantine: [] };

  const { drafts } = read;
  flagLostZeros(drafts, live.stock, read.header);
  leaveOutThousands(drafts, read.header);
  const merged = settleCollisions(drafts, read.header);
  const single = drafts.filter((draft) => !merged.has(draft));
  flagSameChassis(single, live.stock, read.header);
  const upload = toUpload(drafts, merged, read.header);
  report.rows = {
    read: drafts.length,
    published: upload.arrivals.length,
    merged: merged.size,
    hidden: drafts.filter((draft) => isHidden(draft) && !merged.has(draft)).length,
    quarantined: drafts.filter(({ quarantined }) => quarantined).length,
  };
  report.issues = read.issues;
  for (const { issues } of drafts) for (const each of issues) report.issues.push(each);
  const quarantine = quarantinedRows(read, drafts);
  const unsound = unsoundness(drafts);
  if (upload.arrivals.length === 0 && !(upload.isAddition && upload.hidden.size > 0)) {
    unsound.push(issue('nothing-to-publish', { in: 'inventory' }));
  }
  if (unsound.length > 0) {
    return { report: { ...report, issues: [...report.issues, ...unsound] }, quarantine };
  }
  const source = upload.isAddition && live.stock ? live.stock.source : { name, bytes: bytes.length, sha256 };
  const { stock: before, sample } = live;
  const isAnew = !sample && before?.sample && options.replaceStock && !upload.isAddition;
  const next = (isAnew ? mergeAnew : merge)(before, upload, asOf, source);
  if (isAnew) report.issues.push(issue('sample-dropped', { in: 'inventory' }, before.source.name));
  else if (sample || before?.sample) next.stock.sample = true;
  return { ...decide(report, next, { ...upload, header: read.header }, live, options), quarantine };
}

/** The report of an upload that could not even be read, or had nothing to be held against. */
export function refusedReport(
  name: string,
  file: UploadedFile | undefined,
  stock: Stock | undefined,
  issues: Issue[],
): Report {
  const about = { name, bytes: file?.bytes.length ?? null, sha256: file?.sha256 ?? null };
  return { ...emptyReport(about, stock), issues };
}

function decide(
  report: Report,
  next: Merged,
  upload: Upload & { header: Header },
  live: Live,
  options: IngestOptions,
): Decision {
  const isSame = isSameAgain(report, next, live);
  const { gates, verdict, confirm, issues } = passGates(report.rows, next, live, {
    ...options,
    ...upload,
    isSame,
  });
  const { changes, stock } = next;
  const sameFileNote = isSame ? [issue('same-file', { in: 'inventory' })] : [];
  const decided: Report = {
    ...report,
    changes,
    stock: verdict === 'refused' ? report.stock : countStock(stock),
    issues: [...report.issues, ...keptNotes(next, upload), ...anewNotes(next), ...issues, ...sameFileNote],
    gates,
    verdict,
    confirm,
  };
  return verdict === 'published' ? { report: decided, stock } : { report: decided };
}

function toUpload(drafts: readonly Draft[], merged: ReadonlySet<Draft>, header: Header): Upload {
  const quarantined = commercialBySlug(drafts.filter((draft) => draft.quarantined));
  // Whatever else is wrong in a row: where it says hidden, the vehicle vanishes.
  const alsoHidden = [...quarantined].filter(([, { status }]) => status === 'hidden');
  return {
    arrivals: drafts.filter((draft): draft is Arrival => isArrival(draft) && !merged.has(draft)),
    quarantined,
    hidden: new Set([
      ...drafts.filter(isHidden).map(({ slug = '' }) => slug),
      ...alsoHidden.map(([slug]) => slug),
    ]),
    named: new Set(drafts.map(({ slug = '' }) => slug)),
    isAddition: header.isQuarantine,
    saysStatus: drafts.some((draft) => draft.saysStatus),
  };
}

function isHidden({ quarantined, fields }: Draft): boolean {
  return !quarantined && fields.status === 'hidden';
}

function isArrival({ quarantined, fields }: Draft): boolean {
  return !quarantined && fields.status !== 'hidden';
}

function keptNotes({ kept }: Merged, { quarantined }: Upload): Issue[] {
  return kept.map(({ ref, slug, keptSince = '' }) => {
    const row = quarantined.get(slug)?.row;
    const at = { in: 'inventory', ...(row !== undefined && { row }) } as const;
    return issue('vehicle-kept', at, ref, { since: keptSince, days: daysKept });
  });
}

function anewNotes({ anew }: Merged): Issue[] {
  return anew.map(({ ref, row, before }) =>
    issue('ref-given-again', { in: 'inventory', row }, ref, { before }),
  );
}

/** Whether this is the file the live stock came from, and nothing has happened to that since. */
function isSameAgain({ file }: Report, { changes, kept }: Merged, { stock }: Live): boolean {
  const nothing = changes.added.length + changes.removed.length + changes.changed.length === 0;
  if (!nothing || stock?.source.sha256 !== file.sha256) return false;
  const before = new Set(stock.vehicles.filter(({ keptSince }) => keptSince).map(({ slug }) => slug));
  return kept.every(({ slug }) => before.has(slug));
}

/**
 * The header and the quarantined rows as received. They are read again from the text, so that no other
 * row's cells had to be held; the columns of an earlier quarantine file are taken off.
 */
function quarantinedRows({ received, header }: FileRead, drafts: readonly Draft[]): ReceivedRow[] {
  const wanted = new Set(drafts.filter(({ quarantined }) => quarantined).map(({ row }) => row));
  if (!received || !header || wanted.size === 0) return [];
  const rows: ReceivedRow[] = [];
  const ours = quarantineColumns.every((name, index) => header.header[index]?.header === name);
  readRows(received.text, received, (written, row) => {
    if (row !== header.row && !wanted.has(row)) return;
    const cells = asReceived(written, header);
    rows.push({ row, cells: ours ? cells.slice(quarantineColumns.length) : cells });
  });
  return rows;
}

function emptyReport(file: Report['file'], live: Stock | undefined): Report {
  return {
    file,
    encoding: null,
    delimiter: null,
    header: [],
    rows: { read: 0, published: 0, merged: 0, hidden: 0, quarantined: 0 },
    stock: countStock(live),
    issues: [],
    changes: { added: [], removed: [], changed: [], unchanged: 0 },
    gates: [],
    verdict: 'refused',
    confirm: null,
  };
}

type Decision = { report: Report; stock?: Stock };

export type UploadedFile = { name: string; bytes: Uint8Array; sha256: string };

/** What an upload is held against: the live stock and what the exporter has set. */
export type Live = {
  stock: Stock | undefined;
  /** Whether that stock is invented (content/site/site.json). */
  sample: boolean;
  limits: Site['limits'];
  mapping: Mapping | undefined;
  makes: AcceptedMakes;
};

export type IngestOptions = {
  asOf: string;
  /** The day it is: no stock is of a later one, but for the sample's. Not looked at if undefined. */
  today?: string | undefined;
  /** What was typed to answer a gate's question. */
  confirm?: string | undefined;
  replaceStock?: boolean;
  encoding?: string | undefined;
  /** Where this very file was taken in before the one the live stock is of. */
  earlier?: Earlier | undefined;
  onProgress?: ((row: number) => void) | undefined;
};

export type Outcome = Decision & {
  /** The header and the quarantined rows as received; empty when there are none. */
  quarantine: ReceivedRow[];
};

export type ReceivedRow = { row: number; cells: string[] };
