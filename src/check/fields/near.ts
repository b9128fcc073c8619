/** The field or the choice that somebody meant. Pure. */
import { locales, type Locale } from '../../i18n/locales.ts';
import { choiceName } from '../../i18n/strings/choices.ts';
import { choiceMeant, fieldMeant } from '../correct/in-indonesian.ts';
import { meant, type Meant } from '../correct/nearest.ts';
import type { Both } from '../messages/id.ts';

/** @returns the field that was meant, in Indonesian or misspelt. */
export function fieldNear(key: string, known: readonly string[]): Meant {
  const near = fieldMeant(key, known);
  return near === undefined ? meant(key, known) : { near, sure: true };
}

/** @returns the choice that was meant: by its name in a language, or misspelt. */
export function choiceNear(given: string, all: readonly string[]): Meant {
  const word = given.toLowerCase().trim();
  const called = all.filter((value) =>
    locales.some((each) => choiceName(value, each).toLowerCase() === word),
  );
  const near = called.length === 1 ? called[0] : choiceMeant(given, all);
  return near === undefined ? meant(given, all) : { near, sure: true };
}

const named = (all: readonly string[], locale: Locale): string =>
  all
    .map((value) => {
      const name = choiceName(value, locale);
      return name === value ? value : `${value} (${name})`;
    })
    .join(', ');

/** @returns every choice in each language, with its name where that is another word. */
export const choicesShown = (all: readonly string[]): Both => ({
  id: named(all, 'id'),
  en: named(all, 'en'),
});
