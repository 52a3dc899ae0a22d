import { expect, test } from 'vitest';
import { shownPrice } from '../catalogue/price.ts';
import { language } from './language.ts';
import { priceText } from './price-text.ts';

const { words, format } = language('en');

test('a price turned from yen is marked wherever it stands, one in dollars is not', () => {
  expect(priceText(shownPrice({ fobUsd: 2_450 }, 150)!, words, format)).toBe('US$\u00a02,450');
  expect(priceText(shownPrice({ fobJpy: 450_000 }, 150)!, words, format)).toBe('about US$\u00a03,000');
});
