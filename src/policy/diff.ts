// The longest common part of two lists, and what was taken away and put in around it.

/** Two lists of which one is empty, or that are too long to compare, are one removal and one addition. */
export function diff(before: readonly string[], after: readonly string[]): Step[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail++;
  }
  return [
    ...steps('same', after.slice(0, head)),
    ...diffMiddle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...steps('same', after.slice(after.length - tail)),
  ];
}

function diffMiddle(before: readonly string[], after: readonly string[]): Step[] {
  const width = after.length + 1;
  if (before.length === 0 || after.length === 0 || before.length * width > largest) {
    return [...steps('removed', before), ...steps('added', after)];
  }
  // common[i * width + j]: how much before[i..] and after[j..] have in common.
  const common = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const here = i * width + j;
      common[here] =
        before[i] === after[j]
          ? common[here + width + 1]! + 1
          : Math.max(common[here + width]!, common[here + 1]!);
    }
  }
  const result: Step[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) {
      result.push({ change: 'same', text: after[j]! });
      i++;
      j++;
    } else if (common[(i + 1) * width + j]! >= common[i * width + j + 1]!) {
      result.push({ change: 'removed', text: before[i++]! });
    } else {
      result.push({ change: 'added', text: after[j++]! });
    }
  }
  return [...result, ...steps('removed', before.slice(i)), ...steps('added', after.slice(j))];
}

const steps = (change: Change, texts: readonly string[]): Step[] => texts.map((text) => ({ change, text }));

/** Cells of the table: 16 MB. */
const largest = 4_000_000;

export type Change = 'same' | 'added' | 'removed';
export type Step = { change: Change; text: string };
