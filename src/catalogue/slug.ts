// temporary: replaced by the ingest branch
export function slugOf(text: string): string | undefined {
  const s = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return s === '' || s.length > 80 ? undefined : s;
}
export function nameSlug(name: string): string {
  return slugOf(name) ?? 'm-000000';
}
