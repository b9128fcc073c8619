import { afterAll, describe, expect, it } from 'vitest';
import { listPath, packPath, type List, type ListedFile } from '../../src/offline/list.ts';
import { all, listed, pages, textOf } from './built.ts';
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
const isSources = ({ file }: BuiltPage) => /^(sumber|en\/sources)\//.test(file);
/** A page of one entry: its article has the entry's class; all others but home list or explain. */
const isRead = ({ file, root }: BuiltPage) =>
  all(root, 'article.entry').length > 0 || /^(en\/)?index\.html$/.test(file);

const pathOf = ({ path }: ListedFile) => path;
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
    const known = [isMap, isSearch, isPlan];
    const plain = pages.filter((page) => !known.some((is) => is(page)));
    const list = plain.map((page) => ({ name: page.file, bytes: together(scriptsOf(page)) }));
    keeps('script of a page', 6 * kB, list);
    expect(list.every(({ bytes }) => bytes > 0)).toBe(true);
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

describe('the whole guide kept offline', () => {
  const read = (tier: 'frame' | 'everything') => JSON.parse(textOf(listPath[tier])) as List;
  const { files: kept, ...everything } = read('everything');
  let from = 0;
  const packs = (everything.packs ?? []).map((pack) => {
    const files = kept.slice(from, (from += pack.files)).map(pathOf);
    return { path: packPath(pack.hash), files };
  });
  const isPhotograph = (file: string) => /\.(jpg|avif|webp)$/.test(file);
  const plain = packs.filter(({ files }) => !files.some(isPhotograph));
  /** What a first visit fetches beside: the worker, both lists, and the frame file by file. */
  const beside = ['sw.js', ...Object.values(listPath), ...read('frame').files.map(pathOf)];
  const bytes = together([...plain.map(({ path }) => path), ...beside]);

  it('travels in packs, with all that a first visit fetches beside, photographs left out', () => {
    expect(packs.flatMap(({ files }) => files)).toHaveLength(kept.length);
    // A pack with a photograph holds nothing else.
    expect(packs.every((pack) => plain.includes(pack) || pack.files.every(isPhotograph))).toBe(
      true,
    );
    keeps('kept offline', 5000 * kB, [{ name: `${plain.length} packs`, bytes }]);
    const each = plain.map(({ path, files }) => ({
      name: `${path}, ${files.length} files`,
      bytes: weight(path),
    }));
    keeps('kept offline, a pack', 300 * kB, each);
  });

  it('is also not much for a browser that fetches each file by itself', () => {
    const alone = together([...plain.flatMap(({ files }) => files), ...beside]);
    keeps('kept offline, file by file', 7000 * kB, [
      { name: `${kept.length} files`, bytes: alone },
    ]);
    expect(bytes).toBeLessThan(alone);
  });
});
