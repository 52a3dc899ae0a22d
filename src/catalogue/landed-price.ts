// What a vehicle costs at a port, in whole US dollars. Terms as in Incoterms 2020: C&F (officially CFR) is the
// price with ocean freight; CIF adds marine insurance over 110 % of the value (rule CIF, A5). Customs, taxes
// and clearing at the port are in neither.
import { rateOn, type Freight, type Port, type Rate } from '../site/freight.ts';
import type { Vehicle } from '../inventory/vehicle.ts';

/** The sum insured is the CIF value and a tenth more. */
const INSURED = 1.1;

/**
 * Freight is the volume, to the tenth of a cubic metre that the page shows, times the rate, or the rate of the
 * body type; each amount is rounded up to the dollar. Insurance is a percentage of 110 % of CIF, which holds
 * the premium itself: CIF = C&F / (1 - 1.1 x percent / 100).
 * FOB 2450, 11.3 m³ at 62, 1.2 % -> freight 701, C&F 3151, insurance 43, CIF 3194
 *
 * @param today the day of the build: the rates that are valid then are taken, and their last day is given
 */
export function landedPrices(
  { type, fobUsd, volumeM3 }: Shipment,
  { ports }: Pick<Freight, 'ports'>,
  today: string,
): PortPrice[] {
  return ports.map((port): PortPrice => {
    const { name, country } = port;
    const unknown = (why: Unknown): PortPrice => ({ port: name, country, why });
    if (fobUsd === undefined) return unknown('price');
    const rate = rateOn(port, today);
    if (!rate) return unknown('rate');
    const freight = freightOf(type, volumeM3, rate);
    if (typeof freight === 'string') return unknown(freight);
    const { insurancePercent, inspectionUsd, validFrom, validUntil } = rate;
    const cfUsd = fobUsd + freight.freightUsd;
    const insuranceUsd = upToDollar(cfUsd / (1 - (INSURED * insurancePercent) / 100) - cfUsd);
    return {
      port: name,
      country,
      ...freight,
      cfUsd,
      insuranceUsd,
      insurancePercent,
      cifUsd: cfUsd + insuranceUsd,
      inspectionUsd,
      validFrom,
      validUntil,
    };
  });
}

function freightOf(
  type: Vehicle['type'],
  volumeM3: number | undefined,
  { notFor, perUnitUsd, perM3Usd }: Rate,
): { freightUsd: number; by: Measured | undefined } | Unknown {
  if (notFor.includes(type)) return 'type';
  const perUnit = perUnitUsd[type];
  if (perUnit !== undefined) return { freightUsd: upToDollar(perUnit), by: undefined };
  if (perM3Usd === null) return 'type';
  if (volumeM3 === undefined) return 'volume';
  const m3 = Math.round(volumeM3 * 10) / 10;
  return { freightUsd: upToDollar(m3 * perM3Usd), by: { m3, perM3Usd } };
}

/** Up to the next whole dollar; a hair's breadth above one is a matter of floating point. */
function upToDollar(usd: number): number {
  return Math.ceil(usd - 1e-6);
}

type Shipment = { type: Vehicle['type']; fobUsd: number | undefined; volumeM3: number | undefined };
/** Why nothing can be computed: no FOB price, no dimensions, no rate on that day, none for the body type. */
export type Unknown = 'price' | 'volume' | 'rate' | 'type';
type Measured = { m3: number; perM3Usd: number };

export type KnownPortPrice = Pick<Port, 'country'> & {
  port: string;
  freightUsd: number;
  /** How the freight came about; nothing where it is charged by the vehicle. */
  by: Measured | undefined;
  cfUsd: number;
  insuranceUsd: number;
  /** Of the sum insured, 110 % of CIF. */
  insurancePercent: number;
  cifUsd: number;
  /** Not in CIF: the inspection before shipping. */
  inspectionUsd: number | null;
  validFrom: string;
  validUntil: string;
};
export type PortPrice = KnownPortPrice | (Pick<Port, 'country'> & { port: string; why: Unknown });
