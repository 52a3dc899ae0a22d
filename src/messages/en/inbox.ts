// What `npm run -s inbox`, `backup` and `restore` say to staff, and `serve` of the same database.

const inquiries = (count: number) => (count === 1 ? '1 inquiry' : `${count} inquiries`);

export const inboxWords = {
  empty: 'No inquiry is waiting.',
  emptyAll: 'There is no inquiry.',
  summary: (open: number, late: number, limit: number) =>
    `${inquiries(open)} not acknowledged${late > 0 ? `, ${late} of them over the limit of ${limit} days` : ''}.`,
  days: (days: number) => (days === 1 ? '1 day' : `${days} days`),
  late: 'LATE',
  suspect: 'possibly sent by a program',
  acknowledged: 'acknowledged',
  kinds: { vehicle: 'vehicle', general: 'general', privacy: 'privacy request' },
  fields: {
    no: 'Number',
    received: 'Received',
    waiting: 'Waiting',
    acknowledged: 'Acknowledged',
    notice: 'Notice',
    suspect: 'Suspicion',
    kind: 'Kind',
    ref: 'Ref',
    name: 'Name',
    email: 'E-mail',
    phone: 'Telephone',
    country: 'Country',
    message: 'Message',
    policy: 'Policy shown',
    right: 'Asks for',
    requester: 'Asks for whom',
  },
  notices: {
    due: 'not told yet',
    failing: (fault: string) => `telling failed (${fault}), will be tried again`,
    delivered: 'told',
    dead: (fault: string) => `could not be told (${fault}), given up: inbox retry`,
  },
  suspicions: {
    honeypot: 'filled in a hidden field',
    fast: 'sent within three seconds',
    links: 'many links',
  },
  dead: (count: number) =>
    `Of ${inquiries(count)} nobody could be told. When the way works again: npm run -s inbox -- retry`,
  acknowledgedNow: (count: number) => `Marked as acknowledged: ${inquiries(count)}.`,
  exported: (count: number, file: string) => `Wrote ${inquiries(count)} to ${file}. It holds personal data.`,
  toErase: (count: number) =>
    `To be erased for good: ${inquiries(count)}. Run the command again with --yes to do it.`,
  erased: (count: number) => `Erased: ${inquiries(count)}, with their notices.`,
  reapplied: (known: number, again: number) =>
    `${known} erasures known; ${inquiries(again)} had come back and were erased again.`,
  revived: (count: number) => `Notices that will be tried again: ${count}.`,
  unknownNumber: (no: string) => `There is no inquiry with the number ${no}.`,
  nobody: 'No inquiry of this person is stored.',
  noDatabase: 'No inquiry has been stored here yet: the site has not been served.',
  failed: (why: string) => `The inbox cannot be read: ${why}`,
  usage: `npm run -s inbox                     what is not acknowledged, oldest first
npm run -s inbox -- all              everything
npm run -s inbox -- show NUMBER      one inquiry, whole
npm run -s inbox -- ack NUMBER ...   mark as acknowledged
npm run -s inbox -- export [FILE]    everything as CSV, safe to open in a spreadsheet
npm run -s inbox -- erase NUMBER ... | --email ADDRESS | --phone NUMBER   erase a person (then --yes)
npm run -s inbox -- reapply          repeat all erasures, after a restore
npm run -s inbox -- retry            tell staff again where it was given up

  --remote            the deployed site's database, through wrangler
  --edge              the database of npm run edge
  --json              as JSON
  --language en|ja    the language of the output
  --yes               really erase

Exit code: 0 done, 1 nothing found, 2 wrong usage, 3 failed`,
};

export const backupWords = {
  usage: 'npm run -s backup -- FILE    writes the inquiries and uploads of .data to one file',
  restoreUsage: 'npm run -s restore -- FILE    brings back what a backup has and .data has not',
  exists: (file: string) => `${file} exists already. Choose another name.`,
  nothing: 'There is nothing to back up yet.',
  done: (inquiryCount: number, fileCount: number, file: string) =>
    `Backed up to ${file}: ${inquiries(inquiryCount)}, ${fileCount} files. It holds personal data: keep it safe.`,
  failed: (why: string) => `Nothing was backed up: ${why}`,
  restoreFailed: (why: string) =>
    `Not finished: ${why}\nNothing is lost by it: mend that, and restore again.`,
  noBackup: (file: string, why: string) => `${file} is not a usable backup: ${why}. Nothing was changed.`,
  damaged: (file: string, why: string) =>
    `${file} is damaged (${why}). Stop the server, move that file away, and restore again. Nothing was changed.`,
  unusable: (file: string, why: string) =>
    `${file} cannot be used (${why}), so nothing is served. If it is damaged, move it away with its -wal and -shm and bring back a backup: npm run -s restore -- FILE. If it cannot be written, this account needs the right to write in its folder.`,
  consents: (back: number, apart: number) =>
    `Records of consent brought back: ${back}.${apart > 0 ? ` ${apart} do not continue the chain that stands here; they stay in the backup: keep it.` : ''}`,
  restored: (back: number, there: number, erasedAgain: number, fileCount: number) =>
    `Brought back: ${inquiries(back)}, ${fileCount} files. There already: ${inquiries(there)}. Erased before, and still: ${inquiries(erasedAgain)}.`,
};

export type InboxWords = typeof inboxWords;
