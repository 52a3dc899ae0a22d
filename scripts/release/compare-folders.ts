// Whether two built sites are the same, file by file.
import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** @returns how many files were expected, and every file that differs, in order */
export function compareFolders(
  found: string,
  expected: string,
): { files: number; differences: Difference[] } {
  const [there, wanted] = [filesOf(found), filesOf(expected)];
  const differences = [...there.union(wanted)].toSorted().flatMap((file): Difference[] => {
    if (!there.has(file)) return [{ file, kind: 'missing' }];
    if (!wanted.has(file)) return [{ file, kind: 'extra' }];
    return digest(join(found, file)) === digest(join(expected, file)) ? [] : [{ file, kind: 'changed' }];
  });
  return { files: wanted.size, differences };
}

function filesOf(folder: string): Set<string> {
  return new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name))),
  );
}

function digest(file: string): string {
  return hash('sha256', readFileSync(file));
}

export type Difference = { file: string; kind: 'missing' | 'extra' | 'changed' };
