// Moments as staff in Japan read a clock.

/** `14:05` in Japan. */
export function jobTime(at: number, language: 'en' | 'ja'): string {
  return new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'Asia/Tokyo',
  }).format(at);
}

/** `28 Nov 2026, 14:05` in Japan. */
export function moment(at: number | string, language: 'en' | 'ja'): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'ja', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Tokyo',
  }).format(new Date(at));
}
