import { siteNotice } from '../consent/site-notice.ts';
import type { Notice } from '../consent/notice.ts';
import { optionalServices } from '../consent/purposes.ts';
import { language } from '../messages/language.ts';
import { getTimelines } from './policies.ts';
import { getSite } from './site.ts';
import { getToday } from './today.ts';

/** What a visitor is asked; undefined where no optional service is there on the day of the build. */
export async function getNotice(locale: string | undefined): Promise<Notice | undefined> {
  const { consent } = language(locale);
  return siteNotice(await getSite(), await getTimelines(), {
    words: consent,
    language: locale ?? 'en',
    today: await getToday(),
  });
}

/** Whether there is anything to ask for. */
export async function isAsking(): Promise<boolean> {
  return optionalServices((await getSite()).services, await getToday()).length > 0;
}
