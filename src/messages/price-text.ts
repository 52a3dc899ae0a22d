// How a price is written wherever one stands.
import type { ShownPrice } from '../catalogue/price.ts';
import type { VisitorMessages } from './en/visitor.ts';
import type { Formats } from './format.ts';

/** `US$ 2,450`; one turned from yen, which is not the binding one, is marked: `about US$ 2,450` */
export function priceText(
  { fobUsd, fromJpy }: ShownPrice,
  { price }: VisitorMessages,
  format: Formats,
): string {
  const usd = format.usd(fobUsd);
  return fromJpy === undefined ? usd : price.about(usd);
}
