// The makes of the trade and their spellings. A make is found by exact folded spelling and never by
// likeness; what is not here is quarantined until content/inventory/makes.json accepts it.
import { foldKey } from './fold.ts';

/**
 * A finder of the name a make is published under; undefined for an unknown one.
 * @param accepted the exporter's own additions, which win over the table
 */
export function makeFinder(accepted: AcceptedMakes): (text: string) => MakeFound | undefined {
  const own = new Map(
    Object.entries(accepted).flatMap(([name, others]) => {
      const spellings = [name, ...others];
      return spellings.map((spelling) => [foldKey(spelling), { name, spellings }] as const);
    }),
  );
  return (text) => {
    const key = foldKey(text);
    return own.get(key) ?? makesByKey.get(key);
  };
}

/** Makes the exporter accepts beside the table: name -> other spellings (content/inventory/makes.json). */
export type AcceptedMakes = Readonly<Record<string, readonly string[]>>;

export type MakeFound = {
  name: string;
  spellings: readonly string[];
  /** The spelling is the first word of the model as well (Range Rover). */
  modelPrefix?: string;
};

/** name | Latin spellings and misspellings of real lists | Japanese */
const table = `
Toyota | Toyota Jidosha | Toyota Motor | Toyata | Toyoto | トヨタ | トヨタ自動車 | 豊田
Lexus | Lexas | レクサス
Nissan | Nisan | Nissan Motor | 日産 | 日産自動車 | ニッサン
Infiniti | Infinity | インフィニティ
Datsun | ダットサン
Honda | Honda Motor | ホンダ | 本田 | 本田技研 | 本田技研工業
Acura | Akura | アキュラ
Mazda | Masda | Matsuda | Eunos | Efini | Autozam | マツダ | 松田 | ユーノス | アンフィニ | オートザム
Mitsubishi | Mistubishi | Mitsubitshi | Mitsubishi Motors | 三菱 | 三菱自動車 | ミツビシ
Mitsubishi Fuso | Fuso | 三菱ふそう | ふそう
Subaru | Fuji Heavy | スバル | 富士重工 | 富士重工業
Suzuki | Zusuki | Suziki | スズキ | 鈴木
Daihatsu | Dihatsu | Daihatu | ダイハツ
Isuzu | Izuzu | Isusu | いすゞ | いすず | イスズ
Hino | Hino Motors | 日野 | 日野自動車 | ヒノ
UD Trucks | UD | Nissan Diesel | Nissan UD | UDトラックス | 日産ディーゼル | 日産UD
Mitsuoka | 光岡 | 光岡自動車 | ミツオカ
Mercedes-Benz | Mercedes | Benz | MB | Mercedez | Mercedez Benz | Mercedes AMG | AMG | Mercedes Maybach | メルセデス・ベンツ | メルセデス | ベンツ | メルセデスAMG
Smart | スマート
BMW | BWM | BMV | ビーエムダブリュー | ビー・エム・ダブリュー
BMW Alpina | Alpina | BMWアルピナ | アルピナ
MINI | BMW MINI | ミニ | BMWミニ
Rover | ローバー
MG | エムジー
Audi | Audy | Auid | アウディ | アウデイ
Volkswagen | Volks Wagen | Volkswagon | VW | フォルクスワーゲン | ワーゲン | VW・フォルクスワーゲン
Porsche | Porshe | Porche | ポルシェ
Opel | オペル
Land Rover | Range Rover | ランドローバー | レンジローバー
Jaguar | ジャガー
Bentley | ベントレー
Rolls-Royce | RR | ロールス・ロイス
Aston Martin | アストンマーティン | アストンマーチン
Lotus | ロータス
McLaren | Mc Laren | マクラーレン
Volvo | ボルボ
Saab | サーブ
Peugeot | Peugot | プジョー
Renault | Renalt | ルノー
Citroën | シトロエン
DS | DS Automobiles | DSオートモビル
Fiat | フィアット
Abarth | アバルト
Alfa Romeo | Alfa | アルファロメオ
Ferrari | フェラーリ
Lamborghini | Lamborgini | Lamborguini | ランボルギーニ
Maserati | Macerati | マセラティ
Jeep | Geep | ジープ
Chrysler | Crysler | クライスラー
Dodge | ダッジ | ドッジ
Ford | フォード
Lincoln | リンカーン
Chevrolet | Chevy | Chevrole | シボレー
Cadillac | Cadilac | キャデラック
GMC | ジーエムシー
Hummer | ハマー
Tesla | テスラ
Hyundai | Hundai | ヒョンデ | ヒュンダイ | 現代
Kia | 起亜 | キア
SsangYong | KGM | KG Mobility | サンヨン | 双龍
BYD | BDY | ビーワイディー | 比亜迪
Komatsu | コマツ | 小松
Hitachi | Hitachi Construction Machinery | 日立 | 日立建機
Caterpillar | CAT | キャタピラー
Kobelco | コベルコ
Kubota | クボタ
Yanmar | ヤンマー
Tadano | タダノ
TCM | ティーシーエム
Sumitomo | 住友 | 住友建機
Kato | 加藤 | 加藤製作所
Yamaha | ヤマハ
Kawasaki | カワサキ | 川崎
Iseki | ヰセキ | イセキ | 井関
Mitsubishi Heavy Industries | MHI | 三菱重工
Toyota Industries | トヨタL&F | 豊田自動織機
Harley-Davidson | Harley | ハーレー | ハーレーダビッドソン
Ducati | ドゥカティ | ドカティ
`;

/** First words that a spelling of the make takes from the model. */
const modelPrefixes: Readonly<Record<string, string>> = {
  'Range Rover': 'Range Rover',
  レンジローバー: 'Range Rover',
};

const makesByKey: ReadonlyMap<string, MakeFound> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const spellings = line.split(' | ');
      const [name = ''] = spellings;
      return spellings.map((spelling) => {
        const modelPrefix = modelPrefixes[spelling];
        return [
          foldKey(spelling),
          { name, spellings, ...(modelPrefix !== undefined && { modelPrefix }) },
        ] as const;
      });
    }),
);

/** The makes a folded text begins with, each with what stands behind its name. */
export function makesAtStart(key: string): { name: string; rest: string }[] {
  return [...makesByKey]
    .filter(([spelling]) => key.startsWith(spelling) && key.length > spelling.length)
    .map(([spelling, { name }]) => ({ name, rest: key.slice(spelling.length) }));
}

/**
 * The known name nearest to a text, to be suggested to a person and never used by itself: at most two
 * letters in five may differ.
 */
export function nearestMake(text: string): string | undefined {
  const key = foldKey(text);
  let nearest: { name: string; distance: number } | undefined;
  for (const [spelling, { name }] of makesByKey) {
    const most = Math.min(Math.max(key.length, spelling.length) * 0.4, (nearest?.distance ?? Infinity) - 1);
    const distance = editDistance(key, spelling, most);
    if (distance !== undefined) nearest = { name, distance };
  }
  return nearest?.name;
}

/**
 * {@link nearestMake} for the rows of one file. It remembers its answers and stops suggesting after a
 * thousand different texts: that is a file whose columns have shifted, and each answer takes a while.
 */
export function makeSuggester(): (text: string) => string | undefined {
  const answers = new Map<string, string | undefined>();
  return (text) => {
    if (answers.has(text) || answers.size >= mostSuggestions) return answers.get(text);
    const answer = nearestMake(text);
    answers.set(text, answer);
    return answer;
  };
}

const mostSuggestions = 1000;

/** Letters to change, add or leave out; undefined as soon as they are more than `most`. */
function editDistance(a: string, b: string, most: number): number | undefined {
  if (Math.abs(a.length - b.length) > most) return undefined;
  const row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    let above = row[0] ?? 0;
    let least = i;
    row[0] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const changed = above + (a[i - 1] === b[j - 1] ? 0 : 1);
      above = row[j] ?? 0;
      const distance = Math.min(changed, above + 1, (row[j - 1] ?? 0) + 1);
      row[j] = distance;
      if (distance < least) least = distance;
    }
    if (least > most) return undefined;
  }
  const distance = row[b.length] ?? 0;
  return distance > most ? undefined : distance;
}

/** Every name of the table. */
export const makeNames: readonly string[] = [...new Set([...makesByKey.values()].map(({ name }) => name))];
