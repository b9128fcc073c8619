import type { Locale } from '../locales.ts';

/** README.txt of an edition: plain text that any program shows. */
interface ReadmeStrings {
  title: string;
  issue: (version: string, date: string) => string;
  open: string[];
  age: string;
  newer: (home: string) => string;
  noHome: string;
  licence: string;
}

/** What the pages of an edition say where the web has something that needs a server or a line. */
interface EditionStrings {
  /** In place of keeping the guide: it is here. */
  here: string[];
  /** In place of “near me” and of the online street map. */
  map: string;
  /** In place of a link to a plan, while the guide has no home. */
  noLink: string;
}

export const editionStrings: Record<Locale, EditionStrings> = {
  id: {
    here: [
      'Anda membuka edisi yang dibawa sendiri: seluruh panduan sudah ada di sini dan terbuka tanpa internet. Tidak ada yang perlu disimpan lagi.',
      'Untuk memberikannya kepada orang lain, salin berkas zip atau seluruh foldernya.',
    ],
    map: 'Edisi ini tidak menanyakan posisi perangkat dan tidak memuat peta jalan daring. Untuk mengukur jarak, pilih satu tempat pada “Jarak dari”.',
    noLink:
      'Edisi ini tidak punya alamat di internet, jadi rencana tidak dapat dibagikan sebagai tautan. Simpan sebagai berkas atau cetaklah.',
  },
  en: {
    here: [
      'You are reading an edition that is carried along: the whole guide is here already and opens without the internet. There is nothing more to keep.',
      'To give it to others, copy the zip file or the whole folder.',
    ],
    map: 'This edition does not ask for the position of your device and has no online street map. To measure distances, choose a place at “Distance from”.',
    noLink:
      'This edition has no address on the internet, so a plan cannot be shared as a link. Save it as a file, or print it.',
  },
};

export const readmeStrings: Record<Locale, ReadmeStrings> = {
  id: {
    title: 'edisi untuk flashdisk',
    issue: (version, date) => `Versi ${version}, disusun ${date}.`,
    open: [
      'Cara membuka: klik dua kali berkas index.html di folder ini. Panduan terbuka di peramban, tanpa internet dan tanpa pemasangan. Bila masih berbentuk zip, ekstrak dahulu seluruhnya.',
      'Folder ini boleh disalin ke flashdisk, ke komputer sekolah, atau ke ponsel. Salin seluruh folder: halamannya saling memerlukan.',
      'Untuk memeriksa apakah salinan utuh: sha256sum -c checksums.txt',
    ],
    age: 'Isinya disusun dari terbitan. Tiap halaman menyebut sumbernya dan bulan sumber itu terakhir dibaca; angka yang sudah lama diberi tanda menurut tanggal di perangkat pembaca.',
    newer: (home) => `Edisi yang lebih baru: ${home}`,
    noHome:
      'Edisi ini dibuat tanpa alamat di internet. Tanyakan edisi baru kepada yang memberikannya.',
    licence:
      'Lisensi: teks dan data CC BY-SA 4.0 (boleh disalin dan diubah dengan menyebut Kriya Lebak, dan dibagikan dengan lisensi yang sama); kode MIT; peta dasar ODbL 1.0, kontributor OpenStreetMap.',
  },
  en: {
    title: 'edition for a USB stick',
    issue: (version, date) => `Version ${version}, made on ${date}.`,
    open: [
      'How to open it: double-click the file index.html in this folder. The guide opens in the browser, without internet and without installing anything. If it is still a zip file, extract all of it first.',
      'This folder may be copied to a USB stick, a school computer or a phone. Copy the whole folder: its pages need each other.',
      'To check that a copy is whole: sha256sum -c checksums.txt',
    ],
    age: "The content is compiled from publications. Each page names its sources and the month in which they were last read; figures that have grown old are marked by the date of the reader's device.",
    newer: (home) => `A newer edition: ${home}`,
    noHome:
      'This edition was made without an address on the internet. Ask for a newer one where you got it.',
    licence:
      'Licences: text and data CC BY-SA 4.0 (you may copy and change them if you name Kriya Lebak and share under the same licence); code MIT; base map ODbL 1.0, OpenStreetMap contributors.',
  },
};
