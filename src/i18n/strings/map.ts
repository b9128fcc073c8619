import type { PointKind } from '../../model/kinds.ts';
import type { Precision } from '../../model/precision.ts';
import { site } from '../../site.ts';
import type { Locale } from '../locales.ts';

type ShownPrecision = Exclude<Precision, 'hidden'>;

interface MapStrings {
  title: string;
  description: string;
  intro: string;
  /** Said where the map cannot be shown, since it needs a script. */
  withoutScript: string;
  mapLabel: string;
  hint: string;
  zoomIn: string;
  zoomOut: string;
  loading: string;
  failed: string;
  retry: string;
  filter: string;
  kind: string;
  group: string;
  allGroups: string;
  reset: string;
  count: (shown: number, all: number) => string;
  none: string;
  list: string;
  withoutPoint: string;
  showOnMap: string;
  showTitle: (title: string) => string;
  close: string;
  openPage: string;
  /** What the products of an entry are to it. */
  products: Record<PointKind, string>;
  precision: Record<ShownPrecision, string>;
  precisionNote: Record<ShownPrecision, string>;
  inKecamatan: (name: string) => string;
  together: (count: number) => string;
  zoomHere: string;
  legend: string;
  rail: string;
  road: string;
  schematic: string;
  credit: string;
  /** Text alternative of an entry's small map. */
  locator: (title: string, kecamatan: string, precision: ShownPrecision) => string;
  openMap: string;
}

const precisionId: Record<ShownPrecision, string> = {
  exact: 'letak tepat',
  village: 'letak kampung atau desanya',
  kecamatan: 'hanya kecamatannya yang diketahui',
};

const precisionEn: Record<ShownPrecision, string> = {
  exact: 'exact position',
  village: 'position of its village',
  kecamatan: 'only its kecamatan is known',
};

export const mapStrings: Record<Locale, MapStrings> = {
  id: {
    title: `Peta ${site.region.id}`,
    description: `Desa kriya, perajin, toko, dan tempat wisata ${site.region.id} di satu peta, dengan daftarnya.`,
    intro:
      'Peta dan daftar memuat hal yang sama. Pilih jenisnya, lalu buka satu titik atau satu nama.',
    withoutScript: 'Peta memerlukan JavaScript. Daftar di bawah ini lengkap tanpanya.',
    mapLabel: `Peta ${site.region.id}`,
    hint: 'Geser dan perbesar dengan dua jari. Dengan tetikus: seret, atau Ctrl sambil memutar roda. Dengan papan tik: tombol panah, + dan −.',
    zoomIn: 'Perbesar',
    zoomOut: 'Perkecil',
    loading: 'Memuat peta…',
    failed: 'Peta tidak dapat dimuat. Daftar tetap dapat dipakai.',
    retry: 'Coba lagi',
    filter: 'Saring',
    kind: 'Jenis',
    group: 'Kelompok produk',
    allGroups: 'Semua kelompok',
    reset: 'Semua',
    count: (shown, all) => `${shown} dari ${all} titik`,
    none: 'Tidak ada yang cocok. Pilih jenis atau kelompok lain, atau tekan Semua.',
    list: 'Daftar',
    withoutPoint: 'Belum bertitik di peta, karena letaknya belum diterbitkan:',
    showOnMap: 'Di peta',
    showTitle: (title) => `Tunjukkan ${title} di peta`,
    close: 'Tutup',
    openPage: 'Baca selengkapnya',
    products: {
      village: 'Dibuat di sini',
      maker: 'Dijual di sini',
      place: 'Dapat dilihat di sini',
    },
    precision: precisionId,
    precisionNote: {
      exact: 'Letaknya tepat.',
      village: 'Titik ini letak kampung atau desanya, bukan alamatnya.',
      kecamatan: 'Hanya kecamatannya yang diketahui; titik ini di sekitar pusatnya.',
    },
    inKecamatan: (name) => `Kecamatan ${name}`,
    together: (count) => `${count} titik berdekatan`,
    zoomHere: 'Perbesar ke sini',
    legend: 'Keterangan peta',
    rail: 'rel kereta, lurus dari stasiun ke stasiun',
    road: 'skema jalan, bukan rute',
    schematic:
      'Peta luring ini skematis. Batas kabupaten, kecamatan, dan desa, sungai, serta ketinggian tidak digambar.',
    credit: '© kontributor OpenStreetMap, GeoNames',
    locator: (title, kecamatan, precision) =>
      `Peta letak ${title}${kecamatan ? `, Kecamatan ${kecamatan}` : ''}: ${precisionId[precision]}.`,
    openMap: 'Buka di peta',
  },
  en: {
    title: `Map of ${site.region.en}`,
    description: `Craft villages, makers, shops and places of ${site.region.en} on one map, with a list of them.`,
    intro: 'The map and the list hold the same. Choose kinds, then open a mark or a name.',
    withoutScript: 'The map needs JavaScript. The list below is complete without it.',
    mapLabel: `Map of ${site.region.en}`,
    hint: 'Move and zoom with two fingers. With a mouse: drag, or hold Ctrl and turn the wheel. With a keyboard: arrow keys, + and −.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    loading: 'Loading the map…',
    failed: 'The map could not be loaded. The list still works.',
    retry: 'Try again',
    filter: 'Filter',
    kind: 'Kind',
    group: 'Product group',
    allGroups: 'All groups',
    reset: 'Show all',
    count: (shown, all) => `${shown} of ${all} points`,
    none: 'Nothing matches. Choose another kind or group, or press Show all.',
    list: 'List',
    withoutPoint: 'Not on the map yet, since nobody has published where they are:',
    showOnMap: 'On map',
    showTitle: (title) => `Show ${title} on map`,
    close: 'Close',
    openPage: 'Read more',
    products: { village: 'Made here', maker: 'Sold here', place: 'Seen here' },
    precision: precisionEn,
    precisionNote: {
      exact: 'This is its exact position.',
      village: 'The mark stands at its village, not at its address.',
      kecamatan:
        'Only its kecamatan (a district of the regency) is known; the mark is near its centre.',
    },
    inKecamatan: (name) => `Kecamatan ${name}`,
    together: (count) => `${count} points close together`,
    zoomHere: 'Zoom in here',
    legend: 'Key to the map',
    rail: 'railway, straight from station to station',
    road: 'roads in outline, not routes',
    schematic:
      'This offline map is schematic. It draws no boundary of regency, kecamatan or desa, no river and no height.',
    credit: '© OpenStreetMap contributors, GeoNames',
    locator: (title, kecamatan, precision) =>
      `Map: where ${title} is${kecamatan ? `, Kecamatan ${kecamatan}` : ''}; ${precisionEn[precision]}.`,
    openMap: 'Open on the map',
  },
};
