// What `npm run -s consents` says to staff.
const records = (count: number) => (count === 1 ? '1 record' : `${count} records`);

export const consentStaffWords = {
  noDatabase: 'No record has been stored here yet: the site has not been served.',
  empty: 'There is no record.',
  heading: ['day', 'purpose', 'agreed', 'refused'] as const,
  event: { given: 'given', refused: 'refused', changed: 'changed', withdrawn: 'withdrawn' },
  whole: (count: number, from: number) =>
    `The chain is whole: ${records(count)}${from > 1 ? `, from place ${from} on; those before have expired` : ''}.`,
  fault: {
    altered: (seq: number, id: string) => `The record at place ${seq} (${id}) is not what was stored.`,
    removed: (seq: number) => `The record at place ${seq} is missing.`,
    inserted: (seq: number, id: string) => `The record at place ${seq} (${id}) was put in later.`,
  },
  faultRemedy: 'Keep this database as it is, and compare it with the last backup.',
  receipt: {
    unreadable: (file: string) => `${file} is not a receipt.`,
    notWhole: 'The receipt is not what was given out: its hash does not fit its text.',
    stands: (seq: number) => `The receipt is genuine: it is the record at place ${seq} of the chain.`,
    differs: (seq: number) => `The receipt is whole, but another record stands at place ${seq} of the chain.`,
    expired: 'The receipt is whole; its record has expired and was removed, so the chain cannot confirm it.',
    absent: 'The receipt is whole, but its record is not in this database.',
    texts: { policy: 'Cookie notice', banner: 'Banner', list: 'List of services' },
    text: (name: string, path: string, hash: string) => `--- ${name}: ${path} (SHA-256 ${hash})`,
    noText: (name: string, hash: string) => `--- ${name}: no file here has the SHA-256 ${hash}`,
  },
  kept: (path: string) => `Kept: ${path}`,
  nothingToKeep: 'Every text that is shown is kept already.',
  failed: (why: string) => `The records cannot be read: ${why}`,
  usage: `npm run -s consents                     totals by day and purpose
npm run -s consents -- verify           checks the whole chain; names the first record that is not as it was
npm run -s consents -- verify RECEIPT   checks a receipt, and prints the texts it refers to
npm run -s consents -- keep             keeps the texts that the site shows today, under their hashes

  --site FOLDER       another exporter's folder, with policies of its own
  --remote            the deployed site's database, through wrangler
  --edge              the database of npm run edge
  --json              totals or the verdict as JSON

Exit code: 0 in order, 1 not in order, 2 wrong usage, 3 failed`,
};

export type ConsentStaffWords = typeof consentStaffWords;
