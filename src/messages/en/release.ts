// What building, updating and going back say on a terminal.

const count = (number: number) => number.toLocaleString('en');

export const releaseWords = {
  serveUsage:
    'Usage: npm run serve\n\nServes the current release, with the staff desk; PORT and HOST say where (4321 on 127.0.0.1).',
  edgeUsage:
    'Usage: npm run edge\n\nServes the current release on Cloudflare’s runtime, with an inbox of its own; PORT says where (8787).',
  noStock: 'There is no stock yet. Read an inventory first: npm run update -- FILE.csv',
  unchanged: 'Nothing was changed: the site that was served before is still served.',
  moved: 'The new site is served all the same: this came after it had taken the place of the old one.',
  checking: 'checking links, anchors and counts',
  made: (id: string, pages: number, rendered: number, counted: number, seconds: number) =>
    `release ${id}: ${count(pages)} pages (${count(rendered)} rendered), ${count(counted)} vehicles on offer, ${seconds.toFixed(1)} s`,
  room: (files: number, limit: number, photos: number) =>
    `room: ${count(files)} of the ${count(limit)} files of a deployment (${Math.ceil((files / limit) * 100)} %), ${count(photos)} of them photos`,
  tight: 'The room is getting short. README, “When the room runs out”, says what to do.',
  sameAsServed: (id: string) => `Release ${id} already shows this stock; there is nothing to build.`,
  notNoted: (why: string) =>
    `The stock is published, but that could not be noted beside it (${why}): the next npm start may read content/inventory/inventory.csv again.`,
  overtaken: (id: string) =>
    `The site or the stock has changed since release ${id} was prepared, so it is not published. Prepare it again.`,
  busy: 'Another build, update or ingest is running here. Wait until it has ended, and try again.',
  lockUnusable: (file: string) =>
    `${file} cannot be used: it keeps two builds from running at the same time. If none is running here, remove it and run the command again.`,
  stockBehind: (why: string) =>
    `The new site is served, but content/inventory could not be written (${why}). Run npm run build: it finishes that first.`,
  stockLost: (id: string) =>
    `Release ${id} is served, but its stock file is gone: the stock in content/inventory stays as it is. Run npm run build to show that one.`,
  linkInTheWay: (name: string) =>
    `${name} is in the way: it should be a link made by a build. Move it away, and try again.`,
  changedMeanwhile:
    'The settings in content/site, or the code, were changed while the site was being built. Run the command again.',
  /** By the system's code of an error. */
  faults: {
    ENOSPC: 'The disk is full. Make room, and run the command again.',
    EDQUOT: 'The disk is full. Make room, and run the command again.',
    EROFS:
      'The folder cannot be written to: the disk is read-only. Make it writable, and run the command again.',
    EACCES: 'No permission to write here. Give this user the folder, and run the command again.',
    EPERM: 'No permission to write here. Give this user the folder, and run the command again.',
    EMFILE: 'Too many files are open. Close other programs, and run the command again.',
  } as Record<string, string>,
  fault:
    'Something went wrong that is not in your file. Run the command again; if it stays, send this to a developer:',
  start: {
    reading: (file: string) => `reading ${file}`,
    unreadable: (file: string) => `${file} cannot be read.`,
    notTaken: 'The inventory was not published; the stock is as it was.',
    passedOver: (file: string) =>
      `${file} is not read: the stock was taken from another file since, or was rolled back. To publish it: npm run update -- ${file}`,
    again: 'building: something changed since the current release',
    first: 'building the first release',
  },
  releases: {
    usage: 'Usage: npm run releases [-- --json]',
    none: 'There is no release yet. Make one: npm run build',
    heading: ['release', 'built', 'on offer', 'sold', 'left', 'pages', 'stock', 'file'],
    served: 'served',
  },
  rollback: {
    usage:
      'npm run rollback [-- ID] [--deployed]\n\nGoes back to a release; without an id to the one before. npm run releases lists them.\n--deployed turns the deployed site back too; its database is left alone.',
    unknown: (id: string) => `There is no complete release ${id}. npm run releases lists those there are.`,
    none: 'There is no earlier release to go back to.',
    forge:
      'Where a forge publishes, commit content/inventory now and push it: its next run puts into service what is committed there.',
    already: (id: string) => `Release ${id} is the one that is served.`,
    done: (id: string, file: string) =>
      `Back to release ${id} (${file}): the site and the stock are those again.`,
    dated: (day: string) =>
      `Its pages are of ${day}: port prices, import rules and what has left are as they were on that day. For those of today: npm run build (and npm run deploy, where the site is deployed).`,
    policies: (names: string) =>
      `That release shows an older policy than the one in force, or announces one that was withdrawn (${names}). Its stock is built again with the policies of today.`,
  },
  verify: {
    same: (files: number) =>
      `The site that is served is, file by file, what a clean build gives: ${count(files)} files.`,
    differs: (number: number) => `${count(number)} files are not what a clean build gives:`,
    kinds: { missing: 'missing', extra: 'not expected', changed: 'different' },
    remedy: 'Build it again: npm run build -- --full',
    usage: 'Usage: npm run rebuild:verify',
    otherInputs: (which: readonly ('code' | 'site' | 'photos')[]) => {
      const names = { code: 'the code', site: 'content/site', photos: 'content/photos' };
      const changed = which.map((each) => names[each]).join(' and ');
      return `Since this release was built, this has changed: ${changed}. Build first: npm run build`;
    },
  },
};
