import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { PolicyFile } from '../policy/policy.ts';

/** Every file of a folder like content/policies, sorted by path, with its hash. Links are not followed. */
export async function readPolicyFiles(folder: string): Promise<PolicyFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    files.toSorted().map(async (file) => {
      const bytes = await readFile(file);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { path: relative(folder, file).replaceAll(sep, '/'), bytes, sha256 };
    }),
  );
}
