// What a vehicle is called.
import type { Vehicle } from '../inventory/vehicle.ts';

type Named = Pick<Vehicle, 'make' | 'model' | 'grade' | 'firstRegistered' | 'manufactured'>;

/** The year a buyer means: of the first registration, else of manufacture. */
export function yearOf({ firstRegistered, manufactured }: Pick<Named, 'firstRegistered' | 'manufactured'>) {
  return (firstRegistered ?? manufactured)?.slice(0, 4);
}

/** `2014 Toyota Vitz F`; without what is not known. */
export function vehicleName(vehicle: Named): string {
  return [yearOf(vehicle), vehicle.make, vehicle.model, gradeInName(vehicle)].filter(Boolean).join(' ');
}

/** The grade behind the model, which it may begin with: of a Macan, `Macan` -> ``, `Macan GTS` -> `GTS` */
export function gradeInName({ model, grade = '' }: Pick<Named, 'model' | 'grade'>): string {
  return `${grade} `.startsWith(`${model} `) ? grade.slice(model.length + 1) : grade;
}
