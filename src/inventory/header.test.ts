import { expect, test } from 'vitest';
import { run } from './believed.fixture.ts';

const report = (...lines: string[]) => run(new TextEncoder().encode(lines.join('\n'))).report;
const codes = (...lines: string[]) =>
  report(...lines)
    .issues.map(({ code }) => code)
    .filter((code) => code !== 'gates-skipped');

test('a file without a column of body types is told so once', () => {
  const rows = ['A1,Toyota,Vitz', 'A2,Toyota,Vitz'];
  expect(codes('Ref No,Make,Model', ...rows)).toEqual(['type-column-missing']);
  expect(codes('Ref No,Make,Model,Category', ...rows.map((row) => `${row},SUV`))).toEqual([]);
});

test('a header further down than it is looked for is told as such, and how far that is', () => {
  const lines = Array.from({ length: 15 }, (_, number) => `Stock list: line ${number}`);
  const { verdict, issues } = report(...lines, 'Ref No,Make,Model', 'A1,Toyota,Vitz');
  expect(verdict).toBe('refused');
  expect(issues[0]).toMatchObject({ code: 'header-not-found', facts: { rows: 6 } });
  expect(codes(...lines.slice(0, 5), 'Ref No,Make,Model,Type', 'A1,Toyota,Vitz,SUV')).toEqual([
    'title-lines',
  ]);
});

test('a header that lacks one column is found', () => {
  expect(codes('Ref No,Make', 'A1,Toyota')).toEqual(['column-missing']);
});
