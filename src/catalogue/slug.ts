// Addresses are made from names here and nowhere else: vehicles from their ref, makes and models from
// their name. The alphabet is a-z 0-9 and single hyphens, so that a slug needs no escaping anywhere.

/**
 * `TK-0012/A` -> `tk-0012-a`, `Citroën` -> `citroen`. Undefined where no address can be made: nothing of
 * the alphabet is left, or more than 80 characters are.
 */
export function slugOf(text: string): string | undefined {
  const slug = withoutAccents(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' || slug.length > longest ? undefined : slug;
}

/**
 * The slug of a make or model, which always has one: a name that gives none, that would lose letters
 * (`カローラ G` is not `g`, nor `Łada` `ada`) or that is a fixed address below a make uses `m-` and a hash.
 */
export function nameSlug(name: string): string {
  const slug = slugOf(name);
  const foreign = /\p{L}/u.test(withoutAccents(name.normalize('NFKC')).replace(/[a-z]/gi, ''));
  if (slug === undefined || foreign || fixedAddresses.has(slug)) return `m-${hashOf(name.normalize('NFKC'))}`;
  return slug;
}

const longest = 80;

/** What stands below `/makes/<make>/` beside its models. */
const fixedAddresses: ReadonlySet<string> = new Set(['page']);

function withoutAccents(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

/** FNV-1a over the UTF-8 bytes, folded from 32 to 24 bits: six hex digits that never change. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  const folded = ((hash >>> 24) ^ hash) & 0xffffff;
  return folded.toString(16).padStart(6, '0');
}
