const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tokyo', dateStyle: 'short' });

/** The calendar day in Japan at a moment, `YYYY-MM-DD`: the exporter's day. */
export function tokyoDay(moment: Date): string {
  return format.format(moment);
}
