// The notice of a site, as its configuration and its policies make it on a day.
import type { Timeline } from '../policy/timeline.ts';
import type { Site } from '../site/site.ts';
import { textsOf, toNotice, type Notice } from './notice.ts';
import { optionalServices } from './purposes.ts';
import type { ConsentWords } from './words.ts';

/**
 * @param timelines of the policies, the cookie notice among them
 * @param setting.today `YYYY-MM-DD` in Asia/Tokyo
 * @returns undefined where no optional service is there on that day: nobody is asked
 */
export async function siteNotice(
  { services, retention }: Pick<Site, 'services' | 'retention'>,
  timelines: readonly Timeline[],
  { words, language, today }: { words: ConsentWords; language: string; today: string },
): Promise<Notice | undefined> {
  const optional = optionalServices(services, today);
  const cookies = timelines.find(({ policy }) => policy === 'cookies');
  if (optional.length === 0 || !cookies) return undefined;
  const { current, superseded } = cookies;
  const material = [current, ...superseded].find(({ head }) => head.material);
  return toNotice(optional, {
    words,
    language,
    policy: { version: current.head.version, sha256: current.sha256 },
    materialVersion: material?.head.version ?? '',
    months: retention.consentChoice.months,
    strict: services.strict === true,
  });
}

/**
 * Every text that somebody agrees to today: the form's notice and, with optional services, the banner and its
 * list. Each is kept under its hash (./kept-texts.ts).
 */
export function shownTexts(notice: Notice | undefined, form: FormWords): string[] {
  const { formWords, inquiryPage } = form;
  const formText = [
    formWords.privacyNote(formWords.privacyNotice),
    inquiryPage.privacy.heading,
    ...inquiryPage.privacy.paragraphs,
    inquiryPage.privacy.policy,
  ];
  return [formText.map((line) => `${line}\n`).join(''), ...(notice ? textsOf(notice) : [])];
}

/** The part of the inquiry's words that says what happens to what is sent. */
export type FormWords = {
  formWords: { privacyNote: (notice: string) => string; privacyNotice: string };
  inquiryPage: { privacy: { heading: string; paragraphs: readonly string[]; policy: string } };
};
