/** The guide built on a day, the day after and 400 days later; and the first copy, read on those days. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testEnvironment } from '../../src/commands/jobs/table.ts';
import { addDays } from '../../src/model/dates.ts';
import { copyOfTree, runIn } from './copy.ts';
import { seenOn, type Seen } from './days.ts';

const first = addDays(testEnvironment.GUIDE_DATE, 10);
const days = [first, addDays(first, 1), addDays(first, 400)] as const;

let copy = '';
const folderOf = (day: string) => join(copy, `dist-${day}`);
const pagesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort();
const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

/** In the copy alone Kawalu is announced, to the first day: the content has no date that is to come. */
function announceClosure() {
  const file = join(copy, 'content/events/kawalu/index.id.md');
  const date = `  uji:
    start: ${testEnvironment.GUIDE_DATE}
    end: ${first}
    status: announced
    source: okezone-2965227
`;
  writeFileSync(file, readFileSync(file, 'utf8').replace('occurrences:\n', `$&${date}`));
}

beforeAll(() => {
  copy = copyOfTree('days');
  announceClosure();
  for (const day of days) runIn(copy, ['build', '--into', `dist-${day}`], { GUIDE_DATE: day });
}, 600_000);
afterAll(() => rmSync(copy, { recursive: true }));

const found = new Map<string, Map<string, Seen>>();
/** Every page of a build as it is seen on a day. */
function seen(built: string, day = ''): Map<string, Seen> {
  const key = `${built} ${day}`;
  const folder = folderOf(built);
  const pages = () =>
    new Map(pagesIn(folder).map((file) => [file, seenOn(day, read(folder, file))]));
  const list = found.get(key) ?? pages();
  found.set(key, list);
  return list;
}

const sum = (pages: Map<string, Seen>, of: (page: Seen) => number) =>
  [...pages.values()].reduce((total, page) => total + of(page), 0);

const differing = (a: Map<string, Seen>, b: Map<string, Seen>) =>
  [...a].filter(([file, { text }]) => text !== b.get(file)?.text).map(([file]) => file);

/** Pages that speak of the build itself: its day, its edition, the sizes of its files; and its sheets. */
const ofBuild = /^(en\/)?((lapor|report|data|unduh\/[\w-]+|downloads\/[\w-]+)\/)?index\.html$/;

describe('a copy built on a day and read on a later one', () => {
  it.each(days)('agrees on %s with the build of that day, on every page', (day) => {
    const [kept, fresh] = [seen(first, day), seen(day)];
    expect([...kept.keys()]).toEqual([...fresh.keys()]);
    expect(kept.size).toBeGreaterThan(600);
    expect(differing(kept, fresh).filter((file) => !ofBuild.test(file))).toEqual([]);
  });

  it('would say what no longer holds without its script', () => {
    for (const day of days.slice(1)) {
      const wrong = differing(seen(first), seen(day)).filter((file) => !ofBuild.test(file));
      expect(wrong).toContain('desa/kaduketug/index.html');
    }
  });
});

describe('a build', () => {
  it('marks more as old the later it is', () => {
    const [a = 0, b = 0, c = 0] = days.map((day) => sum(seen(day), ({ old }) => old));
    expect(a).toBeGreaterThan(0);
    expect(b).toBeGreaterThanOrEqual(a);
    expect(c).toBeGreaterThan(b);
  });

  it('shows a closure to its last day, and what is usual from the day after on', () => {
    const says = (day: string) => seen(day).get('desa/kaduketug/index.html')?.text ?? '';
    const now = 'Menurut tanggal itu sekarang sedang tutup.';
    const after = /Tidak ada tanggal yang diterbitkan sesudah [^.]*\. Biasanya: .* Tanyakan dahulu/;
    expect(days.map((day) => [says(day).includes(now), after.test(says(day))])).toEqual([
      [true, false],
      [false, true],
      [false, true],
    ]);
  });

  it.each(days)('of %s shows nothing as to come, or as on, that is over', (day) => {
    const over = [...seen(day)].flatMap(([file, { lasting }]) =>
      lasting.filter((last) => last < day).map((last) => `${file}: ${last}`),
    );
    expect(over).toEqual([]);
  });

  it('drops from JSON-LD what has grown old, and adds nothing', () => {
    const values = (day: string) =>
      pagesIn(folderOf(day)).flatMap((file) =>
        [...read(folderOf(day), file).matchAll(/"(PropertyValue|openingHours|telephone)"/g)].map(
          ([name]) => `${file} ${name}`,
        ),
      );
    const [before, , after] = days.map(values);
    expect(after?.length).toBeLessThan(before?.length ?? 0);
    expect(after?.filter((each) => !before?.includes(each))).toEqual([]);
  });

  it.each(['id', 'en'])(
    'tells the planner the same on any day (%s): it decides by itself',
    (id) => {
      const [a, b, c] = days.map((day) => read(folderOf(day), `data/plan.${id}.json`));
      expect([b, c]).toEqual([a, a]);
    },
  );
});
