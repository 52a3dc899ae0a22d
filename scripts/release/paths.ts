// Where things stand in the project. Scripts may be started from any folder.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where the content, the releases and the data stand: the project itself, or the folder of the practice desk. */
export const home = process.env['FORECOURT_HOME'] ?? root;

const at = (path: string) => join(home, path);

export const stockFile = at('content/inventory/vehicles.jsonl');
export const inventoryFile = at('content/inventory/inventory.csv');
export const mappingFile = at('content/inventory/mapping.json');
export const makesFile = at('content/inventory/makes.json');
export const seenFile = at('content/inventory/seen.sha256');
export const uploadsFolder = at('.data/uploads');
export const siteFolder = at('content/site');
export const policiesFolder = at('content/policies');
export const releasesFolder = at('.releases');
export const currentLink = at('dist');
export const photosFolder = at('content/photos');
/** What a deployment has to remember, and the rehearsals on this computer. */
export const deployFolder = at('.cache/deploy');
/** Shared: programs that render pages (they import the project's packages), kept for the next stock. */
export const programsFolder = `${root}.cache/programs`;
/** Shared: a picture that was made once is made. */
export const photosCache = `${root}.cache/photos`;
/** What the embedded server keeps: inquiries, and the uploads of ingest. */
export const dataFolder = at('.data');

/** The exporter a site is built for, and the policies shown there. */
export const liveContent: Content = { siteFolder, policies: policiesFolder };

/**
 * Another exporter's: `npm run build -- --site FOLDER`.
 * @param folder like content/site; policies of its own may stand in its folder `policies`
 */
export function contentIn(folder: string): Content {
  const policies = join(folder, 'policies');
  return { siteFolder: folder, policies: existsSync(policies) ? policies : policiesFolder };
}

/** Folders, as absolute paths. */
export type Content = { siteFolder: string; policies: string };
