import { expect, test } from 'vitest';
import { dealerData, graphText } from './graph.ts';

test('no cell ends the script it stands in, and programs read it as it was', () => {
  const name = '</script><!--<script>alert(1)';
  const text = graphText([{ '@type': 'Car', name }]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'Car', name }],
  });
});

test('a fact that is still to be supplied is not told to programs either', () => {
  const company = {
    name: 'Example',
    legalName: 'Example Ltd',
    telephone: '+81-00-0000-0000',
    address: null,
    representative: null,
    dealerLicence: null,
    jumveaMembership: null,
    mail: null,
    whatsapp: null,
  };
  expect(Object.keys(dealerData(company, 'https://example.com'))).toEqual([
    '@type',
    '@id',
    'name',
    'legalName',
    'url',
    'telephone',
  ]);
});
