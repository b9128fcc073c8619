/** The whole feed, as a reader of feeds gets it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { feed } from '../../src/exports/atom.ts';
import { dataStrings } from '../../src/i18n/strings/data.ts';
import { linkGuide } from '../../src/model/links.ts';
import { entry } from '../model/samples.ts';

beforeEach(() => vi.stubEnv('SITE_URL', 'https://guide.example'));
afterEach(() => vi.unstubAllEnvs());

test('one entry', () => {
  const guide = linkGuide([entry('village', 'ona', {}, { locale: 'en' })]);
  const changed = new Map([['villages/ona', '2026-11-20T08:00:00+07:00']]);
  expect(feed(guide, 'en', changed)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>https://guide.example/feed.en.xml</id>
  <title>Kriya Lebak: ${dataStrings.en.feed}</title>
  <updated>2026-11-20T01:00:00Z</updated>
  <author>
    <name>Kriya Lebak</name>
  </author>
  <link rel="self" href="https://guide.example/feed.en.xml" type="application/atom+xml"/>
  <link rel="alternate" href="https://guide.example/"/>
  <entry>
    <id>https://guide.example/en/villages/ona/</id>
    <title>ona</title>
    <updated>2026-11-20T01:00:00Z</updated>
    <link rel="alternate" href="https://guide.example/en/villages/ona/"/>
    <category term="village" label="craft village"/>
    <summary>Ringkasan.</summary>
  </entry>
</feed>
`);
});

test('at most fifty entries, those of one moment by their references', () => {
  const slugs = Array.from({ length: 60 }, (_, each) => `desa-${99 - each}`);
  const text = feed(linkGuide(slugs.map((slug) => entry('village', slug))), 'id', new Map()) ?? '';
  const titles = [...text.matchAll(/<title>(desa-\d+)/g)].map(([, title]) => title);
  expect(titles).toEqual(slugs.toSorted().slice(0, 50));
});

test('an empty guide has a feed that never changed', () => {
  expect(feed(linkGuide([]), 'id', new Map())).toContain('<updated>1970-01-01T00:00:00Z</updated>');
});
