import type { Locale } from '../locales.ts';

/** The programs that a point is handed over to, in the order in which they are offered. */
export const programs = ['geo', 'organic', 'osmand', 'google'] as const;
export type Program = (typeof programs)[number];

interface HandOverStrings {
  title: string;
  programs: Record<Program, string>;
  /** What needs an app that is installed, and what is told to others. */
  note: string;
  coordinates: string;
  copy: string;
  copied: string;
  /** Said where the browser does not let a page copy. */
  selected: string;
  gpx: string;
  saved: (file: string) => string;
}

export const handOverStrings: Record<Locale, HandOverStrings> = {
  id: {
    title: 'Buka di aplikasi peta',
    programs: {
      geo: 'Aplikasi peta di perangkat',
      organic: 'Organic Maps',
      osmand: 'OsmAnd',
      google: 'Google Maps',
    },
    note: 'Dua yang pertama memerlukan aplikasi yang terpasang. OsmAnd dan Google Maps menerima titik ini.',
    coordinates: 'Koordinat (WGS84):',
    copy: 'Salin',
    copied: 'Tersalin.',
    selected: 'Koordinat sudah dipilih; salin dengan menu peramban.',
    gpx: 'Simpan GPX',
    saved: (file) => `${file} disimpan.`,
  },
  en: {
    title: 'Open in a map app',
    programs: {
      geo: 'Map app of the device',
      organic: 'Organic Maps',
      osmand: 'OsmAnd',
      google: 'Google Maps',
    },
    note: 'The first two need an app that is installed. OsmAnd and Google Maps receive this point.',
    coordinates: 'Coordinates (WGS84):',
    copy: 'Copy',
    copied: 'Copied.',
    selected: 'The coordinates are selected; copy them with the browser’s menu.',
    gpx: 'Save GPX',
    saved: (file) => `${file} has been saved.`,
  },
};
