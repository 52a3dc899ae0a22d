import { expect, test } from 'vitest';
import { mappingFrom } from './mapping-form.ts';
import { exampleUpload } from './ports.fixture.ts';
import type { JsonReport } from '../inventory/report.ts';
import type { Choices } from './ports.ts';

const header = [
  { header: 'No', field: 'ref' },
  { header: 'Remarks', field: 'remarks' },
] as const;

function choose(form: Record<string, string>, choices: Choices, remarks: 'remarks' | null = 'remarks') {
  const report = { ...exampleUpload.report, header: [header[0], { header: 'Remarks', field: remarks }] };
  return mappingFrom({ ...exampleUpload, choices, report }, new URLSearchParams(form));
}

test('a column that is known by its own name can be left out', () => {
  expect(choose({ 'column-0': 'ref', 'column-1': '' }, {})).toEqual({
    columns: {},
    unpublished: ['Remarks'],
  });
});

test('one that was left out can be taken back, and one that was not known needs no leaving out', () => {
  const leftOut = { mapping: { columns: {}, unpublished: ['Remarks'] } };
  expect(choose({ 'column-0': 'ref', 'column-1': 'remarks' }, leftOut, null)).toEqual({
    columns: { remarks: 'Remarks' },
  });
  expect(choose({ 'column-0': 'ref', 'column-1': '' }, leftOut, null)).toEqual(leftOut.mapping);
  expect(choose({ 'column-0': 'ref', 'column-1': '' }, {}, null)).toBeUndefined();
});

test('of a column that may be the status it is said outright that it is not published', () => {
  const issues = [{ severity: 'error', code: 'status-unnamed', row: 1, column: 2 }] as JsonReport['issues'];
  const report = {
    ...exampleUpload.report,
    header: [header[0], { header: 'Lot State', field: null }],
    issues,
  };
  const mapped = (chosen: string) =>
    mappingFrom(
      { ...exampleUpload, choices: {}, report },
      new URLSearchParams({ 'column-0': 'ref', 'column-1': chosen }),
    );
  expect(mapped('')).toEqual({ columns: {}, unpublished: ['Lot State'] });
  expect(mapped('status')).toEqual({ columns: { status: 'Lot State' } });
});

test('a column that speaks against the status stays unpublished, and that is said outright', () => {
  const issues = [{ severity: 'error', code: 'status-elsewhere', row: 4, column: 2 }] as JsonReport['issues'];
  const report = { ...exampleUpload.report, header: [header[0], { header: 'Sold', field: null }], issues };
  const form = new URLSearchParams({ 'column-0': 'ref', 'column-1': '' });
  expect(mappingFrom({ ...exampleUpload, choices: {}, report }, form)).toEqual({
    columns: {},
    unpublished: ['Sold'],
  });
});
