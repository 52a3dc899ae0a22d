// A vehicle in the words of schema.org: only what its page says as well, and nothing that is not known. The
// types of schema-dts hold every property against the vocabulary; so does scripts/dist over the built pages.
import type { AutoDealer, Car, Motorcycle, Offer, Vehicle as Thing, BusOrCoach } from 'schema-dts';
import { shownName, type Origin } from './graph.ts';
import * as addresses from '../../catalogue/addresses.ts';
import { mileageOf } from '../../catalogue/mileage.ts';
import { vehicleName } from '../../catalogue/name.ts';
import { photoAddress, setOf } from '../../photos/names.ts';
import type { Photo } from '../../photos/manifest.ts';
import type { VehiclePageProps } from '../../catalogue/vehicle-page.ts';
import type { BodyType } from '../../inventory/vocabularies.ts';
import type { VisitorMessages } from '../../messages/en/visitor.ts';

/** Photos told to programs; those who show a vehicle in their results use a few. */
const IMAGES = 6;

/** @param dealer the exporter's node in the same graph, by its id */
export function vehicleData(
  { vehicle, photos, standing, price }: Described,
  { facts, types }: VisitorMessages,
  origin: Origin,
  dealer: string,
): Thing {
  const url = origin + addresses.vehicle(vehicle.slug);
  const described = {
    '@id': `${url}#vehicle`,
    url,
    name: vehicleName(vehicle),
    sku: vehicle.ref,
    brand: { '@type': 'Brand', name: vehicle.make },
    model: vehicle.model,
    vehicleConfiguration: vehicle.grade,
    bodyType: types[vehicle.type],
    image: photos.length > 0 ? imagesOf(photos, origin) : undefined,
    productionDate: vehicle.manufactured,
    dateVehicleFirstRegistered: vehicle.firstRegistered,
    itemCondition: vehicle.condition && shownName(conditions[vehicle.condition]),
    mileageFromOdometer: quantity(mileageOf(vehicle), 'KMT'),
    vehicleEngine:
      vehicle.engineCc || vehicle.fuel
        ? {
            '@type': 'EngineSpecification',
            engineDisplacement: quantity(vehicle.engineCc, 'CMQ'),
            fuelType: vehicle.fuel && facts.fuels[vehicle.fuel],
          }
        : undefined,
    fuelType: vehicle.fuel && facts.fuels[vehicle.fuel],
    vehicleTransmission: vehicle.transmission && facts.transmissions[vehicle.transmission],
    numberOfForwardGears: vehicle.gears,
    driveWheelConfiguration: vehicle.drive && (driven[vehicle.drive] ?? facts.drives[vehicle.drive]),
    steeringPosition: vehicle.steering && shownName(steerings[vehicle.steering]),
    numberOfDoors: vehicle.doors,
    vehicleSeatingCapacity: vehicle.seats,
    color: vehicle.exteriorColour,
    vehicleInteriorColor: vehicle.interiorColour,
    weight: quantity(vehicle.weightKg, 'KGM'),
    payload: quantity(vehicle.maxLoadKg, 'KGM'),
    knownVehicleDamages: vehicle.repairHistory === 'repaired' ? facts.repairHistories.repaired : undefined,
    offers: offerOf(vehicle, standing, price, dealer),
  } as const;
  return { '@type': typeOf[vehicle.type] ?? 'Car', ...described } as Car | Motorcycle | BusOrCoach | Thing;
}

/** On offer: price, since when, and whether it can be had. Not on offer: only that it cannot. */
/** The first ones, which show the whole vehicle: the page links all of them. */
function imagesOf(photos: readonly Photo[], origin: Origin): string[] {
  const set = setOf(photos);
  return photos.slice(0, IMAGES).map((_, at) => origin + photoAddress(set, at + 1, '1600.jpg'));
}

function offerOf(
  { status, arrived, prices }: Described['vehicle'],
  standing: Described['standing'],
  price: Described['price'],
  dealer: string,
): Offer {
  const seller = { '@id': dealer } as unknown as AutoDealer;
  if (standing !== 'counted')
    return {
      '@type': 'Offer',
      availability: shownName(standing === 'sold' ? 'SoldOut' : 'OutOfStock'),
      seller,
    };
  const isComing = status === 'incoming';
  const since = price?.fromJpy === undefined ? prices.at(-1)?.on : undefined;
  return {
    '@type': 'Offer',
    ...(price && asAsked(price)),
    ...(price && since && { validFrom: since }),
    availability: shownName(isComing ? 'PreOrder' : status === 'reserved' ? 'Reserved' : 'InStock'),
    ...(isComing && arrived && { availabilityStarts: arrived }),
    seller,
  };
}

/** In the currency that the exporter asks it in: dollars turned from yen are ours. */
function asAsked({ fobUsd, fromJpy }: NonNullable<Described['price']>) {
  return fromJpy === undefined
    ? { price: fobUsd, priceCurrency: 'USD' }
    : { price: fromJpy, priceCurrency: 'JPY' };
}

/** Units by their UN/CEFACT code: KMT kilometre, CMQ cubic centimetre, KGM kilogram. */
function quantity(value: number | undefined, unitCode: 'KMT' | 'CMQ' | 'KGM') {
  return value === undefined ? undefined : { '@type': 'QuantitativeValue' as const, value, unitCode };
}

/** Everything else is a Car. */
const typeOf: Partial<Record<BodyType, 'Vehicle' | 'BusOrCoach' | 'Motorcycle'>> = {
  truck: 'Vehicle',
  bus: 'BusOrCoach',
  'motor-cycle': 'Motorcycle',
  other: 'Vehicle',
  machinery: 'Vehicle',
};
const conditions = { new: 'NewCondition', used: 'UsedCondition' } as const;
const steerings = { RHD: 'RightHandDriving', LHD: 'LeftHandDriving' } as const;
/** 2WD does not say which axle: it has no term of its own. */
const driven: Partial<Record<string, ReturnType<typeof shownName>>> = {
  FWD: shownName('FrontWheelDriveConfiguration'),
  RWD: shownName('RearWheelDriveConfiguration'),
  '4WD': shownName('FourWheelDriveConfiguration'),
  AWD: shownName('AllWheelDriveConfiguration'),
};

type Described = Pick<VehiclePageProps, 'vehicle' | 'photos' | 'standing' | 'price'>;
