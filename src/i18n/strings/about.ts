import { site } from '../../site.ts';
import type { Locale } from '../locales.ts';

/** A page of plain text: headings, each with its paragraphs. */
export interface TextPage {
  title: string;
  description: string;
  parts: readonly { heading?: string; paragraphs: readonly string[] }[];
}

type Page = 'about' | 'accessibility' | 'privacy';

export const textPages: Record<Locale, Record<Page, TextPage>> = {
  id: {
    about: {
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
    accessibility: {
      title: 'Aksesibilitas',
      description: 'Apa yang diuji agar panduan ini dapat dipakai semua orang, dan apa yang belum.',
      parts: [
        {
          paragraphs: [
            'Semua halaman dapat dibaca tanpa skrip, dipakai dengan papan ketik, diperbesar, dan dicetak. Tiap jenis halaman diuji dengan alat axe dalam kedua bahasa; ujian itu gagal bila ada satu pelanggaran.',
            'Semua yang ada di peta juga ada dalam daftar di sebelahnya, dengan jarak dan arah dalam kata-kata.',
          ],
        },
        {
          heading: 'Yang belum diuji',
          paragraphs: [
            'Panduan ini belum dicoba oleh pengguna pembaca layar atau pengguna berkemampuan berbeda. Laporan sangat berguna.',
          ],
        },
      ],
    },
    privacy: {
      title: 'Privasi',
      description: 'Apa yang disimpan di perangkat pembaca, dan apa yang tidak dikirim.',
      parts: [
        {
          paragraphs: [
            'Panduan ini tidak memakai kuki, tidak menghitung pengunjung, dan tidak mengirim permintaan ke situs lain kecuali bila pembaca memintanya.',
          ],
        },
        {
          heading: 'Peta dan posisi',
          paragraphs: [
            `Posisi perangkat hanya diminta setelah “Dekat saya” ditekan. Posisi itu dipakai di halaman peta selama halaman terbuka: tidak dikirim, tidak disimpan, dan tidak masuk ke alamat halaman.`,
            `Peta jalan daring hanya diminta setelah dinyalakan, dan pada setiap kunjungan harus dinyalakan lagi. Saat menyala, ${site.tiles.host} menerima alamat IP, alamat situs ini, dan bagian peta yang dilihat. Tautan ke aplikasi peta lain mengirim satu titik ke aplikasi yang dipilih.`,
          ],
        },
        {
          heading: 'Yang disimpan di perangkat',
          paragraphs: [
            'Halaman yang pernah dibuka disimpan oleh peramban agar dapat dibaca tanpa internet. Seluruh panduan hanya disimpan bila diminta di halaman “Simpan luring”, dan dapat dihapus di sana.',
            'Rencana kunjungan yang Anda susun disimpan di perangkat (localStorage, dengan nama yang berawal “plan:”) sampai Anda mengosongkannya. Rencana juga tertulis di alamat halamannya di belakang tanda #; bagian alamat itu tidak dikirim ke server. Siapa pun yang Anda beri tautannya dapat membaca isinya, termasuk catatan dan titik Anda sendiri.',
          ],
        },
      ],
    },
  },
  en: {
    about: {
      title: 'About this guide',
      description:
        'What the guide is for, where its content comes from, and what it does not know.',
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
    accessibility: {
      title: 'Accessibility',
      description: 'What is tested so that everyone can use the guide, and what is not yet.',
      parts: [
        {
          paragraphs: [
            'Every page can be read without script, used by keyboard, enlarged and printed. Each kind of page is tested with axe in both languages; one violation fails the test.',
            'Everything on the map is also in the list beside it, with distance and direction in words.',
          ],
        },
        {
          heading: 'What is not tested',
          paragraphs: [
            'No user of a screen reader and no disabled user has tried the guide yet. Reports are very welcome.',
          ],
        },
      ],
    },
    privacy: {
      title: 'Privacy',
      description: 'What is kept on the reader’s device, and what is never sent.',
      parts: [
        {
          paragraphs: [
            'The guide sets no cookie, counts no visitor, and sends no request to another site unless the reader asks for it.',
          ],
        },
        {
          heading: 'Map and position',
          paragraphs: [
            'Your device is asked for its position only after you press “Near me”. It is used on the map page while that page is open: it is not sent, not stored and not written into the address of the page.',
            `The online street map is asked for only after you turn it on, and anew at each visit. While it is on, ${site.tiles.host} receives your IP address, the address of this site and the part of the map that you look at. A link to another map app sends one point to the app that you choose.`,
          ],
        },
        {
          heading: 'What is kept on the device',
          paragraphs: [
            'Pages that were opened are kept by the browser, so that they can be read without internet. The whole guide is kept only when you ask for it on the page “Keep offline”, where you can also remove it.',
            'A visit that you plan is kept on the device (localStorage, under a name that begins with “plan:”) until you clear it. It also stands in the address of its page behind the # sign; that part of an address is not sent to a server. Whoever you give the link to can read the plan, with your notes and your own points.',
          ],
        },
      ],
    },
  },
};
