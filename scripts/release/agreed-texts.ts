// The texts that people agree to, as a release shows them and as its edge must know them.
import { sha256 } from '../../src/consent/hash.ts';
import { noticesFolder } from '../../src/consent/kept-texts.ts';
import { readKeptText } from '../../src/consent/notice.ts';
import { optionalServices } from '../../src/consent/purposes.ts';
import { shownTexts, siteNotice } from '../../src/consent/site-notice.ts';
import type { EdgeSettings } from '../../src/edge/ports.ts';
import { language } from '../../src/messages/language.ts';
import type { Approvals } from '../../src/policy/approvals.ts';
import type { PolicyFile } from '../../src/policy/policy.ts';
import type { Timeline } from '../../src/policy/timeline.ts';
import { daysOfServices } from '../../src/site/service-days.ts';
import type { Site } from '../../src/site/site.ts';

/**
 * The texts that people agree to: those that are kept, the hashes of those that the site shows now, and of those that
 * it will show from a later day on, on which a service begins.
 */
export async function noticeTexts(
  site: Site,
  timelines: readonly Timeline[],
  files: readonly PolicyFile[],
  today: string,
) {
  const { consent, inquiry } = language('en');
  const shownOn = async (day: string) => {
    const notice = await siteNotice(site, timelines, { words: consent, language: 'en', today: day });
    return Promise.all(shownTexts(notice, inquiry).map(sha256));
  };
  const coming = daysOfServices(site.services, today).map(async (day) =>
    (await shownOn(day)).map((hash) => ({ day, sha256: hash })),
  );
  return {
    kept: files.filter(({ path }) => path.startsWith(`${noticesFolder}/`)),
    shown: await shownOn(today),
    coming: (await Promise.all(coming)).flat(),
  };
}

/**
 * What the edge must know in order to record a choice; nothing where there is nothing to choose, nor was. A text that
 * is kept and not shown is of a time when there may have been: whoever agreed then can still withdraw. One that only
 * will be shown is not known yet, and neither is a version of the notice that was announced or withdrawn.
 */
export async function consentSettings(
  { services, company, retention }: Site,
  { timelines }: Pick<Approvals, 'timelines'>,
  { kept, shown, coming }: NoticeTexts,
  today: string,
): Promise<Pick<EdgeSettings, 'consent'>> {
  const isAsking = optionalServices(services, today).length > 0;
  if (!isAsking && kept.every(({ sha256: hash }) => shown.includes(hash))) return {};
  const words = language('en').consent;
  const notice = await siteNotice({ services, retention }, timelines, { words, language: 'en', today });
  const isComing = new Set(coming.map(({ sha256: hash }) => hash).filter((hash) => !shown.includes(hash)));
  const known = kept
    .filter(({ sha256: hash }) => !isComing.has(hash))
    .flatMap(({ bytes, sha256: hash }) => {
      const text = readKeptText(new TextDecoder().decode(bytes), words.purposes);
      return text ? [{ hash, text }] : [];
    });
  const policies = timelines
    .filter(({ policy }) => policy === 'cookies')
    .flatMap(({ current, superseded }) => [...superseded.toReversed(), current])
    .map(({ head, sha256: hash }) => ({ version: head.version, language: head.language, sha256: hash }));
  return {
    consent: {
      policies,
      texts: known.map(({ hash }) => hash),
      lists: Object.fromEntries(
        known.flatMap(({ hash, text }) => (text.kind === 'list' ? [[hash, text.purposes]] : [])),
      ),
      asked: { purposes: (notice?.purposes ?? []).map(({ purpose }) => purpose) },
      controller: company.legalName,
      choiceMonths: retention.consentChoice.months,
    },
  };
}

type NoticeTexts = Awaited<ReturnType<typeof noticeTexts>>;
