// The project as an exporter would run it, for measuring: not marked as a sample, every fact supplied, photos of
// its own. Invented throughout; the pages are those of the committed stock's first vehicles.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { parseStock } from '../../src/inventory/stock.ts';
import { drawVehicle } from '../../src/photos/drawing/draw.ts';
import { sampleDrawings } from '../../src/photos/sample.ts';
import { root, stockFile } from '../release/paths.ts';
import { copyProject, type ProjectCopy } from '../release/project-copy.fixture.ts';

/** Vehicles of the site: enough for listings of several pages. */
const VEHICLES = 80;
/** The day of its builds: its policies hold from the 5th. */
export const realSiteToday = '2026-12-07';

/** Where the built pages stand after `buildRealSite`. */
export const realSiteFolder = join(root, '.cache/real-site/dist');

/** Builds it under .cache; some minutes on the first run, when its photos are encoded. */
export async function buildRealSite(): Promise<ProjectCopy> {
  const project = supplyProject('real-site');
  const write = writerInto(project);
  const [head, ...lines] = readFileSync(stockFile, 'utf8').trim().split('\n');
  const stock = [head, ...lines.slice(0, VEHICLES), ''].join('\n');
  write('content/inventory/vehicles.jsonl', stock);
  await takePhotos(stock, write);
  must(project.run('build', '--today', realSiteToday));
  return project;
}

/** A copy of the project with every fact supplied and its policies approved, as yet without a stock. */
export function supplyProject(name: string): ProjectCopy {
  const project = copyProject(name);
  const write = writerInto(project);
  for (const [file, facts] of Object.entries(supplied)) {
    const path = `content/site/${file}.json`;
    write(path, JSON.stringify({ ...JSON.parse(readFileSync(project.at(path), 'utf8')), ...facts }));
  }
  write('content/site/site.json', JSON.stringify({ origin: 'https://www.example.com', sample: false }));
  for (const policy of ['privacy', 'cookies', 'terms']) approveAnew(project, policy, write);
  return project;
}

/** Writes files of a project, with the folders in which they stand. */
export function writerInto(project: ProjectCopy): Write {
  return (path, content) => {
    mkdirSync(dirname(project.at(path)), { recursive: true });
    writeFileSync(project.at(path), content);
  };
}

/** One photo a vehicle, as a camera would leave it. */
async function takePhotos(stock: string, write: Write): Promise<void> {
  const read = parseStock(stock);
  if (!read.ok) throw new Error('The stock of the measured site cannot be read.');
  const taken = new Map<string, Buffer>();
  for (const vehicle of read.value.vehicles) {
    for (const [at, { type, colour, view }] of sampleDrawings(vehicle).entries()) {
      const svg = drawVehicle(type, colour, view);
      const photo = taken.get(svg) ?? (await sharp(Buffer.from(svg)).jpeg({ quality: 90 }).toBuffer());
      taken.set(svg, photo);
      write(join('content/photos', vehicle.ref, `${at + 1}.jpg`), photo);
    }
  }
}

/** What the policies in force say of the exporter is another text now, and so another version. */
function approveAnew(project: ProjectCopy, policy: string, write: Write): void {
  const text = readFileSync(project.at(`content/policies/${policy}/2026-11.mdx`), 'utf8')
    .replace('version: 2026-11', 'version: 2026-12')
    .replace(/effective: .*/, 'effective: 2026-12-05')
    .replace(/summary: .*/, 'summary: The facts of the company are supplied.');
  write(`content/policies/${policy}/2026-12.mdx`, text);
  must(project.run('policy', 'approve', policy, '2026-12'));
}

function must({ status, said }: { status: number | null; said: string }): void {
  if (status !== 0) throw new Error(said);
}

/** By file of content/site. */
const supplied = {
  company: {
    name: 'Example Motors',
    legalName: 'Example Motors Ltd',
    address: '1 Example Street, Nagoya, Japan',
    representative: 'A. Example',
    dealerLicence: '000000000000',
    jumveaMembership: '0000',
    mail: 'sales@example.com',
    whatsapp: '+81000000000',
  },
  privacy: {
    euRepresentative: 'Example Representative, Dublin',
    ukRepresentative: 'Example Representative, London',
    accreditedBody: 'none',
    edgeRegion: 'Japan',
  },
  prices: { sample: false },
  freight: { sample: false },
  'import-rules': { sample: false },
};

type Write = (path: string, content: string | Buffer) => void;
