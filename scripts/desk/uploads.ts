// The uploads of the desk on disk: each a folder of its own, whole or not there.
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { limits } from '../../src/inventory/rows.ts';
import type { Choices, Received, Upload, Uploads } from '../../src/staff/ports.ts';
import { isDiskFull } from '../../src/staff/disk-full.ts';
import { runCommand } from './run-command.ts';
import { uploadFiles, type Kept } from './upload-files.ts';

/**
 * @param folder where they are kept
 * @param home the workspace they are about; the project itself if undefined
 */
export function openUploads(folder: string, home: string | undefined): Uploads {
  const at = (id: string) => join(folder, id);

  async function check(id: string, choices: Choices, language: string): Promise<Upload> {
    await writeFile(uploadFiles(at(id)).choices, JSON.stringify(choices));
    const { exitCode, said } = await runCommand('desk/check-upload.ts', [at(id), language], { home });
    const upload = exitCode === 0 ? await read(id) : undefined;
    if (!upload) throw new Error(said || `check-upload ended with ${exitCode}`);
    return upload;
  }

  async function read(id: string): Promise<Upload | undefined> {
    if (!isId.test(id)) return undefined;
    const files = uploadFiles(at(id));
    try {
      const kept = JSON.parse(await readFile(files.report, 'utf8')) as Kept;
      const choices = JSON.parse(await readFile(files.choices, 'utf8')) as Choices;
      const [name = ''] = await readdir(files.received);
      return { id, file: join(files.received, name), choices, ...kept };
    } catch {
      return undefined;
    }
  }

  return {
    read,
    again: ({ id }, choices, language) => check(id, choices, language),
    async receive({ name, changedAt }, body, language) {
      const id = randomBytes(8).toString('hex');
      const beside = at(`${id}.part`);
      await forgetOld(folder);
      try {
        await mkdir(join(beside, 'received'), { recursive: true });
        const file = join(beside, 'received', fileName(name));
        const refused = await writeBody(file, body);
        if (refused) return { refused };
        // As old as it is where it comes from.
        if (changedAt !== undefined) await utimes(file, changedAt / 1000, changedAt / 1000);
        await rename(beside, at(id));
        await check(id, {}, language);
      } catch (error) {
        // A file without its report is half an upload.
        await rm(at(id), { recursive: true, force: true });
        if (isDiskFull(error)) return { refused: 'disk' };
        throw error;
      } finally {
        await rm(beside, { recursive: true, force: true });
      }
      return { id };
    },
    quarantine: ({ id }) => readFile(uploadFiles(at(id)).quarantine).catch(() => undefined),
    async practiceFile() {
      const name = 'practice-export.csv';
      const bytes = home && (await readFile(join(home, name)).catch(() => undefined));
      return bytes ? { name, bytes } : undefined;
    },
  };
}

/** Writes as it comes in and stops at the limit: what is too large is never held, neither in memory nor on disk. */
async function writeBody(
  path: string,
  body: ReadableStream<Uint8Array> | null,
): Promise<Refusal | undefined> {
  const file = await open(path, 'wx', 0o600);
  let bytes = 0;
  try {
    const reader = body?.getReader();
    for (;;) {
      // Only reading can be cut off; a fault of writing is the disk's.
      const part = await reader?.read().catch(() => 'cut-off' as const);
      if (part === 'cut-off') return 'cut-off';
      if (!part || part.done) return bytes === 0 ? 'empty' : undefined;
      bytes += part.value.byteLength;
      if (bytes > limits.bytes) {
        await reader?.cancel();
        return 'too-large';
      }
      await file.writeFile(part.value);
    }
  } finally {
    await file.close();
  }
}

/** The last part of a name, without what means something to a file system. */
function fileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(/[\p{C}:*?"<>|]/gu, '_')
    .replace(/^\.+/, '')
    .trim();
  return plain.length > 0 && Buffer.byteLength(plain) <= 200 ? plain : `upload-${hashOf(plain)}.csv`;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** Uploads hold rows that were never published: they go after a week. Those taken in are kept by ingest. */
async function forgetOld(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const { mtimeMs } = await stat(join(folder, name)).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > 7 * 86_400_000) await rm(join(folder, name), { recursive: true, force: true });
  }
}

const isId = /^[0-9a-f]{16}$/;

type Refusal = NonNullable<Received['refused']>;
