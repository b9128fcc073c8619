import type { FigureKind, Period, Unit } from '../../model/figure-kinds.ts';
import type { Locale } from '../locales.ts';

interface FigureStrings {
  kinds: Record<FigureKind, string>;
  /** One and several; Indonesian makes no difference. */
  units: Record<Exclude<Unit, 'IDR'>, readonly [one: string, several: string]>;
  periods: Record<Period, string>;
  about: string;
  old: string;
}

const same = (word: string) => [word, word] as const;

export const figureStrings: Record<Locale, FigureStrings> = {
  id: {
    kinds: {
      price: 'Harga',
      fare: 'Ongkos',
      ticket: 'Karcis masuk',
      workers: 'Pekerja',
      workshops: 'Tempat usaha',
      output: 'Hasil',
      turnover: 'Omzet',
      visitors: 'Pengunjung',
      population: 'Penduduk',
      households: 'Rumah tangga',
      'travel-time': 'Lama perjalanan',
      'making-time': 'Lama pembuatan',
      distance: 'Jarak',
      size: 'Ukuran',
      height: 'Ketinggian',
      area: 'Luas',
      founded: 'Berdiri',
    },
    units: {
      person: same('orang'),
      household: same('rumah tangga'),
      workshop: same('tempat usaha'),
      piece: same('buah'),
      sheet: same('lembar'),
      container: same('peti kemas'),
      kg: same('kg'),
      tonne: same('ton'),
      litre: same('liter'),
      km: same('km'),
      m: same('m'),
      cm: same('cm'),
      m2: same('m²'),
      hectare: same('ha'),
      minute: same('menit'),
      hour: same('jam'),
      day: same('hari'),
      week: same('minggu'),
      month: same('bulan'),
      year: same('tahun'),
      percent: same('%'),
    },
    periods: { day: 'per hari', week: 'per minggu', month: 'per bulan', year: 'per tahun' },
    about: 'sekitar',
    old: 'angka lama',
  },
  en: {
    kinds: {
      price: 'Price',
      fare: 'Fare',
      ticket: 'Entry',
      workers: 'Workers',
      workshops: 'Workshops',
      output: 'Output',
      turnover: 'Turnover',
      visitors: 'Visitors',
      population: 'Population',
      households: 'Households',
      'travel-time': 'Travel time',
      'making-time': 'Making time',
      distance: 'Distance',
      size: 'Size',
      height: 'Height',
      area: 'Area',
      founded: 'Founded',
    },
    units: {
      person: ['person', 'people'],
      household: ['household', 'households'],
      workshop: ['workshop', 'workshops'],
      piece: ['piece', 'pieces'],
      sheet: ['sheet', 'sheets'],
      container: ['container', 'containers'],
      kg: same('kg'),
      tonne: ['tonne', 'tonnes'],
      litre: ['litre', 'litres'],
      km: same('km'),
      m: same('m'),
      cm: same('cm'),
      m2: same('m²'),
      hectare: same('ha'),
      minute: ['minute', 'minutes'],
      hour: ['hour', 'hours'],
      day: ['day', 'days'],
      week: ['week', 'weeks'],
      month: ['month', 'months'],
      year: ['year', 'years'],
      percent: same('%'),
    },
    periods: { day: 'a day', week: 'a week', month: 'a month', year: 'a year' },
    about: 'about',
    old: 'old figure',
  },
};
