// Rows of a list that are no vehicles, and would be published as some: totals below a make, the filled-in example of
// a template, a test. Whole cells only: a ref such as TEST-DRIVE-1 is a vehicle's.
import { foldKey, toPlain } from './fold.ts';
import type { IssueCode } from '../issues/issue.ts';
import type { RowFields } from './vehicle.ts';

/** The issue of a row that is no vehicle, and the field that says so; undefined for all others. */
export function noVehicle({ ref, make, model }: RowFields): NoVehicle | undefined {
  if (ref !== undefined && (isTotal(ref) || totalOf.test(toPlain(ref)))) return ['row-is-total', 'ref'];
  if (ref !== undefined && isExample(ref)) return ['row-is-example', 'ref'];
  if (make !== undefined && isTotal(make)) return ['row-is-total', 'make'];
  if (model !== undefined && isTotal(model)) return ['row-is-total', 'model'];
  return undefined;
}

/** `Total`, `計2`, `合計：12台`, `2 units`. */
function isTotal(text: string): boolean {
  return total.test(foldKey(text));
}

/** `SAMPLE`, `test 1`, `記入例`, `例: A-001`. */
function isExample(text: string): boolean {
  return example.test(foldKey(text)) || exampleOf.test(toPlain(text));
}

const total =
  /^(?:(?:(?:SUB|GRAND)?TOTALS?|[小合総累]?計|総合計|合計(?:金額|台数))(?:\d+(?:UNITS?|台|件)?)?|\d+(?:UNITS?|VEHICLES?|台)|SUM|AVERAGE|平均|台数|件数)$/;
/** The total of a make: `Toyota Total`, `トヨタ小計`. */
const totalOf = /(?:\s(?:sub-?)?totals?|[小合]計)\s*:?$/i;
const example = /^(?:SAMPLE|EXAMPLE|TEST|DUMMY|サンプル|テスト|ダミー|見本|(?:記入|入力)?例)\d{0,3}$/;
const exampleOf = /^(?:(?:記入|入力)?例|見本|e\.g\.|(?:example|sample)(?=\s*:))\s*[:)]?\s*\S/i;

type NoVehicle = [IssueCode, 'ref' | 'make' | 'model'];
