import type { Locale } from '../locales.ts';

interface PhotoStrings {
  /** What a tap brings where data is saved. */
  load: string;
  credit: (who: string, licence: string) => string;
}

export const photoStrings: Record<Locale, PhotoStrings> = {
  id: {
    load: 'Muat foto',
    credit: (who, licence) => `Foto: ${who}, ${licence}`,
  },
  en: {
    load: 'Load the photograph',
    credit: (who, licence) => `Photograph: ${who}, ${licence}`,
  },
};
