import { sha256OfFile } from '../release/file-digest.ts';

/**
 * What an upload is held against, as one word: another one when another release is served, and when the live stock
 * is another.
 * @param served the id of the release
 */
export async function standingOf(served: string | undefined, stockFile: string): Promise<string> {
  return `${served ?? 'none'} ${(await sha256OfFile(stockFile)) ?? 'none'}`;
}
