// Models of European, American and Korean makes as Japanese lists write them: English | other spellings.

export const mercedesBenz = `
A-Class | Aクラス
AMG GT
B-Class | Bクラス | B Class
C-Class | Cクラス | C Class
C-Class Wagon | Cクラスワゴン | Cクラスステーションワゴン
CL-Class | CLクラス
CLA-Class | CLAクラス | CLA
CLA-Class Shooting Brake | CLAシューティングブレーク | CLAクラスシューティングブレーク
CLC-Class | CLCクラス
CLE-Class | CLEクラス
CLK-Class | CLKクラス | CLK
CLS-Class | CLSクラス | CLS
E-Class | Eクラス | E Class
E-Class Wagon | Eクラスワゴン | Eクラスステーションワゴン
EQA
EQB
EQC
EQE
EQS
G-Class | Gクラス | ゲレンデヴァーゲン
GL-Class | GLクラス
GLA-Class | GLAクラス | GLA
GLB | GLBクラス
GLC-Class | GLCクラス | GLC
GLE-Class | GLEクラス | GLE
GLK-Class | GLKクラス | GLK
GLS | GLSクラス
M-Class | Mクラス | ML
Medium Class | ミディアムクラス
R-Class | Rクラス
S-Class | Sクラス | S Class
SL-Class | SLクラス | SL
SLC-Class | SLCクラス
SLK-Class | SLKクラス | SLK
SLS AMG
Sprinter | スプリンター
Unimog | ウニモグ
V-Class | Vクラス
Viano | ビアノ
Vito | ヴィトー
X-Class | Xクラス
`;

export const bmw = `
1 Series | 1シリーズ
2 Series | 2シリーズ
2 Series Active Tourer | 2シリーズアクティブツアラー
2 Series Gran Coupe | 2シリーズグランクーペ
2 Series Gran Tourer | 2シリーズグランツアラー
3 Series | 3シリーズ
3 Series Gran Turismo | 3シリーズグランツーリスモ
3 Series Touring | 3シリーズツーリング
4 Series | 4シリーズ
4 Series Gran Coupe | 4シリーズグランクーペ
5 Series | 5シリーズ
5 Series Touring | 5シリーズツーリング
6 Series | 6シリーズ
7 Series | 7シリーズ
8 Series | 8シリーズ
i3
i4
i7
i8
iX
iX1
iX3
M2
M3
M4
M5
M6
M8
X1
X2
X3
X4
X5
X6
X7
XM
Z3
Z4
`;

export const mini = `
Clubman | クラブマン | MINI Clubman | ミニクラブマン
Convertible | コンバーチブル | MINI Convertible | ミニコンバーチブル
Cooper | クーパー | MINI Cooper | ミニクーパー
Countryman | カントリーマン
Coupe | クーペ | MINI Coupe | ミニクーペ
Crossover | クロスオーバー | MINI Crossover | ミニクロスオーバー
Hatch | ハッチ | 3ドアハッチ
Hatch 5 Door | 5ドアハッチ
John Cooper Works | ジョンクーパーワークス
Mini | ミニ
One | ワン | MINI One
Paceman | ペースマン | MINI Paceman | ミニペースマン
Roadster | ロードスター | MINI Roadster
`;

export const audi = `
100
80
A1
A1 Sportback | A1スポーツバック
A3
A3 Sedan | A3セダン
A3 Sportback | A3スポーツバック
A4
A4 Allroad Quattro | A4オールロードクワトロ
A4 Avant | A4アバント
A5
A5 Sportback | A5スポーツバック
A6
A6 Allroad Quattro | A6オールロードクワトロ | オールロードクワトロ
A6 Avant | A6アバント
A7 Sportback | A7スポーツバック | A7
A8
e-tron | イートロン
Q2
Q3
Q3 Sportback | Q3スポーツバック
Q4 e-tron
Q5
Q7
Q8
R8
RS3
RS4
RS5
RS6
S1
S3
S4
S5
S6
S8
SQ5
TT | TT Coupe
TT Roadster | TTロードスター
TTS
`;

export const volkswagen = `
Amarok | アマロック
Arteon | アルテオン
Bora | ボーラ
Caddy | キャディ
Cross Polo | クロスポロ
Eos | イオス
Golf | ゴルフ
Golf Alltrack | ゴルフオールトラック
Golf Cabriolet | ゴルフカブリオレ
Golf GTI | ゴルフGTI
Golf Plus | ゴルフプラス
Golf R | ゴルフR
Golf Touran | ゴルフトゥーラン
Golf Variant | ゴルフヴァリアント | ゴルフバリアント
Golf Wagon | ゴルフワゴン
ID.4
Jetta | ジェッタ
Lupo | ルポ
Multivan | マルチバン
New Beetle | ニュービートル
New Beetle Cabriolet | ニュービートルカブリオレ
Passat | パサート
Passat CC | パサートCC
Passat Variant | パサートヴァリアント | パサートバリアント
Passat Wagon | パサートワゴン
Phaeton | フェートン
Polo | ポロ
Polo GTI | ポロGTI
Scirocco | シロッコ
Sharan | シャラン
T-Cross | Tクロス | ティークロス
T-Roc | Tロック | ティーロック
The Beetle | ザ・ビートル | ビートル | Beetle
Tiguan | ティグアン
Touareg | トゥアレグ
Touran | トゥーラン
Transporter | トランスポーター
Up! | アップ! | アップ | up!
Vanagon | ヴァナゴン | バナゴン
Vento | ヴェント
`;

export const volvo = `
240
740
850
940
960
C30
C40
C70
EX30
S40
S60
S70
S80
S90
V40
V40 Cross Country | V40クロスカントリー
V50
V60
V60 Cross Country | V60クロスカントリー
V70
V90
V90 Cross Country | V90クロスカントリー
XC40
XC60
XC70
XC90
`;

export const landRover = `
Defender | ディフェンダー
Discovery | ディスカバリー
Discovery 3 | ディスカバリー3
Discovery 4 | ディスカバリー4
Discovery Sport | ディスカバリースポーツ
Freelander | フリーランダー
Freelander 2 | フリーランダー2
Range Rover | レンジローバー
Range Rover Evoque | レンジローバーイヴォーク | レンジローバーイボーク
Range Rover Sport | レンジローバースポーツ
Range Rover Velar | レンジローバーヴェラール | レンジローバーベラール
`;

export const jaguar = `
E-Pace | Eペース
F-Pace | Fペース
F-Type | Fタイプ
I-Pace | Iペース
S-Type | Sタイプ
X-Type | Xタイプ
XE
XF
XJ | XJシリーズ
XK | XKシリーズ
`;

export const porsche = `
718 Boxster | 718ボクスター
718 Cayman | 718ケイマン
911 | ナインイレブン
928
944
968
Boxster | ボクスター
Cayenne | カイエン
Cayman | ケイマン
Macan | マカン
Panamera | パナメーラ
Taycan | タイカン
`;

export const peugeot = `
106
107
1007
2008
205
206
207
208
3008
306
307
308
308 SW
406
407
5008
508
607
RCZ
Rifter | リフター
`;

export const renault = `
Arkana | アルカナ
Captur | キャプチャー
Kangoo | カングー
Koleos | コレオス
Laguna | ラグナ
Lutecia | ルーテシア
Megane | メガーヌ | Mégane
Scenic | セニック
Twingo | トゥインゴ
Wind | ウインド
`;

export const citroen = `
Berlingo | ベルランゴ
C1
C2
C3
C3 Aircross | C3エアクロス
C4
C4 Picasso | C4ピカソ
C5
C5 Aircross | C5エアクロス
C6
DS3
DS4
DS5
Grand C4 Picasso | グランドC4ピカソ
Xantia | エグザンティア
XM
Xsara | クサラ
`;

export const fiat = `
124 Spider | 124スパイダー
500
500C
500e
500X
Barchetta | バルケッタ
Doblo | ドブロ
Grande Punto | グランデプント
Multipla | ムルティプラ
Panda | パンダ
Punto | プント
Tipo | ティーポ
Uno | ウーノ
`;

export const alfaRomeo = `
145
146
147
155
156
156 Sportwagon | 156スポーツワゴン
159
159 Sportwagon | 159スポーツワゴン
164
166
4C
Brera | ブレラ
Giulia | ジュリア
Giulietta | ジュリエッタ
GT
GTV
MiTo | ミト
Spider | スパイダー
Stelvio | ステルヴィオ
Tonale | トナーレ
`;

export const jeep = `
Cherokee | チェロキー
Commander | コマンダー
Compass | コンパス
Gladiator | グラディエーター
Grand Cherokee | グランドチェロキー
Patriot | パトリオット
Renegade | レネゲード
Wrangler | ラングラー
Wrangler Unlimited | ラングラーアンリミテッド
`;

export const chrysler = `
300
300C
Crossfire | クロスファイア
Grand Voyager | グランドボイジャー
Neon | ネオン
PT Cruiser | PTクルーザー
PT Cruiser Cabrio | PTクルーザーカブリオ
Sebring | セブリング
Voyager | ボイジャー
Ypsilon | イプシロン
`;

export const dodge = `
Caliber | キャリバー
Caravan | キャラバン
Challenger | チャレンジャー
Charger | チャージャー
Dakota | ダコタ
Durango | デュランゴ
Magnum | マグナム
Nitro | ナイトロ
Ram | ラム
`;

export const ford = `
Bronco | ブロンコ
Econoline | エコノライン
EcoSport | エコスポーツ
Escape | エスケープ
Everest | エベレスト
Expedition | エクスペディション
Explorer | エクスプローラー | エクスプローラ
Explorer Sport Trac | エクスプローラースポーツトラック
F-150
Festiva | フェスティバ
Fiesta | フィエスタ
Focus | フォーカス
Ka
Kuga | クーガ
Laser | レーザー
Mondeo | モンデオ
Mustang | マスタング
Ranger | レンジャー
Taurus | トーラス
Telstar | テルスター
Transit | トランジット
`;

export const chevrolet = `
Astro | アストロ
Blazer | ブレイザー
Camaro | カマロ
Captiva | キャプティバ
Caprice | カプリス
Corvette | コルベット
Cruze | クルーズ
Express | エクスプレス
HHR
Impala | インパラ
MW
Optra | オプトラ
Silverado | シルバラード
Sonic | ソニック
Suburban | サバーバン
Tahoe | タホ
Trailblazer | トレイルブレイザー
`;

export const cadillac = `
ATS
CT5
CT6
CTS
DeVille | ドゥビル
Escalade | エスカレード
Seville | セビル
SRX
STS
XT4
XT5
XT6
`;

export const hyundai = `
Elantra | エラントラ
Grandeur | グレンジャー
Ioniq 5 | アイオニック5
Kona | コナ
Nexo | ネッソ
Santa Fe | サンタフェ
Sonata | ソナタ
Tucson | ツーソン
`;
