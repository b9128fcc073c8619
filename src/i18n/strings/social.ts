import type { Locale } from '../locales.ts';

interface SocialStrings {
  /** What the picture of an entry shows, for those who do not see it. */
  alt: (title: string, kicker: string) => string;
}

export const socialStrings: Record<Locale, SocialStrings> = {
  id: { alt: (title, kicker) => `Kartu berpola anyaman: ${title}, ${kicker}` },
  en: { alt: (title, kicker) => `Card with a weave pattern: ${title}, ${kicker}` },
};
