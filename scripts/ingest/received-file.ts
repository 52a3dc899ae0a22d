// The file as it was handed over: its name, its bytes and their SHA-256.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { UploadedFile } from '../../src/inventory/ingest.ts';
import { limits } from '../../src/inventory/rows.ts';
import { issue, type Result } from '../../src/issues/issue.ts';

/** Reads the file unless it is too large to be an inventory: that is told from its size alone. */
export async function readReceivedFile(path: string): Promise<Result<UploadedFile>> {
  const name = basename(path);
  try {
    const about = await stat(path);
    if (about.isDirectory()) return refused('file-is-folder', path);
    if (about.size > limits.bytes) return refused('file-too-large', name, { limit: limits.bytes });
    const bytes = await readFile(path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { ok: true, value: { name, bytes, sha256 }, issues: [] };
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return refused('file-not-found', path);
    return refused('file-unreadable', path, { why: code || message });
  }
}

function refused(
  code: 'file-not-found' | 'file-is-folder' | 'file-unreadable' | 'file-too-large',
  found: string,
  facts?: Record<string, string | number>,
): Result<UploadedFile> {
  return { ok: false, issues: [issue(code, { in: 'inventory' }, found, facts)] };
}
