// How numbers, prices and dates are written. One place, one fixed locale per language.

const locales = { en: 'en-GB' } as const;

/** @returns the formats of a language; every one of them is pure */
export function formats(language: Language): Formats {
  const card = cardFormats(language);
  const { number } = card;
  const decimal = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return {
    ...card,
    yen: (value) => `¥${number(value)}`,
    kilometres: (value) => `${number(value)} km (${number(Math.round(value * MILES_PER_KM))} miles)`,
    kilograms: (value) => `${number(value)} kg (${number(Math.round(value * POUNDS_PER_KG))} lb)`,
    millimetres: (value) => `${number(value)} mm (${feetAndInches(value)})`,
    cubicMetres: (value) => `${decimal.format(value)} m³`,
  };
}

/** Those of a card, apart from the others because search takes them to the browser. */
export function cardFormats(language: Language): CardFormats {
  const locale = locales[language];
  const number = numberFormat(language);
  const day = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const month = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return {
    number,
    usd: (value) => `US$\u00a0${number(value)}`,
    day: remembered((value) => day.format(Date.parse(value))),
    yearOrMonth: remembered((value) => (value.length > 4 ? month.format(Date.parse(value)) : value)),
  };
}

/** Whole numbers alone. */
export function numberFormat(language: Language): Formats['number'] {
  const format = new Intl.NumberFormat(locales[language]);
  return (value) => format.format(value);
}

/** International yard and pound agreement of 1959: an inch is 25.4 mm, a pound 0.45359237 kg. */
const MM_PER_INCH = 25.4;
const POUNDS_PER_KG = 1 / 0.45359237;
const MILES_PER_KM = 1 / 1.609344;

/** `4690` -> `15 ft 5 in`, to the nearest inch, never broken. */
function feetAndInches(mm: number): string {
  const inches = Math.round(mm / MM_PER_INCH);
  return `${Math.floor(inches / 12)}\u00a0ft\u00a0${inches % 12}\u00a0in`;
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
export type CardFormats = {
  number: (value: number) => string;
  /** Whole US dollars: 2450 -> `US$ 2,450`, never broken */
  usd: (value: number) => string;
  /** `2026-11-22` -> `22 Nov 2026` */
  day: (value: string) => string;
  /** `2013-05` -> `May 2013`, `2013` -> `2013` */
  yearOrMonth: (value: string) => string;
};

export type Formats = CardFormats & {
  /** Whole yen: 1234000 -> `¥1,234,000` */
  yen: (value: number) => string;
  /** Whole kilometres, and miles for those who count in them: 55749 -> `55,749 km (34,641 miles)` */
  kilometres: (value: number) => string;
  kilograms: (value: number) => string;
  millimetres: (value: number) => string;
  cubicMetres: (value: number) => string;
};
