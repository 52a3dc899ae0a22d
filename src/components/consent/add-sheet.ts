// The style of what only a script shows comes with the script: the content security policy lets no other sheet
// in, and no other page pays for it.

/** Puts a sheet behind the page's first one. */
export function addSheet(css: string): void {
  const [sheet] = document.styleSheets;
  // One rule around all of them, since only one can be put in at a time.
  sheet?.insertRule(`@media all{${css}}`, sheet.cssRules.length);
}
