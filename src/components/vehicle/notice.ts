// What a visitor must know before reading on: sold, gone, reserved or not here yet.
import type { ShownVehicle, VehiclePageProps } from '../../catalogue/vehicle-page.ts';
import type { VisitorMessages } from '../../messages/en/visitor.ts';
import type { Formats } from '../../messages/format.ts';

/** @returns nothing for a vehicle that is simply available */
export function vehicleNotice(
  { status, arrived }: Pick<ShownVehicle, 'status' | 'arrived'>,
  standing: VehiclePageProps['standing'],
  { vehicle }: VisitorMessages,
  format: Formats,
): string | undefined {
  if (standing === 'sold') return vehicle.soldNotice;
  if (standing === 'left') return vehicle.leftNotice;
  if (status === 'reserved') return vehicle.reservedNotice;
  if (status !== 'incoming') return undefined;
  return arrived ? vehicle.incomingNoticeOn(format.day(arrived)) : vehicle.incomingNotice;
}
