import { site, type Edition, type Part } from '../../site.ts';
import type { Locale } from '../locales.ts';

/** README.txt of an edition: plain text that any program shows. */
interface ReadmeStrings {
  titles: Record<'usb' | 'print', string>;
  /** The last line of an entry that is carried as a file by itself. */
  file: (version: string, date: string) => string;
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
    titles: { usb: 'edisi untuk flashdisk', print: 'lembar untuk dicetak' },
    file: (version, date) =>
      `Satu halaman dari panduan Kriya Lebak, versi ${version}, disusun ${date}.`,
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
    licence: `Lisensi: teks dan data CC BY-SA 4.0 (boleh disalin dan diubah dengan menyebut ${site.name}, dan dibagikan dengan lisensi yang sama); kode MIT; peta dasar ODbL 1.0, kontributor OpenStreetMap.`,
  },
  en: {
    titles: { usb: 'edition for a USB stick', print: 'sheets to print' },
    file: (version, date) =>
      `One page of the guide Kriya Lebak, version ${version}, made on ${date}.`,
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
    licence: `Licences: text and data CC BY-SA 4.0 (you may copy and change them if you name ${site.name} and share under the same licence); code MIT; base map ODbL 1.0, OpenStreetMap contributors.`,
  },
};

/** The PDFs: how each is called in lists, and the end of the name of its file. */
export const partNames: Record<Locale, Record<Part, { name: string; file: string }>> = {
  id: {
    pupils: { name: 'untuk murid', file: 'murid' },
    teacher: { name: 'untuk guru', file: 'guru' },
    worksheet: { name: 'lembar kerja', file: 'lembar-kerja' },
    glossary: { name: 'Glosarium', file: 'glosarium' },
    cards: { name: 'Kartu istilah, delapan pada selembar A4', file: 'kartu-istilah' },
    wall: { name: 'Peta dinding, A3', file: 'peta-dinding' },
    poster: { name: 'Poster kelompok produk, A3', file: 'poster' },
  },
  en: {
    pupils: { name: 'for pupils', file: 'pupils' },
    teacher: { name: 'for the teacher', file: 'teacher' },
    worksheet: { name: 'worksheet', file: 'worksheet' },
    glossary: { name: 'Glossary', file: 'glossary' },
    cards: { name: 'Cards of the terms, eight to a sheet of A4', file: 'cards' },
    wall: { name: 'Wall map, A3', file: 'wall-map' },
    poster: { name: 'Poster of the product groups, A3', file: 'poster' },
  },
};

/** The page that lists the editions. */
interface DownloadStrings {
  title: string;
  description: string;
  intro: string;
  /** A link to this page from the lessons. */
  fromLessons: string;
  editions: Record<Edition, { name: string; use: string }>;
  size: (megabytes: string) => string;
  issue: (version: string, date: string) => string;
  /** Over the list of PDFs. */
  printTitle: string;
  /** Over the links to the sheets that a browser prints. */
  sheetsTitle: string;
  sheets: string;
  pages: (count: number) => string;
  /** While no edition is offered here. */
  none: string;
  makeTitle: string;
  make: string;
  commands: [command: string, what: string][];
  schoolTitle: string;
  school: string[];
  /** Where a school's server gives the guide, before its address and after it. */
  schoolHere: string;
  schoolWrite: string;
}

export const downloadStrings: Record<Locale, DownloadStrings> = {
  id: {
    title: 'Panduan untuk dibawa',
    description: 'Edisi panduan untuk flashdisk, komputer sekolah, dan tempat tanpa internet.',
    intro:
      'Seluruh panduan dapat dibuka tanpa internet: halaman dalam dua bahasa, peta, rencana kunjungan, pencarian, dan lembar kerja. Isinya boleh disalin dan diubah dengan menyebut nama panduan ini (CC BY-SA 4.0).',
    fromLessons: 'Untuk sekolah tanpa internet: edisi flashdisk',
    editions: {
      usb: {
        name: 'Edisi flashdisk (zip)',
        use: 'Ekstrak seluruhnya, lalu klik dua kali index.html. Tidak ada yang dipasang.',
      },
      zim: { name: 'Edisi Kiwix (ZIM)', use: 'Buka dengan aplikasi Kiwix.' },
      print: {
        name: 'Lembar untuk dicetak (zip berisi PDF)',
        use: 'Pelajaran untuk murid dan untuk guru, lembar kerja, kartu, glosarium, peta dinding, dan poster, dalam dua bahasa.',
      },
    },
    size: (megabytes) => `${megabytes} MB`,
    issue: (version, date) => `Versi ${version}, disusun ${date}`,
    printTitle: 'Lembar untuk dicetak',
    sheetsTitle: 'Untuk dinding kelas',
    sheets:
      'Dicetak dari peramban pada selembar A3. Pelajaran dicetak dari halamannya sendiri, untuk murid atau untuk guru; kartu istilah dari halaman glosarium.',
    pages: (count) => `${count} halaman`,
    none: 'Di alamat ini tidak ada edisi yang ditawarkan. Siapa pun yang punya salinan proyek panduan ini dapat membuatnya.',
    makeTitle: 'Cara membuatnya',
    make: 'Di folder proyek, setelah npm ci:',
    commands: [
      ['npm run edition:print', 'lembar untuk dicetak sebagai PDF, di folder editions/print/'],
      [
        'npm run edition:usb',
        'edisi flashdisk, di folder editions/; membawa PDF yang dibuat sebelumnya',
      ],
      ['npm run edition:zim', 'edisi Kiwix; perlu program zimwriterfs (zim-tools di Debian)'],
      [
        'npm run edition:file -- villages/pasir-ona',
        'satu halaman sebagai satu berkas HTML, untuk dikirim lewat Bluetooth atau obrolan; tambahkan --lang en untuk bahasa Inggris',
      ],
      ['npm run build -- --editions', 'situs yang menawarkan edisi dalam editions/ di halaman ini'],
    ],
    schoolTitle: 'Di server sekolah',
    school: [
      'Folder dist/ dapat ditaruh di server web mana pun pada jaringan sekolah. Lewat http:// biasa semua halaman, peta, dan pencarian bekerja; peramban tidak mengizinkan penyimpanan luring, posisi perangkat, dan tombol salin di sana. Caranya tertulis dalam .github/hosting/school-server.md.',
    ],
    schoolHere: 'Alamat panduan di jaringan ini:',
    schoolWrite:
      'Tulis di papan. Ponsel dan komputer murid harus tersambung ke jaringan yang sama; internet tidak diperlukan.',
  },
  en: {
    title: 'The guide to take away',
    description:
      'Editions of the guide for USB sticks, school computers and places without internet.',
    intro:
      'The whole guide can be opened without the internet: the pages in two languages, the map, the planner, the search and the worksheets. You may copy and change it if you name this guide (CC BY-SA 4.0).',
    fromLessons: 'For schools without internet: the USB edition',
    editions: {
      usb: {
        name: 'USB edition (zip)',
        use: 'Extract all of it, then double-click index.html. Nothing is installed.',
      },
      zim: { name: 'Kiwix edition (ZIM)', use: 'Open it in a Kiwix app.' },
      print: {
        name: 'Sheets to print (zip of PDFs)',
        use: 'Lessons for pupils and for the teacher, worksheets, cards, glossary, wall map and poster, in two languages.',
      },
    },
    size: (megabytes) => `${megabytes} MB`,
    issue: (version, date) => `Version ${version}, made on ${date}`,
    printTitle: 'Sheets to print',
    sheetsTitle: 'For the wall of a classroom',
    sheets:
      'Printed from the browser on a sheet of A3. Lessons are printed from their own pages, for pupils or for the teacher; the cards of the terms from the glossary.',
    pages: (count) => (count === 1 ? '1 page' : `${count} pages`),
    none: 'No edition is offered at this address. Anyone with a copy of the project of this guide can make one.',
    makeTitle: 'How to make one',
    make: 'In the folder of the project, after npm ci:',
    commands: [
      ['npm run edition:print', 'the sheets to print as PDFs, in the folder editions/print/'],
      [
        'npm run edition:usb',
        'the USB edition, in the folder editions/; takes along the PDFs made before',
      ],
      [
        'npm run edition:zim',
        'the Kiwix edition; needs the program zimwriterfs (Debian’s zim-tools)',
      ],
      [
        'npm run edition:file -- villages/pasir-ona --lang en',
        'one page as a single HTML file, to be sent by Bluetooth or chat; without --lang en in Indonesian',
      ],
      ['npm run build -- --editions', 'a site that offers the editions in editions/ on this page'],
    ],
    schoolTitle: 'On a school’s server',
    school: [
      'The folder dist/ can be put on any web server in a school’s network. Over plain http:// all pages, the map and the search work; browsers allow no offline copy, device position or copy button there. How to do it is written in .github/hosting/school-server.md.',
    ],
    schoolHere: 'The address of the guide in this network:',
    schoolWrite:
      'Write it on the board. The phones and computers of the pupils must be in the same network; no internet is needed.',
  },
};
