// Model names as they are published: a table per make, so that a Japanese export gives an English
// catalogue. A name that is in no table is published as it was written, and reported.
import { foldKey } from '../fold.ts';
import { spellings } from '../values/word.ts';
import { honda, mazda, mitsuoka, subaru, suzuki } from './honda.ts';
import { harleyDavidson, hondaCycles, kawasaki, suzukiCycles, yamaha } from './motor-cycles.ts';
import { infiniti, mitsubishi, nissan } from './nissan.ts';
import { daihatsu, lexus, toyota } from './toyota.ts';
import { hino, isuzu, machines, mitsubishiFuso, udTrucks } from './trucks.ts';
import * as western from './western.ts';

/**
 * The published name of a model and whether a table holds it. `トヨタ ハリアー`, `ハリアー`, `HARRIER` ->
 * Harrier; a body or drive word behind a known name is translated with it (`ハリアーハイブリッド`). Machines
 * are called by their type, which is published as it stands.
 */
export function findModel(make: string, written: string, makeSpellings: readonly string[]): ModelFound {
  const models = modelsByMake.get(make);
  if (!models) return { name: written, known: false };
  const key = modelKey(written);
  for (const each of [key, ...withoutMake(key, makeSpellings)]) {
    const name = models.get(each) ?? withSuffix(each, models);
    if (name !== undefined) return { name, known: true };
  }
  return {
    name: written,
    known: makersOfMachines.includes(make) && /\d/.test(key) && /^[A-Z\d]+$/.test(key),
  };
}

/** How many names the tables hold. */
export function countModels(): number {
  return [...modelsByMake.values()].reduce((sum, models) => sum + new Set(models.values()).size, 0);
}

/** The names a table holds for a make. */
export function modelNames(make: string): string[] {
  return [...new Set(modelsByMake.get(make)?.values())];
}

/** The makes of cars and lorries whose tables hold a name; those of motor cycles and machines call theirs anything. */
export function makesOfModel(written: string): string[] {
  const key = modelKey(written);
  return [...carsByMake].flatMap(([make, models]) =>
    (models.get(key) ?? withSuffix(key, models)) === undefined ? [] : [make],
  );
}

/** As {@link foldKey}, but `Freed+` is not `Freed`. */
function modelKey(text: string): string {
  return foldKey(text.replace(/[+＋]/g, ' plus ').replaceAll('プラス', ' plus '));
}

function withoutMake(key: string, makeSpellings: readonly string[]): string[] {
  return makeSpellings
    .map(foldKey)
    .filter((make) => key.startsWith(make) && key.length > make.length)
    .map((make) => key.slice(make.length));
}

function withSuffix(key: string, models: ReadonlyMap<string, string>): string | undefined {
  for (const [suffix, english] of suffixes) {
    for (const word of [suffix, foldKey(english)]) {
      const base = key.endsWith(word) ? models.get(key.slice(0, -word.length)) : undefined;
      if (base !== undefined) return `${base} ${english}`;
    }
  }
  return undefined;
}

/** Words that stand behind many names. Exact, like the names themselves. */
const suffixes: readonly [string, string][] = [
  ['ハイブリッド', 'Hybrid'],
  ['ステーションワゴン', 'Station Wagon'],
  ['ワゴン', 'Wagon'],
  ['バン', 'Van'],
  ['トラック', 'Truck'],
  ['セダン', 'Sedan'],
  ['クーペ', 'Coupe'],
  ['カブリオレ', 'Cabriolet'],
  ['カスタム', 'Custom'],
];

const cars: Readonly<Record<string, string>> = {
  Toyota: toyota,
  Lexus: lexus,
  Daihatsu: daihatsu,
  Nissan: nissan,
  Infiniti: infiniti,
  Honda: honda,
  Mazda: mazda,
  Mitsubishi: mitsubishi,
  Subaru: subaru,
  Suzuki: suzuki,
  Mitsuoka: mitsuoka,
  Isuzu: isuzu,
  Hino: hino,
  'Mitsubishi Fuso': mitsubishiFuso,
  'UD Trucks': udTrucks,
  'Mercedes-Benz': western.mercedesBenz,
  BMW: western.bmw,
  MINI: western.mini,
  Audi: western.audi,
  Volkswagen: western.volkswagen,
  Volvo: western.volvo,
  'Land Rover': western.landRover,
  Jaguar: western.jaguar,
  Porsche: western.porsche,
  Peugeot: western.peugeot,
  Renault: western.renault,
  Citroën: western.citroen,
  Fiat: western.fiat,
  'Alfa Romeo': western.alfaRomeo,
  Jeep: western.jeep,
  Chrysler: western.chrysler,
  Dodge: western.dodge,
  Ford: western.ford,
  Chevrolet: western.chevrolet,
  Cadillac: western.cadillac,
  Hyundai: western.hyundai,
};

const cycles: Readonly<Record<string, string>> = {
  Honda: honda + hondaCycles,
  Suzuki: suzuki + suzukiCycles,
  Yamaha: yamaha,
  Kawasaki: kawasaki,
  'Harley-Davidson': harleyDavidson,
};

const makersOfMachines: readonly string[] = [
  'Komatsu',
  'Hitachi',
  'Caterpillar',
  'Kobelco',
  'Kubota',
  'Yanmar',
  'Tadano',
  'TCM',
  'Sumitomo',
  'Kato',
  'Iseki',
];

const carsByMake: ModelsByMake = new Map(Object.entries(cars).map(([make, table]) => [make, index(table)]));

const modelsByMake: ModelsByMake = new Map([
  ...carsByMake,
  ...Object.entries(cycles).map(([make, table]) => [make, index(table)] as const),
  ...makersOfMachines.map((make) => [make, index(machines)] as const),
]);

function index(table: string): Map<string, string> {
  const lines = table.trim().split('\n').map(spellings);
  return new Map(
    lines.flatMap(([name = '', ...others]) =>
      [...others, name].map((spelling) => [modelKey(spelling), name] as const),
    ),
  );
}

type ModelsByMake = ReadonlyMap<string, ReadonlyMap<string, string>>;
export type ModelFound = { name: string; known: boolean };
