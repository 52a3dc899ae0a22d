// One ingest from disk to disk: read what is there, let src/inventory decide, write what it decided.
import { copyFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { ingest, refusedReport, type Outcome, type UploadedFile } from '../../src/inventory/ingest.ts';
import { toJsonReport, type JsonReport } from '../../src/inventory/report.ts';
import type { Issue } from '../../src/issues/issue.ts';
import { wordsFor, type IssueWords } from '../../src/issues/words.ts';
import { mappingFile, stockFile, uploadsFolder } from '../release/paths.ts';
import { buildDay } from '../release/read-inputs.ts';
import { archive } from './archive.ts';
import { readLive } from './live.ts';
import { readReceivedFile } from './received-file.ts';
import { replaceStock } from './replace-stock.ts';

/**
 * Ingests a file. With `check` nothing is written; else the upload is kept, and the stock replaced when it
 * may be published.
 */
export async function runIngest(path: string, request: IngestRequest): Promise<IngestResult> {
  const [received, live] = await Promise.all([readReceivedFile(path), readLive(request.mapping)]);
  const issues: Issue[] = [...received.issues, ...live.issues];
  let outcome: Outcome;
  let file: UploadedFile | undefined;
  if (received.ok) file = received.value;
  if (received.ok && live.ok) {
    const asOf = buildDay(request.asOf, live.value.site, request.now);
    outcome = ingest(received.value, live.value, { ...request, asOf });
  } else outcome = { report: refusedReport(basename(path), file, issues), quarantine: [] };
  const report = toJsonReport(outcome.report, (issue) => wordsFor(issue, request.words));
  const exitCode = exitCodeOf(report);
  if (request.check) return { report, exitCode };
  const folder = await archive(uploadsFolder, request.now, file, report, outcome.quarantine);
  if (outcome.stock) {
    await replaceStock(request.stockFile ?? stockFile, outcome.stock);
    if (request.mapping !== undefined) await copyFile(request.mapping, mappingFile);
  }
  return { report, exitCode, folder };
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
  /** The stock date; the sample's own, or today in Japan, when undefined. */
  asOf?: string | undefined;
  mapping?: string | undefined;
  encoding?: string | undefined;
  confirm?: string | undefined;
  replaceStock?: boolean;
  /** Where the new stock goes; the live place if undefined. */
  stockFile?: string | undefined;
  onProgress?: ((row: number) => void) | undefined;
};
/** 0 all published · 1 some quarantined · 3 refused · 4 asks */
export type IngestResult = { report: JsonReport; exitCode: 0 | 1 | 3 | 4; folder?: string };
