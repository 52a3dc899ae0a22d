// Programs that export what they show on the web leave its signs in the cells.

/** A cell with its characters for themselves: `F &amp; G<br>ABS` -> `F & G`, a line break, `ABS`. Other tags stay. */
export function fromHtml(cell: string): string {
  if (!/[&<]/.test(cell)) return cell;
  return cell
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/&(amp|lt|gt|quot|apos|nbsp|#39|#x27);/gi, (entity, name: string) => {
      return entities.get(name.toLowerCase()) ?? entity;
    });
}

/** The five of XML, and how two of them are written elsewhere (HTML, 13.5). */
const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['#39', "'"],
  ['#x27', "'"],
  ['nbsp', ' '],
]);
