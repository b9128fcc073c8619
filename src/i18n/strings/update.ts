import type { Locale } from '../locales.ts';

/** What every page says when a newer edition of the guide is on the device. */
export const updateStrings: Record<Locale, { line: string; use: string; later: string }> = {
  id: {
    line: 'Panduan versi baru siap.',
    use: 'Muat versi baru',
    later: 'Nanti',
  },
  en: {
    line: 'A new edition of the guide is ready.',
    use: 'Load it now',
    later: 'Later',
  },
};
