// One language's words and formats. A further language is one more folder here and one more line below.
import { visitor, type VisitorMessages } from './en/visitor.ts';
import { formats, type Formats, type Language } from './format.ts';

const languages: Record<Language, Words> = { en: { words: visitor, format: formats('en') } };

/** @param locale what Astro derives from the address (`Astro.currentLocale`); English for one it does not know */
export function language(locale: string | undefined): Words {
  return languages[locale as Language] ?? languages.en;
}

export type Words = { words: VisitorMessages; format: Formats };
