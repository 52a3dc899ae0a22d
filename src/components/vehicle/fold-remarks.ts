// Remarks may be a page of their own: what a reader sees at once, and the rest of it.

/** Characters of remarks that stand open. */
const MOST = 600;
/** A rest shorter than this is not worth a tap. */
const LEAST = 200;

/** Whole remarks as far as they fit; one that is too long by itself is cut behind a sentence, else behind a word. */
export function foldRemarks(remarks: readonly string[]): { open: string[]; rest: string[] } {
  if (remarks.join('').length <= MOST + LEAST) return { open: [...remarks], rest: [] };
  const open: string[] = [];
  let room = MOST;
  for (const [at, remark] of remarks.entries()) {
    if (remark.length <= room) {
      open.push(remark);
      room -= remark.length;
      continue;
    }
    if (room < LEAST) return { open, rest: remarks.slice(at) };
    const cut = cutBefore(remark, room);
    open.push(remark.slice(0, cut).trimEnd());
    return { open, rest: [remark.slice(cut).trimStart(), ...remarks.slice(at + 1)] };
  }
  return { open, rest: [] };
}

/** Where to cut a text so that at most `most` characters stand before it. */
function cutBefore(text: string, most: number): number {
  const head = text.slice(0, most);
  const sentence = /^.*(?:[.!?](?=\s)|[。！？؟])/su.exec(head)?.[0].length ?? 0;
  if (sentence >= LEAST) return sentence;
  const word = head.search(/\s\S*$/u);
  if (word >= LEAST) return word;
  // Never between the two halves of one character.
  return /[\uD800-\uDBFF]$/.test(head) ? most - 1 : most;
}
