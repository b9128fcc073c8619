import type { Locale } from '../locales.ts';

interface SearchStrings {
  title: string;
  description: string;
  label: string;
  button: string;
  kind: string;
  kecamatan: string;
  all: string;
  filters: string;
  hint: string;
  found: (count: number, query: string) => string;
  none: (query: string) => string;
  shorter: string;
  waysOn: string;
  more: string;
  nearest: string;
  failed: string;
  /** After the count, when only names could be searched. */
  namesOnly: string;
  /** Why a result is one, said beside its kind. */
  why: {
    name: string;
    alias: (name: string) => string;
    like: (name: string) => string;
    root: (word: string) => string;
    place: (name: string) => string;
    near: (kilometres: string, name: string) => string;
    links: string;
    type: string;
    facts: string;
    summary: string;
    text: string;
  };
  /** How many suggestions stand below the field, and how they are reached. */
  suggestions: (count: number) => string;
  suggested: string;
  retry: string;
  unbuilt: string;
  noScript: string;
}

export const searchStrings: Record<Locale, SearchStrings> = {
  id: {
    title: 'Cari',
    description: 'Cari desa, produk, perajin, wisata, dan kata dalam seluruh panduan.',
    label: 'Kata yang dicari',
    button: 'Cari',
    kind: 'Jenis',
    kecamatan: 'Kecamatan',
    all: 'Semua',
    filters: 'Saring hasil',
    hint: 'Tulis nama desa, barang, atau kata, misalnya bahan yang dipakai.',
    found: (count, query) => `${count} hasil untuk “${query}”`,
    none: (query) => `Tidak ada hasil untuk “${query}”.`,
    shorter: 'Coba kata yang lebih pendek, ejaan lain, atau hapus saringan.',
    waysOn: 'Atau lanjutkan ke:',
    more: 'Tampilkan lebih banyak',
    nearest: 'Maksud Anda:',
    namesOnly:
      'Hanya nama, nama lain, dan ringkasan yang dicari; teks lengkap tidak dapat dimuat di sini.',
    why: {
      name: 'cocok pada nama',
      alias: (name) => `nama lain: ${name}`,
      like: (name) => `mirip: ${name}`,
      root: (word) => `kata seasal: ${word}`,
      place: (name) => `terletak atau ada di ${name}`,
      near: (kilometres, name) => `sekitar ${kilometres} dari ${name}`,
      links: 'ada hubungannya dengan kata itu',
      type: 'cocok pada jenisnya',
      facts: 'disebut pada faktanya',
      summary: 'cocok pada ringkasan',
      text: 'di teks:',
    },
    suggestions: (count) =>
      count === 0 ? 'Tidak ada saran.' : `${count} saran; pilih dengan tombol panah.`,
    suggested: 'Saran',
    failed: 'Indeks pencarian tidak dapat dimuat. Periksa sambungan, lalu coba lagi.',
    retry: 'Coba lagi',
    unbuilt:
      'Saat pengembangan, pencarian belum berindeks. Jalankan “npm start” untuk mencobanya di situs yang sudah disusun.',
    noScript:
      'Pencarian memerlukan JavaScript. Tanpa itu, telusuri daftar di bawah atau glosarium.',
  },
  en: {
    title: 'Search',
    description: 'Search the villages, products, makers, places and words of the whole guide.',
    label: 'Words to search for',
    button: 'Search',
    kind: 'Kind',
    kecamatan: 'Kecamatan',
    all: 'All',
    filters: 'Filter the results',
    hint: 'Type the name of a village or a thing, or a word such as a material.',
    found: (count, query) => `${count} ${count === 1 ? 'result' : 'results'} for “${query}”`,
    none: (query) => `No results for “${query}”.`,
    shorter: 'Try a shorter word or another spelling, or remove a filter.',
    waysOn: 'Or go on to:',
    more: 'Show more',
    nearest: 'Did you mean:',
    namesOnly:
      'Only names, other names and summaries were searched; the full text could not be loaded here.',
    why: {
      name: 'matches the name',
      alias: (name) => `other name: ${name}`,
      like: (name) => `similar: ${name}`,
      root: (word) => `same root: ${word}`,
      place: (name) => `is or is found in ${name}`,
      near: (kilometres, name) => `about ${kilometres} from ${name}`,
      links: 'has to do with the word',
      type: 'matches its type',
      facts: 'among its facts',
      summary: 'matches the summary',
      text: 'in the text:',
    },
    suggestions: (count) =>
      count === 0
        ? 'No suggestions.'
        : `${count} ${count === 1 ? 'suggestion' : 'suggestions'}; choose with the arrow keys.`,
    suggested: 'Suggestions',
    failed: 'The search index could not be loaded. Check the connection and try again.',
    retry: 'Try again',
    unbuilt:
      'There is no search index during development. Run “npm start” to try it on the built site.',
    noScript: 'Search needs JavaScript. Without it, browse the lists below or the glossary.',
  },
};
