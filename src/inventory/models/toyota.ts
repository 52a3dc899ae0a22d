// Models of Toyota, Lexus and Daihatsu: the name in English | other spellings, katakana first.

export const toyota = `
4Runner | フォーランナー
86 | ハチロク | GT86 | ＦＴ86
Allex | アレックス
Allion | アリオン
Alphard | アルファード
Alphard G | アルファードG
Alphard V | アルファードV
Altezza | アルテッツァ
Altezza Gita | アルテッツァジータ
Aqua | アクア
Aristo | アリスト
Auris | オーリス
Avalon | アバロン
Avanza | アバンザ
Avensis | アベンシス
bB | ビービー
Belta | ベルタ
Blade | ブレイド
Brevis | ブレビス
bZ4X | ビーズィーフォーエックス
C+pod | シーポッド
C-HR | シーエイチアール
Caldina | カルディナ
Cami | キャミ
Camry | カムリ
Camry Gracia | カムリグラシア
Carib | カリブ
Carina | カリーナ
Carina ED | カリーナED
Celica | セリカ
Celsior | セルシオ
Century | センチュリー
Chaser | チェイサー
Coaster | コースター
Coaster Big Van | コースタービッグバン
Comfort | コンフォート
Copen | コペン
Copen GR Sport | コペンGRスポーツ
Corolla | カローラ
Corolla Axio | カローラアクシオ
Corolla Ceres | カローラセレス
Corolla Cross | カローラクロス
Corolla Fielder | カローラフィールダー
Corolla Levin | カローラレビン
Corolla Rumion | カローラルミオン
Corolla Runx | カローラランクス
Corolla Spacio | カローラスパシオ
Corolla Sport | カローラスポーツ
Corolla Touring | カローラツーリング
Corolla Van | カローラバン
Corona | コロナ
Corona Exiv | コロナエクシヴ
Corona Premio | コロナプレミオ
Corsa | コルサ
Cresta | クレスタ
Crown | クラウン
Crown Athlete | クラウンアスリート
Crown Comfort | クラウンコンフォート
Crown Crossover | クラウンクロスオーバー
Crown Estate | クラウンエステート
Crown Hybrid | クラウンハイブリッド
Crown Majesta | クラウンマジェスタ
Crown Royal | クラウンロイヤル
Crown Sport | クラウンスポーツ
Curren | カレン
Cynos | サイノス
Duet | デュエット
Dyna | ダイナ
Esquire | エスクァイア
Estima | エスティマ
Estima Emina | エスティマエミーナ
Estima Hybrid | エスティマハイブリッド
Estima L | エスティマL
Estima Lucida | エスティマルシーダ
FJ Cruiser | FJクルーザー
Forklift | フォークリフト
Fortuner | フォーチュナー
Funcargo | ファンカーゴ
Gaia | ガイア
GR Corolla | GRカローラ
GR Supra | GRスープラ
GR Yaris | GRヤリス
GR86 | ジーアールハチロク
Granace | グランエース
Grand Hiace | グランドハイエース
Granvia | グランビア
Harrier | ハリアー
Harrier Hybrid | ハリアーハイブリッド
Hiace | ハイエース | ハイエースコミューターワゴン
Hiace Commuter | ハイエースコミューター
Hiace Regius | ハイエースレジアス
Hiace Truck | ハイエーストラック
Hiace Van | ハイエースバン
Hiace Wagon | ハイエースワゴン
Highlander | ハイランダー
Hilux | ハイラックス
Hilux Pick Up | ハイラックスピックアップ
Hilux Sports Pickup | ハイラックススポーツピックアップ
Hilux Surf | ハイラックスサーフ
Huski | ジョブサン
Innova | イノーバ
Ipsum | イプサム
iQ | アイキュー
Isis | アイシス
ist | イスト
JPN Taxi | ジャパンタクシー
Kluger | クルーガー
Kluger Hybrid | クルーガーハイブリッド
Kluger V | クルーガーV
Land Cruiser | ランドクルーザー | ランクル | Landcruiser
Land Cruiser 100 | ランドクルーザー100 | ランクル100
Land Cruiser 200 | ランドクルーザー200 | ランクル200
Land Cruiser 250 | ランドクルーザー250 | ランクル250
Land Cruiser 300 | ランドクルーザー300 | ランクル300
Land Cruiser 70 | ランドクルーザー70 | ランクル70
Land Cruiser 80 | ランドクルーザー80 | ランクル80
Land Cruiser Cygnus | ランドクルーザーシグナス
Land Cruiser Prado | ランドクルーザープラド | ランクルプラド | Prado | プラド | LC Prado
Lite Ace | ライトエース | Liteace
Lite Ace Noah | ライトエースノア
Lite Ace Truck | ライトエーストラック
Lite Ace Van | ライトエースバン
Mark II | マークII | マークツー | マークⅡ | マーク2 | Mark 2
Mark II Blit | マークIIブリット | マークⅡブリット | マーク2ブリット | Mark 2 Blit
Mark II Qualis | マークIIクオリス | マークⅡクオリス
Mark X | マークX
Mark X Zio | マークXジオ
Mirai | ミライ
MR-S | エムアールエス
MR2 | エムアールツー
Nadia | ナディア
Noah | ノア
Opa | オーパ
Origin | オリジン
Passo | パッソ
Passo Sette | パッソセッテ
Picnic | ピクニック
Pixis Epoch | ピクシスエポック
Pixis Joy | ピクシスジョイ
Pixis Mega | ピクシスメガ
Pixis Space | ピクシススペース
Pixis Truck | ピクシストラック
Pixis Van | ピクシスバン
Platz | プラッツ
Porte | ポルテ
Premio | プレミオ
Prius | プリウス
Prius Alpha | プリウスα | プリウスアルファ
Prius PHV | プリウスPHV | プリウスPHEV
Probox | プロボックス
Probox Van | プロボックスバン
Progres | プログレ
Pronard | プロナード
Qualis | クオリス
Quick Delivery | クイックデリバリー
Ractis | ラクティス
Raize | ライズ
Raum | ラウム
RAV4 | ラブフォー | ラヴフォー
RAV4 Hybrid | RAV4ハイブリッド
RAV4 J
RAV4 L
RAV4 PHV | RAV4PHEV
Regius | レジアス
Regius Ace | レジアスエース
Regius Ace Van | レジアスエースバン
Roomy | ルーミー
Rumion | ルミオン
Rush | ラッシュ
SAI | サイ
Scepter | セプター
Sequoia | セコイア
Sera | セラ
Sienna | シエナ
Sienta | シエンタ
Sienta Hybrid | シエンタハイブリッド
Soarer | ソアラ
Spade | スペイド
Sparky | スパーキー
Sprinter | スプリンター
Sprinter Carib | スプリンターカリブ
Sprinter Marino | スプリンターマリノ
Sprinter Trueno | スプリンタートレノ
Starlet | スターレット
Succeed | サクシード
Succeed Van | サクシードバン
Supra | スープラ
Tacoma | タコマ
Tank | タンク
Tercel | ターセル
Touring Hiace | ツーリングハイエース
Town Ace | タウンエース | Townace
Town Ace Noah | タウンエースノア
Town Ace Truck | タウンエーストラック
Town Ace Van | タウンエースバン
Toyoace | トヨエース
Tundra | タンドラ
Urban Cruiser | アーバンクルーザー
Vanguard | ヴァンガード | バンガード
Vellfire | ヴェルファイア | ベルファイア
Vellfire Hybrid | ヴェルファイアハイブリッド
Venza | ヴェンザ
Verossa | ヴェロッサ | ベロッサ
Vista | ビスタ
Vista Ardeo | ビスタアルデオ
Vitz | ヴィッツ | ビッツ
Voltz | ヴォルツ | ボルツ
Voxy | ヴォクシー | ボクシー
Voxy Hybrid | ヴォクシーハイブリッド
WiLL Cypha | WiLLサイファ
WiLL Vi | ウィルVi
WiLL VS | ウィルVS
Windom | ウィンダム | ウインダム
Wish | ウィッシュ | ウイッシュ
Yaris | ヤリス
Yaris Cross | ヤリスクロス
`;

export const lexus = `
CT
CT200h
ES
ES300h
GS
GS300
GS350
GS430
GS460
GS450h
GS300h
GS200t
GS F
GX
GX460
GX470
GX550
HS
HS250h
IS
IS250
IS300
IS350
IS300h
IS200t
IS C
IS250C
IS350C
IS F
LBX
LC
LC500
LC500h
LFA
LM
LM500h
LS
LS460
LS500
LS500h
LS Hybrid | LSハイブリッド
LS600h
LS600hL
LX
LX570
LX600
LX470
NX
NX200t
NX300
NX300h
NX350
NX350h
NX450h+
RC
RC300h
RC350
RC200t
RC F
RX
RX270
RX300
RX350
RX450h
RX200t
RX500h
RZ
RZ450e
SC
SC430
UX
UX200
UX250h
UX300e
`;

export const daihatsu = `
Altis | アルティス
Applause | アプローズ
Atrai | アトレー
Atrai 7 | アトレー7
Atrai Wagon | アトレーワゴン
Be-Go | ビーゴ
Boon | ブーン
Boon Luminas | ブーンルミナス
Cast | キャスト
Ceria | セリア
Charade | シャレード
Coo | クー
Copen | コペン
Delta | デルタ
Delta Truck | デルタトラック
Delta Van | デルタバン
Delta Wagon | デルタワゴン
Esse | エッセ
Feroza | フェローザ
Gran Max | グランマックス | グランマックスカーゴ
Gran Max Truck | グランマックストラック
Hijet | ハイゼット
Hijet Caddie | ハイゼットキャディー
Hijet Cargo | ハイゼットカーゴ
Hijet Deck Van | ハイゼットデッキバン
Hijet Gran Cargo | ハイゼットグランカーゴ
Hijet Jumbo | ハイゼットジャンボ
Hijet Truck | ハイゼットトラック
Hijet Van | ハイゼットバン
Leeza | リーザ
Materia | マテリア
Max | マックス
Mebius | メビウス
Midget II | ミゼットII | ミゼット2 | ミゼットⅡ
Mira | ミラ
Mira Avy | ミラアヴィ
Mira Cocoa | ミラココア
Mira Custom | ミラカスタム
Mira e:S | ミライース
Mira Gino | ミラジーノ
Mira Tocot | ミラトコット
Mira Van | ミラバン
Move | ムーヴ | ムーブ
Move Canbus | ムーヴキャンバス | ムーブキャンバス
Move Conte | ムーヴコンテ | ムーブコンテ
Move Custom | ムーヴカスタム | ムーブカスタム
Move Latte | ムーヴラテ | ムーブラテ
Naked | ネイキッド
Opti | オプティ
Pyzar | パイザー
Rocky | ロッキー
Rugger | ラガー
Sonica | ソニカ
Storia | ストーリア
Taft | タフト
Tanto | タント
Tanto Custom | タントカスタム
Tanto Exe | タントエグゼ
Tanto Fun Cross | タントファンクロス
Terios | テリオス
Terios Kid | テリオスキッド
Terios Lucia | テリオスルキア
Thor | トール
Wake | ウェイク
YRV | ワイアールブイ
`;
