// What the staff desk says. The other languages of the desk have the same keys.
import type { Replaced } from '../../staff/replaced.ts';
import { inboxWords } from './inbox.ts';

const count = (number: number) => number.toLocaleString('en-GB');
const vehicles = (number: number) => (number === 1 ? '1 vehicle' : `${count(number)} vehicles`);

export const deskWords = {
  title: 'Staff desk',
  menu: 'Desk',
  menuItems: {
    home: 'New stock',
    photos: 'Photos',
    releases: 'Releases',
    inbox: 'Inquiries',
    policies: 'Policies',
  },
  skip: 'Skip to content',
  signOut: 'Sign out',
  signedInAs: (who: string) => `Signed in as ${who}`,
  someone: 'A colleague',
  toSite: 'Open the site',
  toStart: 'Back to the start',
  practising: 'Practice: nothing you do here reaches the real site.',
  leavePractice: 'Leave practice',
  notThere: 'There is nothing at this address',
  notThereText: 'It may have been an upload that is no longer kept. Start again with the file.',
  working: 'Working…',
  chosen: { none: 'Nothing chosen yet', many: (files: number) => `${files} files chosen` },
  count,
  vehicles,
  needsScript: 'Sending a file needs JavaScript. Allow it for this address, or use another browser.',
  refusals: {
    host: 'The desk is opened at the address that the program printed when it started. Nothing was done.',
    computer: 'The desk is open on the computer it runs on only. Nothing was done.',
    tls: 'The desk can be used over a secure connection (https) only. Nothing was done.',
    token:
      'You are no longer signed in, or the screen was from before. Nothing was done. Open /staff/ again and sign in.',
    other: 'This request was refused. Nothing was done. Open /staff/ again.',
  },
  failed: {
    heading: 'The desk could not do this',
    disk: 'The disk of the computer is full. Nothing was published: the site is as it was. Make room, and try again.',
    other:
      'Something went wrong, and nothing was published. Try again; if it stays, send the text below to a developer.',
  },
  setUp: {
    heading: 'Choose the passphrase of the desk',
    lead: 'Everybody who works here uses the same passphrase. Three or four words that do not belong together are good.',
    code: 'Code printed in the window where the program was started',
    passphrase: 'Passphrase, at least 12 characters',
    again: 'The passphrase once more',
    who: 'Your name, so that colleagues see who is publishing',
    button: 'Set and sign in',
    elsewhere: 'The passphrase is chosen on the computer where the program runs. Open the desk there first.',
    faults: {
      code: 'That is not the code. Look in the window where the program was started; it is on the line that begins with “Staff desk”.',
      short: 'The passphrase is too short: use at least 12 characters.',
      different: 'The two passphrases are not the same. Type both again.',
    },
  },
  signIn: {
    heading: 'Sign in',
    passphrase: 'Passphrase',
    who: 'Your name',
    button: 'Sign in',
    wrong: 'That is not the passphrase.',
    ended: 'You were no longer signed in, so nothing was done. Sign in, and do it once more.',
    wait: (seconds: number) => `Too many wrong tries. Try again in ${seconds} seconds.`,
  },
  home: {
    heading: 'Put new stock online',
    lead: 'Choose the CSV file from your stock system. You see everything before anything changes.',
    served: (id: string, file: string, counted: number) =>
      `On the site now: ${vehicles(counted)}, from ${file} (release ${id}).`,
    atAddress: 'The public address shows the same.',
    nothingServed: 'There is no site yet.',
    practice: 'New here? Practise on invented stock: every button works, and nothing reaches the real site.',
    practise: 'Start practising',
    practiceFile: 'Download a file to practise with',
  },
  upload: {
    label: 'CSV file',
    drop: 'Drop the CSV file here, or choose it',
    choose: 'Choose the file',
    send: 'Read the file',
    sending: (percent: number) => `Sending: ${percent} %`,
    reading: 'Reading the file',
    faults: {
      'too-large':
        'The file is larger than 50 MB and was not read. An export of stock is far smaller: check that it is the right file.',
      'cut-off': 'The connection was cut before the whole file had arrived. Nothing was kept. Send it again.',
      empty: 'Nothing arrived: the file is empty. Export it again and send that file.',
      disk: 'The disk of the computer is full, so the file could not be kept. Make room, and send it again.',
      folder: 'That is a folder. Drop the CSV file itself.',
      several: 'That is more than one file. Drop the one CSV file with the whole stock.',
      nothing: 'Nothing was dropped. Drop a CSV file, or choose one.',
      failed: 'The file could not be sent. Nothing was changed. Check the connection and try again.',
    },
  },
  report: {
    heading: (file: string) => `What ${file} would do`,
    verdicts: {
      published: 'This file can be published.',
      asks: 'This file can be published once you have confirmed something.',
      refused: 'This file cannot be published. Nothing has changed.',
    },
    known: {
      served: 'This is the file that is on the site now.',
      earlier: (at: string) =>
        `This very file was published before, on ${at}, and the site shows another one now. Make sure that it is the right one.`,
      older: (at: string, published: string) =>
        `This file was last changed on ${at}, before the stock on the site was published (${published}). Make sure that it is not an earlier export.`,
    },
    replaced: ({ gone, of }: Replaced) => {
      const left = of - gone;
      const share = left === 0 ? 'None' : `Only ${count(left)}`;
      return `${share} of the ${vehicles(of)} on the site ${left > 1 ? 'are' : 'is'} in this file: the whole stock would be replaced. If that is not what you want, send another file.`;
    },
    changed: 'The site has changed since you sent the file. It was read again: look through it once more.',
    summary: 'How it was read',
    readAs: (encoding: string, delimiter: string) => `Encoding ${encoding}, ${delimiter}.`,
    delimiters: {
      ',': 'separated by commas',
      ';': 'separated by semicolons',
      '\t': 'separated by tabs',
      '|': 'separated by bars',
    } as Record<string, string>,
    rows: (read: number, published: number, merged: number, hidden: number, quarantined: number) =>
      `${count(read)} rows read: ${[
        `${count(published)} go online`,
        merged > 0 && `${count(merged)} ${merged === 1 ? 'is' : 'are'} the same vehicle twice`,
        hidden > 0 && `${count(hidden)} ${hidden === 1 ? 'is' : 'are'} hidden`,
        quarantined > 0 && `${count(quarantined)} ${quarantined === 1 ? 'is' : 'are'} held back`,
      ]
        .filter(Boolean)
        .join(', ')}.`,
    stock: (counted: number, sold: number) =>
      `The site will then have ${vehicles(counted)} in stock${sold > 0 ? `, and show ${vehicles(sold)} as sold` : ''}.`,
    columns: 'Columns',
    columnsLead:
      'What each column of your file becomes. If one is wrong, choose the right field; the choice is remembered when you publish.',
    columnInFile: 'In your file',
    becomes: 'Becomes',
    notPublished: 'Not published',
    currency: 'Currency of the price column',
    currencyAuto: 'As the file says',
    applyColumns: 'Read again with these columns',
    issues: 'What to look at',
    noIssues: 'Nothing to correct.',
    severities: {
      error: 'Held back',
      warning: 'Read without something',
      note: 'For your information',
    } as Record<string, string>,
    issueRows: (rows: string, more: number) =>
      `${/^\d+$/.test(rows) && more === 0 ? 'Row' : 'Rows'} ${rows}${more > 0 ? ` and ${count(more)} more` : ''}`,
    each: (number: number) => `All ${count(number)}, one by one`,
    quarantine: 'Download the rows held back (quarantine.csv)',
    quarantineLead: 'Correct them in Excel and send that file here: its rows are added.',
    changes: 'What changes on the site',
    appear: 'Appear',
    change: 'Change',
    vanish: 'Vanish',
    unchanged: (number: number) => `${vehicles(number)} stay as they are.`,
    field: 'Field',
    before: 'Before',
    after: 'After',
    more: (number: number) => `and ${count(number)} more`,
    question: 'Please confirm',
    gates: {
      'stock-date': (value: string, limit: string) =>
        `The stock on the site is of ${limit}, which has not come yet; this file is of ${value}. Look at the clock of this computer.`,
      quarantined: (value: string) => `${value} of the rows would be held back.`,
      missing: (value: string) => `${value} of the vehicles on the site are not in this file.`,
      status: (value: string) =>
        `No row has a status; ${value} vehicles that are reserved, incoming or sold would be on offer.`,
      'earlier-file': (value: string, limit: string) =>
        `This very file was read in before, on ${value}; the stock on the site is of one that came later, on ${limit}.`,
      'sold-back': (value: string) => `${value} vehicles that were sold would be on offer again.`,
      'reserved-back': (value: string) => `${value} vehicles that were reserved would be free again.`,
      'price-level': (value: string) => `Prices moved by a factor of ${value}.`,
      'price-moves': (value: string) =>
        `${value} of the vehicles cost more than 2.5 times what they did, or less than two fifths of it.`,
      'price-jumps': (value: string) =>
        `Prices that rose to five times what they were, or fell to a fifth: ${value}. They are named below.`,
      'price-yen': (value: string) =>
        `Half of the dollar prices are about ${value} or more: they look like yen.`,
      mileage: (value: string) => `${value} of the vehicles have quite another mileage.`,
      identity: (value: string) => `${value} of the refs now stand for another vehicle.`,
      emptied: (value: string) => `Columns that were filled are empty now, or nearly so: ${value}.`,
    } as Record<string, (value: string, limit: string) => string>,
    type: (text: string) =>
      `If this is right, type ${text}: the number of vehicles that stop being on offer.`,
    typeFault: 'That is not the number. Nothing was published.',
    replace: 'This file is another stock altogether: take everything on the site away and show this instead',
    replaceButton: 'Read again as another stock',
    encoding: 'If letters look wrong, choose how the file was written',
    encodingAuto: 'Found by itself',
    encodingButton: 'Read again',
    preview: 'Preview the whole site first',
    publish: (appear: number, change: number, vanish: number) =>
      `Publish: ${count(appear)} appear, ${count(change)} change, ${count(vanish)} vanish`,
    publishLead: 'It takes about a minute. You can undo it with one click.',
    another: 'Send another file',
  },
  job: {
    heading: 'What is being done',
    none: 'Nothing is being done.',
    kinds: {
      publish: 'Publishing',
      preview: 'Preparing the preview',
      undo: 'Undoing',
      practice: 'Preparing the practice stock',
      rebuild: 'Building the site again',
      send: 'Sending to the public address',
    },
    by: (who: string, time: string) => `${who}, since ${time}`,
    steps: {
      starting: 'Starting',
      reading: 'Reading the file',
      photos: 'Photos',
      drawings: 'Sample pictures',
      rendering: 'Pages',
      checking: 'Checking every page',
      switching: 'Switching',
      deploying: 'Sending to the public address',
      done: 'Done',
      failed: 'Not done',
    },
    close: 'You may close this window: the work goes on.',
    lost: 'The program does not answer. It was stopped, or the connection is cut. This screen looks again by itself; nothing is ever published half.',
    published: 'Published. The site shows the new stock.',
    undone: 'Undone. The site shows the earlier stock again.',
    previewed: 'The preview is ready. The public site is as it was.',
    rebuilt: 'The site is built again, with the photos and policies as they are now.',
    practised: 'The practice stock is ready.',
    here: 'On this computer only: no public address is set up.',
    deployed: 'The public address shows it.',
    sent: 'Sent. The public address was tried, and all is well.',
    sendAgain: 'Send it to the public address again',
    stopped: (minutes: number) =>
      `Sending had not ended after ${minutes === 1 ? '1 minute' : `${minutes} minutes`} and was stopped.`,
    untried: (release: string) =>
      `The public address shows release ${release}, but it was not tried to the end whether all is well there.`,
    atAddress: (release: string | undefined, shown: string | undefined) =>
      shown === undefined
        ? 'The public address could not be asked what it shows.'
        : shown === release
          ? `The public address shows release ${shown}, but the command for it failed. The text below says why.`
          : `The public address still shows release ${shown}.`,
    openPreview: 'Open the preview',
    publishNow: 'Back to the report, to publish',
    openSite: 'Open the site',
    undo: 'Undo this',
    faults: {
      busy: 'Somebody else is publishing or building at this moment. Nothing of yours was done. Wait until that has ended, and try again.',
      asks: 'The stock has changed meanwhile, and the file now needs a confirmation. Nothing was published. Open the report again.',
      disk: 'The disk of the computer is full. Nothing was published: the site is as it was. Make room, and try again.',
      unfinished:
        'The site shows the new release, but something that comes after could not be done. The text below says what; send it to a developer.',
      refused: 'It was not published: the site is as it was. The reason is below.',
      failed:
        'Something went wrong on the way. The site is as it was. Try again; if it stays, send the text below to a developer.',
      deploy:
        'Done on this computer, but the public address could not be brought to the same release. Send it again, or undo; if it stays, send the text below to a developer.',
    },
    said: 'What the program said',
    wait: (who: string, what: string) => `${what}: ${who} is doing this now. Wait until it has ended.`,
    refresh: 'Look again',
  },
  photos: {
    heading: 'Photos',
    lead: 'Drop files or a folder. A photo belongs to the vehicle whose ref is the name of its folder, or the beginning of its own name: NG-1024/front.jpg, NG-1024_2.jpg.',
    drop: 'Drop photos or a folder here, or choose them',
    choose: 'Choose photos',
    chooseFolder: 'Choose a folder',
    send: 'Send the photos',
    progress: (done: number, total: number) => `${done} of ${total} sent`,
    ended: (kept: number, refused: number) => `${kept} kept, ${refused} not.`,
    look: 'Look at those kept',
    publish: 'Put the photos on the site',
    publishLead: 'Photos that are kept here appear on the site when it is built again.',
    with: (number: number) => `With photos: ${vehicles(number)}`,
    missing: (number: number) => `Without photos: ${vehicles(number)}`,
    missingList: 'Which they are',
    files: (number: number) => (number === 1 ? '1 photo' : `${count(number)} photos`),
    alt: (ref: string, number: number) => `${ref}, photo ${number}`,
    faults: {
      name: 'The name is not one of a dropped file, and it was not kept. Rename it, and send it again.',
      'no-vehicle': 'No vehicle on the site has this ref.',
      'no-photo': 'This is no JPEG, PNG, WebP or AVIF photo, or it moves.',
      'too-large': 'Larger than 50 MB.',
      'cut-off': 'The connection was cut. Send it again.',
      disk: 'The disk is full, and the photo was not kept. Make room, and send it again.',
    },
    failed: 'Could not be sent. Send it again.',
  },
  policies: {
    heading: 'Policies',
    lead: 'A draft is shown to nobody. Once approved it takes effect on its day; an approved text can no longer be changed.',
    names: { privacy: 'Privacy', cookies: 'Cookies', terms: 'Terms of use' } as Record<string, string>,
    standings: {
      current: 'in force',
      announced: 'approved, not yet in force',
      superseded: 'superseded',
      withdrawn: 'withdrawn, never in force',
      draft: 'draft',
    },
    effective: (day: string) => `from ${day}`,
    drafts: 'Drafts',
    noDrafts: 'There is no draft.',
    published: 'Versions',
    clean: 'The checks find nothing.',
    line: (line: number) => `line ${line}`,
    approve: 'Approve',
    publish: 'Build the site with these texts',
    preview: 'Read it as a page',
    notYet: 'It cannot be approved before what is listed here is put right.',
  },
  releases: {
    heading: 'Releases',
    lead: 'Every publication is kept, the last ten of them. Going back takes a second. The pages are then of the day of that release, port prices and import rules too, until the site is built again (npm run build).',
    none: 'There is no release yet.',
    release: 'Release',
    served: 'On the site now',
    back: 'Go back to this one',
    reason: 'Reason',
    undone: (who: string, reason: string) => `${who} went back to this one: ${reason || 'no reason given'}`,
    published: (who: string) => `Published by ${who}`,
    noteLine: (at: string, text: string) => `${at}: ${text}`,
  },
  inbox: {
    consents: 'Consent, by day and purpose',
    consentColumns: ['Day', 'Purpose', 'Agreed', 'Refused'],
    heading: 'Inquiries',
    lead: (open: number, limit: number) =>
      `${count(open)} ${open === 1 ? 'waits' : 'wait'} for an answer. Each has to be acknowledged within ${limit} days.`,
    none: 'No inquiry is waiting.',
    unreadable:
      'The inquiries could not be read, and nothing of them was changed. Try again; if it stays, send the text below to whoever looks after the site.',
    days: (days: number) => (days === 0 ? 'today' : days === 1 ? '1 day' : `${days} days`),
    late: (days: number, limit: number) => `LATE: ${days} days, the limit is ${limit}`,
    suspected: 'Possibly sent by programs',
    suspectedLead: 'Stored and not lost, but look twice before you answer.',
    mail: 'Answer by mail',
    whatsApp: 'Answer by WhatsApp',
    acknowledge: 'Mark as acknowledged',
    acknowledged: (day: string) => `Acknowledged on ${day}`,
    acknowledgedNow: (no: string) => `${no} is marked as acknowledged.`,
    erasedNow: (number: number) =>
      `Erased for good: ${number === 1 ? '1 inquiry' : `${count(number)} inquiries`}.`,
    all: 'Show those acknowledged too',
    openOnly: 'Show only those that wait',
    export: 'Download all as CSV',
    exportLead: 'It holds personal data: keep it safe, and delete it when it is no longer needed.',
    erase: 'Erase this person',
    eraseLead: 'Erases every inquiry with this e-mail address or telephone number, for good.',
    eraseAlso: (others: string) => `With this one go: ${others}.`,
    eraseType: (no: string) => `Type ${no} to erase`,
    eraseFault: 'That is not the number. Nothing was erased.',
    eraseButton: 'Erase for good',
    kinds: { vehicle: 'Vehicle', general: 'General', privacy: 'Privacy request' },
    fields: {
      ref: 'Ref',
      name: 'Name',
      email: 'E-mail',
      phone: 'Telephone',
      country: 'Country',
      right: 'Asks for',
      requester: 'Asks',
      received: 'Received',
      suspect: inboxWords.fields.suspect,
    },
    rights: {
      disclosure: 'what is held about them, and what for',
      'third-party-records': 'to whom their data were given',
      correction: 'a correction',
      deletion: 'deletion',
      'stop-use': 'an end of the use',
      'stop-supply': 'an end of giving it to others',
      'marketing-opt-out': 'no more advertising',
    } as Record<string, string>,
    requesters: { self: 'for themselves', agent: 'for someone else, with a power of attorney' } as Record<
      string,
      string
    >,
    purposes: { functional: 'Convenience', analytics: 'Statistics', marketing: 'Advertising' } as Record<
      string,
      string
    >,
    suspicions: inboxWords.suspicions,
    reply: {
      subject: (no: string, ref?: string) => `Your inquiry ${no}${ref ? ` about ${ref}` : ''}`,
      text: (name: string, no: string, ref?: string) =>
        `Dear ${name},\n\nThank you for your inquiry${ref ? ` about vehicle ${ref}` : ''}. Our number for it is ${no}. We have received it and will answer as soon as we can.\n\nKind regards\n`,
    },
  },
};

export type DeskWords = typeof deskWords;
