// Models of Honda, Mazda, Subaru, Suzuki and Mitsuoka: the name in English | other spellings, katakana first.

export const honda = `
Accord | アコード
Accord Hybrid | アコードハイブリッド
Accord Tourer | アコードツアラー
Accord Wagon | アコードワゴン
Acty | アクティ
Acty Truck | アクティトラック
Acty Van | アクティバン
Airwave | エアウェイブ
Ascot | アスコット
Ascot Innova | アスコットイノーバ
Avancier | アヴァンシア
Ballade | バラード
Beat | ビート
Capa | キャパ
City | シティ
Civic | シビック
Civic Ferio | シビックフェリオ
Civic Hybrid | シビックハイブリッド
Civic Shuttle | シビックシャトル
Civic Type R | シビックタイプR
Clarity | クラリティ
Clarity PHEV | クラリティPHEV
Concerto | コンチェルト
CR-V | シーアールブイ
CR-X | シーアールエックス
CR-X del Sol | CR-Xデルソル
CR-Z | シーアールズィー
Crossroad | クロスロード
Domani | ドマーニ
Edix | エディックス
Element | エレメント
Elysion | エリシオン
Elysion Prestige | エリシオンプレステージ
Fit | フィット
Fit Aria | フィットアリア
Fit Hybrid | フィットハイブリッド
Fit Shuttle | フィットシャトル
Fit Shuttle Hybrid | フィットシャトルハイブリッド
Freed | フリード
Freed Hybrid | フリードハイブリッド
Freed Spike | フリードスパイク
Freed Plus | フリードプラス | Freed+ | フリード+
Grace | グレイス
Grace Hybrid | グレイスハイブリッド
Honda e | ホンダe
Horizon | ホライゾン
HR-V | エイチアールブイ
Insight | インサイト
Insight Exclusive | インサイトエクスクルーシブ
Inspire | インスパイア
Integra | インテグラ
Integra Type R | インテグラタイプR
Jade | ジェイド
Jazz | ジャズ
Lagreat | ラグレイト
Legend | レジェンド
Life | ライフ
Life Dunk | ライフダンク
Logo | ロゴ
MDX | エムディーエックス
Mobilio | モビリオ
Mobilio Spike | モビリオスパイク
N-BOX | NBOX | エヌボックス
N-BOX Custom | N-BOXカスタム
N-BOX Slash | N-BOXスラッシュ
N-BOX Plus | N-BOXプラス | N-BOX+
N-ONE | エヌワン
N-VAN | エヌバン
N-WGN | エヌワゴン
N-WGN Custom | N-WGNカスタム
NSX | エヌエスエックス
Odyssey | オデッセイ
Odyssey Absolute | オデッセイアブソルート
Odyssey Hybrid | オデッセイハイブリッド
Orthia | オルティア
Partner | パートナー
Passport | パスポート
Pilot | パイロット
Prelude | プレリュード
Rafaga | ラファーガ
S-MX | エスエムエックス
S2000 | エス2000
S660 | エス660
Saber | セイバー
Shuttle | シャトル
Shuttle Hybrid | シャトルハイブリッド
Step WGN | ステップワゴン | Stepwgn | Step Wagon
Step WGN Spada | ステップワゴンスパーダ
Stream | ストリーム
That's | ザッツ | Thats
Today | トゥデイ
Torneo | トルネオ
Vamos | バモス
Vamos Hobio | バモスホビオ
Vezel | ヴェゼル | ベゼル
Vezel Hybrid | ヴェゼルハイブリッド
Vigor | ビガー
WR-V | ダブルアールブイ
Z | ゼット
Zest | ゼスト
Zest Spark | ゼストスパーク
ZR-V | ズィーアールブイ
`;

export const mazda = `
Atenza | アテンザ | アテンザスポーツ
Atenza Wagon | アテンザワゴン
Axela | アクセラ
Axela Sport | アクセラスポーツ
Axela Hybrid | アクセラハイブリッド
AZ-1 | エーゼットワン
AZ-3
AZ-Offroad | AZオフロード
AZ-Wagon | AZワゴン
AZ-Wagon Custom Style | AZワゴンカスタムスタイル
Biante | ビアンテ
Bongo | ボンゴ
Bongo Brawny | ボンゴブローニイ | ボンゴブローニィ
Bongo Brawny Van | ボンゴブローニイバン | ボンゴブローニィバン
Bongo Friendee | ボンゴフレンディ
Bongo Truck | ボンゴトラック
Bongo Van | ボンゴバン
Bongo Wagon | ボンゴワゴン
BT-50
Capella | カペラ
Capella Wagon | カペラワゴン
Carol | キャロル
Carol Eco | キャロルエコ
Clef | クレフ
Cosmo | コスモ | ユーノスコスモ
Cronos | クロノス
CX-3 | シーエックススリー
CX-30
CX-5 | シーエックスファイブ
CX-60
CX-7
CX-8
CX-80
Demio | デミオ
Efini MS-8 | アンフィニMS-8
Eunos 500 | ユーノス500
Eunos 800 | ユーノス800
Eunos Roadster | ユーノスロードスター
Familia | ファミリア
Familia S-Wagon | ファミリアSワゴン
Familia Van | ファミリアバン
Flair | フレア
Flair Crossover | フレアクロスオーバー
Flair Wagon | フレアワゴン
Lantis | ランティス
Laputa | ラピュタ
Levante | レヴァンテ
Luce | ルーチェ
Mazda2 | マツダ2 | MAZDA2
Mazda3 | マツダ3
Mazda3 Fastback | MAZDA3ファストバック
Mazda3 Sedan | MAZDA3セダン
Mazda6 | マツダ6 | MAZDA6
Millenia | ミレーニア
MPV | エムピーブイ
MS-6
MX-30
MX-5
MX-6
Persona | ペルソナ
Premacy | プレマシー
Proceed | プロシード
Proceed Levante | プロシードレバンテ
Proceed Marvie | プロシードマービー
Revue | レビュー
Roadster | ロードスター
Roadster RF | ロードスターRF
RX-7 | アールエックスセブン | アンフィニRX-7 | サバンナRX-7
RX-8 | アールエックスエイト
Scrum | スクラム
Scrum Truck | スクラムトラック
Scrum Van | スクラムバン
Scrum Wagon | スクラムワゴン
Sentia | センティア
Spiano | スピアーノ
Telstar | テルスター
Titan | タイタン
Titan Dash | タイタンダッシュ
Tribute | トリビュート
Verisa | ベリーサ
`;

export const subaru = `
Alcyone | アルシオーネ
Alcyone SVX | アルシオーネSVX
Bighorn | ビッグホーン
BRZ | ビーアールゼット
Chiffon | シフォン
Crosstrek | クロストレック
Dex | デックス
Dias Wagon | ディアスワゴン
Domingo | ドミンゴ
Exiga | エクシーガ
Exiga Crossover 7 | エクシーガクロスオーバー7
Forester | フォレスター
Impreza | インプレッサ
Impreza Anesis | インプレッサアネシス
Impreza G4 | インプレッサG4
Impreza Sport | インプレッサスポーツ
Impreza Sport Hybrid | インプレッサスポーツハイブリッド
Impreza Sports Wagon | インプレッサスポーツワゴン
Impreza WRX | インプレッサWRX
Impreza WRX STI | インプレッサWRX STI
Impreza XV | インプレッサXV
Justy | ジャスティ
Lancaster | ランカスター | レガシィランカスター | レガシーランカスター
Legacy | レガシィ | レガシー
Legacy B4 | レガシィB4 | レガシーB4
Legacy Grand Wagon | レガシィグランドワゴン
Legacy Outback | レガシィアウトバック | レガシーアウトバック
Legacy Touring Wagon | レガシィツーリングワゴン | レガシーツーリングワゴン | レガシィワゴン | Legacy Wagon
Leone | レオーネ
Levorg | レヴォーグ
Levorg Layback | レヴォーグレイバック
Libero | リベロ
Lucra | ルクラ
Outback | アウトバック
Pleo | プレオ
Pleo Custom | プレオカスタム
Pleo Nesta | プレオネスタ
Pleo Van | プレオバン
Pleo Plus | プレオプラス | Pleo+ | プレオ+
R1 | アールワン
R2 | アールツー
Rex | レックス
Sambar | サンバー
Sambar Dias | サンバーディアス
Sambar Dias Wagon | サンバーディアスワゴン
Sambar Truck | サンバートラック
Sambar Van | サンバーバン
Solterra | ソルテラ
Stella | ステラ
Stella Custom | ステラカスタム
Traviq | トラヴィック
Trezia | トレジア
Tribeca | トライベッカ
Vivio | ヴィヴィオ
WRX | ダブルアールエックス
WRX S4
WRX STI
XV | エックスブイ | SUBARU XV
XV Hybrid | XVハイブリッド | XV HYBRID
`;

export const suzuki = `
Aerio | エリオ
Aerio Sedan | エリオセダン
Alto | アルト
Alto Eco | アルトエコ
Alto Lapin | アルトラパン
Alto Lapin Chocolat | アルトラパンショコラ
Alto Lapin LC | アルトラパンLC
Alto Turbo RS | アルトターボRS
Alto Van | アルトバン
Alto Works | アルトワークス
APV
Baleno | バレーノ
Cappuccino | カプチーノ
Cara | キャラ
Carry | キャリイ | キャリー
Carry Truck | キャリイ特装車
Carry Van | キャリイバン | キャリーバン
Cervo | セルボ
Cervo Mode | セルボモード
Chevrolet Cruze | シボレークルーズ | Cruze | クルーズ
Chevrolet MW | シボレーMW
Crosswind | クロスウィンド
Cultus | カルタス
Cultus Crescent | カルタスクレセント
Cultus Wagon | カルタスワゴン | カルタスクレセントワゴン
Ertiga | エルティガ
Escudo | エスクード
Escudo V6 | エスクードV6
Every | エブリイ | エブリー | エブリィ
Every Landy | エブリイランディ
Every Plus | エブリイプラス | エブリイ+
Every Van | エブリイバン | エブリーバン
Every Wagon | エブリイワゴン | エブリーワゴン
Fronx | フロンクス
Grand Escudo | グランドエスクード
Grand Vitara | グランドビターラ
Hustler | ハスラー
Ignis | イグニス
Jimny | ジムニー
Jimny L | ジムニーL
Jimny Nomade | ジムニーノマド
Jimny Sierra | ジムニーシエラ
Jimny Wide | ジムニーワイド
Kei | ケイ
Kei Works | Keiワークス
Kizashi | キザシ
Landy | ランディ
Lapin | ラパン
MR Wagon | MRワゴン
MR Wagon Wit | MRワゴンWit
Palette | パレット
Palette SW | パレットSW
Sidekick | サイドキック
Solio | ソリオ
Solio Bandit | ソリオバンディット
Solio Hybrid | ソリオハイブリッド
Spacia | スペーシア
Spacia Base | スペーシアベース
Spacia Custom | スペーシアカスタム
Spacia Custom Z | スペーシアカスタムZ
Spacia Gear | スペーシアギア
Splash | スプラッシュ
Super Carry | スーパーキャリイ | スーパーキャリー
Swift | スイフト
Swift Hybrid | スイフトハイブリッド
Swift RS | スイフトRS
Swift Sport | スイフトスポーツ
SX4
SX4 S-Cross | SX4エスクロス | SX4 S-CROSS | SX4Sクロス
Twin | ツイン
Vitara | ビターラ
Wagon R | ワゴンR
Wagon R Plus | ワゴンRプラス | ワゴンR+
Wagon R RR | ワゴンRRR
Wagon R Smile | ワゴンRスマイル
Wagon R Solio | ワゴンRソリオ
Wagon R Stingray | ワゴンRスティングレー
Wagon R Wide | ワゴンRワイド
X-90
Xbee | クロスビー | XBEE
`;

export const mitsuoka = `
Buddy | バディ
Galue | ガリュー
Himiko | 卑弥呼 | ヒミコ
Le-Seyde | ラセード
Like | ライク
M55
Nouera | ヌエラ
Orochi | オロチ | 大蛇
Ray | レイ
Rock Star | ロックスター
Ryugi | リューギ
Viewt | ビュート
Yuga | ユーガ
`;
