import type { Locale } from '../locales.ts';

interface LessonToolStrings {
  pupils: string;
  teacher: string;
  sheet: string;
  check: string;
  choose: string;
  right: string;
  wrong: string;
  clear: string;
  grid: string;
  over: string;
  under: string;
  cell: (row: number, column: number, side: string) => string;
}

/** What the scripts of a lesson say; apart from its other words, since these are sent to readers. */
export const lessonToolStrings: Record<Locale, LessonToolStrings> = {
  id: {
    pupils: 'Cetak untuk murid',
    teacher: 'Cetak untuk guru',
    sheet: 'Cetak lembar kerja saja',
    check: 'Periksa',
    choose: 'Pilih jawaban dahulu.',
    right: 'Benar.',
    wrong: 'Belum tepat. Coba pilihan lain, atau buka jawabannya.',
    clear: 'Kosongkan',
    grid: 'Petak untuk digambari: panah berpindah, spasi mengganti',
    over: 'di atas',
    under: 'di bawah',
    cell: (row, column, side) => `baris ${row}, kolom ${column}: ${side}`,
  },
  en: {
    pupils: 'Print for pupils',
    teacher: 'Print for the teacher',
    sheet: 'Print the worksheet alone',
    check: 'Check',
    choose: 'Choose an answer first.',
    right: 'Right.',
    wrong: 'Not quite. Try another choice, or open the answer.',
    clear: 'Clear',
    grid: 'Squares to draw on: arrows move, space changes',
    over: 'over',
    under: 'under',
    cell: (row, column, side) => `row ${row}, column ${column}: ${side}`,
  },
};
