// What deploying says on a terminal.

const count = (number: number) => number.toLocaleString('en');

export const deployWords = {
  usage:
    'npm run deploy [-- --check | --local]\n\nPuts the current release into service on Cloudflare and tries it out there; goes back by itself if that fails.\n--check only says what is missing. --local rehearses it all on this computer, without the network.',
  checkOrLocal:
    '--check asks what Cloudflare still lacks, and --local goes without it: give one of the two, not both.',
  badLimit: (text: string) =>
    `FORECOURT_FILES_LIMIT is “${text}”: write how many files the plan holds as a whole number, such as 100000.`,
  noRelease: 'There is no release to deploy yet. Make one: npm run build',
  ready: (release: string) => `Release ${release} may be deployed: nothing is missing.`,
  notReady: (number: number) =>
    `Not deployed: ${number === 1 ? 'one thing is' : `${number} things are`} missing.`,
  open: {
    sample: () =>
      'the site is marked as a sample. Set "sample" to false and leave "stockDate" out when the stock is real.',
    release: () =>
      'the current release was built before content/site was changed. Build again: npm run build',
    stock: (name: string) =>
      `the stock (“${name}”) comes from when the site was a sample and may hold invented vehicles. Begin it anew: npm run update -- YOUR.csv --replace-stock`,
    fact: (key: string) => `“${key}” is still to be supplied.`,
    figures: () =>
      'the figures are the sample’s. Put your own there, or none ("ports": [], "rules": []), and set "sample" to false.',
    service: (id: string) => `“${id}” is an example, not an id that a service has given you.`,
    host: (host: string) =>
      `no route for ${host}. Add { "pattern": "${host}", "custom_domain": true } under "routes", or mend "origin" in content/site/site.json.`,
    'other-host': (host: string) =>
      `no route for ${host}: by that name addresses of the old site would lead nowhere. Add { "pattern": "${host}", "custom_domain": true } under "routes" too.`,
    database: () => 'the database id is the example. Run wrangler d1 create forecourt, and put its id here.',
    migration: (name: string) =>
      `${name} has not been applied to the database. Run npm run deploy: it does that first.`,
    secrets: (names: string) =>
      `nobody would be told of an inquiry: ${names} is missing. Set it with wrangler secret put.`,
    room: (files: number, limit: number) =>
      `${count(files)} files, but a deployment holds ${count(limit)}. Move the photos to object storage (README, “When the room runs out”).`,
    size: (mebibytes: string) =>
      `the file has ${mebibytes} MiB, and the host takes none over 25. It grows with the stock, so it is to be split: a matter for a developer.`,
    unreachable: (why: string) => `the account could not be asked: ${why}`,
  },
  steps: {
    room: (files: number, limit: number) =>
      `room: ${count(files)} of ${count(limit)} files (${Math.ceil((files / limit) * 100)} %)`,
    migrating: 'database: applying what is new',
    photos: (number: number) => `photos: ${count(number)} to object storage`,
    uploading: (release: string) => `uploading release ${release}`,
    trying: (address: string) => `trying ${address}`,
  },
  smoke: {
    release: (wanted: string, found: string) => `the release in service is ${found}, not ${wanted}`,
    unreachable: (why: string) => `it does not answer: ${why}`,
    counts: (wanted: string, found: string) => `home counts ${found}, the release ${wanted}`,
    oldAddress: (address: string, found: string) => `the old address ${address} is answered with ${found}`,
    inquiry: (found: string) => `a test inquiry is answered with ${found}`,
    kept: (no: string) =>
      `test inquiry ${no} could not be erased again: npm run -s inbox -- erase ${no} --remote`,
    photo: (address: string, status: number) => `the photo ${address} is answered with ${status}`,
  },
  done: (release: string, address: string) => `Release ${release} is in service at ${address}`,
  failed: (release: string) => `Release ${release} did not pass its trial:`,
  turnedBack: (release: string) =>
    `Turned back: ${release} is in service again. The database stays as it is.`,
  nothingBefore: 'There was nothing in service before it to turn back to. Mend it, and deploy again.',
  notTurnedBack: (why: string) =>
    `TURNING BACK FAILED (${why}). What is in service now is the release that failed: npm run rollback -- --deployed`,
  rolledBack: (release: string) =>
    `Release ${release} is in service again. The database stays as it is: it is never rolled back.`,
};

export type DeployWords = typeof deployWords;
