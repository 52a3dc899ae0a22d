// npm run -s fuzz: the laws of an ingest against made-up and damaged files, for as long as one likes. The
// unit tests do a bounded run of the same with a fixed seed.
import fc from 'fast-check';
import { checkAnyBytes } from '../src/inventory/believed.fixture.ts';
import { commandOptions, wrongUsage } from './command-options.ts';
import { changes, mutated, tables, toFile } from '../src/inventory/files.fixture.ts';

const usage = 'Usage: npm run fuzz -- [--seconds NUMBER] [--seed NUMBER]';
const values = commandOptions(usage, {
  seconds: { type: 'string', default: '60' },
  seed: { type: 'string' },
});
const seed = values.seed === undefined ? Math.trunc(performance.timeOrigin) % 2 ** 31 : Number(values.seed);
const milliseconds = Number(values.seconds) * 1000;
if (!Number.isInteger(seed) || !(milliseconds > 0)) wrongUsage('--seconds and --seed take numbers.', usage);

const files = fc.oneof(
  fc.uint8Array({ maxLength: 2000 }),
  fc.string({ unit: 'binary', maxLength: 2000 }).map((text) => new TextEncoder().encode(text)),
  fc.tuple(tables, changes).map(([table, damage]) => mutated(toFile(table), damage)),
  fc
    .tuple(tables, changes)
    .map(([table, damage]) => mutated(toFile(table, { encoding: 'windows-31j' }), damage)),
);
console.log(`seed ${seed}, ${values.seconds} seconds`);
const result = fc.check(fc.property(files, checkAnyBytes), {
  seed,
  numRuns: Number.MAX_SAFE_INTEGER,
  interruptAfterTimeLimit: milliseconds,
});
if (result.counterexample) {
  console.error(fc.defaultReportMessage(result));
  process.exitCode = 1;
} else console.log(`${result.numRuns} files, no law broken`);
