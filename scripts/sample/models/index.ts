// The table of real models: what every make of the sample sold, by the body type it is listed under.
import * as american from './american.ts';
import * as daihatsu from './daihatsu.ts';
import * as european from './other-european.ts';
import * as heavy from './heavy-trucks.ts';
import * as hondaCompacts from './honda-compacts.ts';
import * as honda from './honda.ts';
import * as machinery from './machinery.ts';
import * as mazdaCommercial from './mazda-commercial.ts';
import * as mazda from './mazda.ts';
import * as german from './mercedes-bmw.ts';
import * as mitsubishi from './mitsubishi.ts';
import * as nissanCars from './nissan-cars.ts';
import * as nissanCommercial from './nissan-commercial.ts';
import * as nissanPeople from './nissan-people-carriers.ts';
import * as small from './small-makes.ts';
import * as subaru from './subaru.ts';
import * as suzuki from './suzuki.ts';
import { toyotaOlderCoupes } from './toyota-coupes.ts';
import { toyotaHatchbacks } from './toyota-hatchbacks.ts';
import { toyotaMinivans, toyotaVans } from './toyota-minivans.ts';
import { toyotaCoupes, toyotaSedans } from './toyota-sedans.ts';
import { lexus, toyotaSuvs } from './toyota-suvs.ts';
import { toyotaForklifts, toyotaTrucks } from './toyota-trucks.ts';
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
    suv: german.mercedesSuvs,
    sedan: german.mercedesSedans,
    hatchback: german.mercedesHatchbacks,
    coupe: german.mercedesCoupes,
  },
  BMW: {
    suv: german.bmwSuvs,
    sedan: german.bmwSedans,
    hatchback: german.bmwHatchbacks,
    coupe: german.bmwCoupes,
  },
  MINI: { hatchback: german.miniHatchbacks },
  Volkswagen: { 'mini-van': european.volkswagenMiniVans, hatchback: european.volkswagenHatchbacks },
  'Land Rover': { suv: european.landRoverSuvs },
  Jaguar: { sedan: european.jaguarSedans },
  Audi: { hatchback: european.audiHatchbacks, coupe: european.audiCoupes },
  Volvo: { sedan: european.volvoSedans, hatchback: european.volvoHatchbacks },
  Peugeot: { hatchback: european.peugeotHatchbacks },
  Renault: { 'mini-van': european.renaultMiniVans, hatchback: european.renaultHatchbacks },
  Citroën: { hatchback: european.citroenHatchbacks },
  Fiat: { hatchback: european.fiatHatchbacks },
  'Alfa Romeo': { hatchback: european.alfaRomeoHatchbacks },
  Porsche: { suv: european.porscheSuvs, coupe: european.porscheCoupes },
  Ford: { suv: american.fordSuvs, hatchback: american.fordHatchbacks },
  Chevrolet: { hatchback: american.chevroletHatchbacks },
  Chrysler: { sedan: american.chryslerSedans, hatchback: american.chryslerHatchbacks },
  Jeep: { suv: american.jeepSuvs },
  Yanmar: { other: machinery.yanmarMachinery },
  Komatsu: { other: machinery.komatsuMachinery },
  Hitachi: { other: machinery.hitachiMachinery },
  Kubota: { other: machinery.kubotaMachinery },
  Caterpillar: { other: machinery.caterpillarMachinery },
};
