import { site } from '../../site.ts';
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
          `${site.name} menghubungkan desa, produk, perajin, dan tempat wisata di ${site.region.id}, ${site.province}. Isinya dapat dibaca dalam bahasa Indonesia dan Inggris, di peta, dan tanpa internet.`,
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
          'Guru boleh menyalin, mengubah, dan mencetak isinya untuk kelas, dengan menyebut nama panduan ini dan lisensinya.',
        ],
      },
      {
        heading: 'Mengutip',
        paragraphs: [
          `Di bawah tiap entri ada “Kutip halaman ini”: teks biasa, APA, dan BibTeX, dengan edisi dan tanggal. Tanpa JavaScript, tulislah sendiri: “Judul halaman”. ${site.name}, edisi ${site.version}, alamat halaman, tanggal dibaca.`,
        ],
      },
      {
        heading: 'Karya orang lain yang dipakai',
        items: [
          'Garis laut: kontributor OpenStreetMap (ODbL 1.0), melalui @geo-maps/earth-seas-10m.',
          'Titik tempat: GeoNames (CC BY 4.0) dan sumber yang disebut pada tiap titik.',
          'Nama dan kode kecamatan dan desa: Kemendagri, melalui idn-area-data (datanya ODbL 1.0).',
          'Program yang ikut dalam halaman: Leaflet dan SunCalc (BSD 2-Clause); Pagefind, MiniSearch, uqr, dan ical-generator (MIT).',
          'Foto dan gambar menyebut pembuat dan lisensinya di tempatnya.',
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
          `${site.name} links the villages, products, makers and places of ${site.region.en} in ${site.province}, Indonesia. It can be read in Indonesian and English, on a map, and without internet.`,
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
          'Teachers may copy, change and print the content for a class if they name this guide and its licence.',
        ],
      },
      {
        heading: 'Citing',
        paragraphs: [
          `Below each entry stands “Cite this page”: plain text, APA and BibTeX, with edition and date. Without JavaScript, write it yourself: “Title of the page”. ${site.name}, edition ${site.version}, address of the page, day of reading.`,
        ],
      },
      {
        heading: 'What others made that is used here',
        items: [
          'Outline of the sea: OpenStreetMap contributors (ODbL 1.0), by way of @geo-maps/earth-seas-10m.',
          'Points of places: GeoNames (CC BY 4.0) and the sources named at each point.',
          'Names and codes of kecamatan and desa: the Ministry of Home Affairs, by way of idn-area-data (its data ODbL 1.0).',
          'Programs that come with the pages: Leaflet and SunCalc (BSD 2-Clause); Pagefind, MiniSearch, uqr and ical-generator (MIT).',
          'Photographs and drawings name their makers and licences where they stand.',
        ],
      },
    ],
  },
};
