/** What people write in Indonesian where the files want another word. Pure. */

/** Names of fields; of several, the one that is known in its place is meant. */
const fields: Readonly<Record<string, readonly string[]>> = {
  judul: ['title'],
  nama: ['title', 'name'],
  ringkasan: ['summary'],
  sumber: ['sources', 'source'],
  gambar: ['pictures', 'drawing'],
  foto: ['pictures'],
  lokasi: ['location'],
  letak: ['location'],
  koordinat: ['location'],
  lintang: ['lat'],
  latitude: ['lat'],
  bujur: ['lon'],
  longitude: ['lon'],
  long: ['lon'],
  lng: ['lon'],
  ketelitian: ['precision'],
  produk: ['products'],
  angka: ['figures', 'value'],
  harga: ['figures'],
  nilai: ['value'],
  isi: ['value'],
  satuan: ['unit'],
  jenis: ['kind', 'type'],
  keterangan: ['note'],
  catatan: ['note'],
  teks: ['text'],
  pemotret: ['credit'],
  lisensi: ['licence'],
  license: ['licence'],
  izin: ['consent'],
  persetujuan: ['consent'],
  kontak: ['contacts'],
  alamat: ['address'],
  jam: ['hours'],
  'jam-buka': ['hours'],
  kunjungan: ['visits'],
  perhentian: ['stops'],
  hari: ['days', 'day'],
  langkah: ['steps'],
  bahan: ['materials'],
  alat: ['tools'],
  ukuran: ['sizes'],
  kelompok: ['group'],
  draf: ['draft'],
  penerbit: ['publisher'],
  penulis: ['author'],
  tautan: ['url'],
  terbit: ['published'],
};

/** Folders of the content. */
const folders: Readonly<Record<string, readonly string[]>> = {
  desa: ['villages'],
  kampung: ['villages'],
  produk: ['products'],
  kelompok: ['groups'],
  perajin: ['makers'],
  toko: ['makers'],
  wisata: ['places'],
  tempat: ['places'],
  rute: ['trips'],
  acara: ['events'],
  panduan: ['guides'],
  belajar: ['lessons'],
  pelajaran: ['lessons'],
  istilah: ['terms'],
  glosarium: ['terms'],
  sumber: ['sources'],
};

/** Values that are chosen from a list, beside the names that the guide itself has for them. */
const choices: Readonly<Record<string, readonly string[]>> = {
  rp: ['IDR'],
  'rp.': ['IDR'],
  rupiah: ['IDR'],
  kk: ['household'],
  keluarga: ['household'],
  biji: ['piece'],
  unit: ['piece'],
  kilo: ['kg'],
  kilogram: ['kg'],
  kilometer: ['km'],
  meter: ['m'],
  sentimeter: ['cm'],
  'meter persegi': ['m2'],
  hektare: ['hectare'],
  hektar: ['hectare'],
  persen: ['percent'],
  tepat: ['exact'],
  pasti: ['exact'],
  kampung: ['village'],
  tersembunyi: ['hidden'],
  pengrajin: ['group'],
  perajin: ['workshop'],
  danau: ['lake'],
  waduk: ['lake'],
  situ: ['lake'],
  goa: ['cave'],
  'air terjun': ['waterfall'],
  sejarah: ['heritage'],
  perayaan: ['feast'],
  upacara: ['feast'],
  tutup: ['closure'],
  motor: ['motorbike'],
  'kereta api': ['train'],
  krl: ['train'],
  bis: ['bus'],
  kaki: ['foot'],
  telepon: ['phone'],
  telpon: ['phone'],
  hp: ['phone'],
  wa: ['whatsapp'],
  surel: ['email'],
  situs: ['website'],
  web: ['website'],
  toko: ['shop'],
  instagram: ['social'],
  facebook: ['social'],
  tiktok: ['social'],
};

/** @returns the first meaning of a word that is known here. */
const among = (
  table: Readonly<Record<string, readonly string[]>>,
  word: string,
  known: readonly string[],
): string | undefined =>
  Object.entries(table)
    .find(([each]) => each === word.toLowerCase().trim())?.[1]
    .find((each) => known.includes(each));

/** @returns the field that an Indonesian word stands for, if that is one of the known. */
export const fieldMeant = (word: string, known: readonly string[]): string | undefined =>
  among(fields, word, known);

/** @returns the folder that an Indonesian word stands for, if that is one of the known. */
export const folderMeant = (word: string, known: readonly string[]): string | undefined =>
  among(folders, word, known);

/** @returns the choice that an Indonesian word stands for, if that is one of the known. */
export const choiceMeant = (word: string, known: readonly string[]): string | undefined =>
  among(choices, word, known);

/** `ya`, `benar` and `tidak`, in quotes or not. @returns what they say; nothing of other words. */
export function flagFrom(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  if (['ya', 'iya', 'y', 'benar', 'betul', 'yes', 'on', 'true'].includes(word)) return true;
  return ['tidak', 'bukan', 'salah', 'no', 'off', 'false'].includes(word) ? false : undefined;
}
