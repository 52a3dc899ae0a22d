// One vehicle under two refs. A clerk who numbers it anew and lets the old row stand would have it on sale twice, at
// two prices, and counted twice; only the chassis number can tell.
import { issue, type Issue, type IssueCode } from '../issues/issue.ts';
import { foldKey } from './fold.ts';
import { positionOf, type Header } from './header.ts';
import { withoutChassis } from './private-text.ts';
import type { RowFields, Stock, Vehicle } from './vehicle.ts';
import type { Draft } from './vehicles.ts';

/**
 * Quarantines, where they stand, two rows under different refs that have one full chassis number and one make and are
 * both on sale: which of them is true is unclear. A live vehicle whose row leaves its number out has the one it had,
 * and stays where its row is faulty; where the upload only adds to the stock, every live vehicle counts. That one of
 * them was sold is no contradiction: a vehicle comes back. A number under more than two refs was typed to fill the
 * column, and tells nothing: that is a warning.
 */
export function flagSameChassis(drafts: readonly Draft[], stock: Stock | undefined, header: Header): void {
  const tell = (draft: Draft, code: IssueCode, facts: Issue['facts']) =>
    draft.issues.push(issue(code, positionOf(header, 'chassisNo', draft.row), '', facts));
  const flag = (...told: Parameters<typeof tell>) => {
    tell(...told);
    told[0].quarantined = true;
  };
  const onOffer = stock?.vehicles.filter(({ leftOn }) => leftOn === undefined) ?? [];
  const live = new Map(onOffer.map((vehicle) => [vehicle.slug, vehicle]));
  const named = new Set(drafts.map(({ slug }) => slug));
  const staying = header.isQuarantine ? onOffer.filter(({ slug }) => !named.has(slug)) : [];
  const stayingByNumber = new Map(staying.map((vehicle) => [numberOf(vehicle), vehicle.ref]));
  const onSale = drafts.filter(
    ({ slug, fields, quarantined }) =>
      slug !== undefined && onSaleAs.has(fields.status) && (!quarantined || live.has(slug)),
  );
  for (const [number, rows] of Map.groupBy(onSale, (draft) => numberOfRow(draft, live))) {
    if (number === undefined) continue;
    const rival = stayingByNumber.get(number);
    const refs = new Set(rows.map(({ slug }) => slug)).size;
    if (refs > 2) {
      tell(rows[0]!, 'chassis-repeated', { refs });
      continue;
    }
    for (const draft of rows) {
      const other = rows.find(({ slug }) => slug !== draft.slug);
      if (other) flag(draft, 'chassis-duplicate', { other: other.row, rival: other.fields.ref ?? '' });
      else if (rival !== undefined) flag(draft, 'chassis-live', { rival });
    }
  }
}

function numberOfRow({ slug, fields }: Draft, live: ReadonlyMap<string, Vehicle>): string | undefined {
  if (fields.chassisNo !== undefined) return numberOf(fields);
  const vehicle = live.get(slug ?? '');
  const isSame = vehicle?.make === fields.make && vehicle?.model === fields.model;
  return vehicle && isSame ? numberOf(vehicle) : undefined;
}

/** Make and full chassis number; undefined for the code of a model alone, and for a serial of zeros. */
function numberOf({ make = '', chassisNo = '' }: RowFields): string | undefined {
  const isFull = withoutChassis(chassisNo) !== chassisNo && !/0{5}$/.test(chassisNo);
  return isFull ? `${make} ${foldKey(chassisNo)}` : undefined;
}

const onSaleAs: ReadonlySet<unknown> = new Set(['available', 'reserved', 'incoming']);
