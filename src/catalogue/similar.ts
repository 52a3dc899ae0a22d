// What to offer beside a vehicle: the same model first, then the same type and make, then the same type.
// Near in order of arrival, so that a change is felt on few pages.
import type { Vehicle } from '../inventory/vehicle.ts';

/** Vehicles offered beside another. */
const MOST = 4;

/** @returns a function that gives up to four counted vehicles like the one asked for, best first */
export function similarTo(counted: readonly Vehicle[]): (vehicle: Vehicle) => Vehicle[] {
  const ascending = counted.toSorted((a, b) => a.serial - b.serial);
  const groups = [
    (vehicle: Vehicle) => `${vehicle.make}\n${vehicle.model}`,
    (vehicle: Vehicle) => `${vehicle.make}\n${vehicle.type}`,
    (vehicle: Vehicle) => vehicle.type,
  ].map((keyOf) => ({ keyOf, members: Map.groupBy(ascending, keyOf) }));
  return (vehicle) => {
    const found = new Set<Vehicle>();
    for (const { keyOf, members } of groups) {
      if (found.size === MOST) break;
      for (const near of nearest(members.get(keyOf(vehicle)) ?? [], vehicle.serial, MOST + found.size)) {
        if (found.size < MOST) found.add(near);
      }
    }
    return [...found];
  };
}

/** The members nearest in serial, the vehicle itself left out. */
function nearest(ascending: readonly Vehicle[], serial: number, most: number): Vehicle[] {
  let after = lowerBound(ascending, serial);
  let before = after - 1;
  const near: Vehicle[] = [];
  if (ascending[after]?.serial === serial) after += 1;
  while (near.length < most && (before >= 0 || after < ascending.length)) {
    const older = ascending[before];
    const newer = ascending[after];
    const takeNewer = !older || (newer && newer.serial - serial <= serial - older.serial);
    near.push((takeNewer ? newer : older)!);
    if (takeNewer) after += 1;
    else before -= 1;
  }
  return near;
}

function lowerBound(ascending: readonly Vehicle[], serial: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]!.serial < serial) low = middle + 1;
    else high = middle;
  }
  return low;
}
