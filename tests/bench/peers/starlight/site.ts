/** The peer: this guide's text as a Starlight site, as its documentation shows; it has no map. */
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { locales, type Locale } from '../../../../src/i18n/locales.ts';
import { entryPath, pathOf, type Section } from '../../../../src/i18n/routes.ts';
import { frameStrings } from '../../../../src/i18n/strings/frame.ts';

interface Entry {
  ref: string;
  locale: Locale;
  data: { title: string; summary: string; draft?: boolean };
  body: string;
}

interface Source {
  title: string;
  publisher: string;
  url?: string;
}

const folders = [
  ...['villages', 'products', 'groups', 'makers', 'places', 'trips'],
  ...['events', 'guides', 'lessons', 'terms', 'kecamatan', 'series'],
];

/** Sections whose page lists entries; Starlight gets a page of links for each. */
const listed = folders.filter((name) => name !== 'groups') as Section[];

function entriesOf(content: string, locale: Locale): Entry[] {
  return folders.flatMap((folder) =>
    readdirSync(join(content, folder)).flatMap((slug) => {
      const file = readdirSync(join(content, folder, slug)).find((name) =>
        name.startsWith(`index.${locale}.md`),
      );
      if (!file) return [];
      const text = readFileSync(join(content, folder, slug, file), 'utf8');
      const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
      return [{ ref: `${folder}/${slug}`, locale, data: parse(head) as Entry['data'], body }];
    }),
  );
}

function sourcesOf(content: string): Map<string, Source> {
  const folder = join(content, 'sources');
  return new Map(
    readdirSync(folder).map((file) => [
      file.replace(/\.yaml$/, ''),
      parse(readFileSync(join(folder, file), 'utf8')) as Source,
    ]),
  );
}

/** Starlight wants one path for all languages: the Indonesian one. */
const address = (locale: Locale, path: string): string => (locale === 'en' ? `/en${path}` : path);

const line = ({ publisher, title, url }: Source): string =>
  `${publisher}: ${url ? `[${title.replace(/[[\]]/g, '')}](${url})` : title}`;

/** Text with links as addresses, and each cited source as a footnote. */
function finished({ body, locale }: Entry, sources: ReadonlyMap<string, Source>): string {
  const cited = new Set([...body.matchAll(/\[\^([a-z0-9-]+)\]/g)].map(([, id = '']) => id));
  const notes = [...cited].flatMap((id) => {
    const source = sources.get(id);
    return source ? [`[^${id}]: ${line(source)}`] : [];
  });
  const text = body.replace(
    /\]\(([a-z]+\/[a-z0-9-]+)\)/g,
    (_, ref: string) => `](${address(locale, entryPath('id', ref))})`,
  );
  return `${text}\n\n${notes.join('\n')}\n`;
}

/** JSON is YAML: titles may hold colons and quotes. */
const page = (title: string, description: string, text: string): string =>
  `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n${text}`;

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const links = (entries: readonly Entry[], locale: Locale): string =>
  entries
    .map(
      ({ ref, data }) =>
        `- [${data.title}](${address(locale, entryPath('id', ref))}): ${data.summary}`,
    )
    .join('\n');

/** Pages of a language by their paths. */
function pagesOf(content: string, locale: Locale): Map<string, string> {
  const sources = sourcesOf(content);
  const entries = entriesOf(content, locale).filter(({ data }) => !data.draft);
  const words = frameStrings[locale].sections;
  const inSection = (section: string) => entries.filter(({ ref }) => ref.startsWith(`${section}/`));
  const together = (section: string) => section === 'terms' || section === 'series';
  const pages = new Map<string, string>();
  for (const entry of entries.filter(({ ref }) => !together(ref.split('/')[0] ?? '')))
    pages.set(
      entryPath('id', entry.ref),
      page(entry.data.title, entry.data.summary, finished(entry, sources)),
    );
  for (const section of listed)
    pages.set(
      pathOf('id', { section }),
      page(
        words[section],
        words[section],
        together(section)
          ? inSection(section)
              .map((each) => `## ${each.data.title}\n\n${finished(each, sources)}`)
              .join('\n')
          : links(inSection(section), locale),
      ),
    );
  const all = [...sources.values()].map((source) => `- ${line(source)}`).join('\n');
  pages.set(pathOf('id', { section: 'sources' }), page(words.sources, words.sources, all));
  const home = links([...inSection('groups'), ...inSection('trips')], locale);
  pages.set('/', page('Kriya Lebak', 'Kriya Lebak', home));
  return pages;
}

const settings = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  site: 'https://guide.example',
  cacheDir: './cache',
  devToolbar: { enabled: false },
  integrations: [
    starlight({
      title: 'Kriya Lebak',
      defaultLocale: 'root',
      locales: { root: { label: 'Indonesia', lang: 'id' }, en: { label: 'English', lang: 'en' } },
      sidebar: SIDEBAR,
    }),
  ],
});
`;

const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** The sections alone: all entries in the sidebar would make each page many times as heavy. */
const sidebar = () =>
  [...listed, 'sources' as const].map((section) => ({
    label: frameStrings.id.sections[section],
    translations: { en: frameStrings.en.sections[section] },
    link: pathOf('id', { section }),
  }));

/**
 * Writes the site, ready for `astro build`.
 * @param folder what stood there goes; @param modules the packages of the peers.
 */
export function makeStarlight(folder: string, content: string, modules: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const locale of locales)
    for (const [path, text] of pagesOf(content, locale)) {
      const name = path === '/' ? 'index' : path.slice(1, -1);
      write(join(folder, 'src/content/docs', locale === 'en' ? 'en' : '', `${name}.md`), text);
    }
  write(join(folder, 'src/content.config.ts'), collections);
  // Astro bundles the packages of Astro that are named here.
  const dependencies = { astro: '*', '@astrojs/starlight': '*' };
  write(join(folder, 'package.json'), JSON.stringify({ type: 'module', dependencies }));
  write(join(folder, 'astro.config.mjs'), settings.replace('SIDEBAR', JSON.stringify(sidebar())));
  symlinkSync(modules, join(folder, 'node_modules'));
}
