// The one line of facts and the marks on a card.
import type { Card } from '../../catalogue/card.ts';
import type { VisitorMessages } from '../../messages/en/visitor.ts';
import type { CardFormats } from '../../messages/format.ts';

/** Known facts in the order a buyer asks for them; the year stands in the name, so that only a month adds to it. */
export function cardFacts(card: Pick<Card, Told>, { facts }: CardWords, format: CardFormats): string[] {
  const month = card.firstRegistered ?? card.manufactured ?? '';
  return [
    month.length > YEAR && format.yearOrMonth(month),
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

/** The length of a date that is a year and no more. */
const YEAR = 4;

/** Facts in one line that breaks neither before a dot nor beside a number: a unit stays with its value. */
export function inOneLine(facts: readonly (string | undefined)[]): string {
  return facts
    .filter((fact) => fact !== undefined)
    .map((fact) => fact.replace(/ (?=\d)|(\d) /g, '$1\u00a0'))
    .join('\u00a0· ');
}

/** What sets a vehicle apart in the list; a reduction of its price is told by those who know its day. */
export function cardMarks(card: Pick<Card, 'status' | 'condition'>, { vehicle }: CardWords): string[] {
  const { marks } = vehicle;
  return [
    card.status === 'reserved' && marks.reserved,
    card.status === 'incoming' && marks.incoming,
    card.condition === 'new' && marks.new,
  ].filter((mark) => typeof mark === 'string');
}

type Told =
  | 'firstRegistered'
  | 'manufactured'
  | 'mileageKm'
  | 'odometer'
  | 'engineCc'
  | 'transmission'
  | 'fuel'
  | 'steering'
  | 'drive'
  | 'maxLoadKg';

/** The part of the words that a card needs; search hands it to the browser. */
export type CardWords = {
  facts: Pick<VisitorMessages['facts'], 'odometers' | 'fuelsShort'>;
  vehicle: Pick<VisitorMessages['vehicle'], 'marks'>;
};
