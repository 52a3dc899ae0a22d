// A full chassis number identifies a vehicle to thieves and cloners as well as to its buyer, so pages and
// feeds show only the part that names the model.

const VIN_LENGTH = 17;
/** Manufacturer and vehicle description sections of a VIN (ISO 3779); the rest is the serial. */
const VIN_DESCRIPTION = 8;

/** Hides the serial of a chassis number. `NSP130-2145678` -> `NSP130-*******`; of a VIN the last nine. */
export function maskChassis(chassisNo: string): string {
  const dash = chassisNo.lastIndexOf('-');
  const shown = dash > 0 ? dash + 1 : chassisNo.length === VIN_LENGTH ? VIN_DESCRIPTION : 3;
  return chassisNo.slice(0, shown) + '*'.repeat(Math.max(0, chassisNo.length - shown));
}
