// The one line of facts and the marks on a card.
import type { Card } from '../../catalogue/card.ts';
import type { VisitorMessages } from '../../messages/en/visitor.ts';
import type { Formats } from '../../messages/format.ts';

/** Known facts in the order a buyer asks for them. */
export function cardFacts(card: Pick<Card, Told>, { facts }: CardWords, format: Formats): string[] {
  return [
    card.odometer === undefined || card.odometer === 'actual'
      ? card.mileageKm !== undefined && `${format.number(card.mileageKm)} km`
      : facts.odometers[card.odometer],
    card.engineCc !== undefined && `${format.number(card.engineCc)} cc`,
    card.transmission,
    card.fuel && facts.fuelsShort[card.fuel],
    card.steering,
    card.drive,
    card.maxLoadKg !== undefined && `${format.number(card.maxLoadKg)} kg`,
  ].filter((fact) => typeof fact === 'string');
}

/** Facts in one line that never breaks before a dot. */
export function inOneLine(facts: readonly (string | undefined)[]): string {
  return facts.filter(Boolean).join('\u00a0· ');
}

/** What sets a vehicle apart in the list. */
export function cardMarks(card: Card, { vehicle }: CardWords): string[] {
  const { marks } = vehicle;
  return [
    card.status === 'reserved' && marks.reserved,
    card.status === 'incoming' && marks.incoming,
    card.condition === 'new' && marks.new,
    card.reducedOn !== undefined && marks.reduced,
  ].filter((mark) => typeof mark === 'string');
}

type Told =
  'mileageKm' | 'odometer' | 'engineCc' | 'transmission' | 'fuel' | 'steering' | 'drive' | 'maxLoadKg';

/** The part of the words that a card needs; search hands it to the browser. */
export type CardWords = {
  facts: Pick<VisitorMessages['facts'], 'odometers' | 'fuelsShort'>;
  vehicle: Pick<VisitorMessages['vehicle'], 'marks'>;
};
