import type { Locale } from '../locales.ts';

/** What a page says when its text is a translation of words that have changed since. */
export const translationStrings: Record<Locale, { older: string; read: string }> = {
  id: {
    older: 'Naskah aslinya berubah sesudah teks ini diterjemahkan.',
    read: 'Baca naskah aslinya',
  },
  en: {
    older: 'The Indonesian text has changed since this English text was written.',
    read: 'Read the Indonesian text',
  },
};
