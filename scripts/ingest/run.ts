// One ingest from disk to disk: read what is there, let src/inventory decide, write what it decided.
import { copyFile } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  ingest,
  refusedReport,
  type Live,
  type Outcome,
  type ReceivedRow,
  type UploadedFile,
} from '../../src/inventory/ingest.ts';
import { toJsonReport, type JsonReport } from '../../src/inventory/report.ts';
import type { Stock } from '../../src/inventory/vehicle.ts';
import type { Issue, Result } from '../../src/issues/issue.ts';
import { wordsFor, type IssueWords } from '../../src/issues/words.ts';
import type { Site } from '../../src/site/site.ts';
import { mappingFile, stockFile, uploadsFolder } from '../release/paths.ts';
import { buildDay } from '../release/read-inputs.ts';
import { tokyoDay } from '../tokyo-day.ts';
import { archive } from './archive.ts';
import { earlierUpload } from './earlier-upload.ts';
import { readLive } from './live.ts';
import { readReceivedFile } from './received-file.ts';
import { replaceStock } from './replace-stock.ts';

/**
 * Ingests a file. With `check` nothing is written; else the upload is kept, and the stock replaced when it
 * may be published.
 */
export async function runIngest(path: string, request: IngestRequest): Promise<IngestResult> {
  const [received, live] = await Promise.all([readReceivedFile(path), readLive(request.mapping)]);
  const file = received.ok ? received.value : undefined;
  const outcome = file && live.ok ? await decide(file, live.value, request) : refuse(path, received, live);
  const issues = outcome.report.issues.map((each) => request.told?.(each) ?? each);
  const report = toJsonReport({ ...outcome.report, issues }, (issue) => wordsFor(issue, request.words));
  const exitCode = exitCodeOf(report);
  const { stock, quarantine } = outcome;
  if (request.check) return { report, exitCode, quarantine, ...(stock && { stock }) };
  const folder = await archive(uploadsFolder, request.now, file, report, quarantine);
  if (stock) {
    await replaceStock(request.stockFile ?? stockFile, stock);
    if (request.mapping !== undefined) await copyFile(request.mapping, request.mappingCopy ?? mappingFile);
  }
  return { report, exitCode, quarantine, folder, ...(stock && { stock }) };
}

/** The report of a run that did not come to read its file. */
export function refusal(path: string, why: Issue, words: IssueWords): JsonReport {
  const report = refusedReport(basename(path), undefined, undefined, [why]);
  return toJsonReport(report, (issue) => wordsFor(issue, words));
}

async function decide(
  file: UploadedFile,
  live: Live & { site: Site },
  request: IngestRequest,
): Promise<Outcome> {
  const { now, confirm, replaceStock: isReplaced = false, encoding, onProgress } = request;
  const asOf = buildDay(request.asOf, live.site, now);
  const today = [tokyoDay(now), request.today ?? ''].toSorted().at(-1);
  const earlier = await earlierUpload(uploadsFolder, file.sha256, live.stock?.source.sha256);
  return ingest(file, live, {
    asOf,
    today,
    confirm,
    replaceStock: isReplaced,
    encoding,
    earlier,
    onProgress,
  });
}

function refuse(path: string, received: Result<UploadedFile>, live: Result<Live>): Outcome {
  const file = received.ok ? received.value : undefined;
  const stock = live.ok ? live.value.stock : undefined;
  const issues = [...received.issues, ...live.issues];
  return { report: refusedReport(basename(path), file, stock, issues), quarantine: [] };
}

function exitCodeOf({ verdict, rows }: JsonReport): IngestResult['exitCode'] {
  if (verdict === 'refused') return 3;
  if (verdict === 'asks') return 4;
  return rows.quarantined > 0 ? 1 : 0;
}

export type IngestRequest = {
  check: boolean;
  now: Date;
  words: IssueWords;
  /** An issue as it is told, where that is not as it is. */
  told?: (issue: Issue) => Issue;
  /** The stock date; the sample's own, or today in Japan, when undefined. */
  asOf?: string | undefined;
  /** A later day than that of the clock, where the run is to be as on that day. */
  today?: string | undefined;
  mapping?: string | undefined;
  encoding?: string | undefined;
  confirm?: string | undefined;
  replaceStock?: boolean;
  /** Where the new stock goes; the live place if undefined. */
  stockFile?: string | undefined;
  /** Where the mapping handed in is remembered; the live place if undefined. */
  mappingCopy?: string | undefined;
  onProgress?: ((row: number) => void) | undefined;
};
/**
 * 0 all published · 1 some quarantined · 3 refused · 4 asks; `stock` is what was written, or would be, and
 * `quarantine` the header and the rows held back.
 */
export type IngestResult = {
  report: JsonReport;
  exitCode: 0 | 1 | 3 | 4;
  quarantine: ReceivedRow[];
  folder?: string;
  stock?: Stock;
};
