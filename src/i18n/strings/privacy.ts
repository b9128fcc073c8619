import type { StoredId } from '../../model/stored.ts';
import { site } from '../../site.ts';
import type { Locale } from '../locales.ts';
import type { TextPage } from './about.ts';

/** What is kept on the device, why, and until when. */
export interface StoredWords {
  what: string;
  until: string;
}

interface PrivacyStrings {
  page: TextPage;
  heading: string;
  /** Before what ends the keeping. */
  until: string;
  stored: Record<StoredId, StoredWords>;
  /** How to be rid of all of it at once. */
  remove: string;
}

export const privacyStrings: Record<Locale, PrivacyStrings> = {
  id: {
    page: {
      title: 'Privasi',
      description: 'Apa yang disimpan di perangkat Anda, apa yang dikirim, dan kepada siapa.',
      parts: [
        {
          paragraphs: [
            'Panduan ini tidak memakai kuki, tidak menghitung pengunjung, tidak memuat iklan, dan tidak meminta nama atau akun. Tidak ada permintaan yang dikirim ke situs lain kecuali bila Anda memintanya.',
            'Peladen yang mengirimkan halaman ini menerima alamat IP Anda dan alamat halaman yang dibuka, seperti peladen web mana pun. Apa yang dicatatnya ditentukan oleh pengelola peladen itu, bukan oleh panduan ini.',
          ],
        },
        {
          heading: 'Yang dikirim hanya bila Anda memintanya',
          items: [
            `Peta jalan daring: selama dinyalakan, ${site.tiles.host} menerima alamat IP Anda, jenis peramban, alamat situs ini (tanpa nama halamannya), dan bagian peta yang Anda lihat. Peta ini mati pada awal setiap kunjungan. Gambarnya tidak disimpan oleh panduan ini.`,
            'Tautan ke aplikasi peta: aplikasi yang Anda pilih menerima satu titik, yaitu titik tempat yang ditampilkan.',
            'Tautan ke sumber, toko, atau WhatsApp: situs itu menerima apa yang biasa dikirim peramban saat sebuah tautan dibuka.',
            'Laporan kekeliruan: dikirim oleh program surel Anda sendiri, dengan alamat surel Anda. Panduan ini tidak mengirimnya.',
          ],
        },
        {
          heading: 'Posisi Anda',
          paragraphs: [
            'Posisi perangkat hanya diminta setelah “Dekat saya” ditekan. Posisi itu dipakai di halaman peta selama halaman terbuka: tidak dikirim, tidak disimpan, dan tidak masuk ke alamat halaman.',
          ],
        },
        {
          heading: 'Rencana kunjungan',
          paragraphs: [
            'Rencana yang Anda susun disimpan di perangkat dan tertulis di alamat halamannya di belakang tanda #; bagian alamat itu tidak dikirim ke peladen. Siapa pun yang Anda beri tautannya dapat membaca isinya, termasuk catatan dan titik Anda sendiri.',
          ],
        },
      ],
    },
    heading: 'Yang disimpan di perangkat Anda',
    until: 'Disimpan sampai',
    stored: {
      plan: {
        what: 'Rencana kunjungan yang sedang Anda susun.',
        until: 'Anda mengosongkan rencana itu.',
      },
      later: {
        what: 'Bahwa Anda memilih “nanti” untuk edisi baru.',
        until: 'tab ditutup.',
      },
      visited: {
        what: 'Halaman yang pernah Anda buka, agar terbaca tanpa internet.',
        until: 'tempatnya dipakai halaman yang lebih baru, atau Anda menghapusnya.',
      },
      files: {
        what: 'Berkas kerangka panduan; seluruh panduan hanya bila Anda memintanya di “Simpan luring”.',
        until: 'edisi baru menggantikannya, atau Anda menghapusnya.',
      },
      lists: {
        what: 'Daftar berkas yang tersimpan dan sidik isinya.',
        until: 'edisi baru menggantikannya, atau Anda menghapusnya.',
      },
    },
    remove:
      'Salinan seluruh panduan dihapus di halaman “Simpan luring”. Semuanya sekaligus dihapus lewat setelan peramban, pada data situs ini. Peramban juga menyimpan tembolok dan riwayatnya sendiri.',
  },
  en: {
    page: {
      title: 'Privacy',
      description: 'What is kept on your device, what is sent, and to whom.',
      parts: [
        {
          paragraphs: [
            'The guide sets no cookie, counts no visitor, carries no advertisement and asks for no name or account. No request goes to another site unless you ask for it.',
            'The server that delivers these pages receives your IP address and the address of the page, as any web server does. What it records is decided by whoever runs it, not by the guide.',
          ],
        },
        {
          heading: 'Sent only when you ask for it',
          items: [
            `The online street map: while it is on, ${site.tiles.host} receives your IP address, the kind of browser, the address of this site (not of the page) and the part of the map that you look at. It is off at the start of each visit. The guide keeps none of its pictures.`,
            'A link to a map app: the app that you choose receives one point, that of the place shown.',
            'A link to a source, a shop or WhatsApp: that site receives what browsers send when a link is opened.',
            'A report of a mistake: it is sent by your own mail program, from your own address. The guide sends nothing.',
          ],
        },
        {
          heading: 'Your position',
          paragraphs: [
            'Your device is asked for its position only after you press “Near me”. It is used on the map page while that page is open: it is not sent, not stored and not written into the address of the page.',
          ],
        },
        {
          heading: 'Your plan',
          paragraphs: [
            'A visit that you plan is kept on the device and stands in the address of its page behind the # sign; that part of an address is not sent to a server. Whoever you give the link to can read the plan, with your notes and your own points.',
          ],
        },
      ],
    },
    heading: 'Kept on your device',
    until: 'Kept until',
    stored: {
      plan: { what: 'The visit that you are planning.', until: 'you empty the plan.' },
      later: { what: 'That you chose “later” for a new edition.', until: 'the tab is closed.' },
      visited: {
        what: 'Pages that you opened, so that they can be read without internet.',
        until: 'newer pages need the room, or you remove it.',
      },
      files: {
        what: 'The frame of the guide; the whole of it only if you ask for that on “Keep offline”.',
        until: 'a new edition replaces it, or you remove it.',
      },
      lists: {
        what: 'Which files are kept, with the digests of their content.',
        until: 'a new edition replaces it, or you remove it.',
      },
    },
    remove:
      'The copy of the whole guide is removed on the page “Keep offline”. Everything at once is removed in the settings of your browser, under the data of this site. The browser keeps a cache and a history of its own besides.',
  },
};
