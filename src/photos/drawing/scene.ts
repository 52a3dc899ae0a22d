// Where a sample photo is taken: a light hall with a pale wall and a polished floor. Pictures are drawn on
// 320 by 240, and every vehicle stands on one line.
import { downwards, gradient, outwards } from './tint.ts';

/** The height of the line on which every wheel stands. */
export const GROUND = 190;
/** The height at which the wall meets the floor. */
const SKIRTING = 152;

export const sceneDefs = [
  downwards('wall', [
    [0, '#bfc9d2'],
    [0.55, '#d3dbe1'],
    [1, '#e3e8eb'],
  ]),
  downwards('floor', [
    [0, '#d5dadd'],
    [0.35, '#b7bec3'],
    [1, '#858d94'],
  ]),
  outwards('glow', [
    [0, '#fff', 0.5],
    [1, '#fff', 0],
  ]),
  outwards('shadow', [
    [0, '#14181c', 0.8],
    [0.55, '#14181c', 0.5],
    [1, '#14181c', 0],
  ]),
  gradient(
    'polish',
    [0, GROUND, 0, GROUND + 38],
    [
      [0, '#fff', 0.34],
      [1, '#fff', 0],
    ],
  ),
  `<mask id="floor-mirror" maskUnits="userSpaceOnUse" x="0" y="${GROUND - 4}" width="320" height="54"><rect y="${GROUND - 4}" width="320" height="54" fill="url(#polish)"/></mask>`,
].join('');

export const hall = `<rect width="320" height="${SKIRTING}" fill="url(#wall)"/><rect y="${SKIRTING}" width="320" height="100" fill="url(#floor)"/><ellipse cx="160" cy="96" rx="190" ry="90" fill="url(#glow)"/>`;

/**
 * Puts a vehicle on the floor, with its shadow and its reflection.
 * @param stance where the shadow begins and ends
 */
export function onFloor(vehicle: string, [from, to]: readonly [number, number]): string {
  const middle = (from + to) / 2;
  const half = (to - from) / 2;
  return [
    `<ellipse cx="${middle}" cy="${GROUND + 1}" rx="${half * 1.16}" ry="9" fill="url(#shadow)" opacity=".55"/>`,
    `<ellipse cx="${middle}" cy="${GROUND}" rx="${half}" ry="4" fill="url(#shadow)"/>`,
    `<g mask="url(#floor-mirror)"><use href="#vehicle" transform="matrix(1 0 0 -1 0 ${2 * GROUND})"/></g>`,
    `<g id="vehicle">${vehicle}</g>`,
  ].join('');
}
