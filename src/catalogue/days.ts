// Days as the stock writes them, `YYYY-MM-DD`, counted in the calendar and not in hours.

const MS_PER_DAY = 86_400_000;

/** Whole days from one day to a later one; negative when `to` is earlier. `2026-10-08`, `2026-11-22` -> 45 */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / MS_PER_DAY;
}

/** `2027-12-31` -> `2028-01-01` */
export function dayAfter(day: string): string {
  return new Date(Date.parse(day) + MS_PER_DAY).toISOString().slice(0, 10);
}
