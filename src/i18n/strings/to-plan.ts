import type { Locale } from '../locales.ts';

interface ToPlanStrings {
  add: string;
  /** The same for who hears the link alone. */
  addTitle: (title: string) => string;
}

/** The way from an entry into the planner, wherever it stands. */
export const toPlanStrings: Record<Locale, ToPlanStrings> = {
  id: {
    add: 'Masukkan ke rencana',
    addTitle: (title) => `Masukkan ke rencana: ${title}`,
  },
  en: {
    add: 'Add to a plan',
    addTitle: (title) => `Add to a plan: ${title}`,
  },
};
