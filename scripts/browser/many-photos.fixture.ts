// A site with a vehicle that has as many photos as may be shown, the first ones as full of detail as can be.
import { readFileSync } from 'node:fs';
import { received } from '../../src/photos/recipe.ts';
import { grain } from '../photos/photos.fixture.ts';
import { realSiteToday, supplyProject, writerInto } from '../real-site/real-site.ts';
import { stockFile } from '../release/paths.ts';
import type { ProjectCopy } from '../release/project-copy.fixture.ts';

/** Enough that the page names similar ones. */
const VEHICLES = 12;
/** More than a browser could fetch at once within the budget; the others are small, to be made quickly. */
const DETAILED = 10;

/** Builds it under .cache; a minute on the first run, when its photos are encoded. */
export async function buildManyPhotos(): Promise<{ project: ProjectCopy; address: string }> {
  const project = supplyProject('many-photos');
  const write = writerInto(project);
  const [head, ...lines] = readFileSync(stockFile, 'utf8').trim().split('\n');
  const vehicles = lines.toSorted((a, b) => b.length - a.length).slice(0, VEHICLES);
  write('content/inventory/vehicles.jsonl', [head, ...vehicles.toSorted(byRef), ''].join('\n'));
  const { ref, slug } = JSON.parse(vehicles[0]!) as { ref: string; slug: string };
  for (let at = 1; at <= received.mostOfOne; at += 1) {
    const photo = at <= DETAILED ? grain(800, 600, at) : grain(200, 150, at);
    write(`content/photos/${ref}/${at}.png`, await photo.png().toBuffer());
  }
  const { status, said } = project.run('build', '--today', realSiteToday);
  if (status !== 0) throw new Error(said);
  return { project, address: `/vehicles/${slug}/` };
}

function byRef(a: string, b: string): number {
  const [one, other] = [a, b].map((line) => (JSON.parse(line) as { ref: string }).ref);
  return one! < other! ? -1 : 1;
}
