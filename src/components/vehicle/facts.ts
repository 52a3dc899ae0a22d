// The facts of a vehicle in groups, as label and text. A fact that is not known is left out, except those
// whose absence a buyer must know of.
import type { ShownVehicle } from '../../catalogue/vehicle-page.ts';
import type { VisitorMessages } from '../../messages/en/visitor.ts';
import type { Formats } from '../../messages/format.ts';

/** @param volumeM3 shipping volume in cubic metres, where all three dimensions are known */
export function factGroups(
  vehicle: ShownVehicle,
  volumeM3: number | undefined,
  words: VisitorMessages,
  format: Formats,
): FactGroup[] {
  const { facts, grades } = words;
  const { labels } = facts;
  const unit = (value: number | undefined, name: string) => value && `${format.number(value)} ${name}`;
  const count = (value: number | undefined) => value && String(value);
  const arrivedLabel = vehicle.status === 'incoming' ? labels.expected : labels.arrived;
  const groups: [string, [string, string | 0 | false | undefined][]][] = [
    [
      facts.groups.identity,
      [
        [labels.ref, vehicle.ref],
        [labels.make, vehicle.make],
        [labels.model, vehicle.model],
        [labels.grade, vehicle.grade],
        [labels.type, words.types[vehicle.type]],
        [labels.modelCode, vehicle.modelCode],
        [labels.chassisNo, vehicle.chassisNo && `${vehicle.chassisNo} (${facts.chassisHidden})`],
        [labels.location, vehicle.location],
      ],
    ],
    [
      facts.groups.use,
      [
        [labels.manufactured, date(vehicle.manufactured)],
        [labels.firstRegistered, date(vehicle.firstRegistered)],
        [arrivedLabel, vehicle.arrived && format.day(vehicle.arrived)],
        [
          labels.mileageKm,
          vehicle.mileageKm === undefined ? facts.notStated : format.kilometres(vehicle.mileageKm),
        ],
        [labels.odometer, odometer(vehicle)],
        [labels.condition, vehicle.condition && facts.conditions[vehicle.condition]],
      ],
    ],
    [
      facts.groups.engine,
      [
        [labels.engineCc, unit(vehicle.engineCc, 'cc')],
        [labels.fuel, vehicle.fuel && facts.fuels[vehicle.fuel]],
        [labels.transmission, vehicle.transmission && facts.transmissions[vehicle.transmission]],
        [labels.gears, count(vehicle.gears)],
        [labels.drive, vehicle.drive && facts.drives[vehicle.drive]],
        [labels.steering, vehicle.steering && facts.steerings[vehicle.steering]],
      ],
    ],
    [
      facts.groups.body,
      [
        [labels.exteriorColour, vehicle.exteriorColour],
        [labels.interiorColour, vehicle.interiorColour],
        [labels.doors, count(vehicle.doors)],
        [labels.seats, count(vehicle.seats)],
        [labels.lengthMm, vehicle.lengthMm && format.millimetres(vehicle.lengthMm)],
        [labels.widthMm, vehicle.widthMm && format.millimetres(vehicle.widthMm)],
        [labels.heightMm, vehicle.heightMm && format.millimetres(vehicle.heightMm)],
        [labels.volume, volumeM3 && format.cubicMetres(volumeM3)],
        [labels.weightKg, vehicle.weightKg && format.kilograms(vehicle.weightKg)],
        [labels.maxLoadKg, vehicle.maxLoadKg && format.kilograms(vehicle.maxLoadKg)],
        [labels.truckBody, vehicle.truckBody],
        [labels.welfare, vehicle.welfare && facts.yes],
      ],
    ],
    [
      facts.groups.condition,
      [
        [labels.auctionGrade, graded(vehicle.auctionGrade, grades.auctionGrades)],
        [labels.interiorGrade, vehicle.interiorGrade && graded(vehicle.interiorGrade, grades.interiorGrades)],
        [
          labels.repairHistory,
          vehicle.repairHistory ? facts.repairHistories[vehicle.repairHistory] : facts.repairUnknown,
        ],
      ],
    ],
  ];

  function date(value: string | undefined): string {
    return value === undefined ? facts.notStated : format.yearOrMonth(value);
  }

  /** Never blank; an actual reading says nothing where no reading is given. */
  function odometer({ odometer: state, mileageKm }: ShownVehicle): string {
    return state && (state !== 'actual' || mileageKm !== undefined)
      ? facts.odometers[state]
      : facts.notStated;
  }

  /** The letter or number of an auction house is never left to speak for itself. */
  function graded(grade: string | undefined, meanings: Readonly<Record<string, string>>): string {
    if (grade === undefined) return grades.notGraded;
    const meaning = meanings[grade.toUpperCase()];
    return meaning ? grades.graded(grade, meaning) : grades.gradeUnexplained(grade);
  }

  return groups
    .map(([heading, rows]) => ({
      heading,
      facts: rows.flatMap(([label, text]) => (text ? [{ label, text }] : [])),
    }))
    .filter((group) => group.facts.length > 0);
}

export type FactGroup = { heading: string; facts: { label: string; text: string }[] };
