import { site } from '../../site.ts';
import type { Locale } from '../locales.ts';
import type { Section } from '../routes.ts';

interface FrameStrings {
  skip: string;
  menu: string;
  /** Leads to `emergencyGuide`. */
  emergency: string;
  mainMenu: string;
  trail: string;
  search: string;
  searchLabel: string;
  /** What may be typed, in few letters: the field is narrow on a phone. */
  searchHint: string;
  /** How a page calls the same page in the other language, in that other language. */
  otherLanguage: string;
  /** The language's own name, short enough for the head of a page. */
  language: string;
  sections: Record<Section | 'groups', string>;
  licence: string;
  edition: (version: string) => string;
  built: (date: string) => string;
  schematic: string;
}

export const frameStrings: Record<Locale, FrameStrings> = {
  id: {
    skip: 'Langsung ke isi',
    menu: 'Menu',
    emergency: 'Keadaan darurat',
    mainMenu: 'Menu utama',
    trail: 'Letak halaman ini',
    search: 'Cari',
    searchLabel: 'Cari di seluruh panduan',
    searchHint: 'Nama atau kata',
    otherLanguage: 'Baca dalam bahasa Indonesia',
    language: 'Indonesia',
    sections: {
      home: 'Beranda',
      map: 'Peta',
      search: 'Cari',
      villages: 'Desa kriya',
      products: 'Produk',
      groups: 'Kelompok produk',
      makers: 'Perajin & toko',
      places: 'Wisata',
      trips: 'Rute',
      events: 'Acara',
      guides: 'Panduan',
      lessons: 'Belajar',
      terms: 'Glosarium',
      kecamatan: 'Kecamatan',
      series: 'Angka',
      sources: 'Sumber',
      plan: 'Rencana kunjungan',
      offline: 'Simpan luring',
      data: 'Data terbuka',
      downloads: 'Unduh',
      about: 'Tentang',
      accessibility: 'Aksesibilitas',
      privacy: 'Privasi',
      report: 'Laporkan kekeliruan',
    },
    licence:
      'Teks dan data: CC BY-SA 4.0. Kode: MIT. Peta dasar: ODbL, © kontributor OpenStreetMap.',
    edition: (version) => `Edisi ${version}.`,
    built: (date) => `Disusun ${date} dari terbitan yang disebut di tiap halaman.`,
    schematic: `Panduan terbuka kriya dan tempat di ${site.region.id}, ${site.province}.`,
  },
  en: {
    skip: 'Skip to the content',
    menu: 'Menu',
    emergency: 'Emergency',
    mainMenu: 'Main menu',
    trail: 'Where this page is',
    search: 'Search',
    searchLabel: 'Search the whole guide',
    searchHint: 'Name or word',
    otherLanguage: 'Read in English',
    language: 'English',
    sections: {
      home: 'Home',
      map: 'Map',
      search: 'Search',
      villages: 'Craft villages',
      products: 'Products',
      groups: 'Product groups',
      makers: 'Makers & shops',
      places: 'Places',
      trips: 'Trips',
      events: 'Events',
      guides: 'Guides',
      lessons: 'Lessons',
      terms: 'Glossary',
      kecamatan: 'Kecamatan',
      series: 'Numbers',
      sources: 'Sources',
      plan: 'Plan a visit',
      offline: 'Keep offline',
      data: 'Open data',
      downloads: 'Downloads',
      about: 'About',
      accessibility: 'Accessibility',
      privacy: 'Privacy',
      report: 'Report a mistake',
    },
    licence:
      'Text and data: CC BY-SA 4.0. Code: MIT. Base map: ODbL, © OpenStreetMap contributors.',
    edition: (version) => `Edition ${version}.`,
    built: (date) => `Built ${date} from the publications named on each page.`,
    schematic: `The open guide to the crafts and places of ${site.region.en}, ${site.province}, Indonesia.`,
  },
};
