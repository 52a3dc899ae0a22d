import { expect, test } from 'vitest';
import { aVehicle } from '../catalogue/vehicles.fixture.ts';
import { assignPhotos, type PassedOver } from './assign.ts';
import type { Vehicle } from '../inventory/vehicle.ts';

const vehicle = (ref: string, more: Partial<Vehicle> = {}): Vehicle =>
  aVehicle(0, { ref, slug: ref.toLowerCase(), ...more });

function assigned(
  vehicles: Vehicle[],
  folders: Record<string, string[]>,
  passedOver: readonly PassedOver[] = [],
) {
  const { photos, issues } = assignPhotos(vehicles, {
    folders: new Map(Object.entries(folders)),
    passedOver,
  });
  return {
    photos: Object.fromEntries(photos),
    issues: issues.map(({ code, at }) => `${code} ${at.in === 'photo' ? at.file : ''}`),
  };
}

test('without a list a vehicle has every photo of its folder, 2 before 10', () => {
  const { photos, issues } = assigned([vehicle('AB-1')], {
    'AB-1': ['10.jpg', '2.jpg', '.DS_Store', 'Thumbs.db'],
  });
  expect(photos).toEqual({ 'ab-1': ['AB-1/2.jpg', 'AB-1/10.jpg'] });
  expect(issues).toEqual([]);
});

test('a list chooses and orders, by name without regard to case, or by the last part of an address', () => {
  const listed = vehicle('AB-1', {
    photos: ['Rear.JPG', 'https://old.example.com/p/77/front%20left.jpg', 'rear.jpg'],
  });
  const { photos, issues } = assigned([listed], { 'AB-1': ['front left.jpg', 'inside.jpg', 'rear.jpg'] });
  expect(photos).toEqual({ 'ab-1': ['AB-1/rear.jpg', 'AB-1/front left.jpg'] });
  expect(issues).toEqual(['photo-unlisted content/photos/AB-1/inside.jpg']);
});

test('a listed photo that is not there is reported, and the others are shown', () => {
  const listed = vehicle('AB-1', { photos: ['gone.jpg', 'there.jpg'] });
  const { photos, issues } = assigned([listed], { 'AB-1': ['there.jpg'] });
  expect(photos).toEqual({ 'ab-1': ['AB-1/there.jpg'] });
  expect(issues).toEqual(['photo-missing content/photos/AB-1/gone.jpg']);
});

test('where nothing that is listed is there, the folder is shown', () => {
  const listed = vehicle('AB-1', { photos: ['https://old.example.com/1.jpg'] });
  const { photos, issues } = assigned([listed], { 'AB-1': ['a.jpg'] });
  expect(photos).toEqual({ 'ab-1': ['AB-1/a.jpg'] });
  expect(issues).toEqual(['photo-missing content/photos/AB-1/1.jpg']);
});

test('a list cannot name anything outside its own folder', () => {
  const sly = vehicle('AB-1', {
    photos: ['../AB-2/secret.jpg', '/etc/passwd', '..%2fAB-2%2fsecret.jpg', '..'],
  });
  const { photos } = assigned([sly, vehicle('AB-2')], { 'AB-1': ['a.jpg'], 'AB-2': ['secret.jpg'] });
  expect(photos).toEqual({ 'ab-1': ['AB-1/a.jpg'], 'ab-2': ['AB-2/secret.jpg'] });
});

test('a ref that is no file name finds its folder by its address', () => {
  const { photos } = assigned([vehicle('AB/1', { slug: 'ab-1' })], { ab_1: ['a.jpg'] });
  expect(photos).toEqual({ 'ab-1': ['ab_1/a.jpg'] });
});

test('what belongs to no vehicle, or to one that has its folder, is reported', () => {
  const { photos, issues } = assigned([vehicle('AB-1')], {
    '': ['lost.jpg', '.gitkeep'],
    'AB 1': ['b.jpg'],
    'AB-1': ['a.jpg'],
    'AB-9': ['c.jpg'],
    写真: ['d.jpg'],
  });
  expect(photos).toEqual({ 'ab-1': ['AB-1/a.jpg'] });
  expect(issues).toEqual([
    'photo-stray content/photos/lost.jpg',
    'photo-folder-double content/photos/AB 1',
    'photo-folder-unknown content/photos/AB-9',
    'photo-folder-unknown content/photos/写真',
  ]);
});

test('of two folders the one called by the ref is used, else the first', () => {
  const names = { 'ab 1': ['1.jpg'], 'ab-1': ['2.jpg'], ab_1: ['3.jpg'] };
  const used = (ref: string) => assigned([vehicle(ref, { slug: 'ab-1' })], names).photos['ab-1'];
  expect(used('ab_1')).toEqual(['ab_1/3.jpg']);
  expect(used('AB-1')).toEqual([expect.stringMatching(/^ab[ _-]1\//)]);
});

test('what cannot be taken for a photo is told, unless an operating system left it', () => {
  const { photos, issues } = assigned([vehicle('AB-1')], { 'AB-1': ['1.jpg'] }, [
    { path: 'AB-1/\ufffd1.jpg', why: 'name' },
    { path: 'AB-1/original', why: 'folder' },
    { path: 'AB-1/.thumbs', why: 'folder' },
    { path: 'AB-1/2.jpg', why: 'link' },
    { path: 'AB-2', why: 'unreadable', code: 'EACCES' },
  ]);
  expect(photos).toEqual({ 'ab-1': ['AB-1/1.jpg'] });
  expect(issues).toEqual([
    'photo-name content/photos/AB-1/\ufffd1.jpg',
    'photo-folder-inside content/photos/AB-1/original',
    'photo-link content/photos/AB-1/2.jpg',
    'photo-unreadable content/photos/AB-2',
  ]);
});

test('at most forty photos of one vehicle are shown', () => {
  const names = Array.from({ length: 41 }, (_, at) => `${at}.jpg`);
  const { photos, issues } = assigned([vehicle('AB-1')], { 'AB-1': names });
  expect(photos['ab-1']).toHaveLength(40);
  expect(issues).toEqual(['photo-too-many content/photos/AB-1']);
});

test('a vehicle that is gone may have lost its photos', () => {
  const gone = vehicle('AB-1', { leftOn: '2026-11-01', photos: ['a.jpg'] });
  expect(assigned([gone], {})).toEqual({ photos: {}, issues: [] });
});
