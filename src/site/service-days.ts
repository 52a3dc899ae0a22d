// Which services are there on which day. The edge reaches this file, so it comes without the schema.
import type { Service, Services } from './services.ts';

/** The services of a day: before its own day a service is not there. */
export function servicesOn({ services }: Services, today: string): Service[] {
  return services.filter(({ from = '' }) => from <= today);
}

/** The days after this one on which a service begins, the next one first. */
export function daysOfServices({ services }: Services, today: string): string[] {
  const days = services.flatMap(({ from = '' }) => (from > today ? [from] : []));
  return [...new Set(days)].toSorted();
}
