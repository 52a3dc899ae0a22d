// Where the parts of an upload stand in its folder.
import { join } from 'node:path';
import type { Upload } from '../../src/staff/ports.ts';

export function uploadFiles(folder: string) {
  return {
    /** A folder with the one file, under the name it came with. */
    received: join(folder, 'received'),
    choices: join(folder, 'choices.json'),
    mapping: join(folder, 'mapping.json'),
    report: join(folder, 'report.json'),
    quarantine: join(folder, 'quarantine.csv'),
  };
}

/** What report.json of an upload holds. */
export type Kept = Pick<Upload, 'report' | 'vehicles' | 'known' | 'against' | 'language'>;
