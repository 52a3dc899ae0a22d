// How the values of the closed vocabularies are spelt in exports: English and Japanese, auction sheets
// included. Matching folds case, width, spaces and punctuation, so those variants need no entry.
import type {
  BodyType,
  conditions,
  drives,
  Fuel,
  odometers,
  repairHistories,
  Status,
  steerings,
} from './vocabularies.ts';
import type { WordTable } from './values/word.ts';

/** What is only ever said of a sale. `Pending`, `shipped` or `private` may be said of papers, photos or a seller. */
export const saleWords: WordTable<Exclude<Status, 'available' | 'incoming'>> = {
  reserved:
    'hold | on hold | booked | under offer | under negotiation | 商談中 | 予約 | 予約済 | 予約済み | 予約中 | 取置 | 取り置き | 取置中 | 取り置き中',
  sold: 'sold out | 売約済 | 売約済み | 売約 | 成約 | 成約済 | 成約済み | 成約御礼 | 販売済 | 販売済み | 売却済 | 売却済み | 売切 | 売切れ | 売り切れ | 完売 | 完売御礼',
  hidden: 'not for sale | 非売品 | 販売停止 | 販売中止 | 掲載停止 | 掲載中止',
};

export const statusWords: WordTable<Status> = {
  available:
    'in stock | stock | on sale | for sale | active | free | 在庫 | 在庫あり | 在庫有 | 在庫車 | 入庫済 | 入庫済み | new arrival | arrived | 販売中 | 掲載中 | 公開',
  reserved: `${saleWords.reserved} | pending | reserve | negotiating`,
  incoming:
    'in transit | transit | arriving | arriving soon | coming soon | on the way | purchased | 輸送中 | 入庫予定 | 入荷予定 | 回送中 | 未入庫',
  sold: `${saleWords.sold} | sale closed | delivered | shipped | 輸出済 | 輸出済み | 出荷済 | 出荷済み`,
  hidden: `${saleWords.hidden} | hide | draft | private | unpublished | withdrawn | deleted | 非公開 | 非表示 | 下書き | 廃車 | 取下げ`,
};

export const bodyTypeWords: WordTable<BodyType> = {
  suv: 'crossover | jeep type | 4x4 suv | クロカン | クロカン・SUV | SUV・クロカン | クロスカントリー | ＳＵＶ・クロスカントリー | クロスオーバー',
  sedan: 'saloon | hardtop | セダン | サルーン | ハードトップ | セダン・ハードトップ',
  'mini-van': 'minivan | mpv | people carrier | ミニバン | ミニバン・ワンボックス | ミニバン・1BOX',
  hatchback:
    'hatch back | hatch | compact | ハッチバック | コンパクト | コンパクトカー | コンパクト・ハッチバック',
  truck:
    'lorry | dump | dump truck | flat body | crane truck | トラック | 平ボディ | ダンプ | 冷凍車 | 冷凍 | クレーン | クレーン付 | tractor head | trailer head | 軽トラック | 軽トラ | トラック・ダンプ',
  bus: 'mini bus | micro bus | coach | バス | マイクロバス | ミニバス',
  van: 'cargo van | panel van | one box | バン | 商用車 | 商用バン | ボンネットバン | ワンボックス | 1BOX | ライトバン | 軽バン | バン・商用車',
  coupe: 'coupé | sports | sports car | クーペ | スポーツ',
  'motor-cycle':
    'motorcycle | motor bike | motorbike | bike | バイク | オートバイ | 二輪 | 二輪車 | 自動二輪',
  other: 'others | misc | その他 | 他',
  wagon: 'station wagon | estate | touring | ワゴン | ステーションワゴン | ステーションワゴン・ライトバン',
  convertible:
    'cabriolet | roadster | open | open top | オープン | オープンカー | カブリオレ | カブリオレ・オープン',
  pickup:
    'pick up | pickup truck | double cab | single cab | ピックアップ | ピックアップトラック | ダブルキャブ',
  camper:
    'camping car | camper van | motorhome | motor home | rv camper | キャンピングカー | キャンピング | キャンパー',
  machinery:
    'machine | construction machinery | heavy equipment | equipment | forklift | fork lift | excavator | wheel loader | bulldozer | tractor | agricultural machinery | 重機 | 建機 | 建設機械 | 農機 | 農業機械 | フォークリフト | フォーク | ショベル | 油圧ショベル | ユンボ | トラクター | トラクタ | ホイールローダー',
};

export const odometerWords: WordTable<(typeof odometers)[number]> = {
  actual: 'ok | original | genuine | verified | 実走 | 実走行 | 正常 | 走行距離保証',
  unknown: 'not actual | tmu | tampered | 不明 | 走不明 | 走行不明 | 改ざん | 改ざん車 | メーター改ざん',
  replaced:
    'changed | meter changed | meter replaced | exchanged | 交換 | 交換車 | メーター交換 | メーター交換車',
};

export const fuelWords: WordTable<Fuel> = {
  petrol:
    'gasoline | gas | gasoline/petrol | petrol/gasoline | regular | high octane | premium | g | p | ガソリン | ハイオク | レギュラー | 無鉛 | 無鉛ガソリン | 無鉛プレミアム',
  diesel: 'd | 軽油 | ディーゼル | クリーンディーゼル | diesel turbo',
  hybrid:
    'hv | hev | petrol hybrid | gasoline hybrid | hybrid(petrol) | hybrid(gasoline) | petrol/hybrid | gasoline/electric | ハイブリッド | ガソリンハイブリッド | ハイブリッド(ガソリン) | マイルドハイブリッド | ガソリン・電気 | e-power',
  phev: 'phv | plug in hybrid | plugin | プラグインハイブリッド | ハイブリッド(プラグイン)',
  electric: 'ev | bev | electricity | 電気 | 電気自動車 | バッテリー | 電動',
  lpg: 'lp gas | autogas | lpガス | プロパン | プロパンガス | 液化石油ガス',
  cng: 'natural gas | 天然ガス | 圧縮天然ガス',
  hydrogen: 'fcv | fcev | fuel cell | 水素 | 燃料電池 | 燃料電池車',
};

export const steeringWords: WordTable<(typeof steerings)[number]> = {
  RHD: 'right | right hand | right hand drive | r | rh | 右 | 右ハンドル | 右H',
  LHD: 'left | left hand | left hand drive | l | lh | 左 | 左ハンドル | 左H',
};

export const driveWords: WordTable<(typeof drives)[number]> = {
  '2WD': '4x2 | 二駆 | 2駆 | 二輪駆動',
  FWD: 'ff | front wheel drive | 前輪駆動 | 前輪',
  RWD: 'fr | mr | rr | rear wheel drive | 後輪駆動 | 後輪',
  '4WD':
    '4x4 | four wheel drive | part time 4wd | 四駆 | 4駆 | 四輪駆動 | パートタイム4WD | 切替式4WD | 切替4WD',
  AWD: 'all wheel drive | full time 4wd | フルタイム4WD | 全輪駆動 | 総輪駆動 | フルタイム四駆 | 常時四輪駆動',
};

/** A car registered but never driven (登録済未使用車) was registered: it is not new. */
export const conditionWords: WordTable<(typeof conditions)[number]> = {
  new: 'brand new | unused | new car | 新車 | 未登録車 | 新品',
  used: 'second hand | secondhand | pre owned | used car | 中古 | 中古車 | U car | 登録済未使用車 | 届出済未使用車 | 未使用車 | 新古車',
};

export const repairHistoryWords: WordTable<(typeof repairHistories)[number]> = {
  none: 'no | non | no accident | accident free | clean | false | 無 | 無し | なし | 修復歴なし | 修復歴無し | 修復歴無 | 事故歴なし | ×',
  repaired:
    'yes | accident | accident repaired | repair | r | ra | true | 有 | 有り | あり | 修復歴あり | 修復歴有り | 修復歴有 | 修復歴車 | 修復車 | 事故歴あり | 事故車 | ○',
};

export const flagWords: WordTable<'true' | 'false'> = {
  true: 'yes | y | 1 | welfare | welfare vehicle | 有 | 有り | あり | ○ | 〇 | ◯ | 福祉車両 | 福祉車輌 | 該当',
  false: 'no | n | 0 | 無 | 無し | なし | × | ✕ | 非該当',
};
