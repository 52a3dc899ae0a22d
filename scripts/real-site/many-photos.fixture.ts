// A site of vehicles with as many photos as may be shown, the first ones as full of detail as can be.
import { linkSync, mkdirSync, readFileSync } from 'node:fs';
import sharp, { type Sharp } from 'sharp';
import { received } from '../../src/photos/recipe.ts';
import { grain } from '../photos/photos.fixture.ts';
import { stockFile } from '../release/paths.ts';
import { realSiteToday, supplyProject, writerInto } from './real-site.ts';
import type { ProjectCopy } from '../release/project-copy.fixture.ts';

/** Those of which most is known, and so whose pages are longest. */
const VEHICLES = 12;
/** More than a browser could fetch at once within the budget. */
const DETAILED = 10;

/** The others are made quickly, each in another colour and shape, so that their markup differs as well. */
function plain(at: number): Sharp {
  const background = { r: (at * 83) % 256, g: (at * 47) % 256, b: (at * 151) % 256 };
  const [width, height] = at % 4 === 0 ? [300 + at, 400] : [400, 300 + (at % 3)];
  return sharp({ create: { width, height, channels: 3, background } });
}

/** Builds it under .cache; a minute on the first run, when its photos are encoded. */
export async function buildManyPhotos(name: string): Promise<{ project: ProjectCopy; addresses: string[] }> {
  const project = supplyProject(name);
  const write = writerInto(project);
  const [head, ...lines] = readFileSync(stockFile, 'utf8').trim().split('\n');
  const longest = lines.toSorted((a, b) => b.length - a.length).slice(0, VEHICLES);
  write(
    'content/inventory/vehicles.jsonl',
    [head, ...lines.filter((line) => longest.includes(line)), ''].join('\n'),
  );
  const vehicles = longest.map((line) => JSON.parse(line) as { ref: string; slug: string });
  for (const { ref } of vehicles) mkdirSync(project.at(`content/photos/${ref}`), { recursive: true });
  for (let at = 1; at <= received.mostOfOne; at += 1) {
    const photo = at <= DETAILED ? grain(800, 600, at) : plain(at);
    write(`content/${at}.png`, await photo.png().toBuffer());
    for (const { ref } of vehicles)
      linkSync(project.at(`content/${at}.png`), project.at(`content/photos/${ref}/${at}.png`));
  }
  const { status, said } = project.run('build', '--today', realSiteToday);
  if (status !== 0) throw new Error(said);
  return { project, addresses: vehicles.map(({ slug }) => `/vehicles/${slug}/`) };
}
