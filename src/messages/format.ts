// How numbers, prices and dates are written. One place, one fixed locale per language.

const locales = { en: 'en-GB' } as const;

/** @returns the formats of a language; every one of them is pure */
export function formats(language: Language): Formats {
  const locale = locales[language];
  const number = new Intl.NumberFormat(locale);
  const decimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const month = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return {
    number: (value) => number.format(value),
    usd: (value) => `US$ ${number.format(value)}`,
    yen: (value) => `¥${number.format(value)}`,
    day: remembered((value) => day.format(Date.parse(value))),
    yearOrMonth: remembered((value) => (value.length > 4 ? month.format(Date.parse(value)) : value)),
    cubicMetres: (value) => `${decimal.format(value)} m³`,
  };
}

/** There are few days and many pages: each is written once. */
function remembered(write: (value: string) => string): (value: string) => string {
  const written = new Map<string, string>();
  return (value) => {
    const text = written.get(value) ?? write(value);
    written.set(value, text);
    return text;
  };
}

export type Language = keyof typeof locales;

/** Days are `YYYY-MM-DD`, months `YYYY-MM`, as the stock writes them. */
export type Formats = {
  number: (value: number) => string;
  /** Whole US dollars: 2450 -> `US$ 2,450` */
  usd: (value: number) => string;
  /** Whole yen: 1234000 -> `¥1,234,000` */
  yen: (value: number) => string;
  /** `2026-11-22` -> `22 Nov 2026` */
  day: (value: string) => string;
  /** `2013-05` -> `May 2013`, `2013` -> `2013` */
  yearOrMonth: (value: string) => string;
  cubicMetres: (value: number) => string;
};
