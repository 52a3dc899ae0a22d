// A full chassis number identifies a vehicle to thieves and cloners as well as to its buyer, so pages and
// feeds show only the part that names the model.

const VIN_LENGTH = 17;
/** Manufacturer and vehicle description sections of a VIN (ISO 3779); the rest is the serial. */
const VIN_DESCRIPTION = 8;
/** Hidden of any number, whatever it looks like. */
const LEAST_HIDDEN = 4;

/**
 * Hides the serial of a chassis number and all that follows it. `NSP130-2145678` -> `NSP130-*******`; of a VIN the
 * last nine.
 */
export function maskChassis(chassisNo: string): string {
  const serial = chassisNo.search(/(?<=.-)\d{4}/);
  const named = serial > 0 ? serial : chassisNo.length === VIN_LENGTH ? VIN_DESCRIPTION : 3;
  const shown = Math.max(0, Math.min(named, chassisNo.length - LEAST_HIDDEN));
  return chassisNo.slice(0, shown) + '*'.repeat(chassisNo.length - shown);
}
