// The passphrase of the desk in .data: never itself, only what scrypt makes of it.
import { randomBytes, randomInt, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Passphrase } from '../../src/staff/ports.ts';

/** @param file where it is kept; taken away, the passphrase is chosen anew */
export function openPassphrase(file: string): Passphrase {
  // One at a time: each takes 64 MB and a good part of a second.
  let before: Promise<unknown> = Promise.resolve();
  const alone = <T>(run: () => Promise<T>): Promise<T> => {
    const next = before.then(run, run);
    before = next.catch(() => undefined);
    return next;
  };
  return {
    isSet: () => existsSync(file),
    setUpCode: `${randomInt(1000, 10_000)}-${randomInt(1000, 10_000)}`,
    set: (text) =>
      alone(async () => {
        const salt = randomBytes(16);
        const hash = await derive(text, salt, cost);
        await mkdir(dirname(file), { recursive: true });
        const kept: Kept = { salt: salt.toString('hex'), hash: hash.toString('hex'), ...cost };
        await writeFile(`${file}.new`, JSON.stringify(kept), { mode: 0o600, flush: true });
        await rename(`${file}.new`, file);
      }),
    isRight: (text) =>
      alone(async () => {
        const { salt, hash, N, r, p } = JSON.parse(await readFile(file, 'utf8')) as Kept;
        const expected = Buffer.from(hash, 'hex');
        return timingSafeEqual(await derive(text, Buffer.from(salt, 'hex'), { N, r, p }), expected);
      }),
  };
}

/** The same letters give the same key, however a keyboard composes them. */
function derive(text: string, salt: Buffer, cost: Cost): Promise<Buffer> {
  const options: ScryptOptions = { ...cost, maxmem: 256 * cost.N * cost.r };
  return new Promise((made, failed) => {
    scrypt(text.normalize('NFKC'), salt, 32, options, (error, key) => (error ? failed(error) : made(key)));
  });
}

/** 64 MB of memory for each try. */
const cost: Cost = { N: 65_536, r: 8, p: 1 };

type Cost = { N: number; r: number; p: number };
type Kept = Cost & { salt: string; hash: string };
