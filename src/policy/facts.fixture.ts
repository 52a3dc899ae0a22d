// An invented exporter for tests: every fact is known, and every channel is there.
import type { PolicyFacts } from './policy.ts';

const period = { months: 24, from: 'the last message' };

export const facts: PolicyFacts = {
  company: {
    name: 'Example',
    legalName: 'Example Motors Ltd',
    telephone: '+81-3-0000-0000',
    address: '1-2-3 Example, Nagoya',
    representative: 'A. Example',
    dealerLicence: '000000000000',
    jumveaMembership: null,
    mail: 'sales@example.com',
    whatsapp: '+810000000000',
  },
  privacy: {
    euRepresentative: 'E. Example',
    ukRepresentative: null,
    accreditedBody: null,
    edgeRegion: 'Japan',
  },
  retention: {
    inquiries: period,
    privacyRequests: period,
    purchases: period,
    consentChoice: { months: 6, from: 'the day you choose' },
    consentRecords: period,
    edgeLogs: { months: 1, from: 'the day' },
  },
  services: {
    services: [
      {
        id: 'delivery',
        name: 'Delivery | pages',
        category: 'necessary',
        provider: 'Example CDN',
        country: 'Japan',
        sends: ['your IP address', 'the page'],
        why: 'To send the page',
        kept: 'Not kept',
        notice: 'https://example.com/privacy',
        stores: [{ name: '_id', kind: 'cookie', kept: '1 day' }],
      },
    ],
  },
};
