/** What a form says of fields and of values. Pure. */
import { choicesOf } from '../check/fields/sample.ts';
import { aboutOf, type Schema } from '../check/fields/shape.ts';
import { capital } from '../i18n/format.ts';
import { choiceName } from '../i18n/strings/choices.ts';
import { formStrings } from '../i18n/strings/form.ts';
import type { Locale } from '../i18n/locales.ts';

/** @returns what may be chosen in a field, by name. */
export const optionsOf = (schema: Schema, locale: Locale): { value: string; label: string }[] =>
  choicesOf(schema).map((value) => ({ value, label: choiceName(value, locale) }));

/**
 * What is said of a field, from its schema's words: what stands before the first colon,
 * semicolon or bracket is the label; the rest is the hint, with the example.
 */
export function tellOf(
  name: string,
  schema: Schema,
  locale: Locale,
): { label: string; hint?: string } {
  const { about, example } = aboutOf(schema);
  const [label = '', ...rest] = (about[locale] || name).replace(/\)$/, '').split(/[:;]\s+|\s+\(/);
  const shown = example && `${formStrings[locale].example}: ${example}`;
  const hint = [...rest.map(capital), shown].filter(Boolean).join('. ');
  return { label: capital(label), ...(hint === '' ? {} : { hint }) };
}
