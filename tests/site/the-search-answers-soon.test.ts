import { expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import type { NamesIndex } from '../../src/exports/search-words.ts';
import { attribute, all, pages, textOf } from './built.ts';
import { scriptsOf, together, weight } from './weight.ts';

/** Entries in the full catalogue, for which the budget is. */
const full = 350;

/** Bytes of `gzip -9`. */
const budget = 60_000;

it.each(locales)('the first answer in %s needs a small index and its code', (locale) => {
  const page = pages.find(
    ({ root }) =>
      all(root, 'guide-search').length > 0 && all(root, `html[lang="${locale}"]`).length > 0,
  );
  const code = page ? together(scriptsOf(page)) : 0;
  const file = `data/names.${locale}.json`;
  const { entries } = JSON.parse(textOf(file)) as NamesIndex;
  const names = weight(file) * Math.max(1, full / entries.length);
  console.log(`search, ${locale}: ${weight(file)} names (${entries.length}) + ${code} code`);
  expect(code).toBeGreaterThan(5000);
  expect(names + code).toBeLessThanOrEqual(budget);
});

it('every page but the search page has a field with suggestions', () => {
  const without = pages.filter(
    ({ root }) => all(root, 'guide-finder input[name="q"]').length === 0,
  );
  const names = without.map(({ root }) => all(root, 'guide-search').length);
  expect(names).toEqual(names.map(() => 1));
  const forms = pages.flatMap(({ root }) => all(root, 'guide-finder form'));
  expect(forms.every((form) => attribute(form, 'action'))).toBe(true);
});
