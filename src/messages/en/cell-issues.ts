// What was left out of a vehicle, or is to be looked at, in English. `{found}` is what stood there.
import type { IssueCode } from '../../issues/issue.ts';
import type { Words } from '../../issues/words.ts';

export const cellIssueWords = {
  'price-invalid': {
    message: '“{found}” is not a price that can be read; the vehicle is price on request.',
    remedy: 'Write a whole amount such as 2450, without dots between thousands, or ASK.',
  },
  'price-says-status': {
    message:
      'The price says “{said}”: no price is shown, and the vehicle is {status}, unless its status column says more.',
    remedy: 'Put {status} into the status column. If the vehicle is for sale, write its price alone.',
  },
  'prices-contradict': {
    message: '{fobUsd} dollars and {fobJpy} yen cannot both be the price; the vehicle is price on request.',
    remedy: 'Check the digits of both, or leave one of them out.',
  },
  'price-currency-unknown': {
    message: 'The currency of “{found}” is not known; the vehicle is price on request.',
    remedy: 'Name the currency in the header (FOB (USD)), in the cell (US$ 2,450) or in a mapping file.',
  },
  'price-currency-differs': {
    message: '“{found}” is in another currency than its column; the vehicle is price on request.',
    remedy: 'Put dollars under FOB (USD) and yen under FOB (JPY).',
  },
  'price-not-fob': {
    message: '“{found}” is {said} by the column “{by}”, not FOB; the vehicle is price on request.',
    remedy: 'Give the FOB price, which is the one that is shown, or leave the cell empty.',
  },
  'unit-contradicts': {
    message: 'The column “{by}” says “{said}”, which {header} cannot be in; “{found}” is left out.',
    remedy:
      'Correct one of the two, or give each a column of its own: FOB (USD), FOB (JPY), Mileage (miles). No other currency is read.',
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
  'text-says-status': {
    message: '{header} says “{said}”: the vehicle is {status}.',
    remedy: 'Put it into the status column. If the vehicle is for sale, take it out of {header}.',
  },
  'odometer-contradicts': {
    message:
      'The odometer is “{found}” here, but beside the mileage it is {odometer}; that is what is shown.',
    remedy: 'Check which of the two is true.',
  },
  'remark-says-odometer': {
    message: '{header} says that the odometer is {odometer}: that is what is shown, and no mileage.',
    remedy: 'Put it into the column of the odometer. If the mileage is true, take it out of {header}.',
  },
  'repair-contradicts': {
    message:
      '{header} says that the vehicle was repaired after an accident, and the repair history says none: it is shown as repaired.',
    remedy: 'Correct the one that is wrong.',
  },
  'telephone-left-out': {
    message: '{header} holds what looks like a telephone number; the entry with it is left out.',
    remedy: 'Keep such things out of this column.',
  },
  'address-left-out': {
    message: '{header} holds what looks like a postal or mail address; the entry with it is left out.',
    remedy: 'Keep such things out of this column.',
  },
  'link-left-out': {
    message:
      '{header} holds what looks like a web link or a messenger’s account; the entry with it is left out.',
    remedy: 'Keep such things out of this column.',
  },
  'account-left-out': {
    message: '{header} holds what looks like a bank account or a card number; the entry with it is left out.',
    remedy: 'Keep such things out of this column.',
  },
  'auction-left-out': {
    message:
      '{header} holds what looks like a lot number of an auction house; the entry with it is left out.',
    remedy: 'Keep such things out of this column. Of an auction grade write the grade alone.',
  },
  'plate-left-out': {
    message: '{header} holds what looks like a number plate; the entry with it is left out.',
    remedy: 'Keep such things out of this column.',
  },
  'person-left-out': {
    message: '{header} holds what looks like the name of a person or partner; the entry with it is left out.',
    remedy: 'Keep such things out of this column.',
  },
  'paid-left-out': {
    message:
      '{header} holds what looks like a sum among colleagues (paid, bid, owed, lowest or trade price); the entry with it is left out.',
    remedy: 'Keep such things out of this column.',
  },
  'chassis-left-out': {
    message: '{header} holds what looks like a chassis number; the entry with it is left out.',
    remedy: 'Keep such things out of this column.',
  },
  'chassis-masked': {
    message: '{header} holds a full chassis number; its serial is shown as asterisks.',
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
  'mileage-too-low': {
    message: '“{found}” would be {km} km for a vehicle of {year}; it is left out.',
    remedy:
      'Write whole kilometres such as 85000, or call the column Mileage (千km) if it is in thousands. If the vehicle was hardly driven, write the unit with the number: 85 km.',
  },
  'mileage-too-high': {
    message: '“{found}” would be {km} km for a vehicle of {year}, which is impossible; it is left out.',
    remedy: 'Check the digits, the unit and the year.',
  },
  'mileage-in-thousands': {
    message: '“{found}” stands in a column in which most mileages are too low; it is left out.',
    remedy: 'Write whole kilometres such as 12000, or call the column Mileage (千km) if it is in thousands.',
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
  'auction-grade-invalid': {
    message: '“{found}” is not an auction grade; it is left out.',
    remedy: 'Write the grade as on the auction sheet: 4.5, 4, R, S.',
  },
  'photo-invalid': {
    message: '“{photo}” is not a photo that can be shown; it is left out.',
    remedy:
      'Name a file such as front.jpg. Of an address (https://…) only the name of the file counts: it is never fetched.',
  },
} as const satisfies Partial<Record<IssueCode, Words>>;
