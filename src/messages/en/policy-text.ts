// The words that components put into a policy in English. They become part of what people approve: changing
// one asks for new versions of the policies that show it.
import type { PolicyWords } from '../../policy/words.ts';

const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

export const policyText: PolicyWords = {
  toSupply: 'to be supplied',
  date: (date) => (date.length === 7 ? month : day).format(Date.parse(date)),
  retention: (months, from) => `${span(months)}, counted from ${from}`,
  copied: (version) => `Copy of version ${version}. Say here what this version changes.`,
  company: 'Company',
  address: 'Address',
  representative: 'Representative',
  telephone: 'Telephone',
  mail: 'E-mail',
  whatsapp: 'WhatsApp',
  cookieTable: {
    service: 'Service',
    sends: 'What is sent',
    to: 'To whom',
    why: 'Why',
    kept: 'How long it is kept',
    stores: 'What is stored on your device',
    category: 'Category',
    noStorage: 'Nothing',
    stored: (name, kind, kept) => `${name} (${kind}, ${kept})`,
    categories: {
      necessary: 'Necessary',
      functional: 'Functional, with your consent',
      analytics: 'Analytics, with your consent',
      marketing: 'Marketing, with your consent',
    },
  },
};

function span(months: number): string {
  if (months % 12 !== 0) return months === 1 ? '1 month' : `${months} months`;
  return months === 12 ? '1 year' : `${months / 12} years`;
}
