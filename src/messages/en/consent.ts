// What a visitor reads about optional services: on the banner, under "your choices", in the footer.
import type { ConsentWords } from '../../consent/words.ts';
import type { ConsentRecord } from '../../consent/record.ts';

export const consentWords: ConsentWords & ChoicesWords = {
  banner: {
    heading: 'May we use optional services?',
    text: ['They are off, and every page works without them.', 'You can change your mind at any time.'],
    accept: 'Accept',
    refuse: 'Refuse',
    choose: 'Choose one by one',
    save: 'Save',
    close: 'Close',
    policy: 'Cookie notice',
  },
  purposes: {
    functional: { name: 'Convenience', says: 'extras such as maps or chat.' },
    analytics: { name: 'Statistics', says: 'to see which pages are read.' },
    marketing: { name: 'Advertising', says: 'to see which advertisements lead here.' },
  },
  signal: 'Your browser sends Global Privacy Control: we take it as a refusal of statistics and advertising.',
  unrecorded:
    'Your agreement could not be recorded, so it does not count. You can agree again under “Your choices”.',
  service: ({ provider, country, why, kept, stores }) =>
    [
      `${provider}, ${country}.`,
      `${why}.`,
      `Kept: ${kept}.`,
      stores.length > 0 ? `On your device: ${stores.join(', ')}.` : 'Nothing on your device.',
    ].join(' '),
  footer: 'Your choices',
  choices: {
    heading: 'Your choices',
    lead: 'Optional services run only if you agree. You can change this at any time; a refusal takes effect at once and removes what was stored.',
    withoutScripts:
      'Choosing needs scripts. Without them no optional service runs, and there is nothing to choose.',
    current: {
      none: 'You have not chosen yet.',
      refused: 'You have refused.',
      nothingRuns: 'No optional service runs.',
      runsOn:
        'What still runs ends with this page, which is loaded anew by itself as soon as there is a connection; closing it does the same.',
      agreed: (names, until) => `You have agreed to: ${names}. This holds until ${until}.`,
      denied:
        'Your browser sends the signal Global Privacy Control. We take it as a refusal: no statistics, no advertising. You can still choose otherwise here.',
    },
    refuseAll: 'Refuse all',
    saved: 'Saved.',
    notLoaded: 'The list could not be loaded. Please try again.',
    notKept: 'Your browser could not keep this choice, so it ends with this page. No earlier one is left.',
    unsent: 'The record of your choice could not be delivered yet.',
    triedAgain: 'It is tried again on the next page.',
    waiting: 'What you agreed to starts once the record of it has been stored.',
    receipt: {
      heading: 'Receipt',
      lead: 'This is your proof of what you agreed to, and when. It is kept on this device only.',
      download: 'Download the receipt',
      file: (day) => `consent-${day}.json`,
      facts: ({ id, recorded, expires }) => [
        ['Record', id],
        ['Stored', recorded],
        ['Holds until', expires],
      ],
      text: 'The text you were shown',
    },
  },
};

export type ChoicesWords = {
  footer: string;
  choices: {
    heading: string;
    lead: string;
    withoutScripts: string;
    current: {
      none: string;
      refused: string;
      nothingRuns: string;
      /** Where something runs that is not agreed to any more. */
      runsOn: string;
      agreed: (names: string, until: string) => string;
      denied: string;
    };
    refuseAll: string;
    saved: string;
    notLoaded: string;
    notKept: string;
    unsent: string;
    /** Behind it, where the next page knows of the record. */
    triedAgain: string;
    waiting: string;
    receipt: {
      heading: string;
      lead: string;
      download: string;
      file: (day: string) => string;
      facts: (record: ConsentRecord) => [name: string, value: string][];
      text: string;
    };
  };
};
