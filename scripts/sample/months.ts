// Months written `YYYY-MM`, and arithmetic on them.

/** `2026-11` -> 24322: months since the year 0, for comparing and adding. */
export function toMonthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

export function toMonth(monthNumber: number): string {
  return `${Math.floor(monthNumber / 12)}-${String((monthNumber % 12) + 1).padStart(2, '0')}`;
}
