import { expect, test } from 'vitest';
import { isSerialOf, privateRef } from './private-refs.ts';

test.each([
  ...[
    'KSP130-1234567',
    'ksp130 1234567',
    'NZE141-0012345',
    'ＨＡ２５Ｓ－１２３４５６',
    'KH3P-001003',
    'BM5FS-7559026',
    'L175S-0123456',
  ]
    .concat([
      'NHW20-3123456',
      'GD1-1234567',
      'ZVW30-1234567',
      'K12-123456',
      'DBA-KSP130-1234567',
      'WDD2050002R001001',
    ])
    .map((ref) => [ref, 'ref-is-chassis']),
  ...[
    '090-1234-5678',
    '09012345678',
    '0567-56-3170',
    '03-1234-5678',
    '+254 712 345 678',
    'tanaka@example.com',
    '田中様',
  ].map((ref) => [ref, 'ref-is-private']),
  ['品川 300 あ 12-34', 'ref-is-plate'],
])('the ref %s is refused: %s', (ref, code) => expect(privateRef(ref)).toBe(code));

test.each(
  [
    'AR-24120',
    '2024-000123',
    'ABC123-0001',
    'TK25-0001234',
    'AR24-000123',
    'AR24-120345',
    'A-1',
    '20240001234',
  ]
    .concat([
      '0000012345',
      '202611220001',
      'JP2024000123',
      'BF123456',
      'STOCK2024000012345',
      '00-1234-5678',
      'BID12345',
    ])
    .concat(['NZE141', 'S-2024-1234567', 'AB1-000123']),
)('the ref %s is a number of a dealer', (ref) => expect(privateRef(ref)).toBeUndefined());

test.each([
  ['PA-FE82DV', 'FE82DV-12345', true],
  ['DAA-NHW20', 'nhw20 0123456', true],
  ['KSP130', 'KSP1301234567', true],
  ['NZE141', 'NZE141-0001', false],
  ['LDA-205004', '205004-123456', false],
])('beside the model code %s, %s is a chassis number: %s', (modelCode, ref, is) =>
  expect(isSerialOf(modelCode, ref)).toBe(is),
);
