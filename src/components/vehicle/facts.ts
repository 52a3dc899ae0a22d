// The facts of a vehicle in groups, as label and text. A fact that is not known is left out, except those
// whose absence a buyer must know of.
import { inOneLine } from '../listing/card-facts.ts';
import { asking, gradedIn } from './condition-words.ts';
import type { ShownVehicle } from '../../catalogue/vehicle-page.ts';
import type { VisitorMessages } from '../../messages/en/visitor.ts';
import type { Formats } from '../../messages/format.ts';

/**
 * What decides first; what only freight and papers ask for is folded behind its essential.
 * @param onOffer whether it can still be asked for
 * @param volumeM3 shipping volume in cubic metres, where all three dimensions are known
 */
export function factGroups(
  vehicle: ShownVehicle,
  onOffer: boolean,
  volumeM3: number | undefined,
  words: VisitorMessages,
  format: Formats,
): FactGroup[] {
  const { facts, grades } = words;
  const { labels, groups } = facts;
  const count = (value: number | undefined) => value && String(value);
  const volume = volumeM3 && format.cubicMetres(volumeM3);
  const weight = vehicle.weightKg && format.kilograms(vehicle.weightKg);
  const chassis =
    onOffer && vehicle.chassisNo ? `${vehicle.chassisNo} (${facts.chassisHidden})` : vehicle.chassisNo;
  const repairs = vehicle.repairHistory ?? 'unknown';
  const codes = known([vehicle.modelCode, vehicle.chassisNo]);
  const named: Row[] = [
    [labels.make, vehicle.make],
    [labels.model, vehicle.model],
    [labels.grade, vehicle.grade],
  ];
  const arrivedLabel = vehicle.status === 'incoming' ? labels.expected : labels.arrived;

  return [
    group(groups.key, [
      [labels.firstRegistered, date(vehicle.firstRegistered)],
      [labels.manufactured, date(vehicle.manufactured)],
      [labels.mileageKm, mileage(vehicle)],
      [labels.engineCc, vehicle.engineCc && `${format.number(vehicle.engineCc)} cc`],
      [labels.fuel, vehicle.fuel && facts.fuels[vehicle.fuel]],
      [labels.transmission, transmission(vehicle)],
      [labels.drive, vehicle.drive && facts.drives[vehicle.drive]],
      [labels.steering, vehicle.steering && facts.steerings[vehicle.steering]],
      [labels.type, words.types[vehicle.type]],
      [labels.truckBody, vehicle.truckBody],
      [labels.maxLoadKg, vehicle.maxLoadKg && format.kilograms(vehicle.maxLoadKg)],
      [labels.welfare, vehicle.welfare && facts.yes],
      [labels.exteriorColour, vehicle.exteriorColour],
      [labels.seats, count(vehicle.seats)],
      [labels.location, vehicle.location],
      [arrivedLabel, vehicle.arrived && format.day(vehicle.arrived)],
    ]),
    group(groups.condition, [
      [labels.condition, vehicle.condition && facts.conditions[vehicle.condition]],
      [labels.odometer, odometer(vehicle)],
      [labels.auctionGrade, graded(vehicle.auctionGrade, grades.auctionGrades)],
      [labels.interiorGrade, vehicle.interiorGrade && graded(vehicle.interiorGrade, grades.interiorGrades)],
      [labels.repairHistory, asking(facts.repairHistories[repairs], facts.repairAsks[repairs], onOffer)],
    ]),
    folded(groups.body, known([volume, weight]), [
      [labels.lengthMm, vehicle.lengthMm && format.millimetres(vehicle.lengthMm)],
      [labels.widthMm, vehicle.widthMm && format.millimetres(vehicle.widthMm)],
      [labels.heightMm, vehicle.heightMm && format.millimetres(vehicle.heightMm)],
      [labels.volume, volume],
      [labels.weightKg, weight],
      [labels.doors, count(vehicle.doors)],
      [labels.interiorColour, vehicle.interiorColour],
    ]),
    folded(groups.identity, codes, [
      // Of the others the head of the page tells.
      ...(codes.length > 0 ? named : []),
      [labels.modelCode, vehicle.modelCode],
      [labels.chassisNo, chassis],
    ]),
  ].filter((each) => each.facts.length > 0);

  function date(value: string | undefined): string {
    return value === undefined ? facts.notStated : format.yearOrMonth(value);
  }

  function transmission({ transmission: kind, gears }: ShownVehicle): string {
    return known([kind && facts.transmissions[kind], gears && gears > 1 && facts.gears(gears)]).join(', ');
  }

  /** A reading that is known not to be the mileage is never told without saying so. */
  function mileage({ odometer: state, mileageKm }: ShownVehicle): string {
    if (mileageKm === undefined) return facts.notStated;
    const reading = format.kilometres(mileageKm);
    return state && state !== 'actual' ? facts.shownOnly[state](reading) : reading;
  }

  /** Never blank; an actual reading says nothing where no reading is given. */
  function odometer({ odometer: state, mileageKm }: ShownVehicle): string {
    return state && (state !== 'actual' || mileageKm !== undefined)
      ? facts.odometers[state]
      : facts.notStated;
  }

  function graded(grade: string | undefined, meanings: Readonly<Record<string, string>>): string {
    return grade === undefined
      ? asking(grades.notGraded, grades.askForSheet, onOffer)
      : gradedIn(grades, grade, meanings, onOffer);
  }
}

function group(heading: string, rows: Row[]): FactGroup {
  return { heading, facts: rows.flatMap(([label, text]) => (text ? [{ label, text }] : [])) };
}

function folded(heading: string, essence: string[], rows: Row[]): FactGroup {
  return { ...group(heading, rows), folded: inOneLine(essence) };
}

function known(texts: readonly Text[]): string[] {
  return texts.filter((text) => typeof text === 'string' && text !== '') as string[];
}

type Text = string | 0 | false | undefined;
type Row = [label: string, text: Text];
/** `folded` says in one line what the facts behind it amount to; it may be empty. */
export type FactGroup = { heading: string; folded?: string; facts: { label: string; text: string }[] };
