// Every upload is kept: the file as received, the report, and the rows that were refused, ready to be
// corrected and uploaded again.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { guarded } from '../../src/inventory/formula-guard.ts';
import { quarantineColumns } from '../../src/inventory/header.ts';
import type { ReceivedRow, UploadedFile } from '../../src/inventory/ingest.ts';
import type { JsonReport } from '../../src/inventory/report.ts';

/** @returns the folder: `<uploads>/2026-11-22T10-15-30Z`, with a number where one of that second exists */
export async function archive(
  uploads: string,
  at: Date,
  file: UploadedFile | undefined,
  report: JsonReport,
  quarantine: readonly ReceivedRow[],
): Promise<string> {
  const folder = await newFolder(uploads, at.toISOString().slice(0, 19).replaceAll(':', '-') + 'Z');
  if (file) await writeFile(join(folder, receivedName(file.name)), file.bytes);
  await writeFile(join(folder, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
  if (quarantine.length > 0)
    await writeFile(join(folder, 'quarantine.csv'), quarantineCsv(quarantine, report));
  return folder;
}

/**
 * The refused rows behind their row and their reasons. UTF-8 with a mark, so that Excel opens it rightly; a
 * cell that a spreadsheet would run as a formula gets an apostrophe, which ingest takes off again.
 */
export function quarantineCsv(quarantine: readonly ReceivedRow[], report: JsonReport): string {
  const reasons = Map.groupBy(
    report.issues.filter(({ severity }) => severity === 'error'),
    ({ row }) => row,
  );
  const lines = quarantine.map(({ row, cells }, index) => {
    if (index === 0) return [...quarantineColumns, ...cells];
    const why = (reasons.get(row) ?? []).map(({ header, message, remedy }) =>
      [header, `${message} ${remedy}`].filter(Boolean).join(': '),
    );
    return [String(row), why.join(' '), ...cells];
  });
  return stringify(
    lines.map((line) => line.map(guarded)),
    { bom: true, record_delimiter: 'windows', quote_record_delimiter: true },
  );
}

async function newFolder(uploads: string, name: string): Promise<string> {
  await mkdir(uploads, { recursive: true });
  for (let number = 1; ; number += 1) {
    const folder = join(uploads, number === 1 ? name : `${name}-${number}`);
    try {
      await mkdir(folder);
      return folder;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** The received name, unless it is one of ours. */
function receivedName(name: string): string {
  return ['report.json', 'quarantine.csv'].includes(name) ? `received-${name}` : name;
}
