import type { Locale } from '../locales.ts';

/** A page of plain text: headings, each with its paragraphs or its list. */
export interface TextPage {
  title: string;
  description: string;
  parts: readonly {
    heading?: string;
    paragraphs?: readonly string[];
    items?: readonly string[];
  }[];
}

export const aboutPages: Record<Locale, TextPage> = {
  id: {
    title: 'Tentang panduan ini',
    description: 'Untuk apa panduan ini, dari mana isinya, dan apa yang tidak diketahuinya.',
    parts: [
      {
        paragraphs: [
          'Kriya Lebak menghubungkan desa, produk, perajin, dan tempat wisata di Kabupaten Lebak, Banten. Isinya dapat dibaca dalam bahasa Indonesia dan Inggris, di peta, dan tanpa internet.',
        ],
      },
      {
        heading: 'Dari mana isinya',
        paragraphs: [
          'Isinya disusun dari terbitan: berita, laman pemerintah, tulisan perjalanan, dan data terbuka. Banyak di antaranya dibaca dalam salinan arsip. Penyusun belum mendatangi desa-desa ini.',
          'Tiap keterangan menyebut sumbernya, dan tiap angka yang dapat berubah menyebut tanggalnya. Bila dua sumber berbeda, keduanya ditulis. Angka yang sudah lama diberi tanda.',
          'Yang tidak disebut sumber mana pun ditulis sebagai belum diketahui. Panduan ini tidak mengarang harga, jam buka, atau jarak.',
        ],
      },
      {
        heading: 'Titik di peta',
        paragraphs: [
          'Titik yang tepat, titik desa, dan titik kecamatan digambar berbeda. Kebanyakan bengkel tidak pernah menerbitkan letaknya; yang ditunjukkan ialah titik desanya.',
        ],
      },
      {
        heading: 'Wilayah adat',
        paragraphs: [
          'Sebuah surat terbuka atas nama masyarakat Baduy (Kanekes) pada 2020 meminta agar wilayahnya dihapus dari peta wisata dan gambarnya tidak disebarkan; lembaga adat kemudian menyatakan tidak memberi mandat untuk surat itu. Panduan ini memakai sebutan Saba Budaya, mendahulukan aturan, tidak memetakan titik di dalam Kanekes selain Kaduketug dan pintu masuknya, dan tidak memuat gambar orang Baduy.',
        ],
      },
      {
        heading: 'Lisensi',
        paragraphs: [
          'Teks dan data berlisensi CC BY-SA 4.0, kode berlisensi MIT, dan peta dasar berlisensi ODbL (kontributor OpenStreetMap).',
        ],
      },
    ],
  },
  en: {
    title: 'About this guide',
    description: 'What the guide is for, where its content comes from, and what it does not know.',
    parts: [
      {
        paragraphs: [
          'Kriya Lebak links the villages, products, makers and places of Lebak Regency in Banten, Indonesia. It can be read in Indonesian and English, on a map, and without internet.',
        ],
      },
      {
        heading: 'Where the content comes from',
        paragraphs: [
          'It is compiled from publications: news reports, government pages, travellers’ accounts and open data. Many were read in archived copies. Nobody of the project has stood in these villages.',
          'Each statement names its source, and each figure that changes names its date. Where two sources differ, both are shown. Figures that have grown old are marked.',
          'What no source says is said to be unknown. The guide makes up no price, hour or distance.',
        ],
      },
      {
        heading: 'Points on the map',
        paragraphs: [
          'An exact point, the point of a village and the point of a kecamatan (a district of the regency) are drawn differently. Most workshops have never published where they are; what is shown is the point of their village.',
        ],
      },
      {
        heading: 'Adat territory',
        paragraphs: [
          'An open letter of 2020 in the name of the Baduy (Kanekes) asked that their land be taken off the tourism map and that no images of it be spread; the customary body later said that it had given no mandate for the letter. The guide speaks of Saba Budaya, a cultural visit; it puts the rules first, maps no point inside Kanekes beyond Kaduketug and the gates, and shows no picture of Baduy people.',
        ],
      },
      {
        heading: 'Licences',
        paragraphs: [
          'Text and data are under CC BY-SA 4.0, the code under the MIT licence, and the base map under the ODbL (OpenStreetMap contributors).',
        ],
      },
    ],
  },
};
