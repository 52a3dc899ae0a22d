// The rows of the table of prices to a port.
import { countryName } from '../../messages/country-names.ts';
import type { KnownPortPrice, PortPrice } from '../../catalogue/landed-price.ts';
import type { VisitorMessages } from '../../messages/en/visitor.ts';
import type { Formats, Language } from '../../messages/format.ts';

/** Either prices and what they are made of, or a note that says why there are none. */
export function portRows(
  ports: readonly PortPrice[],
  { ports: told }: VisitorMessages,
  format: Formats,
  code: Language,
): PortRow[] {
  return ports.map((price) => {
    const place = { port: price.port, country: countryName(price.country, code) };
    if ('why' in price) return { ...place, note: told.why[price.why] };
    const { inspectionUsd } = price;
    const note = inspectionUsd === null ? undefined : told.inspection(format.usd(inspectionUsd));
    return { ...place, note, prices: price, parts: parts(price, told, format) };
  });
}

/** When the rates hold: one sentence for all ports where they agree, else one each. */
export function ratePeriods(
  ports: readonly PortPrice[],
  { ports: told }: VisitorMessages,
  format: Formats,
): string[] {
  const known = ports.filter((price) => 'cifUsd' in price);
  const [first] = known;
  if (!first) return [];
  const agree = known.every(
    ({ validFrom, validUntil }) => validFrom === first.validFrom && validUntil === first.validUntil,
  );
  if (agree) return [told.period(format.day(first.validFrom), format.day(first.validUntil))];
  return known.map(({ port, validFrom, validUntil }) =>
    told.periodOf(port, format.day(validFrom), format.day(validUntil)),
  );
}

function parts(
  { by, freightUsd, insuranceUsd, insurancePercent }: KnownPortPrice,
  told: VisitorMessages['ports'],
  format: Formats,
): string {
  const freight = by
    ? told.freightBy(format.usd(freightUsd), format.cubicMetres(by.m3), format.usd(by.perM3Usd))
    : told.freight(format.usd(freightUsd));
  return `${freight}, ${told.insurance(format.usd(insuranceUsd), insurancePercent)}.`;
}

type PortRow = {
  port: string;
  country: string;
  note?: string | undefined;
  /** In whole US dollars. */
  prices?: Pick<KnownPortPrice, 'cfUsd' | 'cifUsd'>;
  parts?: string;
};
