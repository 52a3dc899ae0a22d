// Prices to a port and import rules with everything that may be said of them. Invented throughout.
import type { PortPrice } from '../../catalogue/landed-price.ts';
import type { ImportRules } from '../../site/import-rules.ts';

export const today = '2026-11-22';

export const ports: PortPrice[] = [
  {
    port: 'Mombasa',
    country: 'KE',
    freightUsd: 694,
    by: { m3: 10.2, perM3Usd: 68 },
    cfUsd: 4144,
    insuranceUsd: 55,
    insurancePercent: 1.19,
    cifUsd: 4199,
    inspectionUsd: null,
    validFrom: '2026-10-01',
    validUntil: '2027-03-31',
  },
  {
    port: 'Dar es Salaam',
    country: 'TZ',
    freightUsd: 900,
    by: undefined,
    cfUsd: 4350,
    insuranceUsd: 58,
    insurancePercent: 1.19,
    cifUsd: 4408,
    inspectionUsd: 150,
    validFrom: '2026-10-01',
    validUntil: '2027-03-31',
  },
  { port: 'Walvis Bay', country: 'NA', why: 'rate' },
];

const read = { source: { name: 'A standard', url: 'https://www.example.com/' }, checkedOn: '2026-11-02' };

/** For a vehicle of 2014 with its steering on the right. */
export const importRules: ImportRules = {
  sample: true,
  hiddenAfterMonths: 12,
  rules: [
    {
      country: 'KE',
      kind: 'age limit',
      basis: 'firstRegistered',
      years: 15,
      counted: 'with the first year',
      validFrom: '2026-01-01',
      ...read,
    },
    { country: 'KE', kind: 'steering', side: 'RHD', ...read },
    {
      country: 'KE',
      kind: 'inspection',
      by: ['One office', 'another'],
      where: 'before shipping',
      feeUsd: 150,
      without: 'An inspection on arrival.',
      ...read,
    },
    { country: 'TZ', kind: 'no age limit', note: 'Older vehicles pay more.', ...read },
    { country: 'TZ', kind: 'age tax', basis: 'manufactured', years: 8, counted: 'by year', ...read },
    { country: 'UG', kind: 'age limit', basis: 'manufactured', years: 8, counted: 'by year', ...read },
    { country: 'ET', kind: 'steering', side: 'LHD', ...read },
  ],
};
