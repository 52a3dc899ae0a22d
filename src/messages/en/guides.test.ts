import { expect, test } from 'vitest';
import { guides } from './guides.ts';

const company = {
  name: 'Example',
  legalName: 'Example Ltd.',
  telephone: '+81-00-0000-0000',
  mail: null,
  whatsapp: null,
  address: null,
  representative: null,
  dealerLicence: null,
  jumveaMembership: null,
} as Parameters<typeof guides.about>[0];

test('the page about the company names every channel that it has, and no other', () => {
  const points = (mail: string | null, whatsapp: string | null) =>
    guides.about({ ...company, mail, whatsapp }).sections[0]!.points;
  expect(points('us@example.com', '+819000000000')).toEqual([
    'Name: Example Ltd.',
    'Telephone: +81-00-0000-0000',
    'Mail: us@example.com',
    'WhatsApp: +819000000000',
  ]);
  expect(points(null, null)).toHaveLength(2);
});
