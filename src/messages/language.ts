// One language's words and formats. A further language is one more folder here and one more line below.
import { consentWords } from './en/consent.ts';
import { feedPage } from './en/feeds.ts';
import { guides } from './en/guides.ts';
import * as inquiry from './en/inquiry.ts';
import { leftBehind } from './en/left-behind.ts';
import { policyPages, type PolicyPageWords } from './en/policy-pages.ts';
import { policyText } from './en/policy-text.ts';
import { search, type SearchMessages } from './en/search.ts';
import { visitor, type VisitorMessages } from './en/visitor.ts';
import type { PolicyWords } from '../policy/words.ts';
import { formats, type Formats, type Language } from './format.ts';

const languages: Record<Language, Words> = {
  en: {
    code: 'en',
    words: visitor,
    consent: consentWords,
    guides,
    feedPage,
    inquiry,
    leftBehind,
    policyPages,
    policyText,
    search,
    format: formats('en'),
  },
};

/** @param locale what Astro derives from the address (`Astro.currentLocale`); English for one it does not know */
export function language(locale: string | undefined): Words {
  return languages[locale as Language] ?? languages.en;
}

export type Words = {
  code: Language;
  words: VisitorMessages;
  consent: typeof consentWords;
  guides: typeof guides;
  feedPage: typeof feedPage;
  inquiry: InquiryWords;
  leftBehind: typeof leftBehind;
  policyPages: PolicyPageWords;
  policyText: PolicyWords;
  search: SearchMessages;
  format: Formats;
};

export type InquiryWords = typeof inquiry;
