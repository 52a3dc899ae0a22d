// Sample photos: pictures drawn for stock that is invented anyway. One for each body type, colour and view.
import { colourClasses, type ColourClass } from '../colours.ts';
import type { BodyType } from '../../inventory/vocabularies.ts';
import * as carFronts from './bodies/car-fronts.ts';
import { excavator } from './bodies/excavator.ts';
import { bus, camper, truck } from './bodies/heavy.ts';
import { motorCycle } from './bodies/motor-cycle.ts';
import { pickup, suv } from './bodies/off-road.ts';
import { hatchback, sedan, wagon } from './bodies/saloons.ts';
import { convertible, coupe } from './bodies/sports.ts';
import * as vanFronts from './bodies/van-fronts.ts';
import { miniVan, van } from './bodies/vans.ts';
import { drawFront, type FrontBody } from './front.ts';
import { hall, sceneDefs } from './scene.ts';
import { drawSide, type SideBody } from './side.ts';
import { wheelDefs } from './wheel.ts';

/** The first is the one that stands for the vehicle in lists. */
export const views = ['side', 'front'] as const;

/** An SVG document; motor cycles and machines show their other side in place of the front. */
export function drawVehicle(type: BodyType, colour: ColourClass, view: View): string {
  const base = colourClasses[colour];
  const body = bodies[type];
  if (typeof body === 'function') return picture(WIDE, body(base), view === 'front');
  return view === 'side'
    ? picture(WIDE, drawSide(body.side, base))
    : picture(NEAR, drawFront(body.front, base));
}

/** What the camera sees of the hall: a whole vehicle from its side, or, nearer, from the front. */
const WIDE = '8 22 304 228';
const NEAR = '34 23 252 189';

function picture(frame: string, vehicle: string, flipped = false): string {
  const placed = flipped ? `<g transform="matrix(-1 0 0 1 320 0)">${vehicle}</g>` : vehicle;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1200" viewBox="${frame}"><defs>${sceneDefs}${wheelDefs}</defs>${hall}${placed}</svg>`;
}

/** The sample has its machines under `other`. */
const bodies: Readonly<Record<BodyType, Body>> = {
  suv: { side: suv, front: carFronts.suv },
  sedan: { side: sedan, front: carFronts.sedan },
  'mini-van': { side: miniVan, front: vanFronts.miniVan },
  hatchback: { side: hatchback, front: carFronts.hatchback },
  truck: { side: truck, front: vanFronts.truck },
  bus: { side: bus, front: vanFronts.bus },
  van: { side: van, front: vanFronts.van },
  coupe: { side: coupe, front: carFronts.coupe },
  'motor-cycle': motorCycle,
  other: excavator,
  wagon: { side: wagon, front: carFronts.wagon },
  convertible: { side: convertible, front: carFronts.convertible },
  pickup: { side: pickup, front: carFronts.pickup },
  camper: { side: camper, front: vanFronts.camper },
  machinery: excavator,
};

/** A vehicle that is drawn from two sides, or a drawing of its own for a colour. */
type Body = { side: SideBody; front: FrontBody } | ((base: string) => string);
export type View = (typeof views)[number];
