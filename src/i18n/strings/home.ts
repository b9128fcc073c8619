import { site } from '../../site.ts';
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
  made: string;
  /** Villages beyond those that are named. */
  further: (count: number) => string;
  villages: (count: number) => string;
  noVillage: string;
  where: string;
  mapOf: (villages: number) => string;
  readers: string;
  visit: string;
  visitNote: string;
  buy: string;
  buyNote: string;
  teach: string;
  teachNote: string;
  trips: string;
  allTrips: string;
  honesty: string;
  aboutLink: string;
}

export const homeStrings: Record<Locale, HomeStrings> = {
  id: {
    title: `Kriya dan tempat di ${site.region.id}`,
    description: `Panduan terbuka desa kriya, produk, perajin, dan wisata ${site.region.id}, ${site.province}, dengan peta dan sumber; dapat dibaca tanpa internet.`,
    lead: `Apa yang dibuat di ${site.regionName}, di desa mana, siapa yang menjualnya, dan apa yang ada di sekitarnya. Tiap keterangan menyebut sumber dan tanggalnya.`,
    doors: 'Mulai dari sini',
    map: 'Lihat peta',
    search: 'Cari kata atau tempat',
    products: 'Telusuri produk',
    trip: 'Ikuti sebuah rute',
    offline: 'Simpan luring',
    made: 'Yang dibuat, dan di mana',
    further: (count) => `dan ${count} desa lain`,
    villages: (count) => `${count} desa`,
    noVillage: 'Desanya belum diterbitkan.',
    where: 'Di mana',
    mapOf: (villages) => `${villages} desa kriya pada peta`,
    readers: 'Untuk Anda',
    visit: 'Merencanakan kunjungan',
    visitNote: 'Susun perhentian, jam, dan jarak; simpan, cetak, atau bagikan.',
    buy: 'Membeli dari perajin',
    buyNote: 'Bengkel, kelompok, dan toko yang diterbitkan, dengan kontak usahanya.',
    teach: 'Mengajar di sekolah',
    teachNote: 'Pelajaran dengan cerita bersumber, lembar kerja, dan kunci jawaban.',
    trips: 'Rute',
    allTrips: 'Semua rute',
    honesty:
      'Panduan ini disusun dari terbitan; penyusunnya belum mendatangi desa-desa ini. Yang belum diterbitkan siapa pun ditulis sebagai belum diketahui.',
    aboutLink: 'Bagaimana panduan ini dibuat',
  },
  en: {
    title: `The crafts and places of ${site.regionName}`,
    description: `An open guide to the craft villages, products, makers and places of ${site.region.en}, ${site.province}, Indonesia, with a map and sources; it can be read without internet.`,
    lead: `What is made in ${site.regionName}, in which village, who sells it, and what lies near. Each statement names its source and its date.`,
    doors: 'Start here',
    map: 'Open the map',
    search: 'Search for a word or place',
    products: 'Browse the products',
    trip: 'Follow a trip',
    offline: 'Keep it for offline reading',
    made: 'What is made, and where',
    further: (count) => (count === 1 ? 'and one more village' : `and ${count} more villages`),
    villages: (count) => (count === 1 ? 'one village' : `${count} villages`),
    noVillage: 'No village has been published.',
    where: 'Where',
    mapOf: (villages) => `${villages} craft villages on the map`,
    readers: 'For you',
    visit: 'Plan a visit',
    visitNote: 'Put stops, times and distances in order; keep, print or share the plan.',
    buy: 'Buy from the makers',
    buyNote: 'Workshops, groups and shops that publications name, with their trade contacts.',
    teach: 'Teach at school',
    teachNote: 'Lessons with a sourced story, a worksheet and the answers.',
    trips: 'Trips',
    allTrips: 'All trips',
    honesty:
      'The guide is compiled from publications; nobody of the project has stood in these villages. What nobody has published is said to be unknown.',
    aboutLink: 'How this guide is made',
  },
};
