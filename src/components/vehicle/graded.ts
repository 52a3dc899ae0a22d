// The letter or number of an auction house is never left to speak for itself.
import type { VisitorMessages } from '../../messages/en/visitor.ts';

/** `4` -> `4: good, small scratches or dents`; a grade that is not known is said to need asking */
export function gradedIn(
  { graded, gradeUnexplained }: Pick<VisitorMessages['grades'], 'graded' | 'gradeUnexplained'>,
  grade: string,
  meanings: Readonly<Record<string, string>>,
): string {
  const meaning = meanings[grade.toUpperCase()];
  return meaning ? graded(grade, meaning) : gradeUnexplained(grade);
}
