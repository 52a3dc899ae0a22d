// Words of free-text columns and the English ones they are published under: colours, equipment, places, truck
// bodies. Exact folded spelling only, so that `WHITE` is White; what is not here is published as it was written.
import { foldKey } from './fold.ts';
import { spellings } from './values/word.ts';

/**
 * A translator for one column: `パールホワイト` -> `Pearl White`, `17インチアルミ` -> itself. It remembers its
 * answers, so that a hundred thousand vehicles share one text for one word.
 * @param spelt how what is not in the table is written
 */
export function translator(table: string, spelt = (shown: string) => shown): (shown: string) => string {
  const words = new Map(
    table
      .trim()
      .split('\n')
      .map(spellings)
      .flatMap(([english = '', ...others]) =>
        [english, ...others].map((word) => [foldKey(word), english] as const),
      ),
  );
  const seen = new Map<string, string>();
  return (shown) => {
    const known = seen.get(shown);
    if (known !== undefined) return known;
    const english = words.get(foldKey(shown)) ?? spelt(shown);
    if (seen.size < remembered) seen.set(shown, english);
    return english;
  };
}

/**
 * A colour under its one spelling, whatever its case: `GUN METAL` -> `Gun Metal`, `dark gray` -> `Dark Grey`. It is
 * told from the cell alone, so that no other row changes it.
 */
export function spellColour(shown: string): string {
  return shown
    .replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .replace(/\bGray/g, 'Grey');
}

/** Different texts a column remembers. */
const remembered = 5_000;

export const colours = `
Beige | ベージュ | ベージュメタリック
Black | 黒 | クロ | ブラック | 黒色 | ブラックマイカ | クリスタルブラックパール
Blue | 青 | 紺 | ブルー | アオ | ブルーメタリック | 青メタリック | ブルーM
Brown | 茶 | ブラウン | 茶色 | ブラウンメタリック
Champagne | シャンパン | シャンパンゴールド
Cream | クリーム | アイボリー
Dark Blue | Navy | Navy Blue | 濃紺 | ダークブルー | ネイビー
Dark Green | 深緑 | ダークグリーン
Dark Red | 濃赤 | ダークレッド | マルーン | ボルドー
Gold | 金 | ゴールド | ゴールドメタリック
Green | 緑 | グリーン | ミドリ
Grey | Gray | グレー | 灰 | 灰色 | ガンメタ | ガンメタリック | グレーメタリック | ダークグレー
Gun Metal | Gunmetal | Gun Metallic
Khaki | カーキ
Light Blue | 水色 | ライトブルー | 空色
Light Green | 黄緑 | ライトグリーン
Orange | オレンジ | 橙
Pearl Black | 黒パール | パールブラック | ブラックパール
Pearl White | White Pearl | Pearl | パール | パールホワイト | ホワイトパール | 白パール | パール白 | ホワイトパールクリスタルシャイン | 真珠白
Pink | ピンク | 桃
Purple | 紫 | パープル | ムラサキ
Red | 赤 | レッド | アカ | 赤色
Silver | 銀 | シルバー | シルバーメタリック | シルバーM | ギン
Two-Tone | 2トーン | ツートン | ツートーン | 二色
White | 白 | ホワイト | シロ | 白色
Wine | ワイン | ワインレッド | エンジ
Yellow | 黄 | イエロー | キイロ | 黄色
`;

export const equipment = `
ABS | アンチロックブレーキ
Air bag | エアバッグ | エアバック
Air conditioning | エアコン | AC付き
Alloy wheels | アルミ | アルミホイール | 純正アルミ
Auto cruise control | クルーズコントロール | クルコン | オートクルーズ
Back sensor | バックソナー | コーナーセンサー | クリアランスソナー
Body kit | エアロ | フルエアロ
Drive recorder | ドラレコ | ドライブレコーダー
Dual air bags | Wエアバッグ | ダブルエアバッグ
ETC | イーティーシー | ETC車載器
Electric mirrors | 電動格納ミラー | 電格ミラー
Fog lamps | フォグ | フォグランプ
Four-wheel drive | 四輪駆動
HID headlights | キセノン | ディスチャージ
Heated seats | シートヒーター
Keyless entry | キーレス | キーレスエントリー
LED headlights | LEDライト | LEDヘッドライト
Leather seats | 革シート | 本革シート | 本革 | レザーシート
Low floor | 低床
Navigation | ナビ | ナビゲーション | カーナビ | HDDナビ | SDナビ | メモリーナビ | メモリナビ | 純正ナビ | ナビTV | ナビ・TV
No smoking | 禁煙 | 禁煙車
One owner | ワンオーナー | 1オーナー
Power gate | パワーゲート | Pゲート
Power seats | パワーシート | 電動シート
Power slide door | パワースライドドア | 電動スライドドア | 片側電動スライドドア
Power steering | パワステ | PS付き
Power windows | パワーウィンドウ | パワーウインドウ | パワーウインド
Push start | プッシュスタート
Rear camera | バックカメラ | リアカメラ | バックモニター
Rear spoiler | リアスポイラー | リヤスポイラー
Roof rails | ルーフレール
Service record | 記録簿 | 整備手帳 | 記録簿付 | 点検記録簿
Side camera | サイドカメラ
Smart key | スマートキー | インテリジェントキー
Spare key | スペアキー | スペアキー有
Sunroof | サンルーフ | 電動サンルーフ
TV | テレビ | 地デジ | フルセグ | ワンセグ
Turbo | ターボ
Twin power slide doors | 両側電動スライドドア | 両側パワースライドドア | 両側パワスラ
Wheelchair lift | 車いすリフト | 車椅子リフト
Wheelchair ramp | 車いすスロープ | スロープ
`;

export const places = `
Chiba | 千葉 | 千葉港
Fukuoka | 福岡
Hakata | 博多 | 博多港
Hiroshima | 広島 | 広島港
Hitachinaka | 常陸那珂 | 常陸那珂港
Kawasaki | 川崎 | 川崎港
Kisarazu | 木更津 | 木更津港
Kitakyushu | 北九州
Kobe | 神戸 | 神戸港
Moji | 門司 | 門司港
Nagoya | 名古屋 | 名古屋港 | 名古屋ヤード
Niigata | 新潟 | 新潟港
Osaka | 大阪 | 大阪港 | 大阪ヤード
Sapporo | 札幌
Sendai | 仙台 | 仙台港
Shimonoseki | 下関 | 下関港
Tokyo | 東京 | 東京港
Tomakomai | 苫小牧 | 苫小牧港
Toyama | 富山 | 富山新港 | 伏木富山港
Yokkaichi | 四日市 | 四日市港
Yokohama | 横浜 | 横浜港 | 横浜ヤード
`;

export const truckBodies = `
Aluminium van | アルミバン
Arm roll | アームロール
Box van | 箱 | 箱車 | パネルバン | バン
Car carrier | 積載車 | キャリアカー | ローダー | 車載専用車
Concrete mixer | ミキサー | ミキサー車 | コンクリートミキサー
Crane | クレーン | クレーン付 | クレーン付き | ユニック | ユニック車 | クレーン車
Double cab | Wキャブ | ダブルキャブ
Dump | ダンプ | ダンプカー | 土砂ダンプ
Flat body | 平 | 平ボディ | 平ボデー | 平ボディー
Freezer | 冷凍 | 冷凍車 | 冷凍バン | 低温冷凍車
Garbage truck | パッカー | パッカー車 | 塵芥車
High-lift work platform | 高所作業車
Refrigerated | 冷蔵 | 冷蔵冷凍車 | 冷蔵車 | 中温冷凍車
Tanker | タンク | タンクローリー | ローリー
Tractor head | トラクタ | トラクターヘッド | トレーラーヘッド
Vacuum truck | バキューム | バキュームカー
Wing body | ウイング | ウィング | アルミウイング | ウイングボディ
`;
