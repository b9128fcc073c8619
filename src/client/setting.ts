/** What the page says of itself: words and links follow it. */
import { defaultLocale, locales, type Locale } from '../i18n/locales.ts';

export interface Setting {
  locale: Locale;
  /** Path below which the guide is served, with a slash at both ends. */
  base: string;
}

/** @param root the `<html>` of the page. */
export function settingOf({ lang, dataset }: HTMLElement): Setting {
  const locale = locales.find((each) => each === lang) ?? defaultLocale;
  return { locale, base: dataset['base'] ?? '/' };
}
