// Motor cycles: the name in English | other spellings. Most are written in Latin letters in Japan too.

export const hondaCycles = `
Africa Twin | アフリカツイン
CB1300 Super Four | CB1300スーパーフォア | CB1300SF
CB400 Super Four | CB400スーパーフォア | CB400SF
CB650R
CBR250RR
CBR600RR
CBR1000RR
CRF250L
Dio | ディオ
Forza | フォルツァ
GB350
Gold Wing | ゴールドウイング
Grom | グロム
Hornet | ホーネット
Lead | リード
Monkey | モンキー
NC750X
PCX
Rebel 250 | レブル250
Rebel 500 | レブル500
Rebel 1100 | レブル1100
Super Cub | スーパーカブ
Super Cub 50 | スーパーカブ50
Super Cub 110 | スーパーカブ110
VTR250
XR250
`;

export const suzukiCycles = `
Address | アドレス
Bandit | バンディット
Boulevard | ブルバード
Burgman | バーグマン
DR-Z400SM
Gixxer | ジクサー
Gixxer 250 | ジクサー250
GSR250
GSX-R1000R
GSX-S1000
Hayabusa | 隼 | ハヤブサ
Katana | カタナ | 刀
SV650
V-Strom 250 | Vストローム250
V-Strom 650 | Vストローム650
V-Strom 1050 | Vストローム1050
`;

export const yamaha = `
Bolt | ボルト
Cygnus X | シグナスX
Drag Star 400 | ドラッグスター400
FZ1
Jog | ジョグ
Majesty | マジェスティ
MT-03
MT-07
MT-09
MT-10
NMAX
Serow 250 | セロー250
SR400
T-Max | TMAX
Tricity | トリシティ
Vino | ビーノ
Virago | ビラーゴ
XJR1300
XMAX
XSR700
XSR900
YZF-R1
YZF-R15
YZF-R25
YZF-R3
YZF-R6
YZF-R7
`;

export const kawasaki = `
Balius | バリオス
D-Tracker | Dトラッカー
Eliminator | エリミネーター
Estrella | エストレヤ
KLX250
KLX230
Ninja 250 | ニンジャ250
Ninja 400 | ニンジャ400
Ninja 650 | ニンジャ650
Ninja 1000 | ニンジャ1000
Ninja H2
Ninja ZX-10R
Ninja ZX-14R
Ninja ZX-25R
Ninja ZX-6R
Versys | ヴェルシス
Vulcan | バルカン
W400
W650
W800
Z1000
Z250
Z400
Z650
Z900
Z900RS
Zephyr 400 | ゼファー400
Zephyr 750 | ゼファー750
Zephyr 1100 | ゼファー1100
ZRX1200 Daeg | ZRX1200ダエグ
ZZR1400
`;

export const harleyDavidson = `
Fat Bob | ファットボブ
Fat Boy | ファットボーイ
Forty-Eight | フォーティーエイト
Heritage Softail | ヘリテイジソフテイル
Road Glide | ロードグライド
Road King | ロードキング
Softail | ソフテイル
Sportster | スポーツスター
Street Bob | ストリートボブ
Street Glide | ストリートグライド
`;
