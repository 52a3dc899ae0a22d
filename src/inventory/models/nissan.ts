// Models of Nissan, Infiniti, Datsun and Mitsubishi: the name in English | other spellings, katakana first.

export const nissan = `
180SX | ワンエイティ
350Z
370Z
AD | エーディー
AD Expert | ADエキスパート
AD Van | ADバン
Almera | アルメーラ
Altima | アルティマ
Ariya | アリア
Armada | アルマーダ
Atlas | アトラス
Avenir | アベニール
Bassara | バサラ
Bluebird | ブルーバード
Bluebird Sylphy | ブルーバードシルフィ | ブルーバードシルフィー
Caravan | キャラバン
Caravan Coach | キャラバンコーチ
Caravan Van | キャラバンバン
Caravan Wagon | キャラバンワゴン
Cedric | セドリック
Cefiro | セフィーロ
Cefiro Wagon | セフィーロワゴン
Cima | シーマ
Civilian | シビリアン
Clipper | クリッパー
Clipper Rio | クリッパーリオ
Clipper Truck | クリッパートラック
Clipper Van | クリッパーバン
Condor | コンドル
Crew | クルー
Cube | キューブ
Cube Cubic | キューブキュービック
Datsun | ダットサン | ダットサンピックアップ | Datsun Truck | Datsun Pickup
Dayz | デイズ
Dayz Roox | デイズルークス
Dualis | デュアリス
E-NV200 | イーエヌブイ
Elgrand | エルグランド
Expert | エキスパート
Fairlady Z | フェアレディZ
Figaro | フィガロ
Forklift | フォークリフト
Frontier | フロンティア
Fuga | フーガ
Fuga Hybrid | フーガハイブリッド
Gazelle | ガゼール
Gloria | グロリア
GT-R | ジーティーアール | NISSAN GT-R
Homy | ホーミー
Homy Coach | ホーミーコーチ
Homy Elgrand | ホーミーエルグランド
Juke | ジューク
Kicks | キックス
Kix
Lafesta | ラフェスタ
Largo | ラルゴ
Latio | ラティオ
Laurel | ローレル
Leaf | リーフ
Leopard | レパード
Liberty | リバティ
Lucino | ルキノ
March | マーチ
Maxima | マキシマ
Micra | マイクラ
Moco | モコ
Murano | ムラーノ
Navara | ナバラ
Note | ノート | ノートe-POWER
Note Aura | ノートオーラ | Aura | オーラ
NP300 | エヌピー
NT100 Clipper | NT100クリッパー
NT450 Atlas | NT450アトラス
NV100 Clipper | NV100クリッパー
NV100 Clipper Rio | NV100クリッパーリオ
NV150 AD | NV150エーディー
NV200 | エヌブイ
NV200 Vanette | NV200バネット
NV350 Caravan | NV350キャラバン
NX Coupe | NXクーペ
Otti | オッティ
Pao | パオ
Pathfinder | パスファインダー
Patrol | パトロール
Pino | ピノ
Prairie | プレーリー
Prairie Joy | プレーリージョイ
Prairie Liberty | プレーリーリバティ
Presage | プレサージュ
Presea | プレセア
President | プレジデント
Primera | プリメーラ
Primera Wagon | プリメーラワゴン
Pulsar | パルサー
Qashqai | キャシュカイ
Quest | クエスト
R'nessa | ルネッサ | Rnessa
Rasheen | ラシーン
Rogue | ローグ
Roox | ルークス
Safari | サファリ
Sakura | サクラ
Sentra | セントラ
Serena | セレナ
Serena Hybrid | セレナハイブリッド
Serena Van | セレナバン
Silvia | シルビア
Skyline | スカイライン
Skyline Coupe | スカイラインクーペ
Skyline Crossover | スカイラインクロスオーバー
Skyline GT-R | スカイラインGT-R | スカイラインGTR
Skyline Hybrid | スカイラインハイブリッド
Stagea | ステージア
Sunny | サニー
Sunny Truck | サニートラック
Sylphy | シルフィ | シルフィー
Teana | ティアナ
Terrano | テラノ
Terrano II | テラノII | テラノⅡ | テラノ2
Terrano Regulus | テラノレグラス
Tiida | ティーダ
Tiida Latio | ティーダラティオ
Tino | ティーノ
Titan | タイタン
Urvan | アーバン
Vanette | バネット
Vanette Coach | バネットコーチ
Vanette Largo | バネットラルゴ
Vanette Serena | バネットセレナ
Vanette Truck | バネットトラック
Vanette Van | バネットバン
Versa | ヴァーサ
Wingroad | ウイングロード | ウィングロード
X-Trail | エクストレイル | エックストレイル
X-Trail Hybrid | エクストレイルハイブリッド
Xterra | エクステラ
`;

export const infiniti = `
EX
FX
FX35
FX37
FX45
FX50
G
G35
G37
M
M35
M37
M45
Q30
Q45 | キュー45
Q50
Q60
Q70
QX50
QX56
QX60
QX70
QX80
`;

export const mitsubishi = `
3000GT
Airtrek | エアトレック
Aspire | アスパイア
ASX
Bravo | ブラボー
Canter | キャンター
Canter Guts | キャンターガッツ
Carisma | カリスマ
Challenger | チャレンジャー
Chariot | シャリオ
Chariot Grandis | シャリオグランディス
Colt | コルト
Colt Plus | コルトプラス
Debonair | デボネア
Delica | デリカ
Delica Cargo | デリカカーゴ
Delica D:2 | デリカD:2 | デリカＤ２
Delica D:3 | デリカD:3 | デリカＤ３
Delica D:5 | デリカD:5 | デリカＤ５
Delica Mini | デリカミニ
Delica Space Gear | デリカスペースギア | デリカスペースギヤ
Delica Star Wagon | デリカスターワゴン
Delica Truck | デリカトラック
Delica Van | デリカバン
Diamante | ディアマンテ
Diamante Wagon | ディアマンテワゴン
Dignity | ディグニティ
Dingo | ディンゴ
Dion | ディオン
Eclipse | エクリプス
Eclipse Cross | エクリプスクロス
Eclipse Spyder | エクリプススパイダー
eK Active | eKアクティブ
eK Classic | eKクラッシィ
eK Cross | eKクロス
eK Cross EV | eKクロスEV
eK Cross Space | eKクロススペース
eK Custom | eKカスタム
eK Space | eKスペース
eK Space Custom | eKスペースカスタム
eK Sport | eKスポーツ
eK Wagon | eKワゴン
eK X
Emeraude | エメロード
Eterna | エテルナ
FTO | エフティーオー
Fuso Canter | ふそうキャンター
Express
Galant | ギャラン
Galant Fortis | ギャランフォルティス
Galant Fortis Sportback | ギャランフォルティススポーツバック
Grandis | グランディス
GTO | ジーティーオー
i | アイ
i-MiEV | アイミーブ | iMiEV
Jeep | ジープ
L200 | エル200
Lancer | ランサー
Lancer Cargo | ランサーカーゴ
Lancer Cedia | ランサーセディア
Lancer Cedia Wagon | ランサーセディアワゴン
Lancer Evolution | ランサーエボリューション | ランエボ | ランサーエボリューションX
Lancer Wagon | ランサーワゴン
Legnum | レグナム
Libero | リベロ
Minica | ミニカ
Minica Toppo | ミニカトッポ
Minicab | ミニキャブ
Minicab MiEV | ミニキャブミーブ | ミニキャブ・ミーブ
Minicab Truck | ミニキャブトラック
Minicab Van | ミニキャブバン
Mirage | ミラージュ
Mirage Dingo | ミラージュディンゴ
Montero | モンテロ
Outlander | アウトランダー
Outlander PHEV | アウトランダーPHEV
Pajero | パジェロ
Pajero IO | パジェロイオ
Pajero Junior | パジェロジュニア
Pajero Mini | パジェロミニ
Pistachio | ピスタチオ
Proudia | プラウディア
RVR | アールブイアール
Sigma | シグマ
Space Wagon | スペースワゴン
Starion | スタリオン
Strada | ストラーダ
Toppo | トッポ
Toppo BJ | トッポBJ
Town Box | タウンボックス
Town Box Wide | タウンボックスワイド
Triton | トライトン
Xpander | エクスパンダー
`;
