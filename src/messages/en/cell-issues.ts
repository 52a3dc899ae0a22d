// What was left out of a vehicle, or is to be looked at, in English. `{found}` is what stood there.
import type { IssueCode } from '../../issues/issue.ts';
import type { Words } from '../../issues/words.ts';

export const cellIssueWords = {
  'price-invalid': {
    message: '“{found}” is not a price that can be read; the vehicle is price on request.',
    remedy: 'Write a whole amount such as 2450, without dots between thousands, or ASK.',
  },
  'price-says-sold': {
    message: 'The price says “{found}”: no price is shown. Without a status of its own the vehicle is sold.',
    remedy: 'Put sold into the status column. If the vehicle is for sale, give its price.',
  },
  'price-currency-unknown': {
    message: 'The currency of “{found}” is not known; the vehicle is price on request.',
    remedy: 'Name the currency in the header (FOB (USD)), in the cell (US$ 2,450) or in a mapping file.',
  },
  'price-currency-differs': {
    message: '“{found}” is in another currency than its column; the vehicle is price on request.',
    remedy: 'Put dollars under FOB (USD) and yen under FOB (JPY).',
  },
  'price-out-of-range': {
    message:
      '“{found}” cannot be the price of a vehicle ({least} to {most}); the vehicle is price on request.',
    remedy: 'Check the digits and the currency.',
  },
  'price-rounded': {
    message: '“{found}” was rounded to a whole amount.',
    remedy: 'Nothing to do, or write whole amounts.',
  },
  'model-year-differs': {
    message: 'The model year {found} is far from the first registration, {registered}.',
    remedy: 'Check both. The first registration is what is shown.',
  },
  'remark-private': {
    message:
      'Part of “{found}” looks like a telephone number, an address, a number plate, a person’s name, a chassis number or what was paid; that part is left out.',
    remedy: 'Keep such things out of this column.',
  },
  'chassis-masked': {
    message: '“{found}” holds the full chassis number of the vehicle; its serial is shown as asterisks.',
    remedy: 'Nothing to do. To have it shown otherwise, keep the number out of this column.',
  },
  'date-invalid': {
    message: '“{found}” is not a day that can be read; it is left out.',
    remedy: 'Write 2026-11-05.',
  },
  'date-in-future': {
    message: '“{found}” lies after the stock date {asOf}; it is left out.',
    remedy: 'Correct the date, or set the status to incoming.',
  },
  'date-too-early': {
    message: '“{found}” lies before the vehicle was made or registered, {built}; it is left out.',
    remedy: 'Check the arrival and the year.',
  },
  'type-unknown': {
    message: '“{found}” is not a known body type; the vehicle stands under Other.',
    remedy: 'Use one of {values}.',
  },
  'type-missing': {
    message: 'No body type; the vehicle stands under Other.',
    remedy: 'Fill in the body type.',
  },
  'text-too-long': {
    message: '{header} has {length} characters, and at most {longest} can be shown; it is left out.',
    remedy: 'Shorten it, or move the details to Features or Remarks.',
  },
  'value-unknown': {
    message: '“{found}” is not a known value of {header}; it is left out.',
    remedy: 'Use one of {values}, or leave the cell empty.',
  },
  'value-out-of-range': {
    message: '“{found}” is impossible for {header} ({least} to {most}); it is left out.',
    remedy: 'Check the digits and the unit.',
  },
  'mileage-invalid': {
    message: '“{found}” is not a mileage that can be read; it is left out.',
    remedy:
      'Write kilometres such as 119158 or 5.2万km, without dots between thousands, or 走不明 if the distance is unknown.',
  },
  'engine-invalid': {
    message: '“{found}” is not a displacement that can be read; it is left out.',
    remedy: 'Write 1990 (cc) or 2.0L.',
  },
  'measure-invalid': {
    message: '“{found}” is not a measure that can be read; it is left out.',
    remedy: 'Write a whole number in the unit of the header.',
  },
  'count-invalid': {
    message: '“{found}” is not a number that can be read; it is left out.',
    remedy: 'Write a whole number.',
  },
  'transmission-unknown': {
    message: '“{found}” is not a known transmission; it is left out.',
    remedy: 'Use AT, CVT, MT, DCT or AMT, with the number of gears if you like: 5MT.',
  },
  'photo-invalid': {
    message: '“{photo}” is not a photo that can be shown; it is left out.',
    remedy:
      'Name a file such as front.jpg. Of an address (https://…) only the name of the file counts: it is never fetched.',
  },
} as const satisfies Partial<Record<IssueCode, Words>>;
