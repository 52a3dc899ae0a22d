// The place of a clause on its page. It comes from the heading's words without their number, so that
// "7. Rights" and "8. Rights" are one place; <Anchor id="..." /> keeps it when the words change.

/** `## 4. How we use it` -> `how-we-use-it`; empty when the heading has neither letters nor digits. */
export function toAnchor(heading: string): string {
  return heading
    .replace(/^\d+(\.\d+)*\.?\s+/, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Names that the page around a policy uses itself. */
export const reservedAnchors: readonly string[] = ['main', 'top', 'contents'];
