import { describe, expect, test } from 'vitest';
import { columns } from './columns.ts';
import { readHeader } from './header.ts';
import { isInternalHeader } from './internal-headers.ts';

describe('beside such a column, remarks are held back', () => {
  test.each(
    `仕入価格 | 仕入価格(円) | 仕入価格（税込） | 仕入値 | 仕入金額 | 仕入額 | 仕入原価 | 仕入先 | 仕入元 | 仕入日 | 原価 | 車両原価（円）
    | 落札価格 | 落札価格(千円) | 落札金額 | 落札額 | 買取価格 | 買取金額 | 下取価格 | 売却先 | 売却価格 | 販売先 | 取引先 | 顧客名 | お客様名 | 担当者 | 営業担当 | 粗利 | 利益 | 利益率 | 見積金額
    | Cost | COST | Cost Price | Cost (JPY) | Ｃｏｓｔ（円） | Costs | Dealer Cost | price_cost | costPrice | costprice | price_wholesale | Wholesale Price | Price (Cost)
    | Purchase Price | Purchase Price (JPY) | purchase_price | PurchasePrice | purchaseprice | Purchase Date | Purchased From | Buying Price | Bid Price | Auction Price | Dealer Price
    | Supplier | Supplier Name | Seller | Seller Tel | Buyer | Buyer's name | Customer | Customer Name | customer_id | Client | Vendor | Profit | Profit (JPY) | Gross Margin | Sold To | Salesperson`
      .split('|')
      .map((header) => header.trim()),
  )('%s', (header) => {
    expect(isInternalHeader(header)).toBe(true);
    const { issues, readers } = readHeader(
      ['Ref No', 'Make', 'Model', header, '備考'],
      1,
      undefined,
      '2026-11-22',
    );
    expect(issues).toContainEqual(expect.objectContaining({ code: 'column-held-back', found: '備考' }));
    expect(readers.find(({ column }) => column.field === 'remarks')?.isHeldBack).toBe(true);
  });
});

describe('beside such a column, remarks are published', () => {
  test.each(
    `FOB Price (USD) | Price | Price (JPY) | Sale Price | Selling Price | Vehicle Price | Asking Price | 車両価格 | 車両価格（税込） | 販売価格 | 希望売価 | 支払総額 | 諸費用
    | Customs | Customs Duty | Customized | Custom Parts | C&F Price | CIF (USD) | Cost and Freight (USD) | Cost, Insurance and Freight | Shipping Cost | Freight Cost
    | Auction Grade | Auction Score | Auction Date | 評価点 | オークション会場 | Owners | No of Owners | One Owner | Best Seller | Buy Now | Remarks for customers | VAT margin scheme
    | ナンバー | 登録番号 | 車検 | リサイクル預託金 | 売約 | 売却済 | Sold | Sold Date | Sales Point | Notes`
      .split('|')
      .map((header) => header.trim()),
  )('%s', (header) => expect(isInternalHeader(header)).toBe(false));

  test('any header of our own table', () => {
    const headers = columns.flatMap((column) => [column.header, ...column.headers]);
    expect(headers.filter(isInternalHeader)).toEqual([]);
  });
});
