import type { Locale } from '../locales.ts';

interface FormStrings {
  title: string;
  /** What goes with fields that only a form has. */
  key: string;
  keyHint: string;
  file: string;
  text: string;
  textHint: string;
  link: string;
  source: string;
  point: string;
  pointHint: string;
  from: string;
  to: string;
  sources: string;
  address: string;
  addressHint: string;
  badAddress: string;
  badDate: string;
  badKey: string;
  example: string;
  drafts: string;
  /** What `npm run form` says. */
  served: (address: string) => string;
}

export const formStrings: Record<Locale, FormStrings> = {
  id: {
    title: 'Formulir penulis',
    key: 'Nama pendek',
    keyHint:
      'Huruf kecil, angka, dan tanda hubung; sama di kedua bahasa, agar terjemahannya bertemu',
    file: 'Gambar',
    text: 'Teks',
    textHint:
      'Judul bagian diawali ##. Kutipan: [^nama-sumber]. Tautan dan lainnya: lihat buku pegangan',
    link: 'Entri',
    source: 'Sumber',
    point: 'Titik di peta',
    pointHint: 'Ketuk peta untuk meletakkan titik. Gambar petanya diminta dari internet',
    from: 'Angka, atau angka terkecil',
    to: 'Angka terbesar, bila sumbernya menyebut rentang',
    sources: 'sumber',
    address: 'Alamat halaman',
    addressHint: 'Nama folder: huruf kecil, angka, dan tanda hubung. Tidak diubah lagi',
    badAddress: 'Hanya huruf kecil, angka, dan tanda hubung',
    badDate: 'Tulis 2024, 2024-05, atau 2024-05-17',
    badKey: 'Hanya huruf kecil, angka, dan tanda hubung',
    example: 'Contoh',
    drafts: 'Draf',
    served: (address) =>
      `Formulirnya ada di ${address} (Ctrl+C mengakhirinya). Buka dengan Chrome atau Edge, ` +
      'lalu pilih folder proyek ini.',
  },
  en: {
    title: "Editors' form",
    key: 'Short name',
    keyHint: 'Small letters, digits, hyphens; the same in both languages, so that they meet',
    file: 'Picture',
    text: 'Text',
    textHint:
      'A heading begins with ##. A citation: [^source-id]. Links and more: see the handbook',
    link: 'Entry',
    source: 'Source',
    point: 'Point on the map',
    pointHint: 'Tap the map to set the point. Its pictures are asked for online',
    from: 'Number, or the least',
    to: 'The most, when the source gives a range',
    sources: 'sources',
    address: 'Address of the page',
    addressHint: 'Name of the folder: small letters, digits, hyphens. It is never changed',
    badAddress: 'Small letters, digits and hyphens only',
    badDate: 'Write 2024, 2024-05 or 2024-05-17',
    badKey: 'Small letters, digits and hyphens only',
    example: 'Example',
    drafts: 'Drafts',
    served: (address) =>
      `The form is at ${address} (Ctrl+C ends it). Open it with Chrome or Edge, ` +
      'and choose the folder of this project.',
  },
};
