import { expect, test } from 'vitest';
import { saleMark } from './sale-headers.ts';

const of = (texts: string) => texts.split('|').map((text) => text.trim());

test('a column of sales is known in many spellings', () => {
  const names =
    'Sold | Is Sold | sold_flag | Sold? | Sold Date | Date Sold | Sale Date | Sold To | Reserved | On Hold | Buyer | Customer Name | Sold Price | 売約 | 売約済 | 売約済み | 売約フラグ | 売約日 | 成約日 | 売却日 | 売却先 | 販売日 | 販売先 | 販売済フラグ | 商談 | 商談中 | 予約者 | 買主 | 売却価格 | Published | Publish? | Show on web | 公開 | 公開フラグ | 掲載フラグ | HP掲載 | Available | For Sale | 販売フラグ | Hidden | 非公開 | 削除フラグ';
  expect(of(names).filter((name) => !saleMark(name))).toEqual([]);
});

test('what has a word of it in its name is none', () => {
  const names =
    'Sales Person | Salesperson | Sales Point | Sale Price | 販売店 | 販売価格 | 販売者 | 販売開始日 | 予約金 | 公開日 | 掲載日 | Hold Bin | Sold As | Website Title | Active Safety | Public Price | Purchase Date | Papers | 車検 | 商談メモ | Holder | Available From';
  expect(of(names).filter((name) => saleMark(name))).toEqual([]);
});

test.each([
  [
    'Sold',
    'Yes | ○ | 1 | TRUE | 2026-11-20 | Kamau',
    'No | 0 | × | false | - | N/A | 0000-00-00 | 未 | 未売約 | Not yet',
  ],
  ['商談', '○ | あり | 田中様', '可 | 不可 | なし | 応談'],
  ['Published', 'No | 0 | × | FALSE | 非公開', 'Yes | 1 | ○ | 2026-11-20'],
  ['販売フラグ', '0 | ×', '1 | ○'],
])('%s: what is a mark, and what is none', (header, marks, others) => {
  const isMark = saleMark(header)?.isMark ?? (() => false);
  expect(of(marks).filter((cell) => !isMark(cell))).toEqual([]);
  expect(of(others).filter(isMark)).toEqual([]);
});
