// Reads an upload of the desk as `npm run ingest -- --check` would, and leaves in its folder what the screens
// show: the report, what the vehicles are called, and the rows held back.
import { readdir, rm, stat, writeFile } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vehicleName } from '../../src/catalogue/name.ts';
import type { Mapping } from '../../src/inventory/mapping.ts';
import { parseMapping } from '../../src/inventory/parse-mapping.ts';
import type { Vehicle } from '../../src/inventory/vehicle.ts';
import { knownFile } from '../../src/staff/known-file.ts';
import type { Choices, VehicleLine } from '../../src/staff/ports.ts';
import { thumbAddress } from '../../src/staff/thumbs.ts';
import { quarantineCsv } from '../ingest/archive.ts';
import { runIngest, type IngestRequest } from '../ingest/run.ts';
import { mappingFile, stockFile } from '../release/paths.ts';
import { readStock } from '../release/read-inputs.ts';
import { currentRelease, listReleases, type CompleteRelease } from '../release/releases.ts';
import type { PhotoManifest } from '../../src/photos/manifest.ts';
import { deskIssueWords, withFieldNames } from './issue-words.ts';
import { standingOf } from './standing.ts';
import { uploadFiles, type Kept } from './upload-files.ts';

const [folder = '', wanted] = process.argv.slice(2);
const language = wanted === 'ja' ? 'ja' : 'en';
const files = uploadFiles(folder);
const [name = ''] = await readdir(files.received);
const choices = JSON.parse(readFileSync(files.choices, 'utf8')) as Choices;
// What was chosen for an earlier file is where the choices for this one begin: else the next choice would undo it.
choices.mapping ??= rememberedMapping();
await writeFile(files.choices, JSON.stringify(choices));
if (choices.mapping) await writeFile(files.mapping, JSON.stringify(choices.mapping, null, 2));
const request: IngestRequest = {
  check: true,
  now: new Date(),
  words: deskIssueWords(language),
  told: (issue) => withFieldNames(issue, language),
  mapping: choices.mapping && files.mapping,
  encoding: choices.encoding,
  replaceStock: choices.replaceStock ?? false,
};
const file = join(files.received, name);
const served = await currentRelease();
const against = await standingOf(served?.id, stockFile);
const { report, quarantine, stock } = await runIngest(file, request);
// What a question stands before is shown all the same: as if it had been answered.
const after =
  stock ??
  (report.confirm === null
    ? undefined
    : (await runIngest(file, { ...request, confirm: report.confirm })).stock);

const before = await readStock();
const photos =
  served && existsSync(served.photos)
    ? (JSON.parse(readFileSync(served.photos, 'utf8')) as PhotoManifest)
    : undefined;
const { added, removed, changed } = report.changes;
const concerned = new Set([...added, ...removed, ...changed.map(({ ref }) => ref)]);
const vehicles: Record<string, VehicleLine> = {};
for (const vehicle of [...(before?.ok ? before.value.vehicles : []), ...(after?.vehicles ?? [])]) {
  if (concerned.has(vehicle.ref)) vehicles[vehicle.ref] = toLine(vehicle);
}

if (quarantine.length > 0) await writeFile(files.quarantine, quarantineCsv(quarantine, report));
else await rm(files.quarantine, { force: true });
const publicationOf = ({ record: { source, builtAt } }: CompleteRelease) => ({
  sha256: source.sha256,
  builtAt,
});
const known = knownFile(
  { sha256: report.file.sha256 ?? '', changedAt: (await stat(file)).mtimeMs },
  served && publicationOf(served),
  (await listReleases()).map(publicationOf),
);
const kept: Kept = {
  report,
  vehicles,
  known,
  against,
  language,
};
await writeFile(files.report, JSON.stringify(kept));

/** One that cannot be understood is reported when the file is read. */
function rememberedMapping(): Mapping | undefined {
  try {
    const mapping = parseMapping(readFileSync(mappingFile, 'utf8'), mappingFile);
    return mapping.ok ? mapping.value : undefined;
  } catch {
    return undefined;
  }
}

function toLine(vehicle: Vehicle): VehicleLine {
  return {
    name: vehicleName(vehicle),
    slug: vehicle.slug,
    ...(vehicle.fobUsd !== undefined && { fobUsd: vehicle.fobUsd }),
    ...(photos?.vehicles[vehicle.slug] && { photo: thumbAddress(vehicle.slug) }),
  };
}
