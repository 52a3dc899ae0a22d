import { expect, test } from 'vitest';
import { readRemarks } from './remarks.ts';

const context = { unit: { factor: 1 }, currency: undefined, asOf: '2026-11-22' };
const also = (cell: string) => readRemarks(cell, context).also;
const texts = (line: string) => line.split('|').map((text) => text.trim());

test.each(
  texts(`走行不明 | 走行距離不明 | 走不明 | 禁煙車、メーター改ざん車 | メーター改竄 | 走行改ざん車 | ﾒｰﾀｰ改ざん | メーター巻き戻し | TMU | mileage unknown | True mileage unknown
    | Odometer rolled back | odometer tampered | 走行不明 保証なし`),
)('%s: the mileage is unknown', (cell) => expect(also(cell)).toEqual({ odometer: 'unknown' }));

test.each(
  texts(
    `メーター交換 | メータ交換 | ﾒｰﾀｰ交換歴あり | メーター交換車 | メーター交換済み | H25年メーター交換（記録あり） | Odometer replaced | meter was changed`,
  ),
)('%s: the odometer was replaced', (cell) => expect(also(cell)).toEqual({ odometer: 'replaced' }));

test.each(
  texts(
    `修復歴あり | 修復歴有り | 修復歴有 | 修復歴：有 | 修復歴車 | 事故車 | 事故歴あり | 修復有り | 事故現状車 | 修復歴：右インサイドパネル交換 | accident car | Accident repaired | Accidented vehicle | Repair history: yes`,
  ),
)('%s: the vehicle was repaired', (cell) => expect(also(cell)).toEqual({ repairHistory: 'repaired' }));

test.each(
  texts(`修復歴なし | 修復歴無し | 修復歴ありません | 修復歴有りません | 修復歴有無不明 | 事故なし | 事故歴なし | 事故車ではありません | 事故車ではございません | 事故車じゃない | 修復歴車ではない
    | no accident | No accident history | accident free | accident-free | Not an accident car | never an accident vehicle | No repair history | Repair history: none
    | メーター交換なし | メーター交換歴なし | メーター交換歴はありません | meter not replaced | odometer was never replaced | No odometer tampering | 改ざん防止 | メーター改ざんなし
    | 走行距離に不明点なし | 走行不明車ではありません | 走行管理システムチェック済み | mileage checked | Battery replaced this year | Timing belt changed | タイヤ交換 | 実走行 | repaired bumper
    | Stone chip on the windscreen | 修復歴あり? | 修理歴 | 修復歴: なし 右フェンダー交換`),
)('%s says neither', (cell) => expect(also(cell)).toBeUndefined());

test('what is worse is said', () =>
  expect(also('メーター交換、走行不明、事故車')).toEqual({ odometer: 'unknown', repairHistory: 'repaired' }));
