// How the condition of a vehicle is told.
import type { VisitorMessages } from '../../messages/en/visitor.ts';

/**
 * The letter or number of an auction house is never left to speak for itself:
 * `4` -> `4: good, small scratches or dents`; a grade that is not known is said to need asking
 * @param canAsk whether the vehicle is still on offer
 */
export function gradedIn(
  { graded, gradeUnexplained }: Pick<VisitorMessages['grades'], 'graded' | 'gradeUnexplained'>,
  grade: string,
  meanings: Readonly<Record<string, string>>,
  canAsk: boolean,
): string {
  const meaning = meanings[grade.toUpperCase()];
  if (meaning) return graded(grade, meaning);
  return canAsk ? gradeUnexplained(grade) : grade;
}

/** `Not known` -> `Not known: ask before you buy`; of what is sold or gone nobody can ask */
export function asking(text: string, ask: string | undefined, canAsk: boolean): string {
  return canAsk && ask ? `${text}: ${ask}` : text;
}
