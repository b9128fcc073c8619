import type { Folder } from '../../model/kinds.ts';
import { site } from '../../site.ts';
import type { Locale } from '../locales.ts';

interface PageStrings {
  intros: Record<Folder | 'sources', string>;
  allGroups: string;
  official: string;
  otherGroups: string;
  more: string;
  /** Shows what each entry of a list is, below the names. */
  summaries: string;
  /** What a part of the register of sources holds. */
  shelf: (letter: string) => string;
  notFound: { title: string; text: string };
  /** The page at an old address; its text is the link to the new one. */
  moved: { title: string; text: string };
}

export const pageStrings: Record<Locale, PageStrings> = {
  id: {
    intros: {
      villages: 'Desa, kelurahan, dan kampung tempat sesuatu dibuat, menurut terbitan yang ada.',
      products: 'Kriya dan makanan setempat, menurut kelompok yang dipakai dinas kabupaten.',
      groups:
        'Sepuluh kelompok dalam daftar dinas kabupaten, lalu kelompok lain yang kami tambahkan.',
      makers: 'Bengkel, kelompok, galeri, dan toko yang disebut dalam terbitan.',
      places: 'Tempat yang didatangi orang, dan kriya yang dapat ditemui di sekitarnya.',
      trips: 'Perjalanan siap pakai, dari perhentian ke perhentian.',
      events: 'Upacara, pameran, penutupan, dan musim, dengan tanggal yang pernah diterbitkan.',
      guides: 'Nasihat praktis: angkutan, adab, dan cara membeli.',
      lessons: 'Pelajaran siap pakai untuk sekolah, dengan lembar kerja.',
      terms: 'Kata-kata, kebanyakan Sunda, yang dipakai di panduan ini.',
      kecamatan:
        'Ke-28 kecamatan: apa yang diketahui panduan ini di tiap kecamatan, dan apa yang belum.',
      series: `Industri kecil ${site.regionName} dalam angka, dari semua terbitan yang ada. Bila dua sumber berbeda, keduanya ditunjukkan.`,
      sources: 'Semua terbitan yang menjadi dasar isi panduan ini, menurut penerbitnya.',
    },
    allGroups: 'Semua kelompok produk',
    official: 'Dalam daftar dinas kabupaten',
    otherGroups: 'Kelompok lain',
    more: 'Selengkapnya',
    summaries: 'Ringkasan',
    shelf: (letter) => `Terbitan dari penerbit yang namanya berawal dengan ${letter}.`,
    notFound: {
      title: 'Halaman tidak ditemukan',
      text: 'Alamat ini tidak ada dalam panduan, atau belum tersimpan di perangkat ini. Coba cari, lihat peta, atau mulai dari beranda.',
    },
    moved: { title: 'Halaman ini pindah', text: 'Buka alamat yang baru' },
  },
  en: {
    intros: {
      villages: 'Villages and hamlets where something is made, as far as it has been published.',
      products: 'Crafts and local food, in the groups that the regency’s industry office uses.',
      groups:
        'The ten groups in the regency office’s own list, then the groups that we have added.',
      makers: 'Workshops, groups, galleries and shops that publications name.',
      places: 'Places that people go to see, and the crafts to be found near them.',
      trips: 'Ready journeys, from stop to stop.',
      events: 'Ceremonies, fairs, closures and seasons, with the dates that were published.',
      guides: 'Practical advice: transport, manners and how to buy.',
      lessons: 'Lessons ready for a class, each with a worksheet.',
      terms: 'Words, mostly Sundanese, that this guide uses.',
      kecamatan:
        'The 28 kecamatan (districts of the regency): what the guide knows in each, and what it does not.',
      series: `${site.regionName}’s small industries in numbers, from every publication found. Where two sources differ, both are shown.`,
      sources: 'Every publication that the guide rests on, by publisher.',
    },
    allGroups: 'All product groups',
    official: 'In the regency office’s list',
    otherGroups: 'Other groups',
    more: 'More',
    summaries: 'Summaries',
    shelf: (letter) => `Publications of publishers whose names begin with ${letter}.`,
    notFound: {
      title: 'Page not found',
      text: 'The guide has no such address, or it is not kept on this device yet. Try the search, the map or the home page.',
    },
    moved: { title: 'This page has moved', text: 'Open the new address' },
  },
};
