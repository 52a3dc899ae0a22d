import { expect, test } from 'vitest';
import { stateBesideNumber, stateIn, stateInRef } from './said-state.ts';

const of = (texts: string) => texts.split('|').map((text) => text.trim());

test.each([
  [
    'sold',
    'SOLD | sold out | 【売約済】 | ★SOLD★ | SOLD 11/25 | Sold (11/25) | SOLD to Mr Kamau | SOLD - KENYA | 売約済（田中様） | 売約済 田中様 | 売約済みです | 成約御礼 | 完売 | 完売しました | 1オーナー 売約済 | ワンオーナー売約済み | F【売約済】 | Vitz (SOLD) | Vitz SOLD | one owner, SOLD 11/25 | S11売約済 | 成約済みとなりました | Sold! | SOLD: Kamau | SOLD, shipping soon | SOLD KENYA | SOLD/KENYA',
  ],
  [
    'reserved',
    'HOLD | on hold | HOLD until 12/5 | HOLD 12/5 | Hold for Kamau | 【HOLD】 | Reserved | RESERVED for Juma | Booked by Juma | 商談中です | 現在商談中 | 商談中（12/5まで） | 予約済 | under offer | HOLD KAMAU',
  ],
  ['hidden', 'not for sale | Not for sale. | 非売品 | 販売中止'],
] as const)('%s', (status, texts) => {
  expect(of(texts).filter((text) => stateIn(text)?.status !== status)).toEqual([]);
});

test('what only sounds so', () => {
  const texts =
    'not sold in Japan | Not sold | sold as is | Sold as-is | Sold, as is | SOLD WITH NEW TYRES | sold new in Japan | Sold by Toyota dealer | as is, where is, sold | Hill Hold Assist | Hill hold | AUTO HOLD | Brake assist (hold) | Hold assist | Hold/resume | Threshold | household | unsold | 限定車完売 | 限定100台完売 | 車検予約済 | 予約制 | 成約特典あり | ご成約プレゼント | 商談中の場合はご容赦ください | 売約済みの場合はご容赦ください | 商談中・売約済みの車両は掲載されません | 未売約 | Reserved seats | RESERVED PARKING | SOLD SEPARATELY | HOLD ASSIST | Hold button | booked service at dealer | Reserve tank | Unreserved | Best offer | For sale | on sale | Transit | Private | shipped | pending | 中古 | 整備済 | 輸入車 | 在庫あり | One owner';
  expect(of(texts).filter((text) => stateIn(text))).toEqual([]);
});

test('only the word is handed on, never the buyer', () => {
  expect(stateIn('売約済（田中様）')).toEqual({ said: '売約済', status: 'sold', isWhole: false });
  expect(stateIn('SOLD to Mr Kamau')?.said).toBe('SOLD');
});

test('beside a number the word counts wherever it stands', () => {
  const sold = 'SOLD 2450 | 2450(売約済) | 2450 sold | US$ 2,450 SOLD | 成約済 242.9万円';
  expect(of(sold).filter((text) => stateBesideNumber(text)?.status !== 'sold')).toEqual([]);
  expect(stateBesideNumber('2,450 hold')?.status).toBe('reserved');
  expect(of('2450 | ASK | 2450 (sold as is) | pending').filter(stateBesideNumber)).toEqual([]);
});

test('a ref is struck out by marks as well', () => {
  expect(
    of('×A1 | 削除 A5 | A5(取消)').map((ref) => [stateInRef(ref)?.status, stateInRef(ref)?.rest]),
  ).toEqual([
    ['hidden', 'A1'],
    ['hidden', 'A5'],
    ['hidden', 'A5'],
  ]);
  expect(stateInRef('S11売約済')).toMatchObject({ status: 'sold', rest: 'S11' });
  expect(stateInRef('S11 SOLD')).toMatchObject({ status: 'sold', rest: 'S11' });
  expect(of('SOLD-12 | HOLD-1 | A1X | X1 | RSV-1').filter(stateInRef)).toEqual([]);
});
