// Which real vehicle a row is about: a generation and variant of the table that was on sale when the vehicle
// was first registered, with the age that exported vehicles have.
import {
  isStillSold,
  toGearboxes,
  toMonths,
  type Gearbox,
  type Generation,
  type Variant,
} from './generation.ts';
import { toMonth, toMonthNumber } from './months.ts';
import type { Random } from './random.ts';

/** Share of rows that are offered as new, where the make and type has a generation still on sale. */
const NEW_SHARE = 0.04;
/** Tries to meet an age before any month of sale is taken. */
const TRIES = 20;

/**
 * @param generations of one make and type, at least one
 * @param now the month of the stock date, `YYYY-MM`
 */
export function choose(random: Random, generations: readonly Generation[], now: string): Choice {
  const onSale = generations.filter(({ sold }) => isStillSold(sold));
  if (onSale.length > 0 && random.chance(NEW_SHARE)) {
    const chosen = chooseAt(random, onSale, toMonth(toMonthNumber(now) - random.whole(0, 2)), now);
    if (chosen) return { ...chosen, isNew: true };
  }
  for (let tries = 0; tries < TRIES; tries += 1) {
    const registered = toMonth(toMonthNumber(now) - ageInMonths(random));
    const chosen = chooseAt(random, generations, registered, now);
    if (chosen) return chosen;
  }
  const generation = random.weighted(generations, popularity);
  const variant = random.pick(generation.variants);
  const { first, last } = spanOf(generation, variant, now);
  const oldest = toMonthNumber(last) - 12;
  const registered = toMonth(random.whole(toMonthNumber(first), Math.max(toMonthNumber(first), oldest)));
  return complete(random, generation, variant, registered, first);
}

/** Mostly 3 to 15 years; some younger, some older, a few that collectors look for. */
function ageInMonths(random: Random): number {
  const kind = random.next();
  if (kind < 0.07) return random.whole(10, 36);
  if (kind < 0.84) return Math.round(36 + ((random.next() + random.next()) / 2) * 144);
  if (kind < 0.95) return random.whole(180, 264);
  return random.whole(264, 420);
}

function chooseAt(
  random: Random,
  generations: readonly Generation[],
  month: string,
  now: string,
): Choice | undefined {
  const sold = generations.filter((generation) => variantsAt(generation, month, now).length > 0);
  if (sold.length === 0) return undefined;
  const generation = random.weighted(sold, popularity);
  const variant = random.pick(variantsAt(generation, month, now));
  return complete(random, generation, variant, month, spanOf(generation, variant, now).first);
}

function variantsAt(generation: Generation, month: string, now: string): Variant[] {
  return generation.variants.filter((variant) => {
    const { first, last } = spanOf(generation, variant, now);
    return first <= month && month <= last;
  });
}

function spanOf(generation: Generation, variant: Variant, now: string): { first: string; last: string } {
  return toMonths(variant[6]?.sold ?? generation.sold, now);
}

function complete(
  random: Random,
  generation: Generation,
  variant: Variant,
  registered: string,
  first: string,
): Choice {
  const [modelCode, engineCc, fuel, gearboxes, drive, grades, own] = variant;
  const earliest = Math.max(toMonthNumber(first), toMonthNumber(registered) - 11);
  const manufactured = toMonth(
    Math.max(earliest, toMonthNumber(registered) - Math.round(random.next() * random.next() * 11)),
  );
  const offered = gearboxes === '' ? [] : toGearboxes(gearboxes);
  return {
    generation: { ...generation, ...own, variants: generation.variants },
    modelCode,
    engineCc,
    fuel,
    drive,
    grade: grades === '' ? '' : random.pick(grades.split('; ')),
    gearbox:
      offered.length === 0 ? undefined : random.weighted(offered, (box) => (box === offered[0] ? 3 : 1)),
    registered,
    manufactured,
    isNew: false,
  };
}

function popularity(generation: Generation): number {
  return generation.popularity ?? 1;
}

/** A vehicle of the table; months are `YYYY-MM`. */
export type Choice = {
  generation: Generation;
  modelCode: string;
  engineCc: number;
  fuel: Variant[2];
  drive: Variant[4];
  grade: string;
  gearbox: Gearbox | undefined;
  registered: string;
  manufactured: string;
  isNew: boolean;
};
