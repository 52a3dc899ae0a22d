// The command as staff run it, on a copy of the project: exit codes, what is written and what is not.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { root } from '../release/paths.ts';
import type { JsonReport } from '../../src/inventory/report.ts';

vi.setConfig({ testTimeout: 60_000 });

const copy = mkdtempSync(join(tmpdir(), 'ingest-'));
for (const part of ['src', 'scripts', 'package.json'])
  cpSync(join(root, part), join(copy, part), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
const uploads = join(copy, '.data/uploads');
const stockFile = join(copy, 'content/inventory/vehicles.jsonl');
const header = 'Ref No,Make,Model,First Registered,FOB (USD)';

beforeEach(() => {
  for (const part of ['content', '.data']) rmSync(join(copy, part), { recursive: true, force: true });
  cpSync(join(root, 'content/site'), join(copy, 'content/site'), { recursive: true });
  writeFileSync(join(copy, 'content/site/site.json'), '{"origin": "https://example.com", "sample": false}');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('a good file is published: 0', () => {
  const { status, stdout } = ingest(file(vehicles(2)));
  expect(status).toBe(0);
  expect(stdout).toContain('Published.');
  expect(refs()).toEqual(['A-01', 'A-02']);
  expect(uploaded()).toEqual(['report.json', 'upload.csv']);
});

test('a bad row is quarantined, corrected and uploaded again: 1, then 0', () => {
  const first = ingest(file([...vehicles(2), '=A-9,Toyota,Vitz,25,3000']), '--json');
  expect(first.status).toBe(1);
  expect((JSON.parse(first.stdout) as JsonReport).rows).toMatchObject({
    read: 3,
    published: 2,
    quarantined: 1,
  });
  expect(uploaded()).toEqual(['quarantine.csv', 'report.json', 'upload.csv']);
  const quarantine = readFileSync(join(uploads, readdirSync(uploads)[0] ?? '', 'quarantine.csv'), 'utf8');
  expect(quarantine.split('\r\n')[0]).toBe(`\ufeffQuarantine Row,Quarantine Reason,${header}`);
  expect(quarantine).toMatch(/^4,".*25.*",'=A-9,Toyota,Vitz,25,3000$/m);

  writeFileSync(join(copy, 'corrected.csv'), quarantine.replace('Vitz,25', 'Vitz,2013'));
  expect(ingest('corrected.csv').status).toBe(0);
  expect(refs()).toEqual(['=A-9', 'A-01', 'A-02']);
});

test('wrong usage: 2, and nothing is kept', () => {
  for (const args of [
    [],
    ['a.csv', 'b.csv'],
    ['a.csv', '--nonsense'],
    ['a.csv', '--as-of', '22.11.2026'],
    ['a.csv', '--language', 'fr'],
  ]) {
    const { status, stderr } = ingest(...args);
    expect(status, args.join(' ')).toBe(2);
    expect(stderr).toContain('npm run -s ingest');
  }
  expect(existsSync(uploads)).toBe(false);
});

test('a refused file leaves the stock as it is: 3', () => {
  ingest(file(vehicles(2)));
  const before = readFileSync(stockFile, 'utf8');
  for (const bad of ['missing.csv', '.', file([], 'nothing.csv'), file(['A-1,Toyota,"Vitz'], 'quote.csv')]) {
    const { status, stdout } = ingest(bad, '--json');
    expect(status, bad).toBe(3);
    const { issues, verdict } = JSON.parse(stdout) as JsonReport;
    expect(verdict).toBe('refused');
    expect(issues.find(({ severity }) => severity === 'error')).toMatchObject({ message: /./, remedy: /./ });
  }
  expect(readFileSync(stockFile, 'utf8')).toBe(before);
});

test('a stock date that has not come is refused: 3', () => {
  const { status, stdout } = ingest(file(vehicles(2)), '--json', '--as-of', '2099-01-01');
  expect(status).toBe(3);
  expect(stdout).toContain('stock-date-in-future');
  expect(existsSync(stockFile)).toBe(false);
});

test('a stock of a day to come, by a clock that was wrong, locks nobody out: 4, and 0 with the answer', () => {
  ingest(file(vehicles(20)));
  const ahead = readFileSync(stockFile, 'utf8').replaceAll(/"\d{4}-\d\d-\d\d"/g, '"2099-01-01"');
  writeFileSync(stockFile, ahead);
  const asked = ingest(file(vehicles(21)), '--json');
  expect(asked.status).toBe(4);
  expect(asked.stdout).toContain('stock-date-ahead');
  expect(ingest(file(vehicles(21)), '--confirm', '0').status).toBe(0);
  expect(readFileSync(stockFile, 'utf8')).not.toContain('2099');
});

test('a damaged stock is never written over: 3', () => {
  ingest(file(vehicles(2)));
  writeFileSync(stockFile, readFileSync(stockFile, 'utf8').replace('"serial":1', '"serial":"one"'));
  const { status, stdout } = ingest(file(vehicles(3)), '--json');
  expect(status).toBe(3);
  expect(stdout).toContain('stock-unreadable');
  expect(readFileSync(stockFile, 'utf8')).toContain('"serial":"one"');
});

test('a file that loses a fifth of the stock asks first: 4, and 0 with the answer', () => {
  ingest(file(vehicles(25)));
  const before = readFileSync(stockFile, 'utf8');
  const asked = ingest(file(vehicles(20)), '--json');
  expect(asked.status).toBe(4);
  expect(JSON.parse(asked.stdout)).toMatchObject({ verdict: 'asks', confirm: '5' });
  expect(readFileSync(stockFile, 'utf8')).toBe(before);
  expect(ingest(file(vehicles(20)), '--confirm', '5').status).toBe(0);
  expect(readFileSync(stockFile, 'utf8')).not.toBe(before);
});

test('what is published passes the inventory over that lies there, what is refused does not', () => {
  const seen = join(copy, 'content/inventory/seen.sha256');
  ingest(file(vehicles(2)));
  rmSync(seen);
  writeFileSync(join(copy, 'content/inventory/inventory.csv'), 'not this one');
  expect(ingest(file([], 'nothing.csv')).status).toBe(3);
  expect(ingest(file(vehicles(3)), '--check').status).toBe(0);
  expect(existsSync(seen)).toBe(false);
  expect(ingest(file(vehicles(3))).status).toBe(0);
  const sha256 = createHash('sha256').update('not this one').digest('hex');
  expect(readFileSync(seen, 'utf8')).toBe(`${sha256}  inventory.csv\n`);
});

test('a check writes nothing, and says so', () => {
  const { status, stdout } = ingest(file(vehicles(2)), '--check');
  expect(status).toBe(0);
  expect(stdout).toContain('Nothing was changed.');
  expect(existsSync(stockFile)).toBe(false);
  expect(existsSync(uploads)).toBe(false);
});

test('a mapping is remembered for the next upload', () => {
  writeFileSync(join(copy, 'other.csv'), 'Kennung,Make,Model,Preis\nA-1,Toyota,Vitz,3000\n');
  writeFileSync(
    join(copy, 'mapping.json'),
    '{"columns": {"ref": "Kennung", "fobUsd": "Preis"}, "currency": "USD"}',
  );
  expect(ingest('other.csv').status).toBe(3);
  expect(ingest('other.csv', '--mapping', 'mapping.json').status).toBe(0);
  expect(ingest('other.csv').status).toBe(0);
  expect(readFileSync(stockFile, 'utf8')).toContain('"fobUsd":3000');
});

test('the report speaks Japanese', () => {
  const { stdout } = ingest(file(vehicles(2)), '--check', '--language', 'ja');
  expect(stdout).toContain('2 行を読み込み');
});

test('--parse reads any CSV', () => {
  writeFileSync(join(copy, 'any.csv'), 'a;b\n1;"x\ny"\n');
  const { status, stdout } = ingest('any.csv', '--parse');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    encoding: 'utf-8',
    bom: false,
    delimiter: ';',
    header: ['a', 'b'],
    records: [{ row: 2, cells: ['1', 'x\ny'] }],
    errors: [],
  });
  writeFileSync(join(copy, 'any.csv'), 'a,b\n1,"x\n');
  const broken = ingest('any.csv', '--parse');
  expect(broken.status).toBe(3);
  expect(JSON.parse(broken.stdout)).toMatchObject({
    errors: [{ row: 2, column: 2, code: 'quote-unclosed' }],
  });
});

test('while another command holds the stock, a program is told so as well', () => {
  mkdirSync(join(copy, '.releases'), { recursive: true });
  const lock = new DatabaseSync(join(copy, '.releases/lock.sqlite'));
  lock.exec('BEGIN EXCLUSIVE');
  const { status, stdout } = ingest(file(vehicles(2)), '--json');
  lock.close();
  expect(status).toBe(3);
  expect(JSON.parse(stdout)).toMatchObject({ verdict: 'refused', issues: [{ code: 'stock-in-use' }] });
});

test('--columns names every column', () => {
  const { status, stdout } = ingest('--columns');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Ref No \*$/m);
  expect(stdout).toContain('走行距離');
});

function ingest(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['scripts/ingest.ts', ...args], { cwd: copy, encoding: 'utf8' });
}

/** Writes a file of vehicles, and gives its name. */
function file(rows: readonly string[], name = 'upload.csv'): string {
  writeFileSync(join(copy, name), [header, ...rows, ''].join('\n'));
  return name;
}

function vehicles(number: number): string[] {
  return Array.from(
    { length: number },
    (_, index) => `A-${String(index + 1).padStart(2, '0')},Toyota,Vitz,2013,3000`,
  );
}

function refs(): string[] {
  const lines = readFileSync(stockFile, 'utf8').trimEnd().split('\n').slice(1);
  return lines.map((line) => (JSON.parse(line) as { ref: string }).ref);
}

/** The files of the one upload there is. */
function uploaded(): string[] {
  const [folder = '', ...others] = readdirSync(uploads);
  expect(others).toEqual([]);
  return readdirSync(join(uploads, folder)).toSorted();
}
