// What a visitor is shown when asked, and the texts of it that are kept. The browser shows the words of the
// notice and nothing else, so that what is kept is what was seen.
import { sha256 } from './hash.ts';
import { askedBy, purposesOf, type OptionalService, type Purpose } from './purposes.ts';
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
export function textsOf({ words, purposes }: Pick<Notice, 'words' | 'purposes'>): string[] {
  return [bannerText({ ...words, purposes }), listText(purposes)];
}

function bannerText({ purposes, ...words }: BannerWords & { purposes: readonly Said[] }): string {
  const { heading, text, refuse, accept, choose, save, close, policy } = words;
  return lines([
    heading,
    ...text,
    `[${refuse}] [${accept}]`,
    choose,
    ...purposes.map(({ name, says }) => `[ ] ${name}: ${says}`),
    `[${save}] [${close}]`,
    policy,
  ]);
}

function listText(purposes: Notice['purposes']): string {
  return lines(
    purposes.flatMap(({ name, says, services }) => [
      `${name}: ${says}`,
      ...services.map((service) => `- ${service.name}: ${service.says}`),
    ]),
  );
}

const lines = (texts: readonly string[]) => texts.map((text) => `${text}\n`).join('');

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
