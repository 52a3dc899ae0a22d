// One line per column: the field, the header of our own template, how a cell is read, and what else exports
// call it. All of them are shown to visitors, the chassis number masked (../catalogue/chassis.ts). Headers
// are matched folded (fold.ts): case, width, spaces and punctuation need no entry, and a unit that a header names
// (`Mileage (miles)`, `価格(万円)`) is one of the column's units. Not among them: 車両番号, by law the plate of a
// kei car (道路運送車両法 60 条), and Serial No, in office lists a running number. A mapping may name both.
import { places, truckBodies } from './english.ts';
import { foldKey } from './fold.ts';
import type { Currency, Read, Unit } from './reading.ts';
import { readDay, readYearOrMonth } from './values/date.ts';
import { readFlag } from './values/flag.ts';
import { readPhotos, readTexts } from './values/list.ts';
import {
  engineUnits,
  lengthUnits,
  readEngine,
  readLength,
  readWeight,
  weightUnits,
} from './values/measure.ts';
import { mileageUnits, readMileage } from './values/mileage.ts';
import { isBlank, readCount } from './values/number.ts';
import { dollarUnits, readDollars, readYen, yenUnits } from './values/price.ts';
import { readRemarks } from './values/remarks.ts';
import { readAuctionGrade, readCode, readColour, readRef, readText, readTranslated } from './values/text.ts';
import { readTransmission } from './values/transmission.ts';
import { readWord, spellings } from './values/word.ts';
import type { RowFields } from './vehicle.ts';
import {
  bodyTypeWords,
  conditionWords,
  driveWords,
  fuelWords,
  odometerWords,
  repairHistoryWords,
  statusWords,
  steeringWords,
} from './words.ts';

const price =
  'Price | FOB Price | Price in | FOB Price in | Sale Price | Selling Price | Asking Price | Vehicle Price | 価格 | FOB価格 | 販売価格 | 車両価格 | 本体価格 | 車両本体価格 | 販売額 | 希望売価 | 希望価格 | 輸出価格 | 売価 | プライス';

// prettier-ignore
/** Every column ingest knows, in the order of the stock. What is not listed here is never published. */
export const columns: readonly Column[] = [
  column('ref', 'Ref No', readRef, 'Ref | Ref ID | Reference | Reference No | Reference Number | Ref Number | Stock | Stock No | Stock ID | Stock Number | Stock Code | Stock Ref | Stock Reference | Unit No | Inventory No | 管理番号 | 自社管理番号 | 在庫番号 | 在庫No | 入庫番号 | 物件番号 | 問合せ番号 | お問合せ番号 | 問い合わせ番号 | お問い合わせ番号 | 整理番号 | 在庫ID | 車両ID | 車両管理番号 | 管理No | 管理ナンバー | 在庫ナンバー', { required: true, longest: 80, vague: 'ID | Vehicle ID | Lot No | 出品番号 | 車両No' }),
  column('status', 'Status', readWord(statusWords, 'status-unknown', { isNothing: isNoStatus }), 'Stock Status | Sales Status | Sales State | Availability | ステータス | 販売状態 | 状況 | 販売状況 | 在庫状況 | 商談状況 | 販売ステータス | 公開状態 | 在庫区分 | 販売区分'),
  column('make', 'Make', readText, 'Maker | Brand | Manufacturer | Make Name | Maker Name | Car Make | Marque | メーカー | メーカー名 | メーカ | メーカ名 | メーカー名称 | ブランド | ブランド名 | 製造会社 | 銘柄', { required: true, longest: 40 }),
  column('model', 'Model', readText, 'Model Name | Car Model | Vehicle Model | Car Name | Vehicle Name | Model Title | 車種 | 車種名 | 車名 | 車輌名 | 車両名 | モデル | モデル名 | 通称 | 通称名', { required: true, longest: 80 }),
  column('grade', 'Grade', readText, 'Trim | Version | Variant | Sub Model | Model Grade | Trim Level | グレード | グレード名 | グレード名称 | 仕様', { longest: 120 }),
  column('modelCode', 'Model Code', readCode, 'Type Code | Chassis Code | Model Type | Model No | Frame Model | 型式 | 認定型式 | 車両型式 | 型式名 | 車両の型式', { longest: 40 }),
  column('chassisNo', 'Chassis No', readCode, 'Chassis | Chassis Number | VIN | VIN No | VIN Number | Frame No | Frame Number | 車台番号 | 車台No | 車体番号 | フレーム番号 | フレームNo | シャーシ番号 | 車体No', { longest: 40 }),
  column('type', 'Body Type', readWord(bodyTypeWords, 'type-unknown'), 'Body | Body Style | Bodytype | Vehicle Type | Body Shape | ボディタイプ | ボディ | ボディ形状 | ボディータイプ | 車体形状 | 形状 | 車型 | ボディスタイル | 車両タイプ', { vague: 'Type | Category' }),
  column('manufactured', 'Manufactured', readYearOrMonth, 'Manufacture | Manufacture Year | Manufactured Year | Year of Manufacture | Manufacture Date | Date of Manufacture | Manufacturing Year | Production Year | Production Date | Year Built | Built | MFG Year | MFG Year Month | Manufacture Year Month | Manufactured Year Month | Production Year Month | 製造年 | 製造年月 | 製造年月日 | 製造 | 生産年 | 生産年月'),
  column('firstRegistered', 'First Registered', readYearOrMonth, 'First Registration | First Reg | First Reg Date | First Registration Date | Registration | Registered | Registration Year | Registration Date | Reg Year | Reg Date | Year of Registration | Date of First Registration | 1st Registration | 1st Reg | Registration Year Month | Reg Year Month | First Registration Year Month | 初度登録 | 初度登録年 | 初度登録年月 | 初度登録日 | 初年度登録 | 初年度登録年月 | 初年度 | 初度検査年月 | 登録年 | 登録年月 | 年式初度登録 | 年式初度登録年月 | 年式初年度登録'),
  column('modelYear', 'Model Year', readYearOrMonth, 'Year | Year Month | Model Yr | MY | 年式 | 年式西暦 | モデル年 | モデルイヤー | 年式年月 | 年', { vague: '年式和暦' }),
  column('arrived', 'Arrived', readDay, 'Arrival | Arrival Date | Date Arrived | Date in Stock | In Stock Since | Stock Date | Entry Date | 入庫日 | 入荷日 | 入庫年月日 | 在庫日 | 掲載日 | 到着日'),
  column('mileageKm', 'Mileage (km)', readMileage, 'Mileage | Milage | Odometer Reading | Distance | Kilometers | Kilometres | KM | KMs | ODO | Odometer KM | KM Run | Kilometrage | 走行距離 | 走行 | 走行距離数 | 走行キロ | 距離', { units: mileageUnits }),
  column('odometer', 'Odometer', readWord(odometerWords, 'value-unknown'), 'Odometer Status | Odometer Condition | Mileage Status | Meter | メーター | メーター状態 | 走行距離状態 | 走行状態 | メーター区分 | 走行区分'),
  column('engineCc', 'Engine (cc)', readEngine, 'Engine Size | Displacement | Engine Capacity | Engine CC | Eng CC | CC | Engine Displacement | 排気量 | 総排気量', { units: engineUnits, vague: 'Engine' }),
  column('fuel', 'Fuel', readWord(fuelWords, 'value-unknown'), 'Fuel Type | Engine Fuel | Fueltype | 燃料 | 燃料種類 | 燃料区分 | 燃料種別 | 燃料の種類 | 使用燃料'),
  column('transmission', 'Transmission', readTransmission, 'Trans | Gearbox | Gear Box | Shift | Mission | Transmission Type | T/M | TM | ミッション | シフト | 変速機 | トランスミッション | ミッション形式 | シフト形式 | 変速'),
  column('gears', 'Gears', readCount('count-invalid'), 'Gear | No of Gears | Number of Gears | Speeds | 段数 | 変速段数 | ギア数 | ミッション段数'),
  column('steering', 'Steering', readWord(steeringWords, 'value-unknown'), 'Steering Position | Steering Side | Handle | Drive Side | Wheel Side | Steer | ハンドル | ハンドル右左 | ハンドル位置 | 左右ハンドル'),
  column('drive', 'Drive', readWord(driveWords, 'value-unknown'), 'Drive Type | Drivetrain | Drive Train | Drive System | Wheel Drive | Driving System | 2WD4WD | ドライブ | 駆動 | 駆動方式 | 駆動形式'),
  column('doors', 'Doors', readCount('count-invalid'), 'Door | No of Doors | Number of Doors | Door Count | ドア数 | ドア | ドア枚数 | 扉数'),
  column('seats', 'Seats', readCount('count-invalid'), 'Seat | No of Seats | Number of Seats | Seating | Seating Capacity | Passengers | Pax | Capacity | 定員 | 乗車定員 | 乗員 | 座席数 | シート数'),
  column('exteriorColour', 'Exterior Colour', readColour, 'Colour | Color | Exterior Color | Ext Color | Ext Colour | Body Color | Body Colour | Outside Color | Outside Colour | Exterior | Paint | 色 | 車色 | 外装色 | 外装色名 | 外色 | ボディカラー | ボディーカラー | カラー | 車体色 | 塗色 | 色名 | 系統色', { longest: 60 }),
  column('interiorColour', 'Interior Colour', readColour, 'Interior Color | Int Color | Int Colour | Trim Color | Trim Colour | Inside Color | Inside Colour | 内装色 | 内色 | 内装カラー', { longest: 60 }),
  column('fobUsd', 'FOB (USD)', readDollars, `FOB | ${price}`, { units: dollarUnits, currency: 'USD' }),
  column('fobJpy', 'FOB (JPY)', readYen, `FOB | ${price}`, { units: yenUnits, currency: 'JPY', bare: false }),
  column('lengthMm', 'Length (mm)', readLength, 'Length | Overall Length | 長さ | 全長 | 車長', { units: lengthUnits }),
  column('widthMm', 'Width (mm)', readLength, 'Width | Overall Width | 幅 | 全幅 | 車幅', { units: lengthUnits }),
  column('heightMm', 'Height (mm)', readLength, 'Height | Overall Height | 高さ | 全高 | 車高', { units: lengthUnits }),
  column('weightKg', 'Weight (kg)', readWeight, 'Weight | Vehicle Weight | Kerb Weight | Curb Weight | Net Weight | 重量 | 車両重量 | 車重', { units: weightUnits }),
  column('maxLoadKg', 'Max Load (kg)', readWeight, 'Max Load | Maximum Load | Load | Load Capacity | Loading Capacity | Payload | Maximum Loading Capacity | Max Loading | 積載量 | 最大積載量 | 積載 | 最大積載', { units: weightUnits }),
  column('truckBody', 'Truck Body', readTranslated(truckBodies), 'Truck Type | Body Equipment | Truck Body Type | 架装 | 荷台形状 | 荷台 | 上物 | 架装形状', { longest: 60 }),
  column('condition', 'Condition', readWord(conditionWords, 'value-unknown'), 'Vehicle Condition | New Used | New or Used | 新車中古 | 新中区分 | 新車中古車 | 車両区分 | 新古区分'),
  column('welfare', 'Welfare', readFlag, 'Welfare Vehicle | Handicapped | Vehicle for Handicapped | Wheelchair | Disability Vehicle | 福祉 | 福祉車両 | 福祉車輌'),
  column('location', 'Location', readTranslated(places), 'Yard | Port | Stock Location | Place | Stockyard | Vehicle Location | 保管場所 | 所在地 | 置場 | ヤード | 車両置場 | 保管ヤード | 展示場所 | 港 | 在庫場所 | 置き場', { longest: 60 }),
  column('auctionGrade', 'Auction Grade', readAuctionGrade, 'Auction Score | Auction Point | Evaluation | Score | Overall Grade | Rating | 評価点 | 評価 | 総合評価 | 総合評価点 | オークション評価 | オークション評価点 | 車両評価', { longest: 30 }),
  column('interiorGrade', 'Interior Grade', readText, 'Interior Score | Interior Rating | Interior Condition | Int Grade | 内装評価 | 内装評価点 | 内装点 | 内装補助評価', { longest: 30 }),
  column('repairHistory', 'Repair History', readWord(repairHistoryWords, 'value-unknown'), 'Accident | Accident History | Repaired | Repair | 修復歴 | 修復 | 事故歴 | 修復歴有無 | 修復歴の有無'),
  column('features', 'Features', readTexts, 'Feature | Options | Option | Equipment | Accessories | Standard Features | 装備 | 装備品 | オプション | 主要装備 | 装備オプション | 装備仕様 | 装備内容', { many: true }),
  column('remarks', 'Remarks', readRemarks, 'Remark | Comment | Comments | Description | Notes | Note | 備考 | コメント | 特記事項 | 車両コメント | 公開コメント | PRコメント | 車両説明 | 備考欄 | アピールポイント', { many: true }),
  column('photos', 'Photos', readPhotos, 'Photo | Image | Images | Picture | Pictures | Picture Refs | Photo URL | Photo URLs | Image URL | Image URLs | Image Link | Main Image | Main Photo | Images URL | 写真 | 画像 | 写真URL | 画像URL | 画像ファイル | 写真ファイル', { many: true }),
];

/** Every spelling of a header, folded, with the column it stands for and the unit it names. */
export const columnsByHeader: ReadonlyMap<string, { column: Column; unit: Unit }> = new Map(
  columns.flatMap((each) => {
    const units: [string, Unit][] = Object.entries(each.units).map(([name, factor]) => [
      name,
      { factor, ...(each.currency && { currency: each.currency }) },
    ]);
    const named = each.bare ? [['', { factor: 1 }] as [string, Unit], ...units] : units;
    return each.headers.flatMap((header) =>
      named.map(([name, unit]) => [foldKey(header + name), { column: each, unit }] as const),
    );
  }),
);

/** The vague names, folded, with the column they stand for where no better one is. */
export const columnsByVagueHeader: ReadonlyMap<string, { column: Column; unit: Unit }> = new Map(
  columns.flatMap((each) =>
    spellings(each.vague).map((header) => [foldKey(header), { column: each, unit: { factor: 1 } }] as const),
  ),
);

/** A status that is not there is `available`; one that somebody calls unknown, or N/A, may be of a vehicle not for sale. */
function isNoStatus(plain: string): boolean {
  return isBlank(plain) && !/^n\/?a$/i.test(plain);
}

function column<F extends keyof RowFields>(
  field: F,
  header: string,
  read: Read<NonNullable<RowFields[F]>>,
  aliases: string,
  options: Partial<
    Pick<Column, 'required' | 'many' | 'units' | 'currency' | 'bare' | 'vague' | 'longest'>
  > = {},
): Column {
  const unitless = header.replace(/ \(.*\)$/, '');
  // A field with a unit is the header with that unit: mileageKm.
  const ownName = options.units || options.vague ? [] : [field];
  const headers = [...new Set([unitless, ...spellings(aliases), ...ownName])];
  return {
    field,
    header,
    headers,
    read,
    required: false,
    many: false,
    units: {},
    bare: true,
    vague: '',
    ...options,
  };
}

export type Column = {
  field: keyof RowFields;
  /** The header in our own template. */
  header: string;
  /** Every name of the header, without unit. */
  headers: readonly string[];
  read: Read<unknown>;
  required: boolean;
  /** Several columns of a file may hold this field: their lists are joined. */
  many: boolean;
  /** What one unit named in the header is worth in the field's own unit. */
  units: Readonly<Record<string, number>>;
  /** The currency those units count, for a price. */
  currency?: Currency;
  /** Whether the header may stand without a unit: a price in yen must say so. */
  bare: boolean;
  /**
   * Characters a text of one line may have, for it stands on listings among others. Real ones need less: the
   * longest grades of Japanese dealers have 70, model names 40, colours and yards 30, codes 17.
   */
  longest?: number;
  /** Names that often mean something else: they count only where no other column holds the field. */
  vague: string;
};
