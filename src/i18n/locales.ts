/** The languages of the guide, the default first. Imports nothing. */
export const locales = ['id', 'en'] as const;

/** A language of the guide, as a BCP 47 tag. */
export type Locale = (typeof locales)[number];

/** The language that is written first, has no prefix in addresses and carries the facts. */
export const defaultLocale: Locale = 'id';

/** The languages that only translate: their files hold words, no facts. */
export const translations = locales.filter((locale) => locale !== defaultLocale);

/** How each language calls itself. */
export const localeNames: Record<Locale, string> = { id: 'Bahasa Indonesia', en: 'English' };
