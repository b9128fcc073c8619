import { expect, it } from 'vitest';
import { contentIn, markOf, pairsIn } from '../../src/check/index.ts';
import { entryPath } from '../../src/i18n/routes.ts';
import { translationStrings } from '../../src/i18n/strings/translation.ts';
import { base, pages } from './built.ts';

/** Pages of entries whose Indonesian words are not those that were translated. */
const older = pairsIn(await contentIn('content'))
  .filter(({ facts }) => facts.data['draft'] !== true)
  .filter(({ page }) => 'translates' in page.data)
  .filter((pair) => pair.page.data['translates'] !== markOf(pair))
  .map(({ entry }) => base + entryPath('en', entry.ref).replace(/^\/|#.*$/g, ''));

it('an English page says that the Indonesian text has changed since, and no other page does', () => {
  const told = pages.filter(({ html }) => html.includes(translationStrings.en.older));
  expect(told.map(({ path }) => path).sort()).toEqual([...new Set(older)].sort());
});
