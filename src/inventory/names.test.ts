import { expect, test } from 'vitest';
import { nameSlug } from '../catalogue/slug.ts';
import { foldKey } from './fold.ts';
import { makeFinder, makeNames, makeSuggester, nearestMake } from './makes.ts';
import { countModels, modelNames } from './models/models.ts';
import { nameFinder } from './names.ts';

const find = nameFinder({});

test.each([
  ['トヨタ', 'ハリアー', 'Toyota', 'Harrier'],
  ['ﾄﾖﾀ', 'ﾗﾝﾄﾞｸﾙｰｻﾞｰﾌﾟﾗﾄﾞ', 'Toyota', 'Land Cruiser Prado'],
  ['TOYOTA', 'トヨタ　ハリアー　ハイブリッド', 'Toyota', 'Harrier Hybrid'],
  ['いすゞ', 'エルフトラック', 'Isuzu', 'Elf Truck'],
  ['三菱', 'ミニキャブ・ミーブ', 'Mitsubishi', 'Minicab MiEV'],
  ['三菱', 'デリカＤ：５', 'Mitsubishi', 'Delica D:5'],
  ['ホンダ', 'フリード＋', 'Honda', 'Freed Plus'],
  ['ホンダ', 'フリード', 'Honda', 'Freed'],
  ['Benz', 'Ｅクラスステーションワゴン', 'Mercedes-Benz', 'E-Class Wagon'],
  ['レンジローバー', 'スポーツ', 'Land Rover', 'Range Rover スポーツ'],
  ['Range Rover', 'Sport', 'Land Rover', 'Range Rover Sport'],
  ['Land Rover', 'Defender', 'Land Rover', 'Defender'],
])('%s %s is the %s %s', (make, model, name, modelName) => {
  expect(find(make, model)).toMatchObject({ make: name, model: modelName });
});

test('a model of another make is not translated', () => {
  expect(find('Nissan', 'ハリアー')).toEqual({
    make: 'Nissan',
    model: 'ハリアー',
    isKnown: false,
    otherMake: 'Toyota',
  });
});

test.each([
  ['Honda', 'Aqua', 'Toyota'],
  ['日産', 'トヨタ アクア', 'Toyota'],
  ['マツダ', 'ハイエース', 'Toyota'],
  ['Toyota', 'Nissan Note', 'Nissan'],
  ['BMW', 'トヨタ アクア', 'Toyota'],
  ['Suzuki', 'ハイゼットトラック', 'Daihatsu'],
  ['Toyota', 'Golf', 'Volkswagen'],
])('%s %s is a model of %s', (make, model, other) => {
  expect(find(make, model)).toMatchObject({ isKnown: false, otherMake: other });
});

test.each(
  `Suzuki Carry | Mazda Scrum | Mazda Titan Elf | Mitsubishi eK Wagon | Nissan Dayz | Toyota Roomy | Subaru Justy | Subaru Bighorn | Subaru BRZ
    | Suzuki Cruze | Toyota Copen | Mitsubishi Canter | Mitsubishi Rosa | Nissan Condor | Infiniti Skyline | Datsun Sunny | Chrysler Jeep Cherokee
    | BMW Cooper | Rover Discovery | Dodge Journey | Dodge Hornet | Chevrolet Bolt | Hyundai Grace | Peugeot 4007 | Mazda 2 | Mitsubishi Excavator
    | Honda Tractor | Honda Address | Lada Niva | Toyota Vitz RS | Mitsubishi Minicab`
    .split('|')
    .map((name) => /^(\S+) (.+)$/.exec(name.trim())?.slice(1) ?? []),
)('%s %s is no model of another make', (make = '', model) => {
  expect(nameFinder({ Lada: [] })(make, model)).not.toHaveProperty('otherMake');
});

test.each(['Toyoda', 'Rower', 'ミニキャブ', 'LAND', ''])('%s is no make', (text) => {
  expect(makeFinder({})(text)).toBeUndefined();
});

test('a near miss is suggested, anything else is not', () => {
  expect(nearestMake('Toyoda')).toBe('Toyota');
  expect(nearestMake('Mercedes Bens')).toBe('Mercedes-Benz');
  expect(nearestMake('Spaceship')).toBeUndefined();
});

test('a file in which no make is one gets no further suggestions', () => {
  const suggest = makeSuggester();
  expect(suggest('Toyoda')).toBe('Toyota');
  for (let number = 0; number < 1000; number += 1) suggest(`NG${number}`);
  expect(suggest('Nisann')).toBeUndefined();
  expect(suggest('Toyoda')).toBe('Toyota');
});

test('no two makes, and no two models of a make, have one address', () => {
  const apart = (names: readonly string[]) =>
    expect(new Set(names.map(nameSlug)).size, names.join(', ')).toBe(new Set(names).size);
  apart(makeNames);
  for (const make of makeNames) apart(modelNames(make));
});

test('every name is found under itself, and no make is called like another', () => {
  const finder = makeFinder({});
  for (const make of makeNames) {
    expect(finder(make)?.name).toBe(make);
    for (const model of modelNames(make)) expect(find(make, model)).toMatchObject({ model, isKnown: true });
  }
  expect(new Set(makeNames.map(foldKey)).size).toBe(makeNames.length);
});

test('the tables hold the models of the Japanese market', () => {
  expect(countModels()).toBeGreaterThanOrEqual(400);
});
