// Fetches one column file, undoes its gzip frame, and decodes it. What goes wrong is a value with a name.
import { decode, type Decoded, type FileFault } from '../../search/decode.ts';

/**
 * @param size its bytes as sent
 * @param onBytes told of every piece that arrives
 * @param again past the browser's cache, after a file that arrived damaged
 */
export async function readFile(
  address: string,
  size: number,
  onBytes: (bytes: number) => void,
  again: boolean,
): Promise<ReadFile> {
  if (!('DecompressionStream' in globalThis)) return { ok: false, problem: 'unsupported' };
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let received = 0;
  try {
    const response = await fetch(address, again ? { cache: 'reload' } : {});
    if (!response.ok || !response.body) return { ok: false, problem: 'missing' };
    const reader = response.body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      pieces.push(value);
      received += value.length;
      onBytes(value.length);
    }
  } catch {
    return { ok: false, problem: 'offline' };
  }
  try {
    return decode(await unframe(new Blob(pieces), pieces[0]));
  } catch {
    return { ok: false, problem: received < size ? 'truncated' : 'damaged' };
  }
}

/** Some hosts undo the frame on the way, and the browser with them. */
async function unframe(blob: Blob, [first, second] = new Uint8Array()): Promise<Uint8Array> {
  const isFramed = first === 0x1f && second === 0x8b;
  const stream = isFramed ? blob.stream().pipeThrough(new DecompressionStream('gzip')) : blob.stream();
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export type Problem = FileFault | 'offline' | 'missing' | 'unsupported';
type ReadFile = Extract<Decoded, { ok: true }> | { ok: false; problem: Problem };
