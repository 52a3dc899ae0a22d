// Transmissions, which in Japanese exports often carry the number of gears and where the lever stands.
import { foldKey, toPlain } from '../fold.ts';
import { fault, nothing, value, type Reading } from '../reading.ts';
import type { Transmission } from '../vocabularies.ts';
import { isBlank } from './number.ts';
import { wordIndex, type WordTable } from './word.ts';

/**
 * | cell | reading |
 * |---|---|
 * | `AT`, `オートマ`, `フロアAT`, `インパネAT`, `コラムAT`, `FA`, `IA`, `CA` | AT |
 * | `CVT`, `フロアCVT`, `インパネCVT` | CVT |
 * | `MT`, `フロアMT`, `コラムMT`, `マニュアル` | MT |
 * | `5MT`, `MT5`, `F5`, `5F`, `フロア5速`, `5速MT` | MT, five gears |
 * | `6AT`, `AT(6速)`, `7DCT` | six and seven gears |
 * | `セミAT`, `2ペダルMT` | AMT |
 */
export function readTransmission(cell: string): Reading<Transmission> {
  const plain = toPlain(cell);
  if (isBlank(plain) || plain === '不明') return nothing();
  const key = foldKey(plain).replace('2ペダル', '二ペダル');
  const gears = /\d+/.exec(key)?.[0];
  const word = known.get(key) ?? known.get(key.replace(/\d+/, ''));
  if (word === undefined || key === 'F' || (gears !== undefined && (gears.length > 2 || Number(gears) < 1)))
    return fault('transmission-unknown');
  return gears === undefined ? value(word) : value(word, { gears: Number(gears) });
}

const words: WordTable<Transmission> = {
  AT: 'a | a/t | auto | automatic | auto transmission | automatic transmission | オートマ | オートマチック | フロアAT | フロアオートマ | インパネAT | コラムAT | FA | IA | CA | FAT | IAT | CAT | AT速 | 速AT | 速オートマ | フロアAT速 | インパネAT速 | コラムAT速 | speed AT | speed automatic | tiptronic | steptronic',
  CVT: 'continuously variable | continuously variable transmission | フロアCVT | インパネCVT | コラムCVT | 無段変速 | 無段変速車 | CVT速 | FCVT | ICVT',
  MT: 'm | m/t | manual | manual transmission | manual gearbox | マニュアル | ミッション | フロアMT | コラムMT | インパネMT | F | フロア速 | フロアMT速 | 速MT | MT速 | 速マニュアル | マニュアル速 | コラム速 | コラムMT速 | FMT | speed manual | speed MT',
  DCT: 'dual clutch | dsg | pdk | デュアルクラッチ | ツインクラッチ | 速DCT | DCT速 | dual clutch transmission',
  AMT: 'semi automatic | semi auto | automated manual | AGS | セミAT | セミオートマ | セミオートマチック | 二ペダルMT | 速AMT | 速セミAT | smoother',
};

const known = wordIndex(words);
