import { expect, test } from 'vitest';
import { isPathTrick, isPictureName, placePhoto } from './photo-place.ts';

const refs = new Map([
  ['ng-1024', 'NG-1024'],
  ['ng-1024-2', 'NG-1024-2'],
  ['100', '100'],
]);

test.each([
  ['NG-1024/front.jpg', 'NG-1024', 'front.jpg'],
  ['Photos of May/ng-1024/IMG 1.JPG', 'NG-1024', 'IMG 1.JPG'],
  ['ＮＧ-1024/1.jpg', 'NG-1024', '1.jpg'],
  ['NG-1024_3.jpg', 'NG-1024', 'NG-1024_3.jpg'],
  ['NG-1024-2.jpg', 'NG-1024-2', 'NG-1024-2.jpg'],
  ['NG-1024-2 (1).webp', 'NG-1024-2', 'NG-1024-2 (1).webp'],
])('%s belongs to %s', (path, ref, name) => {
  expect(placePhoto(path, refs)).toMatchObject({ ref, name });
});

test.each([
  ['a vehicle that is not there', 'NG-9/1.jpg'],
  ['a number that only begins like the ref', '1001.jpg'],
  ['no picture by its name', 'NG-1024/list.exe'],
  ['a file of dots', 'NG-1024/..'],
  ['a hidden file', 'NG-1024/.jpg'],
])('%s: none', (_, path) => {
  expect(placePhoto(path, refs)).toBeUndefined();
});

test('what is no picture by its name is told from a picture of an unknown vehicle', () => {
  expect([isPictureName('May/NG-9.jpg'), isPictureName('May/list.txt'), isPictureName('May/..')]).toEqual([
    true,
    false,
    false,
  ]);
});

test.each([
  '../../etc/passwd.jpg',
  '100/../../x.jpg',
  '..\\..\\100.jpg',
  '100/./a.jpg',
  '100/a\0.jpg',
  '100/..',
])('%j leads elsewhere', (path) => {
  expect(isPathTrick(path)).toBe(true);
});

test.each(['/May/100/front.jpg', '100/IMG..1.jpg', '100/表.jpg', '100_1.jpg'])('%j does not', (path) => {
  expect(isPathTrick(path)).toBe(false);
});
