import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { testOffering, testStick } from '../../src/commands/jobs/table.ts';
import { formatNumber } from '../../src/i18n/format.ts';
import { sha256 } from '../../src/editions/papers.ts';
import { editionsFolder, type MadeEdition } from '../../src/site.ts';

const dist = resolve(testOffering);
const stick = resolve(testStick);
const made = readdirSync(stick)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(stick, name), 'utf8')) as MadeEdition);
const pages = { id: 'unduh/index.html', en: 'en/downloads/index.html' } as const;
const locales = ['id', 'en'] as const;

it.each(locales)('lists each with size, version and checksum, %s', (locale) => {
  const html = readFileSync(join(dist, pages[locale]), 'utf8');
  expect(made.map(({ edition }) => edition).sort()).toEqual(['print', 'usb']);
  for (const { file, bytes, version, sha256: sum } of made) {
    const size = `${formatNumber(bytes / 1e6, locale, 1)} MB`;
    expect(
      [`/${editionsFolder}/${file}`, size, version, sum].filter((x) => !html.includes(x)),
    ).toEqual([]);
  }
});

it.each(locales)('lists every PDF of its language and no other, %s', (locale) => {
  const html = readFileSync(join(dist, pages[locale]), 'utf8');
  const listed = [...html.matchAll(/href="([^"]+\.pdf)"/g)].map(([, address = '']) => address);
  const parts = made.flatMap(({ parts = [] }) => parts).filter((part) => part.locale === locale);
  expect(listed.sort()).toEqual(parts.map(({ file }) => `/${editionsFolder}/print/${file}`).sort());
  for (const address of listed) expect(statSync(join(dist, address)).size).toBeGreaterThan(1000);
});

it('brings the files that were made', () => {
  for (const { file, sha256: sum } of made)
    expect(sha256(readFileSync(join(dist, editionsFolder, file)))).toBe(sum);
});

it('keeps none of them with the offline copy', () => {
  const lists = readdirSync(join(dist, 'offline')).filter((name) => name.endsWith('.json'));
  expect(lists.length).toBeGreaterThan(0);
  for (const name of lists)
    expect(readFileSync(join(dist, 'offline', name), 'utf8')).not.toMatch(/editions\/|\.pdf|\.zip/);
  expect(existsSync(join(dist, editionsFolder))).toBe(true);
});
