// content/site/freight.json: what it costs to bring a vehicle to a port, for periods of time. A gap between
// two periods means that buyers ask; two periods that overlap would be two prices, and are refused.
import { z } from 'zod';
import { bodyTypes } from '../inventory/vocabularies.ts';
import { issue, type Issue } from '../issues/issue.ts';
import { countryCode, day, text } from './values.ts';

const rateSchema = z
  .strictObject({
    /** First and last day on which it may be quoted. */
    validFrom: day,
    validUntil: day,
    /** US dollars a cubic metre; null where freight is only charged by the vehicle. */
    perM3Usd: z.number().positive().nullable(),
    /** US dollars a vehicle, for the body types charged so. */
    perUnitUsd: z.partialRecord(z.enum(bodyTypes), z.number().positive()).default({}),
    /** Body types that are not shipped at these rates: their freight is to be asked for. */
    notFor: z.array(z.enum(bodyTypes)).default([]),
    /** Premium in percent of the sum insured. */
    insurancePercent: z.number().min(0).max(20),
    /** The inspection that the country requires before shipping, in whole US dollars; null for none. */
    inspectionUsd: z.int().positive().nullable(),
  })
  .refine(({ validFrom, validUntil }) => validFrom <= validUntil, 'validUntil lies before validFrom');

export const freightSchema = z.strictObject({
  /** Invented rates: pages say so. */
  sample: z.boolean(),
  source: text,
  ports: z.array(z.strictObject({ name: text, country: countryCode, rates: z.array(rateSchema) })),
});

/** The rate of a port on a day; nothing in a gap. */
export function rateOn({ rates }: Port, on: string): Rate | undefined {
  return rates.find(({ validFrom, validUntil }) => validFrom <= on && on <= validUntil);
}

/** Periods of one port that share a day, and ports that stand there twice. */
export function freightFaults({ ports }: Freight): Issue[] {
  return ports.flatMap((port, at) => {
    const inOrder = port.rates.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
    const overlaps = inOrder.slice(1).flatMap((later, before) => {
      const earlier = inOrder[before]!;
      return earlier.validUntil < later.validFrom
        ? []
        : issue('freight-overlap', place(at), `${port.name}: ${period(earlier)}, ${period(later)}`);
    });
    const isDouble = ports.findIndex(({ name }) => name === port.name) !== at;
    return isDouble ? [issue('freight-port-double', place(at), port.name), ...overlaps] : overlaps;
  });
}

/** Ports without a rate today, for those who keep the table. */
export function portsWithoutRate({ ports }: Freight, today: string): Issue[] {
  return ports.flatMap((port, at) =>
    rateOn(port, today) ? [] : issue('freight-not-valid', place(at), `${port.name}, ${today}`),
  );
}

const place = (port: number) =>
  ({ in: 'site', file: 'content/site/freight.json', path: `ports.${port}` }) as const;
const period = ({ validFrom, validUntil }: Rate) => `${validFrom} to ${validUntil}`;

export type Freight = z.infer<typeof freightSchema>;
export type Port = Freight['ports'][number];
export type Rate = Port['rates'][number];
