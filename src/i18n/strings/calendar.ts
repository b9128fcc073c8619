import type { Locale } from '../locales.ts';

interface CalendarStrings {
  title: string;
  intro: string;
  /** From which years the months of a row are known. */
  from: (years: string) => string;
  noDate: string;
  /** A feast in the chart, where a line is short. */
  feast: string;
  picture: string;
  file: string;
  fileNote: string;
  /** Said of a date that is known only to the month. */
  wholeMonths: string;
  closure: {
    /** A date that is not over, before and after its first day. */
    announced: (dates: string) => string;
    estimated: (dates: string) => string;
    now: string;
    none: (last: string | undefined) => string;
    usual: string;
    ask: string;
  };
}

export const calendarStrings: Record<Locale, CalendarStrings> = {
  id: {
    title: 'Musim dan acara dalam setahun',
    intro:
      'Bulan-bulan di bawah diambil hanya dari tanggal yang pernah diterbitkan. Acara adat dapat bergeser tiap tahun; tanyakan sebelum berangkat.',
    from: (years) => `(${years})`,
    noDate: 'belum ada tanggal yang diterbitkan',
    feast: 'upacara',
    picture: 'Bagan dua belas bulan: isinya sama dengan daftar sesudahnya.',
    file: 'Unduh semua tanggal untuk kalender (ICS)',
    fileNote: 'Tanggal yang pernah diterbitkan; panduan tidak menghitung tanggal sendiri.',
    wholeMonths: 'Hari pastinya tidak diterbitkan; catatan ini mencakup seluruh bulannya.',
    closure: {
      announced: (dates) => `Diumumkan tutup ${dates}.`,
      estimated: (dates) => `Perkiraan tutup ${dates}.`,
      now: 'Menurut tanggal itu sekarang sedang tutup.',
      none: (last) =>
        last
          ? `Tidak ada tanggal yang diterbitkan sesudah ${last}.`
          : 'Belum ada tanggal yang diterbitkan.',
      usual: 'Biasanya:',
      ask: 'Tanyakan dahulu sebelum berangkat.',
    },
  },
  en: {
    title: 'Seasons and events over the year',
    intro:
      'The months below come only from dates that were published. Adat events may move from year to year; ask before you set out.',
    from: (years) => `(${years})`,
    noDate: 'no date has been published',
    feast: 'ceremony',
    picture: 'Chart of the twelve months: it holds the same as the list after it.',
    file: 'Download all dates for a calendar (ICS)',
    fileNote: 'Dates that were published; the guide works out none of its own.',
    wholeMonths: 'The exact days were not published; this note covers the whole months.',
    closure: {
      announced: (dates) => `Announced as closed ${dates}.`,
      estimated: (dates) => `Expected to be closed ${dates}.`,
      now: 'By those dates it is closed now.',
      none: (last) =>
        last ? `No date after ${last} has been published.` : 'No date has been published.',
      usual: 'Usually:',
      ask: 'Ask before you set out.',
    },
  },
};
