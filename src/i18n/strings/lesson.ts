import type { Locale } from '../locales.ts';

interface LessonStrings {
  teacher: string;
  key: string;
  answer: string;
  /** The lines at the head of a worksheet. */
  lines: readonly string[];
  map: (titles: string) => string;
  weaves: Record<'plain' | 'twill', string>;
  example: (weave: string) => string;
  squares: string;
  /** What a filled square and an empty one mean. */
  squaresNote: string;
  cardsPrint: string;
  cardsReady: string;
  cardsBack: string;
}

/** Words of the components of lessons, and of the cards of the glossary. */
export const lessonStrings: Record<Locale, LessonStrings> = {
  id: {
    teacher: 'Untuk guru',
    key: 'Kunci jawaban',
    answer: 'Jawaban',
    lines: ['Nama', 'Kelas', 'Tanggal'],
    map: (titles) => `Letak ${titles} dalam kabupaten`,
    weaves: { plain: 'anyaman satu-satu', twill: 'anyaman dua-dua' },
    example: (weave) => `Contoh ${weave}`,
    squares: 'Kertas berpetak',
    squaresNote: 'Petak hitam: bilah mendatar di atas. Petak putih: bilah mendatar di bawah.',
    cardsPrint: 'Cetak kartu, delapan pada selembar A4',
    cardsReady:
      'Sekarang cetak halaman ini dari menu peramban: yang keluar kartu, kata di kiri dan artinya di kanan. Gunting, lalu lipat di tengah.',
    cardsBack: 'Kembali ke glosarium',
  },
  en: {
    teacher: 'For the teacher',
    key: 'Answers',
    answer: 'Answer',
    lines: ['Name', 'Class', 'Date'],
    map: (titles) => `Where ${titles} lie in the regency`,
    weaves: { plain: 'one-by-one weave', twill: 'two-by-two weave' },
    example: (weave) => `Example: ${weave}`,
    squares: 'Squared paper',
    squaresNote: 'Black square: the crosswise strip lies on top. White square: it lies below.',
    cardsPrint: 'Print cards, eight to a sheet of A4',
    cardsReady:
      'Now print this page from the menu of the browser: out come cards, the word on the left and its meaning on the right. Cut them out and fold them in the middle.',
    cardsBack: 'Back to the glossary',
  },
};
