// Models of makers of lorries, buses and machines: the name in English | other spellings, katakana first.

export const isuzu = `
Aska | アスカ
Axiom | アクシオム
Bighorn | ビッグホーン
Como | コモ
D-Max | ディーマックス
Elf | エルフ
Elf 100 | エルフ100
Elf 150 | エルフ150
Elf UT | エルフUT
Erga | エルガ
Erga Mio | エルガミオ
Fargo | ファーゴ
Faster | ファスター
Filly | フィリー
Forward | フォワード
Forward Juston | フォワードジャストン
Gala | ガーラ
Gala Mio | ガーラミオ
Gemini | ジェミニ
Giga | ギガ
Journey | ジャーニー
Mu | ミュー
MU-7
MU-X
N-Series | Nシリーズ
Piazza | ピアッツァ
Rodeo | ロデオ
Rodeo Bighorn | ロデオビッグホーン
Trooper | トルーパー
VehiCROSS | ビークロス
Wizard | ウィザード | ウイザード
`;

export const hino = `
300 Series | 300シリーズ
500 Series | 500シリーズ
700 Series | 700シリーズ
Blue Ribbon | ブルーリボン
Dolphin | ドルフィン | スーパードルフィン
Dutro | デュトロ
Liesse | リエッセ
Liesse II | リエッセII | リエッセⅡ | リエッセ2
Melpha | メルファ
Poncho | ポンチョ
Profia | プロフィア | 日野プロフィア
Rainbow | レインボー
Ranger | レンジャー | 日野レンジャー
Ranger 2 | レンジャー2
Ranger Pro | レンジャープロ
S'elega | セレガ | Selega
`;

export const mitsubishiFuso = `
Aero Ace | エアロエース
Aero Bus | エアロバス
Aero Midi | エアロミディ
Aero Queen | エアロクィーン | エアロクイーン
Aero Star | エアロスター
Canter | キャンター
Canter Guts | キャンターガッツ
eCanter | eキャンター
Fighter | ファイター
Fighter Mignon | ファイターミニヨン
Rosa | ローザ
Super Great | スーパーグレート
`;

export const udTrucks = `
Big Thumb | ビッグサム
Condor | コンドル
Kazet | カゼット
Quester | クエスター
Quon | クオン
Space Runner | スペースランナー
`;

export const machines = `
Combine | コンバイン
Crane | クレーン
Crawler Crane | クローラークレーン
Excavator | 油圧ショベル | ショベル | ユンボ
Forklift | フォークリフト
Mini Excavator | ミニショベル | ミニユンボ
Rice Transplanter | 田植機
Rough Terrain Crane | ラフタークレーン | ラフテレーンクレーン
Tractor | トラクター | トラクタ
Truck Crane | トラッククレーン
Wheel Loader | ホイールローダー
`;
