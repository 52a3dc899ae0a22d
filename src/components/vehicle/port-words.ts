// The rows of the table of prices to a port.
import { countryName } from '../../messages/country-names.ts';
import type { KnownPortPrice, PortPrice } from '../../catalogue/landed-price.ts';
import type { VisitorMessages } from '../../messages/en/visitor.ts';
import type { Formats, Language } from '../../messages/format.ts';

/** @returns `cf` and `cif` in whole US dollars where they could be computed; `detail` says how, or why not */
export function portRows(
  ports: readonly PortPrice[],
  { ports: told }: VisitorMessages,
  format: Formats,
  code: Language,
): { port: string; country: string; cf: number | undefined; cif: number | undefined; detail: string }[] {
  return ports.map((price) => {
    const { port } = price;
    const country = countryName(price.country, code);
    if ('why' in price) return { port, country, cf: undefined, cif: undefined, detail: told.why[price.why] };
    return { port, country, cf: price.cfUsd, cif: price.cifUsd, detail: detail(price, told, format) };
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

function detail(price: KnownPortPrice, told: VisitorMessages['ports'], format: Formats): string {
  const { by, freightUsd, insuranceUsd, inspectionUsd } = price;
  return [
    by
      ? told.freightBy(format.usd(freightUsd), format.cubicMetres(by.m3), format.usd(by.perM3Usd))
      : told.freight(format.usd(freightUsd)),
    told.insurance(format.usd(insuranceUsd)),
    inspectionUsd !== null && told.inspection(format.usd(inspectionUsd)),
  ]
    .filter((part) => typeof part === 'string')
    .join(', ');
}
