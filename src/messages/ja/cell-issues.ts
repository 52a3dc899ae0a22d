// What was left out of a vehicle, or is to be looked at, in Japanese. `{found}` is what stood there.
import type { IssueCode } from '../../issues/issue.ts';
import type { Words } from '../../issues/words.ts';

export const cellIssueWords = {
  'price-invalid': {
    message: '「{found}」は価格として読めないので、価格は応談とします。',
    remedy: '2450 のような整数（千の区切りに点は使えません）、または ASK と書いてください。',
  },
  'price-says-status': {
    message:
      '価格の欄に「{said}」とあるため、価格を掲載せず、ステータスを {status} とします（ステータスの列がさらに販売から遠い場合を除く）。',
    remedy: 'ステータスの列に {status} と書いてください。販売中なら価格だけを書いてください。',
  },
  'prices-contradict': {
    message: '{fobUsd} ドルと {fobJpy} 円は同じ価格ではありえないため、価格はお問い合わせになります。',
    remedy: '両方の桁を確かめるか、一方を空にしてください。',
  },
  'price-currency-unknown': {
    message: '「{found}」の通貨が分からないので、価格は応談とします。',
    remedy: '列名（FOB (USD)）、セル（US$ 2,450）または対応表で通貨を示してください。',
  },
  'price-currency-differs': {
    message: '「{found}」は列の通貨と違うので、価格は応談とします。',
    remedy: 'ドルは FOB (USD)、円は FOB (JPY) の列に入れてください。',
  },
  'price-not-fob': {
    message: '列「{by}」によると「{found}」は {said} の価格で、FOB ではないので、価格は応談とします。',
    remedy: '掲載するのは FOB 価格です。FOB 価格を入れるか、空にしてください。',
  },
  'unit-contradicts': {
    message: '列「{by}」に「{said}」とあり、{header} とは単位や通貨が合わないので、「{found}」を除きました。',
    remedy:
      'どちらかを直すか、FOB (USD)、FOB (JPY)、Mileage (miles) のように列を分けてください。ほかの通貨は読みません。',
  },
  'price-out-of-range': {
    message: '「{found}」は車両の価格としてあり得ない（{least}～{most} の外）ので、価格は応談とします。',
    remedy: '桁数と通貨を確かめてください。',
  },
  'price-rounded': {
    message: '「{found}」を整数に丸めました。',
    remedy: '何もする必要はありません。整数で書くこともできます。',
  },
  'model-year-differs': {
    message: '年式 {found} が初度登録 {registered} 年と離れています。',
    remedy: '両方を確かめてください。掲載するのは初度登録です。',
  },
  'text-says-status': {
    message: '「{header}」に「{said}」とあるため、ステータスを {status} とします。',
    remedy: 'ステータスの列に書いてください。販売中なら「{header}」から除いてください。',
  },
  'odometer-contradicts': {
    message: 'ここでは「{found}」ですが、走行距離の欄では {odometer} です。サイトには後者を載せます。',
    remedy: 'どちらが正しいか確かめてください。',
  },
  'remark-says-odometer': {
    message:
      '「{header}」にメーターについての記載があるため、{odometer} として掲載し、走行距離は載せません。',
    remedy: 'メーターの列に書いてください。走行距離が正しければ「{header}」から除いてください。',
  },
  'repair-contradicts': {
    message:
      '「{header}」では修復歴があるのに、修復歴の列では「なし」となっています。修復歴ありとして掲載します。',
    remedy: '誤っているほうを直してください。',
  },
  'telephone-left-out': {
    message: '「{header}」に電話番号らしいものがあるので、その項目を除きました。',
    remedy: 'この列には書かないでください。',
  },
  'address-left-out': {
    message: '「{header}」に住所またはメールアドレスらしいものがあるので、その項目を除きました。',
    remedy: 'この列には書かないでください。',
  },
  'link-left-out': {
    message:
      '「{header}」に URL またはメッセージアプリのアカウントらしいものがあるので、その項目を除きました。',
    remedy: 'この列には書かないでください。',
  },
  'account-left-out': {
    message: '「{header}」に口座番号またはカード番号らしいものがあるので、その項目を除きました。',
    remedy: 'この列には書かないでください。',
  },
  'auction-left-out': {
    message: '「{header}」にオークションの出品番号らしいものがあるので、その項目を除きました。',
    remedy: 'この列には書かないでください。評価点の列には評価点だけを書いてください。',
  },
  'plate-left-out': {
    message: '「{header}」にナンバープレートの番号らしいものがあるので、その項目を除きました。',
    remedy: 'この列には書かないでください。',
  },
  'person-left-out': {
    message: '「{header}」に人名または取引先らしいものがあるので、その項目を除きました。',
    remedy: 'この列には書かないでください。',
  },
  'paid-left-out': {
    message:
      '「{header}」に社内の金額（仕入れ、入札、入金・残金、最低価格、業販価格など）らしいものがあるので、その項目を除きました。',
    remedy: 'この列には書かないでください。',
  },
  'chassis-left-out': {
    message: '「{header}」に車台番号らしいものがあるので、その項目を除きました。',
    remedy: 'この列には書かないでください。',
  },
  'chassis-masked': {
    message: '「{header}」に車台番号がそのまま入っているので、連番の部分を * に置き換えて掲載します。',
    remedy: '何もする必要はありません。この列に車台番号を書かないこともできます。',
  },
  'date-invalid': {
    message: '「{found}」は日付として読めないので、除きました。',
    remedy: '2026-11-05 のように書いてください。',
  },
  'date-in-future': {
    message: '「{found}」は在庫日 {asOf} より後なので、除きました。',
    remedy: '日付を直すか、ステータスを輸送中（incoming）にしてください。',
  },
  'date-too-early': {
    message: '「{found}」は製造または登録の {built} より前なので、除きました。',
    remedy: '入庫日と年式を確かめてください。',
  },
  'type-unknown': {
    message: '「{found}」というボディタイプは使えないので、「Other」に載せます。',
    remedy: '次のどれかにしてください: {values}',
  },
  'type-missing': {
    message: 'ボディタイプがないので、「Other」に載せます。',
    remedy: 'ボディタイプを入れてください。',
  },
  'text-too-long': {
    message: '{header} が {length} 文字あり、掲載できる {longest} 文字を超えているので、除きました。',
    remedy: '短くするか、詳しい内容は装備または備考に移してください。',
  },
  'value-unknown': {
    message: '「{found}」は {header} の値として使えないので、除きました。',
    remedy: '次のどれかにするか、空にしてください: {values}',
  },
  'value-out-of-range': {
    message: '「{found}」は {header} としてあり得ない（{least}～{most} の外）ので、除きました。',
    remedy: '桁数と単位を確かめてください。',
  },
  'mileage-invalid': {
    message: '「{found}」は走行距離として読めないので、除きました。',
    remedy:
      '119158 または 5.2万km のように書くか（千の区切りに点は使えません）、不明なら「走不明」と書いてください。',
  },
  'mileage-too-low': {
    message: '「{found}」では {year} 年の車両の走行距離が {km} km になるので、除きました。',
    remedy:
      '85000 のようにキロ単位で書くか、千キロ単位の列なら列名を「走行距離（千km）」にしてください。本当にほとんど走っていない車両なら「85 km」のように単位を付けてください。',
  },
  'mileage-too-high': {
    message: '「{found}」では {year} 年の車両の走行距離が {km} km になり、あり得ないので、除きました。',
    remedy: '桁数と単位、年式を確かめてください。',
  },
  'mileage-in-thousands': {
    message: 'この列の走行距離の多くが少なすぎるため、「{found}」も除きました。',
    remedy: '12000 のようにキロ単位で書くか、千キロ単位の列なら列名を「走行距離（千km）」にしてください。',
  },
  'engine-invalid': {
    message: '「{found}」は排気量として読めないので、除きました。',
    remedy: '1990（cc）または 2.0L のように書いてください。',
  },
  'measure-invalid': {
    message: '「{found}」は寸法または重量として読めないので、除きました。',
    remedy: '列名の単位で整数を書いてください。',
  },
  'count-invalid': {
    message: '「{found}」は数として読めないので、除きました。',
    remedy: '整数で書いてください。',
  },
  'transmission-unknown': {
    message: '「{found}」というミッションは使えないので、除きました。',
    remedy: 'AT、CVT、MT、DCT、AMT のいずれかを、段数があれば 5MT のように書いてください。',
  },
  'auction-grade-invalid': {
    message: '「{found}」は評価点として読めないので、除きました。',
    remedy: '出品票のとおりに 4.5、4、R、S のように書いてください。',
  },
  'photo-invalid': {
    message: '「{photo}」は写真として使えないので、除きました。',
    remedy:
      'front.jpg のようなファイル名にしてください。アドレス（https://…）はファイル名だけを見ます。取り込むことはありません。',
  },
} as const satisfies Partial<Record<IssueCode, Words>>;
