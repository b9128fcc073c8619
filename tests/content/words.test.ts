import { describe, expect, it } from 'vitest';
import { summaryLength } from '../../src/model/common.ts';
import { locales } from '../../src/i18n/locales.ts';
import { blocksOf, entries, place, readable, valuesIn, written, type Written } from './guide.ts';

/** Words that sell instead of telling. */
const marketing = [
  ...['surga(?!wi)', 'permata tersembunyi', 'wajib (?:di)?kunjung\\w*', 'wajib didatangi'],
  ...['memukau', 'menakjubkan', 'mempesona', 'memesona', 'memanjakan', 'eksotis', 'tiada duanya'],
  ...['instagramm?able', 'kekinian', 'spot foto', 'tak terlupakan', 'hits', 'healing'],
  ...['hidden gems?', 'must[- ](?:visit|see|try)', 'breath-?taking', 'stunning', 'paradise'],
  ...['unforgettable', 'world-class', 'nestled', 'vibrant', 'bustling', 'picturesque', 'exotic'],
  ...['enchanting', 'charming', 'bucket list', 'off the beaten', 'unique experience', 'awaits?'],
];
const selling = new RegExp(`(?<![\\p{L}-])(?:${marketing.join('|')})(?![\\p{L}-])`, 'iu');

/** What a reader reads of a file: texts of fields (a name of a file or source has no space), prose. */
const textsOf = ({ page }: Written) => [
  ...valuesIn(page.data).flatMap(({ path, value }) =>
    typeof value === 'string' && /\s/.test(value)
      ? [{ line: page.spot(path).line, text: value }]
      : [],
  ),
  ...blocksOf(page).map(({ line, text }) => ({ line, text: readable(text) })),
];

describe('a text of the real content', () => {
  it.each([
    ['Surga tersembunyi di selatan.', true],
    ['A breathtaking view, a must-see.', true],
    ['Pantai yang wajib dikunjungi.', true],
    ['Pohon aren tumbuh di lereng.', false],
    ['Tamu wajib melapor.', false],
  ])('%j sells: %s', (text, sells) => {
    expect(selling.test(text)).toBe(sells);
  });
  it('tells and does not sell', () => {
    const found = written.flatMap((each) =>
      textsOf(each)
        .filter(({ text }) => selling.test(text))
        .map(({ line, text }) => place(each.page, line, selling.exec(text)?.[0] ?? '')),
    );
    expect(found).toEqual([]);
  });
  it('is no picture sign and shouts nowhere', () => {
    const found = written.flatMap((each) =>
      textsOf(each)
        .filter(({ text }) => /\p{Emoji_Presentation}|!(?!\[)/u.test(text))
        .map(({ line, text }) => place(each.page, line, text)),
    );
    expect(found).toEqual([]);
  });
});

describe('an entry of the real content', () => {
  it('stands in every language', () => {
    const lacking = entries.filter(({ pages }) => locales.some((locale) => !pages[locale]));
    expect(lacking.map(({ ref }) => ref)).toEqual([]);
  });
  it('has a summary that fits a search result', () => {
    const long = written.flatMap(({ page }) => {
      const summary = page.data['summary'];
      const length = typeof summary === 'string' ? summary.trim().length : 0;
      const fits = length > 0 && length <= summaryLength;
      return fits ? [] : [place(page, page.spot(['summary']).line, String(summary))];
    });
    expect([summaryLength, long]).toEqual([160, []]);
  });
  it('is told in each language in words of its own', () => {
    const same = entries.filter(({ kind, pages: { id, en } }) => {
      const summaries = [id, en].map((page) => String(page?.data['summary']));
      const copied = kind !== 'term' && id?.body.trim() === en?.body.trim();
      return copied || summaries[0] === summaries[1];
    });
    expect(same.map(({ ref }) => ref)).toEqual([]);
  });
  it('cites the same sources in both languages', () => {
    const cited = (body = '') =>
      [...new Set([...body.matchAll(/\[\^([^\]]+)\]/g)].map(([, id]) => id))].sort();
    const differing = entries.flatMap(({ ref, pages: { id, en } }) => {
      const [one, other] = [cited(id?.body), cited(en?.body)];
      const alone = [
        ...one.filter((each) => !other.includes(each)).map((each) => `id ${each}`),
        ...other.filter((each) => !one.includes(each)).map((each) => `en ${each}`),
      ];
      return alone.length > 0 ? [`${ref}: ${alone.join(', ')}`] : [];
    });
    expect(differing).toEqual([]);
  });
});
