import { describe, expect, test } from 'vitest';
import { run, vehicleLines } from './believed.fixture.ts';
import { columns } from './columns.ts';
import { toFile } from './files.fixture.ts';
import { holdsPlate, privateIn, withoutChassis } from './private-text.ts';

/** One text of its kind on each side of a bar; all people and numbers are invented. */
const gone = {
  'telephone-left-out': `call 090-1234-5678 | TEL 0567563170 | TEL0567-56-3170 | tel: 56-3170 | Tel.(0567)56-3170 | +81567563170 | +81-567-56-3170
    | +81 (0)567-56-3170 | 0081 567 56 3170 | +255712345678 Juma | + 254 712 345 678 | (0567)56-3170 | (0567) 563170 | 0567(56)3170
    | 連絡は 090‐1234‐5678 | 090−1234−5678 | 090ー1234ー5678 | 090–1234–5678 | ０５６７−５６−３１７０ | ０９０１２３４５６７８ | 090 1234 5678 | 090.1234.5678 | 090・1234・5678
    | 080-12345678 | 0120-123-456 | 03-1234-5678まで | 0712 345 678 | 0712 345678 | 0712345678Juma | WhatsApp 712345678 | whatsapp: 255712345678
    | 255712345678 Juma | 携帯 9012345678 | 電話：５６－３１７０ | 718 555-0123 | (718) 555-0123 | Fax 0567-56-3171`,
  'address-left-out': `a.b@example.com | ａ.ｂ＠ｅｘａｍｐｌｅ．ｃｏｍ | 〒460-0001 名古屋市 | 460-0001 愛知県名古屋市 | 栄2丁目 | 東京都港区芝公園4-2-8 | 東京都 港区 芝公園 4－2－8
    | 横浜市中区本町1-2-3 | 弥富市鍋田町12-3 | 本町12番地 | 4-2-8 Shibakoen, Minato-ku, Tokyo | P.O. Box 1234 Nairobi`,
  'link-left-out': `https://wa.me/255712345678 | wa.me/message/ABC | t.me/tanaka | see line.me/ti/p/abc | FACEBOOK.COM/tanaka.cars | www.example.com | LINE ID juma
    | line id: tanaka99 | ＬＩＮＥ　ＩＤ：tanaka | telegram: @tanaka | @tanaka_cars | WeChat ID tanaka | Skype: tanaka`,
  'account-left-out': `振込口座 1234567 | 三菱UFJ銀行 新宿支店 普通 1234567 | 普通預金 No.1234567 | account no. 12345678 | Bank: 123456789 | IBAN GB00 1234 5678
    | クレジット 4111 1111 1111 1111 | 4111-1111-1111-1111 | Visa 4111111111111111 | 4111111111111111`,
  'auction-left-out': `4 (USS東京 12345) | USS Tokyo 12345 | USS-12345 | JU岐阜 3012 | JU 岐阜 3012 | 出品番号 30125`,
  'plate-left-out': `品川 300 あ 12-34 | 名古屋 580 あ 12-34 | 名古屋580あ1234 | 品川３３は・・１２ | 横浜 30A さ ・123 | つくば 500 る 5-67 | なにわ 530 て ・・・1 | 名古屋 580 あ 1 | 580 あ 12-34
    | Nagoya 580 A 12-34 | SHINAGAWA 33 ha 12-34 | 横田 300 Y 12-34`,
  'person-left-out': `田中様 | 田中様下取り | ハッサン様 | Hassan 様 | 田中さん | 担当 鈴木 | 営業担当：鈴木 | 売約先 ABC | reserved for Mr. Hassan Kenya | RESERVED FOR JUMA | Mr Hassan | mr. hassan
    | Sold to Juma | Sold to: Juma | お客様：田中 | booked by Juma | on hold for Juma | Buyer: Juma | buyer - juma | Buyer Juma Kenya | Customer name: Juma | Client: Juma
    | ケニア カマウ氏 | 所有者：山田 | 所有者 山田 | 車検証名義 山田太郎 | 前オーナー鈴木 | 前オーナー：鈴木 太郎 | 客先カマウ | sales rep Sato | Sales Rep: sato | 田中宅 | owner: Yamada | Previous owner Suzuki`,
  'paid-left-out': `cost 600000 yen | COST: ¥600,000 | Cost 60万 | cost JPY600,000 | our cost is 600k | bid 550000 | Bid: 550,000 | bid 55万円 | 入札 55万 | 落札価格 38.5万 | 仕入 45万円 | 指値 40万 | 下取り 20万
    | Purchase price 3000 | bought from USS Nagoya | bought 2,450 | profit 50000 | hammer price 500
    | 最低価格 1800 | 最低価格：180万 | 業販 30万 | 業販価格 300,000 | net 1800 | NET: US$ 2,000 | net 2000 | 1,800 net | min price 1800 | Last price: 1800 | dealer price 250k
    | 入金済み 11/20 | 残金 500$ | 手付金 10万 | balance 500$ | deposit paid | paid 500 USD`,
  'chassis-left-out': `車台番号 NZE141-6012345 | 車体番号：ＮＺＥ１４１－６０１２３４５ | 車台№NZE141 6012345 | フレームNo. JF31-1234567 | Chassis no. is NZE141-6012345
    | chassis number: KDH2010737739 | VIN WDD2050002R001001 | Frame # 6012345`,
};

describe.each(Object.entries(gone))('%s', (kind, texts) => {
  test.each(texts.split('|').map((text) => text.trim()))('%s', (text) => expect(privateIn(text)).toBe(kind));
});

describe('may be shown', () => {
  test.each(
    `2013-05 serviced | 2013-05-12 | 05-12-2013 | 05.12.2013 100000km | 12/05/2013 | 車検 2027/05 | R7.5.12 | 令和5年5月12日 | Timing belt 06-2018 1500cc | Contact points 2013-05-12 | Last call 2026-11-30
    | 100,000 km belt changed | 119158 km | 走行119,158km | 12万キロ | 000123 km | Serviced 05 120000 km | contact points 100 000 km
    | 2,450,000 | USD 2,450 | option 150,000 yen | navi 50000 yen | Call for price | 車両本体 245万円 | リサイクル券 12,340円
    | 1KZ-TE | 2JZ-GTE VVT-i | 6D125E-2 | 1,990cc | 4WD-12345 | ISO 9001 | JIS D 1234 | 24H 100-200V | 0-100 km/h in 5.4 s | 1998-2005
    | 17 inch wheels | 265/70R17 112S | LT265/70-17 | F 215/45R17 R 235/40R17 | Size 265 x 70-17 | 4690 x 1810 x 1435 | 純正 17 と 18 インチ | 荷台長 3100 幅 1600
    | NZE141 | DBA-NZE141 | NZE141-AEPGK | PC200-8 | ZX135US-3 | C 220 d | 300 SE 1990 | CB400 Super Four | Land Cruiser 200 | 4.5/B/C | A1 U2 W1 | 4.5 grade
    | Engine No. 2KD-1234567 | 2020-05 100,000km | 1500-2000 kg | 5x114.3 18x9.5+22 | Export certificate 20261105 | リサイクル料 0010560円 | タイヤ 2025-01-05
    | 04465-12345 | 90915-10003 | 90915-YZZE1 | 47750-30270 | 15208-65F0A | Lot 70123
    | 車台番号 刻印あり | Chassis repainted 2015 | Frame no damage | VIN plate present | chassis NZE141
    | 寒冷地仕様 | 特別仕様車 | 左右同様 | お客様の声 | 皆さん | 名義変更渡し | 下取車 12万km | One owner | Owner's manual | Reserved | Sold as is | Buyer pays freight | BUYER PAYS FREIGHT | For customers
    | 1オーナー | ワンオーナー | 前オーナー禁煙 | 前オーナー 2名 | 元オーナー 1名 | one owner | Owner: one | Previous owner non-smoker | 所有者変更済 | 所有者 1名 | 名義変更? | 名義 変更 可 | 名義変更料込 | 摂氏 20 | 氏名不要 | 自宅保管 | 宅配
    | cargo net | cargo net 1800 mm | Internet | Net weight 1500 kg | Net 1500 kg | 口コミ | 銀行? | 銀行ローン可 | 振込手数料 | 普通車 | 入金確認後に船積み | rear | 2020 tax paid 2026 | Lowest price guaranteed | Wheel balance 100
    | 横浜市 | Yokohama, Kanagawa | 大黒ふ頭 | 大黒ふ頭 3-5 | 弥富市ヤード3-5 | Osaka 2 | 横浜市内 1-2日 | 最低地上高 200mm | 底床 | 低床 | 195/65R15 | 事業用 | 事業用登録 | 区分2-3 | 市販品 2-3 個
    | 4690 1810 1435 1630 | 4690x1810x1435 | B.M.W. | ETC2.0.1 | 2 keys @ office | @ 5000 | S Line: black | Telegram | JU 4 | USS inspected | Business only | JUKE 2015 | JUKE-150PS | CAA 2015 | 入金日から7日以内に出荷 | Recycle fee paid 12,340 yen | 前オーナー主婦 | 市街地燃費10-12km | 北海道仕様 4-5人乗り | 全区間5-10分 | Line identification
    | Customer order | Dealer serviced | MR 4WD | MR-S | Mister Donut | Good price | low cost of running | Running cost 10km | Shipping cost 1200 USD | Freight cost: 1200 | Best bid wins | Purchased 2015 new
    | Telescopic steering | Phone connection | Mobile holder | Bluetooth 5.0 phone | フォレスター 2.0 | ETC2.0`
      .split('|')
      .map((text) => text.trim()),
  )('%s', (text) => {
    expect(privateIn(text)).toBeUndefined();
    expect(withoutChassis(text)).toBe(text);
  });
});

test.each([
  ['KSP130-1234567', 'KSP130-*******'],
  ['good ｋｓｐ１３０－１２３４５６７ car', 'good KSP130-******* car'],
  ['DBA-MH23S−123456', 'DBA-MH23S-******'],
  ['BM5FS-7559026、JF31-1234567', 'BM5FS-*******、JF31-*******'],
  ['FE82DV-12345', 'FE82DV-*****'],
  ['WDD2050002R001001', 'WDD20500*********'],
])('the full chassis number in %s is shown as %s', (text, shown) => expect(withoutChassis(text)).toBe(shown));

test.each(['AR-24001', 'TK25-0001234', 'NG00001', 'A 300 12-34', '0012', 'U-580-A-12', 'B/12-34'])(
  'the ref %s is no plate',
  (ref) => expect(holdsPlate(ref)).toBe(false),
);

test('no text of the table of columns is taken for private', () => {
  const names = columns.flatMap(({ header, headers }) => [header, ...headers]);
  expect(names.filter((name) => privateIn(name) !== undefined)).toEqual([]);
});

describe('in a file', () => {
  const header = [
    'Ref No',
    'Make',
    'Model',
    'Grade',
    'Exterior Colour',
    'Truck Body',
    'Location',
    'Features',
  ];
  const ingested = (...rows: string[][]) => {
    const outcome = run(toFile({ header, rows }));
    const vehicles = vehicleLines(outcome).filter((line) => line.startsWith('{'));
    return {
      vehicles: vehicles.map((line) => JSON.parse(line) as Record<string, unknown>),
      told: outcome.report.issues
        .filter(({ code }) => /left-out|masked|plate|private/.test(code))
        .map(({ code, at, found }) => [
          code,
          at.in === 'inventory' && at.row,
          at.in === 'inventory' && at.column,
          found,
        ]),
      rows: outcome.report.rows,
    };
  };

  test('every column of free text is looked at, and what is left out told by row, column and kind alone', () => {
    const tel = '090-1234-5678';
    const { vehicles, told } = ingested(
      [
        'A-1',
        'Toyota',
        'Vitz',
        `X; TEL ${tel}`,
        `White ${tel}`,
        `Dump ${tel}`,
        `Juma ${tel}`,
        `ABS; Buyer ${tel}; 田中様`,
      ],
      ['A-2', 'Toyota', 'Vitz', 'X KSP130-1234567', '', '', '', 'ETC; KSP130-1234567'],
    );
    expect(vehicles[0]).toMatchObject({ ref: 'A-1', features: ['ABS'] });
    expect(Object.keys(vehicles[0] ?? {}).slice(0, 6)).toEqual([
      'ref',
      'status',
      'make',
      'model',
      'type',
      'features',
    ]);
    expect(vehicles[1]).toMatchObject({ grade: 'X KSP130-*******', features: ['ETC', 'KSP130-*******'] });
    expect(told).toEqual([
      ...[4, 5, 6, 7, 8].map((column) => ['telephone-left-out', 2, column, '']),
      ['person-left-out', 2, 8, ''],
      ['chassis-masked', 3, 4, ''],
      ['chassis-masked', 3, 8, ''],
    ]);
  });

  test('a row whose ref is a plate, or whose name is nothing else, is quarantined', () => {
    const rest = ['', '', '', '', ''];
    const { vehicles, told, rows } = ingested(
      ['名古屋 580 あ 12-34', 'Toyota', 'Vitz', ...rest],
      ['A-2', 'Toyota', 'Vitz TEL 090-1234-5678', ...rest],
      ['A-3', 'Toyota', 'Vitz', ...rest],
    );
    expect(vehicles.map(({ ref }) => ref)).toEqual(['A-3']);
    expect(rows.quarantined).toBe(2);
    expect(told).toEqual([
      ['ref-is-plate', 2, 1, ''],
      ['name-private', 3, 3, ''],
      ['telephone-left-out', 3, 3, ''],
    ]);
  });
});
