// What a comparison says of a vehicle's condition, as its own page says it. It goes to the browser in words, for a
// letter of an auction house means nothing alone, and all its meanings would weigh more than those in use.
import { asking, gradedIn } from '../components/vehicle/condition-words.ts';
import { language } from '../messages/language.ts';
import type { Vehicle } from '../inventory/vehicle.ts';
import type { Row } from '../search/columns.ts';

const { facts, grades } = language(undefined).words;

/** An ungraded vehicle has no grade; a history that is not known is said to be so. */
export function conditionInWords({
  auctionGrade,
  repairHistory,
}: Pick<Vehicle, 'auctionGrade' | 'repairHistory'>): Pick<Row, 'auctionGrade' | 'repairHistory'> {
  const repairs = repairHistory ?? 'unknown';
  return {
    auctionGrade: auctionGrade && gradedIn(grades, auctionGrade, grades.auctionGrades, true),
    repairHistory: asking(facts.repairHistories[repairs], facts.repairAsks[repairs], true),
  };
}
