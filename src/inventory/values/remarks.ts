// Remarks: texts as they are, and what they say of things that have a column of their own. A clerk who copies an
// auction sheet writes 走行不明 or 修復歴あり there, beside columns that nobody changed.
import { toPlain } from '../fold.ts';
import type { Read } from '../reading.ts';
import type { RowFields } from '../vehicle.ts';
import { readTexts } from './list.ts';

/** As {@link readTexts}; `also` is the odometer and the repair history, where a text says the worse of them. */
export const readRemarks: Read<string[]> = (cell, context) => {
  const reading = readTexts(cell, context);
  const said = (forms: readonly RegExp[]) =>
    reading.value?.some((text) => forms.some((form) => form.test(toPlain(text)))) ?? false;
  const also: Partial<RowFields> = {};
  if (said(unknownMileage)) also.odometer = 'unknown';
  else if (said(replacedOdometer)) also.odometer = 'replaced';
  if (said(repaired)) also.repairHistory = 'repaired';
  return Object.keys(also).length > 0 ? { ...reading, also } : reading;
};

/** Not `メーター交換なし`, `事故車ではありません`. */
const notDenied =
  '(?!\\s*(?:車|歴|履歴|等|や|は|も|の|形跡|記録|で|では|じゃ)*\\s*(?:な[いし]|無|ナシ|ありません|有りません|ございません|防止|対策|不要|[?？]))';
/** Not `no accident car`, `odometer was never replaced`. */
const undenied = '(?<!\\b(?:no|not|non|never|without|free of|zero)\\b[^.,;:]{0,24})';

const unknownMileage = [
  new RegExp(
    `走行?(?:距離)?(?:は|が)?\\s?不明(?![点瞭])${notDenied}|(?:メーター?|走行(?:距離)?)\\s?(?:改[ざザ]ん|改竄|巻き?戻し)${notDenied}`,
    'u',
  ),
  new RegExp(
    `${undenied}\\b(?:tmu\\b|(?:true )?(?:mileage|odometer)(?: is)? (?:unknown|not actual|tampered|rolled back)|unknown mileage|not actual (?:mileage|km)|(?:odometer|meter) (?:rollback|roll-back|tampering)\\b(?! (?:free|check)))`,
    'i',
  ),
];

const replacedOdometer = [
  new RegExp(`メーター?\\s?(?:を|は)?交換(?:歴|車|済み?|あり|有り?)?${notDenied}`, 'u'),
  new RegExp(
    `${undenied}\\b(?:odometer|speedometer|meter)(?: was| has been)? (?:replaced|changed|exchanged)\\b`,
    'i',
  ),
];

const repaired = [
  new RegExp(
    `(?:修復歴?|事故歴?)\\s?[:：]?\\s?(?:あり(?!ま)|有り?(?![無りま]))${notDenied}|(?:修復歴?|事故歴?)車${notDenied}|事故現状|修復歴\\s?[:：](?!\\s?[なナ無])[^、。;]{0,20}(?:交換|修正|曲|歪)`,
    'u',
  ),
  new RegExp(
    `${undenied}\\b(?:accident(?:ed)? (?:car|vehicle|repaired|damaged?)|repaired (?:car|vehicle|after (?:an )?accident)|(?:accident|repair) history\\s?:?\\s?yes|has (?:an )?(?:accident|repair) history)\\b(?! (?:free|none))`,
    'i',
  ),
];
