import { site } from '../../site.ts';
import type { Locale } from '../locales.ts';
import type { Sheet } from '../routes.ts';

interface SheetWords {
  title: string;
  description: string;
}

interface PaperStrings {
  sheets: Record<Sheet, SheetWords>;
  /** How to print a sheet of A3. */
  print: string;
  /** Text alternative of the wall map. */
  wall: (villages: number, places: number) => string;
  listed: string;
  bold: string;
  scale: (scale: string) => string;
  kilometres: (count: number) => string;
  north: string;
  exact: string;
  village: string;
  kecamatan: string;
  /** What the map leaves out of adat land. */
  adat: string;
  issue: (version: string, date: string) => string;
  licence: string;
}

/** Words of the sheets that hang on a wall. */
export const paperStrings: Record<Locale, PaperStrings> = {
  id: {
    sheets: {
      wall: {
        title: `Peta dinding ${site.region.id}`,
        description: `Desa kriya dan tempat wisata ${site.region.id} pada selembar A3.`,
      },
      poster: {
        title: `Yang dibuat di ${site.region.id}`,
        description: 'Kelompok produk dengan gambarnya dan desa pembuatnya, pada selembar A3.',
      },
    },
    print: 'Cetak halaman ini dari menu peramban: yang keluar selembar A3 tanpa tombol dan menu.',
    wall: (villages, places) =>
      `Peta dengan nama ${villages} desa kriya dan ${places} tempat wisata. Nama yang sama ada dalam daftar di halaman peta.`,
    listed: 'Daftar di halaman peta',
    bold: 'persegi, nama tebal: desa kriya; bulatan, nama biasa: tempat wisata; titik dan nama kelabu: kota',
    scale: (scale) => `Skala 1 : ${scale} pada A3`,
    kilometres: (count) => `${count} km`,
    north: 'utara',
    exact: 'titik putih di tengah: letak tepat',
    village: 'penuh: letak kampung atau desanya, bukan alamatnya',
    kecamatan: 'kosong: hanya kecamatannya yang diketahui, titiknya di sekitar pusatnya',
    adat: 'Di tanah ulayat Kanekes tidak ada titik selain kampung dan gerbang luarnya.',
    issue: (version, date) => `${site.name} ${version}, disusun ${date}.`,
    licence: 'Teks dan data CC BY-SA 4.0; peta dasar ODbL 1.0.',
  },
  en: {
    sheets: {
      wall: {
        title: `Wall map of ${site.region.en}`,
        description: `The craft villages and places to see of ${site.region.en} on a sheet of A3.`,
      },
      poster: {
        title: `What is made in ${site.region.en}`,
        description:
          'The product groups, drawn, with the villages that make them, on a sheet of A3.',
      },
    },
    print:
      'Print this page from the menu of the browser: out comes a sheet of A3 without buttons and menus.',
    wall: (villages, places) =>
      `A map with the names of ${villages} craft villages and ${places} places to see. The same names stand in the list of the map page.`,
    listed: 'The list of the map page',
    bold: 'square, name in bold: craft village; circle, plain name: place to see; grey dot and name: town',
    scale: (scale) => `Scale 1 : ${scale} on A3`,
    kilometres: (count) => `${count} km`,
    north: 'north',
    exact: 'a white dot inside: exact position',
    village: 'filled: the position of its village, not its address',
    kecamatan: 'hollow: only its kecamatan is known, the mark lies near its centre',
    adat: 'In the adat land of Kanekes nothing is marked but the village and the gates at its edge.',
    issue: (version, date) => `${site.name} ${version}, made on ${date}.`,
    licence: 'Text and data CC BY-SA 4.0; base map ODbL 1.0.',
  },
};
