import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { testEnvironment, testRelease, testStick, testZim } from '../../src/commands/jobs/table.ts';
import { sha256 } from '../../src/editions/papers.ts';
import { formatNumber } from '../../src/i18n/format.ts';
import { locales } from '../../src/i18n/locales.ts';
import { buildId } from '../../src/integrations/build-id.ts';
import { site, type MadeEdition } from '../../src/site.ts';
import { entriesOf, zimIn } from './zim.ts';

const folder = resolve(testRelease);
const { version } = site;
const day = testEnvironment.GUIDE_DATE;
const bytesOf = (name: string) => readFileSync(join(folder, name));
const textOf = (name: string) => bytesOf(name).toString('utf8');

/** The files of a zip by path below its one folder. */
const inside = (name: string) =>
  new Map(
    Object.entries(unzipSync(bytesOf(name))).map(([path, bytes]) => [
      path.slice(path.indexOf('/') + 1),
      bytes,
    ]),
  );

const editions = [
  `kriya-lebak-print-${day}.zip`,
  `kriya-lebak-usb-${day}.zip`,
  `kriya-lebak-zim-${day}.zim`,
];
const zips = [`kriya-lebak-data-${version}.zip`, `kriya-lebak-site-${version}.zip`];
const told = [...editions, ...zips, 'sbom.cdx.json', 'site-sha256.txt'].sort();

/** What `sha256sum` writes: a digest and a path on each line. */
const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('  ') as [digest: string, path: string]);

describe('the release', () => {
  it('holds site, editions, data, software and notes, each with a checksum that holds', () => {
    const names = readdirSync(folder).sort();
    for (const name of names) console.log(`${name}: ${bytesOf(name).length} bytes`);
    expect(names).toEqual([...told, 'NOTES.md', 'SHA256SUMS'].sort());
    const sums = linesOf(textOf('SHA256SUMS'));
    expect(sums.map(([, path]) => path)).toEqual([...told, 'NOTES.md'].sort());
    for (const [digest, path] of sums)
      expect([path, sha256(bytesOf(path))]).toEqual([path, digest]);
  });

  it('is told of in both languages, every file by what it is for', () => {
    const notes = textOf('NOTES.md');
    for (const file of told)
      expect(notes.split(`- \`${file}\` (`)).toHaveLength(locales.length + 1);
    expect(notes).toContain(`Kriya Lebak ${version}, 21 November 2026`);
  });

  it('lists the software that the guide is made with, with versions and licences (CycloneDX)', () => {
    const bill = JSON.parse(textOf('sbom.cdx.json')) as {
      bomFormat: string;
      components: { name: string; version: string; licenses?: unknown[] }[];
    };
    expect(bill.bomFormat).toBe('CycloneDX');
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    // Some packages stand in it twice, in two versions.
    const listed = bill.components.map((each) => `${each.name} ${each.version}`);
    for (const [name, wanted] of Object.entries(dependencies)) {
      const plain = name.replace(/^@[^/]+\//, '');
      const found = listed.filter((each) => [name, plain].some((of) => each === `${of} ${wanted}`));
      expect([name, found.length > 0]).toEqual([name, true]);
    }
  });
});

/** What the jobs `usb` and `zim` tell of the editions that they have made of this tree. */
const made = [testStick, testZim].flatMap((each) =>
  readdirSync(each)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(each, name), 'utf8')) as MadeEdition),
);
const printed = made.flatMap(({ parts = [] }) => parts);

describe('each edition is the same when it is made again', () => {
  it('and was made of this commit by the jobs usb and zim', () => {
    expect(made.map(({ file }) => file).sort()).toEqual([...editions].sort());
    for (const { version } of made) expect(version).toBe(buildId(resolve('.')));
  });

  it.each(['print', 'usb'])('byte for byte: %s', (edition) => {
    const { file = '', sha256: sum } = made.find((each) => each.edition === edition) ?? {};
    expect(sha256(bytesOf(file))).toBe(sum);
  });

  // zimwriterfs gives each ZIM a number of its own.
  it('entry for entry: the ZIM', () => {
    const entries = entriesOf(zimIn(resolve(testZim)));
    expect(entries.length).toBeGreaterThan(800);
    expect(entriesOf(zimIn(folder))).toEqual(entries);
  });
});

describe('its site', () => {
  const files = inside(`kriya-lebak-site-${version}.zip`);
  const text = (path: string) => new TextDecoder().decode(files.get(path));
  const pages = { id: 'unduh/index.html', en: 'en/downloads/index.html' };

  it('is the one whose checksums stand beside it', () => {
    const sums = linesOf(textOf('site-sha256.txt'));
    expect(sums.map(([, path]) => path)).toEqual([...files.keys()].sort());
    const wrong = sums.filter(
      ([digest, path]) => sha256(files.get(path) ?? new Uint8Array()) !== digest,
    );
    expect(wrong).toEqual([]);
    expect(files.has('_headers') && files.has('sitemap-index.xml')).toBe(true);
  });

  it.each(locales)('offers every edition with size, version and checksum, %s', (locale) => {
    const page = text(pages[locale]);
    for (const file of editions) {
      const sum = sha256(bytesOf(file));
      expect(sha256(files.get(`editions/${file}`) ?? new Uint8Array())).toBe(sum);
      const size = `${formatNumber(bytesOf(file).length / 1e6, locale, 1)} MB`;
      const wanted = [`/editions/${file}`, size, buildId(resolve('.')), sum];
      expect([file, ...wanted.filter((each) => !page.includes(each))]).toEqual([file]);
    }
  });

  it.each(locales)('lists every PDF of its language and no other, %s', (locale) => {
    const listed = [...text(pages[locale]).matchAll(/href="\/([^"]+\.pdf)"/g)].map(
      ([, path]) => path,
    );
    const own = printed.filter((part) => part.locale === locale);
    expect(listed.sort()).toEqual(own.map(({ file }) => `editions/print/${file}`).sort());
  });

  it('brings the PDFs that were made', () => {
    expect(printed.length).toBeGreaterThan(100);
    for (const { file, sha256: sum } of printed) {
      const bytes = files.get(`editions/print/${file}`) ?? new Uint8Array();
      expect([file, sha256(bytes)]).toEqual([file, sum]);
    }
  });

  it('keeps no edition with the offline copy', () => {
    const lists = [...files.keys()].filter((path) => /^offline\/[^/]+\.json$/.test(path));
    expect(lists.length).toBeGreaterThan(0);
    for (const list of lists) expect(text(list)).not.toMatch(/editions\/|\.pdf|\.zip/);
  });
});

it('the open data come with their licence', () => {
  const data = inside(`kriya-lebak-data-${version}.zip`);
  expect(data.has('LICENSE')).toBe(true);
  const published = [...inside(`kriya-lebak-site-${version}.zip`).keys()].filter(
    (path) => path.startsWith('data/') && !path.endsWith('.html'),
  );
  expect([...data.keys()].filter((path) => path !== 'LICENSE').sort()).toEqual(published.sort());
  expect(published).toContain('data/guide.gpx');
});
