// An upload from bytes to a new stock, as one pure function: decode, find the header, read the rows, settle
// collisions, merge, pass the gates. Every step adds to one report, and nothing is written here.
import { issue, type Issue, type IssueCode, type Position } from '../issues/issue.ts';
import type { Site } from '../site/site.ts';
import { settleCollisions } from './collisions.ts';
import { decode } from './decode.ts';
import { findDialect } from './dialect.ts';
import { passGates } from './gates.ts';
import { readHeader, type Header, type Mapping } from './header.ts';
import type { AcceptedMakes } from './makes.ts';
import { countStock, merge, type Commercial, type Merged } from './merge.ts';
import type { Report } from './report.ts';
import { limits, readRows } from './rows.ts';
import type { ColumnFields, Stock } from './vehicle.ts';
import { rowReader, type Arrival, type Draft } from './vehicles.ts';

/** Reads an upload against the live stock. `stock` is there when it may be published. */
export function ingest(file: UploadedFile, live: Live, options: IngestOptions): Outcome {
  const report = emptyReport({ name: file.name, bytes: file.bytes.length, sha256: file.sha256 }, live.stock);
  const refuse = (code: IssueCode, at: Place = {}, found = '', facts?: Issue['facts']): Outcome => {
    report.issues.push(issue(code, { in: 'inventory', ...at }, found, facts));
    return { report: { ...report, verdict: 'refused' }, quarantine: [] };
  };
  if (file.bytes.length === 0) return refuse('file-empty');

  const decoded = decode(file.bytes, options.encoding);
  if ('code' in decoded) return refuse(decoded.code, place(decoded), '', decoded.facts);
  report.encoding = decoded.encoding;
  if (decoded.text.trim() === '') return refuse('file-empty');

  const dialect = findDialect(decoded.text, live.mapping);
  if ('code' in dialect) return refuse(dialect.code);
  report.delimiter = dialect.delimiter;

  const read = readDrafts(dialect, live, options);
  if (!read.header) return refuse(read.fault?.code ?? 'file-empty', place(read.fault), '', read.fault?.facts);
  report.header = read.header.header;
  report.issues.push(...read.header.issues);
  if (read.fault) return refuse(read.fault.code, place(read.fault), '', read.fault.facts);
  if (report.issues.some(({ severity }) => severity === 'error')) {
    return { report: { ...report, verdict: 'refused' }, quarantine: [] };
  }
  if (read.drafts.length === 0) return refuse('no-rows', { row: read.header.row });

  const { drafts } = read;
  const merged = settleCollisions(drafts);
  const quarantined = drafts.filter((draft) => draft.quarantined);
  const hidden = drafts.filter(({ fields, quarantined: bad }) => !bad && fields.status === 'hidden');
  const arrivals = drafts.filter((draft): draft is Arrival => isArrival(draft) && !merged.has(draft));
  const hiddenOnce = hidden.filter((draft) => !merged.has(draft));
  report.rows = {
    read: drafts.length,
    published: arrivals.length,
    merged: merged.size,
    hidden: hiddenOnce.length,
    quarantined: quarantined.length,
  };
  for (const draft of drafts) for (const each of draft.issues) report.issues.push(each);

  const source = { name: file.name, bytes: file.bytes.length, sha256: file.sha256 };
  const upload = {
    arrivals,
    quarantined: commercialBySlug(quarantined),
    hidden: new Set(hidden.map(({ slug = '' }) => slug)),
  };
  const next = merge(live.stock, upload, options.asOf, source);
  return decide(report, next, live, options, quarantineRows(dialect, read.header, quarantined));
}

/** The outcome of an upload that could not even be read, or had no stock to be held against. */
export function refusedReport(
  path: string,
  file: UploadedFile | undefined,
  issues: readonly Issue[],
): Outcome {
  const name = file?.name ?? path.split('/').at(-1) ?? path;
  const about = { name, bytes: file?.bytes.length ?? null, sha256: file?.sha256 ?? null };
  return { report: { ...emptyReport(about, undefined), issues: [...issues] }, quarantine: [] };
}

function decide(
  report: Report,
  next: Merged,
  live: Live,
  options: IngestOptions,
  quarantine: ReceivedRow[],
): Outcome {
  const { gates, verdict, confirm, issues } = passGates(report, next, live, options);
  const decided: Report = {
    ...report,
    changes: next.changes,
    stock: verdict === 'refused' ? report.stock : countStock(next.stock),
    issues: [...report.issues, ...issues],
    gates,
    verdict,
    confirm,
  };
  return verdict === 'published'
    ? { report: decided, quarantine, stock: next.stock }
    : { report: decided, quarantine };
}

/** Reads the header and every row below it. */
function readDrafts(
  dialect: { text: string; delimiter: string; headerRow: number },
  live: Live,
  options: IngestOptions,
): Read {
  const drafts: Draft[] = [];
  let header: Header | undefined;
  let readRow: ReturnType<typeof rowReader> | undefined;
  const fault = readRows(dialect.text, dialect, (cells, row) => {
    if (row < dialect.headerRow) return true;
    if (row === dialect.headerRow) {
      header = readHeader(cells, row, live.mapping, options.asOf);
      if (cells.length > limits.columns) {
        header.issues.push(
          issue('too-many-columns', { in: 'inventory', row }, String(cells.length), {
            limit: limits.columns,
          }),
        );
      }
      if (header.issues.some(({ severity }) => severity === 'error')) return false;
      readRow = rowReader(header, live.makes, options.asOf);
      return true;
    }
    if (readRow && cells.some((cell) => cell.trim() !== '')) drafts.push(readRow(cells, row));
    if (row % 10_000 === 0) options.onProgress?.(row);
    return true;
  });
  return { drafts, header, fault };
}

/** The header and the quarantined rows as received. Read again, so that no other row's text is held. */
function quarantineRows(
  dialect: { text: string; delimiter: string },
  header: Header,
  quarantined: readonly Draft[],
): ReceivedRow[] {
  if (quarantined.length === 0) return [];
  const wanted = new Set([header.row, ...quarantined.map(({ row }) => row)]);
  const rows: ReceivedRow[] = [];
  readRows(dialect.text, dialect, (cells, row) => {
    if (wanted.has(row)) rows.push({ row, cells });
  });
  return rows;
}

function isArrival(draft: Draft): boolean {
  return !draft.quarantined && draft.fields.status !== 'hidden';
}

/** Status and price of quarantined rows, where they can be read; where two rows of one ref differ, neither counts. */
function commercialBySlug(quarantined: readonly Draft[]): Map<string, Commercial> {
  const bySlug = new Map<string, Commercial>();
  for (const { slug, fields, issues } of quarantined) {
    if (slug === undefined) continue;
    const unclear = issues.some(({ code }) => code === 'status-unknown');
    const said: Commercial = pickCommercial(unclear ? 'unclear' : fields.status, fields);
    const other = bySlug.get(slug);
    if (!other) bySlug.set(slug, said);
    else {
      const agreed = {
        ...(said.fobUsd === other.fobUsd && { fobUsd: said.fobUsd }),
        ...(said.fobJpy === other.fobJpy && { fobJpy: said.fobJpy }),
      };
      bySlug.set(
        slug,
        pickCommercial(
          said.status === other.status ? said.status : 'unclear',
          agreed as Partial<ColumnFields>,
        ),
      );
    }
  }
  return bySlug;
}

function pickCommercial(
  status: Commercial['status'],
  { fobUsd, fobJpy }: Pick<Commercial, 'fobUsd' | 'fobJpy'>,
): Commercial {
  return {
    ...(status !== undefined && { status }),
    ...(fobUsd !== undefined && { fobUsd }),
    ...(fobJpy !== undefined && { fobJpy }),
  };
}

function place(fault: { row?: number; column?: number } | undefined): Place {
  return {
    ...(fault?.row !== undefined && { row: fault.row }),
    ...(fault?.column !== undefined && { column: fault.column }),
  };
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

type Place = Omit<Extract<Position, { in: 'inventory' }>, 'in'>;
type Read = { drafts: Draft[]; header: Header | undefined; fault: ReturnType<typeof readRows> };

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
  /** What was typed to answer a gate's question. */
  confirm?: string | undefined;
  replaceStock?: boolean;
  encoding?: string | undefined;
  /** Called now and then with the row that was reached. */
  onProgress?: (row: number) => void;
};

export type Outcome = {
  report: Report;
  /** The header and the quarantined rows as received; empty when there are none. */
  quarantine: ReceivedRow[];
  stock?: Stock;
};

export type ReceivedRow = { row: number; cells: string[] };
