import { afterAll, describe, expect, it } from 'vitest';
import { all, files, listed, pages, textOf } from './built.ts';
import type { BuiltPage } from './built.ts';
import { picturesOf, scriptsOf, stylesOf, together, weight, weightOfText } from './weight.ts';

/** One thousand bytes, as the budgets count. */
const kB = 1000;

interface Weighed {
  name: string;
  bytes: number;
}

const byWeight = (list: readonly Weighed[]): Weighed[] =>
  list.toSorted((a, b) => b.bytes - a.bytes);

const tables = new Map<string, { budget: number; list: readonly Weighed[] }>();

/** A budget as a table: those beyond it, or its heaviest. */
function show(row: string, budget: number, list: readonly Weighed[]): string {
  const lines = byWeight(list)
    .filter(({ bytes }, at) => at < 5 || bytes > budget)
    .map(({ name, bytes }) => `${bytes.toString().padStart(9)}  ${name}`);
  return [`${row}: at most ${budget} bytes`, ...lines].join('\n');
}

/** Fails with the table of a row when anything in it is beyond the budget, or when it is empty. */
function keeps(row: string, budget: number, list: readonly Weighed[]): void {
  tables.set(row, { budget, list });
  const beyond = list.filter(({ bytes }) => bytes > budget);
  expect(list, `nothing to weigh: ${row}`).not.toEqual([]);
  expect(beyond.length, show(row, budget, list)).toBe(0);
}

const isMap = ({ file }: BuiltPage) => /^(peta|en\/map)\//.test(file);
const isSearch = ({ file }: BuiltPage) => /^(cari|en\/search)\//.test(file);
const isPlan = ({ file }: BuiltPage) => /^(rencana|en\/plan)\//.test(file);
const isOffline = ({ file }: BuiltPage) => /^(luring|en\/offline)\//.test(file);
const isSources = ({ file }: BuiltPage) => /^(sumber|en\/sources)\//.test(file);
/** A page of one entry: its article has the entry's class; all others but home list or explain. */
const isRead = ({ file, root }: BuiltPage) =>
  all(root, 'article.entry').length > 0 || /^(en\/)?index\.html$/.test(file);

const html = ({ file }: BuiltPage): Weighed => ({ name: file, bytes: weight(file) });
const read = pages.filter(isRead);

/** How many pages may be long: one in twenty, the few that tell most. */
const long = Math.floor(read.length / 20);

afterAll(() => {
  const rows = [...tables].map(([row, { budget, list }]) => {
    const [heaviest] = byWeight(list);
    const bytes = String(heaviest?.bytes ?? 0).padStart(9);
    return `${bytes} of ${String(budget).padStart(7)}  ${row}: ${heaviest?.name ?? ''}`;
  });
  console.log(`Heaviest of each budget, in bytes of gzip -9:\n${rows.join('\n')}`);
});

describe('HTML', () => {
  const [longest, others] = [
    byWeight(read.map(html)).slice(0, long),
    byWeight(read.map(html)).slice(long),
  ];

  it('of an entry, guide, trip, lesson or home page', () => {
    keeps('entry, guide, trip, lesson, home', 9 * kB, others);
  });

  it('of the few longest of them', () => keeps(`the ${long} longest of them`, 20 * kB, longest));

  it('of an index, a register or another page', () => {
    const rest = pages.filter((page) => !isRead(page));
    keeps('index, register, text', 30 * kB, rest.map(html));
    expect(rest.some(isSources)).toBe(true);
  });
});

describe('the style sheet', () => {
  it('is one for all pages, and small', () => {
    const sheets = new Set(pages.filter((page) => !isMap(page) && !isPlan(page)).flatMap(stylesOf));
    expect([...sheets]).toHaveLength(1);
    expect(pages.every((page) => stylesOf(page).includes([...sheets].join()))).toBe(true);
    keeps(
      'style sheet',
      7 * kB,
      [...sheets].map((name) => ({ name, bytes: weight(name) })),
    );
  });
});

describe('script', () => {
  it('before a tap, on any page but map, search and planner', () => {
    const known = [isMap, isSearch, isPlan, isOffline];
    const plain = pages.filter((page) => !known.some((is) => is(page)));
    const list = plain.map((page) => ({ name: page.file, bytes: together(scriptsOf(page)) }));
    keeps('script of a page', 6 * kB, list);
    expect(list.every(({ bytes }) => bytes > 0)).toBe(true);
  });

  // Over the design's 6 kB: this page checks and mends what is kept before anything is tapped. Its
  // script is to be split; until then it grows no further.
  it('of the page that keeps the guide', () => {
    const list = pages
      .filter(isOffline)
      .map((page) => ({ name: page.file, bytes: together(scriptsOf(page)) }));
    keeps('script of the offline page', 7 * kB, list);
  });
});

describe('the map', () => {
  it('is small with all that its first view needs', () => {
    const list = listed.filter(isMap).map((page) => {
      const locale = page.file.startsWith('en/') ? 'en' : 'id';
      const data = ['basemap.geojson', `data/guide.${locale}.geojson`];
      const parts = [...stylesOf(page), ...scriptsOf(page), ...picturesOf(page), ...data];
      return { name: page.file, bytes: together([page.file, ...parts]) };
    });
    keeps('map page, first view', 120 * kB, list);
    expect(list.every(({ bytes }) => bytes > 50 * kB)).toBe(true);
  });

  it('that locates an entry is one shared picture and a mark', () => {
    const name = 'locator.svg';
    keeps('locator, shared', 6 * kB, [{ name, bytes: weight(name) }]);
    const marks = pages.flatMap(({ file, html: whole }) => {
      const found = /<svg[^>]*>\s*<image.*?<\/svg>/s.exec(whole);
      return found ? [{ name: file, bytes: weightOfText(found[0]) }] : [];
    });
    keeps('locator, marks of a page', 0.5 * kB, marks);
  });
});

describe('the planner', () => {
  it('is small with all that it needs, the writers of its files included', () => {
    const list = listed.filter(isPlan).map((page) => {
      const locale = page.file.startsWith('en/') ? 'en' : 'id';
      const parts = [...stylesOf(page), ...scriptsOf(page), ...picturesOf(page)];
      return {
        name: page.file,
        bytes: together([page.file, ...parts, `data/plan.${locale}.json`]),
      };
    });
    keeps('planner, first view and files', 120 * kB, list);
    expect(list.every(({ bytes }) => bytes > 20 * kB)).toBe(true);
  });

  it('reads little of the guide', () => {
    const data = ['data/plan.id.json', 'data/plan.en.json'];
    keeps(
      'data of the planner',
      25 * kB,
      data.map((name) => ({ name, bytes: weight(name) })),
    );
  });
});

it('the whole guide kept offline, without photographs', () => {
  // What a reader downloads who keeps the guide: the files on the worker's list, the list, the worker.
  const list = JSON.parse(textOf('offline/everything.json')) as { files: { path: string }[] };
  const inList = list.files.map(({ path }) => path).filter((path) => files.has(path));
  const whole = [...inList, 'offline/everything.json', 'offline/frame.json', 'sw.js'];
  const kept = whole.filter((file) => !/\.(jpg|avif|webp)$/.test(file));
  expect(inList.length).toBeGreaterThan(pages.length);
  keeps('kept offline', 5000 * kB, [{ name: `${kept.length} files`, bytes: together(kept) }]);
});
