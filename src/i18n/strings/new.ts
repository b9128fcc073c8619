import type { Locale } from '../locales.ts';

/** What `npm run new` and `npm run translated` ask and say, and the comments that they write. */
export interface NewStrings {
  possible: string;
  words: string;
  example: string;
  kind: string;
  name: string;
  slug: string;
  sourceTitle: string;
  sourceId: string;
  area: string;
  choose: string;
  unknownKind: (kind: string, all: string) => string;
  badSlug: (slug: string, right: string) => string;
  exists: (path: string) => string;
  unknownArea: (text: string, near: string | undefined) => string;
  severalAreas: (text: string, all: string) => string;
  proposedArea: (area: string) => string;
  noPoint: string;
  written: string;
  missing: string;
  cancelled: string;
  usage: string;
  translatedUsage: string;
  noTranslation: (refs: string) => string;
  marked: (files: number) => string;
}

export const newStrings: Record<Locale, NewStrings> = {
  id: {
    possible: 'Yang berikut boleh dipakai: hapus tanda # di awal barisnya, lalu ganti isinya.',
    words: 'Kata-kata saja, dalam bahasa Inggris; fakta hanya ditulis di index.id.',
    example: 'misalnya',
    kind: 'Jenis entri (nomor atau nama)',
    name: 'Nama',
    slug: 'Nama folder, yang menjadi alamat',
    sourceTitle: 'Judul terbitan',
    sourceId: 'Nama pendeknya, untuk mengutip',
    area: 'Desa atau kecamatan, nama atau kode (kosong: belum diketahui)',
    choose: 'Yang mana? (nomor; kosong: belum diketahui)',
    unknownKind: (kind, all) => `Jenis "${kind}" tidak ada. Yang ada: ${all}.`,
    badSlug: (slug, right) =>
      `Nama folder "${slug}" hanya boleh berisi huruf kecil, angka, dan tanda hubung${right && `, misalnya "${right}"`}.`,
    exists: (path) => `${path} sudah ada. Tidak ada yang ditulis; pilih nama lain dengan --slug.`,
    unknownArea: (text, near) =>
      `Tidak ada desa atau kecamatan "${text}" di kabupaten ini.${near === undefined ? '' : ` Maksudnya "${near}"?`}`,
    severalAreas: (text, all) => `"${text}" ada beberapa; beri kodenya dengan --desa:\n${all}`,
    proposedArea: (area) => `Usul menurut namanya: ${area}. Periksa.`,
    noPoint: 'Koordinatnya tidak diusulkan: tanah adat, atau titiknya tidak diketahui.',
    written: 'Ditulis:',
    missing: 'Yang masih harus diisi:',
    cancelled: 'Dibatalkan; tidak ada yang ditulis.',
    usage:
      'npm run new -- [jenis atau sumber] [--name "..."] [--slug nama-folder] [--desa nama atau kode] [--lang id|en]',
    translatedUsage:
      'npm run translated -- folder/nama..., atau --new untuk semua yang belum ditandai',
    noTranslation: (refs) => `Tidak ada terjemahan yang dapat ditandai: ${refs}.`,
    marked: (files) => `${files} berkas terjemahan ditandai.`,
  },
  en: {
    possible: 'What follows may be used: delete the # at the start of its line, and change it.',
    words: 'Words only, in English; facts are written in index.id alone.',
    example: 'such as',
    kind: 'Kind of entry (number or name)',
    name: 'Name',
    slug: 'Name of the folder, which becomes the address',
    sourceTitle: 'Title of the publication',
    sourceId: 'Its short name, for citing',
    area: 'Desa or kecamatan, name or code (empty: not known yet)',
    choose: 'Which one? (number; empty: not known yet)',
    unknownKind: (kind, all) => `There is no kind "${kind}". The kinds are: ${all}.`,
    badSlug: (slug, right) =>
      `The folder name "${slug}" may hold only lower-case letters, digits and hyphens${right && `, such as "${right}"`}.`,
    exists: (path) => `${path} is there already. Nothing is written; choose another with --slug.`,
    unknownArea: (text, near) =>
      `There is no desa or kecamatan "${text}" in this regency.${near === undefined ? '' : ` Did you mean "${near}"?`}`,
    severalAreas: (text, all) => `There are several "${text}"; give its code with --desa:\n${all}`,
    proposedArea: (area) => `Proposed by its name: ${area}. Check it.`,
    noPoint: 'No coordinates are proposed: adat land, or nobody gives its point.',
    written: 'Written:',
    missing: 'What is still to be filled in:',
    cancelled: 'Cancelled; nothing is written.',
    usage:
      'npm run new -- [kind or source] [--name "..."] [--slug folder-name] [--desa name or code] [--lang id|en]',
    translatedUsage: 'npm run translated -- folder/name..., or --new for all that bear no mark',
    noTranslation: (refs) => `There is no translation to mark: ${refs}.`,
    marked: (files) => `Translations marked: ${files}.`,
  },
};
