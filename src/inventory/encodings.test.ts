import { describe, expect, test } from 'vitest';
import { run } from './believed.fixture.ts';
import { likelyEncodings } from './encodings.ts';

/** The one text beyond ASCII of a stock list in English. */
function fileOf(text: string, encoding: string): Uint8Array {
  const signs = signsOf(encoding);
  const bytes = [...`Ref No,Make,Model,Remarks\nA1,Toyota,Vitz,${text}\n`].flatMap(
    (sign) => signs.get(sign) ?? [],
  );
  expect(new TextDecoder(encoding).decode(Uint8Array.from(bytes))).toContain(`,${text}\n`);
  return Uint8Array.from(bytes);
}

/** The encoder the platform does not have, made from the decoder it has. */
function signsOf(encoding: string): ReadonlyMap<string, number[]> {
  const signs = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding);
  const add = (...bytes: number[]) => {
    const sign = decoder.decode(Uint8Array.from(bytes));
    if ([...sign].length === 1 && !signs.has(sign)) signs.set(sign, bytes);
  };
  for (let one = 0; one < 256; one += 1) add(one);
  if (encoding !== 'windows-1252')
    for (let one = 0x81; one < 0xff; one += 1) for (let two = 0x40; two < 0xff; two += 1) add(one, two);
  return signs;
}

const split = (texts: string) => texts.split(' | ');

describe('read as what they are', () => {
  test.each(
    split(
      'AT車 | 禁煙車 | PW有 | 4WD車 | 赤 | 横浜 | 車輛 | 髙橋 | 疵有 | 株 | 左H | ○ | ￥1200 | ①オーナー | AW・PS・PB | ﾅﾋﾞ TV ﾊﾞｯｸｶﾒﾗ | Gﾊﾟｯｹｰｼﾞ | CDﾃﾞｯｷ | ﾄﾖﾀ',
    ),
  )('%s in Windows-31J', (text) => {
    expect(likelyEncodings(fileOf(text, 'shift_jis'))).toEqual(['shift_jis']);
  });
  test.each(split('横浜 | 車検付 | ナビ | 新車保証書付 | 赤;横浜;名古屋;走行距離'))(
    '%s in EUC-JP',
    (text) => {
      expect(likelyEncodings(fileOf(text, 'euc-jp'))).toEqual(['euc-jp']);
    },
  );
  test.each(
    split(
      '180° camera | décor bois | Côte d’Ivoire | Málaga | Curaçao | Réunion | Driver’s car | GARANTÍA | São Paulo | Škoda | 4×4 | •Navi | Ávila | d´origine | «Sport» trim',
    ),
  )('%s in Windows-1252', (text) => {
    expect(likelyEncodings(fileOf(text, 'windows-1252'))).toEqual(['windows-1252']);
  });
});

test.each([
  ['赤', 'euc-jp'],
  ['ﾅﾋﾞ', 'euc-jp'],
  ['ｼﾛ', 'shift_jis'],
  ['navi付', 'shift_jis'],
  ['INFORMAÇÃO', 'windows-1252'],
  ['£1200', 'windows-1252'],
])('%s alone, in %s, may be something else', (text, encoding) => {
  const likely = likelyEncodings(fileOf(text, encoding));
  expect(likely).toContain(encoding);
  expect(likely.length).toBeGreaterThan(1);
});

/** Exports in full, as bytes. */
const exports: [name: string, base64: string, codes: string | undefined][] = [
  [
    'EUC-JP below English headers',
    'UmVmIE5vLE1ha2UsTW9kZWwsRXh0ZXJpb3IgQ29sb3VyLExvY2F0aW9uLFJlbWFya3MNCkEtMSxUb3lvdGEsVml0eizA1iyyo8nNLA0KQS0yLE5pc3NhbixNYXJjaCwszL64xbKwLA0K',
    'encoding-other euc-jp',
  ],
  [
    'EUC-JP remarks',
    'UmVmIE5vLE1ha2UsTW9kZWwsUmVtYXJrcw0KQS0xLFRveW90YSxWaXR6LLbYsey81qTHpLkNCkEtMixOaXNzYW4sTWFyY2gspe+l86WqobylyqG8vNYNCg==',
    'encoding-other euc-jp',
  ],
  [
    'Windows-1252 with one degree sign',
    'UmVmIE5vLE1ha2UsTW9kZWwsUmVtYXJrcw0KQTEsVG95b3RhLFZpdHosMTgwsCBjYW1lcmE7IGTpY29yIGJvaXMNCkEyLE5pc3NhbixNYXJjaCxnYXJhbnTtYQ0K',
    'encoding-other windows-1252',
  ],
  [
    'Windows-1252 places',
    'UmVmIE5vLE1ha2UsTW9kZWwsTG9jYXRpb24NCkExLFRveW90YSxWaXR6LEP0dGUgZJJJdm9pcmUNCkEyLE5pc3NhbixNYXJjaCxN4WxhZ2ENCkEzLE5pc3NhbixNYXJjaCxDdXJh52FvDQpBNCxOaXNzYW4sTWFyY2gsUul1bmlvbg0K',
    'encoding-other windows-1252',
  ],
  [
    'Mac Roman, which is none of the three',
    'UmVmIE5vLE1ha2UsTW9kZWwNCkExLENpdHJvkW4sQzMNCg==',
    'encoding-unclear undefined',
  ],
  [
    'Windows-31J without kana',
    'UmVmIE5vLE1ha2UsTW9kZWwsUmVtYXJrcw0KQTEsVG95b3RhLFZpdHosQVSO1A0KQTIsTmlzc2FuLE1hcmNoLIvWiYyO1A0K',
    undefined,
  ],
  [
    'Windows-31J with half-width kana and rare signs',
    'UmVmIE5vLE1ha2UsTW9kZWwsR3JhZGUsUmVtYXJrcyxMb2NhdGlvbg0KQTEsg2eDiINeLIOUg0KDYoNjLIdAh1eHiizc3bWwxbAs7uDtlYFgh0ANCg==',
    undefined,
  ],
];
test.each(exports)('%s', (_, base64, codes) => {
  const { report } = run(Uint8Array.from(Buffer.from(base64, 'base64')));
  const [first] = report.issues.filter(({ severity }) => severity === 'error');
  expect(first && `${first.code} ${first.facts?.['encoding']}`).toBe(codes);
  expect(report.verdict).toBe(codes === undefined ? 'published' : 'refused');
});
