// What a visitor is shown when asked, and the texts of it that are kept. The browser shows the words of the
// notice and nothing else, so that what is kept is what was seen.
import { sha256 } from './hash.ts';
import { askedBy, purposes, purposesOf, type OptionalService, type Purpose } from './purposes.ts';
import type { ConsentWords } from './words.ts';

/** Everything the browser needs in order to ask, and to start what was agreed to: /consent/notice.json. */
export async function toNotice(
  services: readonly OptionalService[],
  { words, policy, materialVersion, months, strict, language }: NoticeSetting,
): Promise<Notice> {
  const shown = purposesOf(services).map((purpose) => ({
    purpose,
    ...words.purposes[purpose],
    services: services
      .filter((service) => service.purpose === purpose)
      .map(({ name, provider, country, why, kept, stores }) => ({
        name,
        says: words.service({
          provider,
          country,
          why,
          kept,
          stores: stores.map(({ name: stored, kept: howLong }) => `${stored} (${howLong})`),
        }),
      })),
  }));
  const banner = { ...words.banner, purposes: shown.map(({ name, says }) => ({ name, says })) };
  return {
    language,
    asked: askedBy(services, materialVersion),
    months,
    strict,
    policy,
    banner: await sha256(bannerText(banner)),
    list: await sha256(listText(shown)),
    words: words.banner,
    signal: words.signal,
    unrecorded: words.unrecorded,
    purposes: shown,
    services: services.map(({ id, purpose, starts, stores }) => ({
      id,
      purpose,
      starts,
      stores: stores.map(({ name, kind }) => ({ name, kind })),
    })),
  };
}

/** The texts behind the two hashes of a notice, as they are kept. */
export function textsOf({ words, purposes: shown }: Pick<Notice, 'words' | 'purposes'>): string[] {
  return [bannerText({ ...words, purposes: shown }), listText(shown)];
}

/**
 * What a text that is kept is, as the two are written here: a banner, or a list with the purposes that it offers.
 * A list of a time when a purpose had another name may offer any.
 * @returns undefined for what is neither, such as the notice beside the form
 */
export function readKeptText(text: string, names: ConsentWords['purposes']): KeptText | undefined {
  const said = text.split('\n').filter((line) => line !== '');
  if (said.some((line) => line.startsWith(boxMark))) return { kind: 'banner' };
  if (!said.some((line) => line.startsWith(serviceMark))) return undefined;
  const headings = said.filter((line) => !line.startsWith(serviceMark));
  const offered = headings.map((line) => purposes.find((one) => line.startsWith(`${names[one].name}: `)));
  const isKnown = offered.every((one) => one !== undefined);
  return { kind: 'list', purposes: isKnown ? offered : [...purposes] };
}

function bannerText({ purposes: shown, ...words }: BannerWords & { purposes: readonly Said[] }): string {
  const { heading, text, refuse, accept, choose, save, close, policy } = words;
  return lines([
    heading,
    ...text,
    `[${refuse}] [${accept}]`,
    choose,
    ...shown.map(({ name, says }) => `${boxMark}${name}: ${says}`),
    `[${save}] [${close}]`,
    policy,
  ]);
}

function listText(shown: Notice['purposes']): string {
  return lines(
    shown.flatMap(({ name, says, services }) => [
      `${name}: ${says}`,
      ...services.map((service) => `${serviceMark}${service.name}: ${service.says}`),
    ]),
  );
}

const boxMark = '[ ] ';
const serviceMark = '- ';
const lines = (texts: readonly string[]) => texts.map((text) => `${text}\n`).join('');

export type KeptText = { kind: 'banner' } | { kind: 'list'; purposes: Purpose[] };

export type NoticeSetting = {
  words: ConsentWords;
  /** The cookie notice in force. */
  policy: { version: string; sha256: string };
  /** The last version of it that is material, up to the one in force. */
  materialVersion: string;
  /** How long a choice holds. */
  months: number;
  strict: boolean;
  language: string;
};

type Said = { name: string; says: string };
type BannerWords = ConsentWords['banner'];

export type Notice = {
  language: string;
  asked: string[];
  months: number;
  strict: boolean;
  policy: { version: string; sha256: string };
  /** The hashes of what is shown: the banner, and the list of services. */
  banner: string;
  list: string;
  words: BannerWords;
  /** Said where the browser's signal is taken as a refusal. */
  signal: string;
  /** Said where the record of an agreement was refused. */
  unrecorded: string;
  purposes: (Said & { purpose: Purpose; services: Said[] })[];
  /** How each starts, and what it leaves on the device. */
  services: {
    id: string;
    purpose: Purpose;
    starts: OptionalService['starts'];
    stores: { name: string; kind: OptionalService['stores'][number]['kind'] }[];
  }[];
};
