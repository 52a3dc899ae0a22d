import { expect, test } from 'vitest';
import { daysOfServices, servicesOn } from './service-days.ts';
import { servicesSchema } from './services.ts';

const service = {
  id: 'statistics',
  name: 'Statistics',
  category: 'analytics',
  provider: 'A Ltd',
  country: 'Ireland',
  sends: ['the page'],
  why: 'To count',
  kept: '2 months',
  notice: 'https://a.example/privacy',
  stores: [],
  starts: { with: 'script', address: 'https://a.example/a.js' },
  origins: { script: ['https://a.example'] },
};
const services = servicesSchema.parse({
  services: [
    { ...service, id: 'now' },
    { ...service, id: 'later', from: '2026-12-05' },
    { ...service, id: 'last', from: '2027-01-10' },
    { ...service, id: 'too', from: '2026-12-05' },
  ],
});
const on = (day: string) => servicesOn(services, day).map(({ id }) => id);

test('a service with a day of its own is there from that day, and one without on every day', () => {
  expect(on('2026-12-04')).toEqual(['now']);
  expect(on('2026-12-05')).toEqual(['now', 'later', 'too']);
  expect(on('2027-01-10')).toEqual(['now', 'later', 'last', 'too']);
});

test('the days still to come', () => {
  expect(daysOfServices(services, '2026-12-04')).toEqual(['2026-12-05', '2027-01-10']);
  expect(daysOfServices(services, '2026-12-05')).toEqual(['2027-01-10']);
  expect(daysOfServices(services, '2027-01-10')).toEqual([]);
});

test('a service that was taken out leaves its name and what it stored', () => {
  const of = (stores: unknown) =>
    servicesSchema.safeParse({ services: [], removed: [{ name: 'Ads', stores }] }).success;
  expect([of([{ name: '_ads', kind: 'cookie', kept: '30 days' }]), of([]), of(undefined)]).toEqual([
    true,
    false,
    false,
  ]);
});

test('a day that is none is refused', () => {
  const of = (from: string) => servicesSchema.safeParse({ services: [{ ...service, from }] }).success;
  expect([of('2026-12-05'), of('2026-12'), of('2026-02-30'), of('soon')]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
