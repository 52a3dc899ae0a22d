import { expect, test } from 'vitest';
import { toOracle } from './oracle.ts';

const header =
  'Ref No,Status,Make,Model,Body Type,Chassis No,Arrived,Fuel,Transmission,Steering,Welfare,Condition,Max Load (kg)';
const site = { origin: 'https://cars.example.com', sample: true };
const read = (...rows: string[]) => toOracle([header, ...rows].join('\n'), site, '2026-11-22');
const sizes = (listings: readonly { name: string; refs: string[] }[]) =>
  Object.fromEntries(
    listings.filter(({ refs }) => refs.length > 0).map(({ name, refs }) => [name, refs.length]),
  );

test('vehicles on offer count, sold and hidden ones do not', () => {
  const oracle = read(
    'a,,Toyota,Vitz,hatchback,,,,,,,,',
    'b,reserved,Toyota,Vitz,hatchback,,,,,,,,',
    'c,incoming,Toyota,Noah,mini-van,,,,,,,,',
    'd,sold,Toyota,Noah,mini-van,X-1,,,,,,,',
    'e,hidden,Honda,Fit,hatchback,,,,,,,,',
  );
  expect(oracle.counted).toEqual(['a', 'b', 'c']);
  expect(oracle).toMatchObject({ sold: ['d'], hidden: ['e'], chassisNumbers: ['X-1'] });
  expect(sizes(oracle.types)).toEqual({ Hatchback: 2, 'Mini van': 1 });
  expect(sizes(oracle.makes)).toEqual({ Toyota: 3 });
  expect(sizes(oracle.makes[0]!.models)).toEqual({ Vitz: 2, Noah: 1 });
});

test('ten types always, the others when in stock', () => {
  expect(read('a,,Toyota,Vitz,hatchback,,,,,,,,').types).toHaveLength(10);
  expect(read('a,,Toyota,Hiace,camper,,,,,,,,').types.at(-1)).toEqual({
    slug: 'camper',
    name: 'Camper',
    refs: ['a'],
  });
});

test('new arrivals: 45 days back and not a day more, and never what is still at sea', () => {
  const oracle = read(
    'a,,M,X,suv,,2026-10-08,,,,,,',
    'b,,M,X,suv,,2026-10-07,,,,,,',
    'c,incoming,M,X,suv,,2026-11-20,,,,,,',
    'd,,M,X,suv,,,,,,,,',
  );
  expect(oracle.categories[0]).toEqual({ slug: 'new-arrivals', name: 'New Arrivals', refs: ['a', 'd'] });
});

test('the other categories', () => {
  const oracle = read(
    'a,,M,X,suv,,2020-01-01,diesel,MT,LHD,true,new,',
    'b,,M,X,suv,,2020-01-01,hybrid,AT,RHD,false,used,900',
    'c,,M,X,truck,,2020-01-01,phev,AMT,,,,2000',
    'd,,M,X,truck,,2020-01-01,petrol,,,,,',
  );
  expect(Object.fromEntries(oracle.categories.map(({ slug, refs }) => [slug, refs.join('')]))).toEqual({
    'new-arrivals': '',
    'left-hand-drive': 'a',
    welfare: 'a',
    manual: 'a',
    diesel: 'a',
    hybrid: 'bc',
    'brand-new': 'a',
    'trucks-by-class': 'c',
  });
});

test('equal rows are one vehicle; rows that share a ref and differ, and rows without a make, are none', () => {
  const oracle = read(
    'a,,M,X,suv,,,,,,,,',
    'a,,M,X,suv,,,,,,,,',
    'b,,M,X,suv,,,,,,,,',
    'b,,M,Y,suv,,,,,,,,',
    'c,,,X,suv,,,,,,,,',
  );
  expect(oracle.counted).toEqual(['a']);
});

test('a vehicle without a type, or of one nobody knows, is among the others', () => {
  expect(sizes(read('a,,M,X,,,,,,,,,', 'b,,M,X,boat,,,,,,,,').types)).toEqual({ Other: 2 });
});
