import type { PointKind } from '../../model/kinds.ts';
import type { ShownPrecision } from '../../model/precision.ts';
import { site } from '../../site.ts';
import type { Locale } from '../locales.ts';

interface MapStrings {
  title: string;
  description: string;
  intro: string;
  /** Said where the map cannot be shown, since it needs a script. */
  withoutScript: string;
  /** Stands before links to the lists that filter without script. */
  plainWays: string;
  /** Stands before the names of kecamatan, each a link to its page. */
  plainKecamatan: string;
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
  product: string;
  allProducts: string;
  kecamatan: string;
  allKecamatan: string;
  visits: string;
  near: string;
  nearNothing: string;
  nearHere: string;
  within: string;
  anyDistance: string;
  kilometres: (count: number) => string;
  /** Heading of the list while it is sorted by distance. */
  nearest: string;
  /** Distance and direction from the centre; `about` where a point is known by its village or its kecamatan. */
  way: (kilometres: string, direction: string) => string;
  wayAbout: (kilometres: string, direction: string) => string;
  sameSpot: string;
  measure: string;
  measureTitle: (title: string) => string;
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
  /** Ends a spoken list of names that is too long to be read out. */
  andMore: (count: number) => string;
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
    intro: 'Peta dan daftar memuat hal yang sama.',
    withoutScript: 'Peta memerlukan JavaScript. Daftar di bawah ini lengkap tanpanya.',
    plainWays: 'Daftar menurut jenis:',
    plainKecamatan: 'Menurut kecamatan:',
    mapLabel: `Peta ${site.region.id}`,
    hint: 'Geser dan perbesar dengan dua jari. Dengan tetikus: seret, atau Ctrl sambil memutar roda. Dengan papan tik: tombol panah, + dan −; Tab ke titik, lalu panah dari titik ke titik.',
    zoomIn: 'Perbesar',
    zoomOut: 'Perkecil',
    loading: 'Memuat peta…',
    failed: 'Peta tidak dapat dimuat. Daftar tetap dapat dipakai.',
    retry: 'Coba lagi',
    filter: 'Saring',
    kind: 'Jenis',
    group: 'Kelompok produk',
    allGroups: 'Semua kelompok',
    product: 'Produk',
    allProducts: 'Semua produk',
    kecamatan: 'Kecamatan',
    allKecamatan: 'Semua kecamatan',
    visits: 'hanya yang menyatakan menerima tamu',
    near: 'Jarak dari',
    nearNothing: 'tidak diukur',
    nearHere: 'posisi saya',
    within: 'Sejauh',
    anyDistance: 'berapa pun',
    kilometres: (count) => `sampai ${count} km`,
    nearest: 'Dari yang terdekat',
    way: (kilometres, direction) => `${kilometres} km ke arah ${direction}, garis lurus`,
    wayAbout: (kilometres, direction) =>
      `kira-kira ${kilometres} km ke arah ${direction}, garis lurus`,
    sameSpot: 'di titik yang sama',
    measure: 'Ukur jarak dari sini',
    measureTitle: (title) => `Ukur jarak dari ${title}`,
    reset: 'Semua',
    count: (shown, all) => `${shown} dari ${all} titik`,
    none: 'Tidak ada yang cocok. Longgarkan satu saringan, atau tekan Semua.',
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
    andMore: (count) => `dan ${count} lagi`,
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
    intro: 'The map and the list hold the same.',
    withoutScript: 'The map needs JavaScript. The list below is complete without it.',
    plainWays: 'Lists by kind:',
    plainKecamatan: 'By kecamatan (district of the regency):',
    mapLabel: `Map of ${site.region.en}`,
    hint: 'Move and zoom with two fingers. With a mouse: drag, or hold Ctrl and turn the wheel. With a keyboard: arrow keys, + and −; Tab to the marks, then arrows from mark to mark.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    loading: 'Loading the map…',
    failed: 'The map could not be loaded. The list still works.',
    retry: 'Try again',
    filter: 'Filter',
    kind: 'Kind',
    group: 'Product group',
    allGroups: 'All groups',
    product: 'Product',
    allProducts: 'All products',
    kecamatan: 'Kecamatan',
    allKecamatan: 'All kecamatan',
    visits: 'only those that say they take visitors',
    near: 'Distance from',
    nearNothing: 'not measured',
    nearHere: 'my position',
    within: 'As far as',
    anyDistance: 'any distance',
    kilometres: (count) => `within ${count} km`,
    nearest: 'Nearest first',
    way: (kilometres, direction) => `${kilometres} km to the ${direction}, in a straight line`,
    wayAbout: (kilometres, direction) =>
      `about ${kilometres} km to the ${direction}, in a straight line`,
    sameSpot: 'at the same point',
    measure: 'Measure from here',
    measureTitle: (title) => `Measure distances from ${title}`,
    reset: 'Show all',
    count: (shown, all) => `${shown} of ${all} points`,
    none: 'Nothing matches. Loosen a filter, or press Show all.',
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
    andMore: (count) => `and ${count} more`,
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
