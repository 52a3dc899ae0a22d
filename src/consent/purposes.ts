// What an optional service may be for, and what a person was asked when they chose.
import { servicesOn } from '../site/service-days.ts';
import type { Service, Services } from '../site/services.ts';

/** In the order they are listed; each is agreed to or refused by itself. */
export const purposes = ['functional', 'analytics', 'marketing'] as const;

/** The services of a day that nothing may be loaded of before it was agreed to. */
export function optionalServices(services: Services, today: string): OptionalService[] {
  return servicesOn(services, today).flatMap(({ category, from: _, starts, origins, ...service }) =>
    category === 'necessary' || !starts || !origins
      ? []
      : [{ ...service, purpose: category, starts, origins }],
  );
}

/** The purposes that these services have, in their order. */
export function purposesOf(services: readonly Pick<OptionalService, 'purpose'>[]): Purpose[] {
  return purposes.filter((purpose) => services.some((service) => service.purpose === purpose));
}

/**
 * What a choice was about: every purpose, every recipient of each, and the last version of the cookie notice
 * that was marked as material. A choice holds as long as nothing stands here that was not there when it was
 * made: a new purpose, another recipient or a material version asks again, and nothing else does.
 * @param materialVersion of the notice in force or of one before it
 */
export function askedBy(services: readonly OptionalService[], materialVersion: string): string[] {
  const keys = services.flatMap(({ purpose, provider }) => [purpose, `${purpose}: ${provider}`]);
  return [...new Set(keys)].toSorted().concat(`cookies ${materialVersion}`);
}

export type Purpose = (typeof purposes)[number];

/** True where it was agreed to; a purpose that was not asked for is absent. */
export type Choices = Partial<Record<Purpose, boolean>>;

export type OptionalService = Omit<Service, 'category' | 'from' | 'starts' | 'origins'> & {
  purpose: Purpose;
  starts: NonNullable<Service['starts']>;
  origins: NonNullable<Service['origins']>;
};
