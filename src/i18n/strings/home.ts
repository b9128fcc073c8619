import type { Locale } from '../locales.ts';

interface HomeStrings {
  title: string;
  description: string;
  lead: string;
  doors: string;
  map: string;
  search: string;
  products: string;
  trip: string;
  offline: string;
  groups: string;
  trips: string;
  honesty: string;
  aboutLink: string;
}

export const homeStrings: Record<Locale, HomeStrings> = {
  id: {
    title: 'Kriya dan tempat di Kabupaten Lebak',
    description:
      'Panduan terbuka desa kriya, produk, perajin, dan wisata Kabupaten Lebak, Banten, dengan peta dan sumber; dapat dibaca tanpa internet.',
    lead: 'Apa yang dibuat di Lebak, di desa mana, siapa yang menjualnya, dan apa yang ada di sekitarnya. Tiap keterangan menyebut sumber dan tanggalnya.',
    doors: 'Mulai dari sini',
    map: 'Lihat peta',
    search: 'Cari kata atau tempat',
    products: 'Telusuri produk',
    trip: 'Ikuti sebuah rute',
    offline: 'Simpan luring',
    groups: 'Kelompok produk',
    trips: 'Rute',
    honesty:
      'Panduan ini disusun dari terbitan; penyusunnya belum mendatangi desa-desa ini. Yang belum diterbitkan siapa pun ditulis sebagai belum diketahui.',
    aboutLink: 'Bagaimana panduan ini dibuat',
  },
  en: {
    title: 'The crafts and places of Lebak',
    description:
      'An open guide to the craft villages, products, makers and places of Lebak Regency, Banten, Indonesia, with a map and sources; it can be read without internet.',
    lead: 'What is made in Lebak, in which village, who sells it, and what lies near. Each statement names its source and its date.',
    doors: 'Start here',
    map: 'Open the map',
    search: 'Search for a word or place',
    products: 'Browse the products',
    trip: 'Follow a trip',
    offline: 'Keep it for offline reading',
    groups: 'Product groups',
    trips: 'Trips',
    honesty:
      'The guide is compiled from publications; nobody of the project has stood in these villages. What nobody has published is said to be unknown.',
    aboutLink: 'How this guide is made',
  },
};
