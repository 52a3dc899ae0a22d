// What a build is given by the shell that starts it (scripts/build.ts): where its inputs stand and which day
// it is. Started bare, as by `astro check`, it takes the committed stock and that stock's own date.

/** Paths are relative to the project or absolute; `today` is `YYYY-MM-DD` in Asia/Tokyo. */
export const inputs = {
  stockFile: process.env['FORECOURT_STOCK'] ?? 'content/inventory/vehicles.jsonl',
  siteFolder: process.env['FORECOURT_SITE'] ?? 'content/site',
  policiesFolder: process.env['FORECOURT_POLICIES'] ?? 'content/policies',
  /** What photos each vehicle has (src/photos/manifest.ts); without it there are none. */
  photosFile: process.env['FORECOURT_PHOTOS'],
  /** `npm run preview:policies` shows drafts; a build never does. */
  drafts: process.env['FORECOURT_DRAFTS'] === '1',
  today: process.env['FORECOURT_TODAY'],
};
