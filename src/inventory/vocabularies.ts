// The closed sets of values a column may take, as they stand in the stock and in our own CSV template.

/** Statuses a visitor may see counted; the other two are never counted (../catalogue). */
export const statuses = ['available', 'reserved', 'incoming', 'sold', 'hidden'] as const;

/** Body types in menu order. The first ten always have a page; the rest only when in stock. */
export const bodyTypes = [
  'suv',
  'sedan',
  'mini-van',
  'hatchback',
  'truck',
  'bus',
  'van',
  'coupe',
  'motor-cycle',
  'other',
  'wagon',
  'convertible',
  'pickup',
  'camper',
  'machinery',
] as const;

export const odometers = ['actual', 'unknown', 'replaced'] as const;
export const fuels = ['petrol', 'diesel', 'hybrid', 'phev', 'electric', 'lpg', 'cng', 'hydrogen'] as const;
export const transmissions = ['AT', 'CVT', 'MT', 'DCT', 'AMT'] as const;
export const steerings = ['RHD', 'LHD'] as const;
/** 2WD stays 2WD: an export that says only 2WD does not say which axle. */
export const drives = ['2WD', 'FWD', 'RWD', '4WD', 'AWD'] as const;
export const conditions = ['new', 'used'] as const;
/** A blank repair history is absent, never `none`. */
export const repairHistories = ['none', 'repaired'] as const;

/** Of two states of one vehicle the one to go by. */
export function furtherFromSale(one: Status = 'available', other: Status): Status {
  return statuses.indexOf(one) > statuses.indexOf(other) ? one : other;
}

export type Status = (typeof statuses)[number];
export type BodyType = (typeof bodyTypes)[number];
export type Fuel = (typeof fuels)[number];
export type Transmission = (typeof transmissions)[number];
