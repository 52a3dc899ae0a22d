// Days as the stock writes them, `YYYY-MM-DD`, counted in the calendar and not in hours.

const MS_PER_DAY = 86_400_000;

/** Whole days from one day to a later one; negative when `to` is earlier. `2026-10-08`, `2026-11-22` -> 45 */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / MS_PER_DAY;
}

/** The day so many days after another, negative for before. `2027-12-31` -> `2028-01-01` */
export function dayAfter(day: string, days = 1): string {
  return new Date(Date.parse(day) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Whether a text is a day of the calendar. `2026-02-29` is none. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toJSON()?.startsWith(text) === true;
}
