import { defaultLocale, locales } from '../../i18n/locales.ts';
import { lessonToolStrings } from '../../i18n/strings/lesson-tools.ts';

const { lang } = document.documentElement;

/** What the tools of a lesson say, in the language of the page. */
export const words = lessonToolStrings[locales.find((each) => each === lang) ?? defaultLocale];
