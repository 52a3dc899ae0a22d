// The table of real models: what every make of the sample sold, by the body type it is listed under.
import { alfaRomeoHatchbacks } from './alfa-romeo.ts';
import * as audi from './audi.ts';
import * as bmw from './bmw.ts';
import { caterpillarMachines } from './caterpillar.ts';
import { chevroletHatchbacks } from './chevrolet.ts';
import * as chrysler from './chrysler.ts';
import { citroenHatchbacks } from './citroen.ts';
import * as daihatsu from './daihatsu.ts';
import { fiatHatchbacks } from './fiat.ts';
import * as ford from './ford.ts';
import * as heavy from './heavy-trucks.ts';
import { hitachiMachines } from './hitachi.ts';
import * as hondaCompacts from './honda-compacts.ts';
import * as honda from './honda.ts';
import { jaguarSedans } from './jaguar.ts';
import { jeepSuvs } from './jeep.ts';
import { komatsuMachines } from './komatsu.ts';
import { kubotaMachines } from './kubota.ts';
import { landRoverSuvs } from './land-rover.ts';
import * as mazdaCommercial from './mazda-commercial.ts';
import * as mazda from './mazda.ts';
import * as mercedes from './mercedes-benz.ts';
import { miniHatchbacks } from './mini.ts';
import * as mitsubishi from './mitsubishi.ts';
import * as nissanCars from './nissan-cars.ts';
import * as nissanCommercial from './nissan-commercial.ts';
import * as nissanPeople from './nissan-people-carriers.ts';
import { peugeotHatchbacks } from './peugeot.ts';
import * as porsche from './porsche.ts';
import * as renault from './renault.ts';
import * as small from './small-makes.ts';
import * as subaru from './subaru.ts';
import * as suzuki from './suzuki.ts';
import { toyotaOlderCoupes } from './toyota-coupes.ts';
import { toyotaHatchbacks } from './toyota-hatchbacks.ts';
import { toyotaMinivans, toyotaVans } from './toyota-minivans.ts';
import { toyotaCoupes, toyotaSedans } from './toyota-sedans.ts';
import { lexus, toyotaSuvs } from './toyota-suvs.ts';
import { toyotaForklifts, toyotaTrucks } from './toyota-trucks.ts';
import * as volkswagen from './volkswagen.ts';
import * as volvo from './volvo.ts';
import { yanmarMachines } from './yanmar.ts';
import type { Range } from '../generation.ts';

export const ranges: Readonly<Record<string, Range>> = {
  Toyota: {
    suv: toyotaSuvs,
    sedan: toyotaSedans,
    'mini-van': toyotaMinivans,
    hatchback: toyotaHatchbacks,
    truck: toyotaTrucks,
    van: toyotaVans,
    coupe: [...toyotaCoupes, ...toyotaOlderCoupes],
    other: toyotaForklifts,
  },
  Nissan: {
    suv: nissanPeople.nissanSuvs,
    sedan: nissanCars.nissanSedans,
    'mini-van': nissanPeople.nissanMinivans,
    hatchback: nissanCars.nissanHatchbacks,
    truck: nissanCommercial.nissanTrucks,
    van: nissanCommercial.nissanVans,
    coupe: nissanCars.nissanCoupes,
    other: nissanCommercial.nissanForklifts,
  },
  Honda: {
    suv: honda.hondaSuvs,
    sedan: honda.hondaSedans,
    'mini-van': hondaCompacts.hondaMinivans,
    hatchback: hondaCompacts.hondaHatchbacks,
    truck: honda.hondaTrucks,
    coupe: honda.hondaCoupes,
    'motor-cycle': honda.hondaMotorcycles,
  },
  Mazda: {
    suv: mazda.mazdaSuvs,
    sedan: mazda.mazdaSedans,
    'mini-van': mazda.mazdaMinivans,
    hatchback: mazda.mazdaHatchbacks,
    truck: mazdaCommercial.mazdaTrucks,
    van: mazdaCommercial.mazdaVans,
    coupe: mazda.mazdaCoupes,
  },
  Mitsubishi: {
    suv: mitsubishi.mitsubishiSuvs,
    'mini-van': mitsubishi.mitsubishiMinivans,
    hatchback: mitsubishi.mitsubishiHatchbacks,
    truck: mitsubishi.mitsubishiTrucks,
  },
  Subaru: {
    suv: subaru.subaruSuvs,
    sedan: subaru.subaruSedans,
    hatchback: subaru.subaruHatchbacks,
    truck: subaru.subaruTrucks,
  },
  Suzuki: {
    suv: suzuki.suzukiSuvs,
    'mini-van': suzuki.suzukiMinivans,
    hatchback: suzuki.suzukiHatchbacks,
    truck: suzuki.suzukiTrucks,
    van: suzuki.suzukiVans,
    'motor-cycle': suzuki.suzukiMotorcycles,
  },
  Daihatsu: {
    hatchback: daihatsu.daihatsuHatchbacks,
    truck: daihatsu.daihatsuTrucks,
    van: daihatsu.daihatsuVans,
  },
  Lexus: lexus,
  Isuzu: { truck: heavy.isuzuTrucks },
  Hino: { truck: heavy.hinoTrucks },
  'Mitsubishi Fuso': { truck: heavy.mitsubishiFusoTrucks },
  'UD Trucks': { truck: heavy.udTrucks },
  Mitsuoka: { sedan: small.mitsuokaSedans },
  Kawasaki: { 'motor-cycle': small.kawasakiMotorcycles },
  Yamaha: { 'motor-cycle': small.yamahaMotorcycles },
  'Mercedes-Benz': {
    suv: mercedes.mercedesSuvs,
    sedan: mercedes.mercedesSedans,
    hatchback: mercedes.mercedesHatchbacks,
    coupe: mercedes.mercedesCoupes,
  },
  BMW: { suv: bmw.bmwSuvs, sedan: bmw.bmwSedans, hatchback: bmw.bmwHatchbacks, coupe: bmw.bmwCoupes },
  MINI: { hatchback: miniHatchbacks },
  Volkswagen: { 'mini-van': volkswagen.volkswagenMinivans, hatchback: volkswagen.volkswagenHatchbacks },
  'Land Rover': { suv: landRoverSuvs },
  Jaguar: { sedan: jaguarSedans },
  Audi: { hatchback: audi.audiHatchbacks, coupe: audi.audiCoupes },
  Volvo: { sedan: volvo.volvoSedans, hatchback: volvo.volvoHatchbacks },
  Peugeot: { hatchback: peugeotHatchbacks },
  Renault: { 'mini-van': renault.renaultMinivans, hatchback: renault.renaultHatchbacks },
  Citroën: { hatchback: citroenHatchbacks },
  Fiat: { hatchback: fiatHatchbacks },
  'Alfa Romeo': { hatchback: alfaRomeoHatchbacks },
  Porsche: { suv: porsche.porscheSuvs, coupe: porsche.porscheCoupes },
  Ford: { suv: ford.fordSuvs, hatchback: ford.fordHatchbacks },
  Chevrolet: { hatchback: chevroletHatchbacks },
  Chrysler: { sedan: chrysler.chryslerSedans, hatchback: chrysler.chryslerHatchbacks },
  Jeep: { suv: jeepSuvs },
  Yanmar: { other: yanmarMachines },
  Komatsu: { other: komatsuMachines },
  Hitachi: { other: hitachiMachines },
  Kubota: { other: kubotaMachines },
  Caterpillar: { other: caterpillarMachines },
};
