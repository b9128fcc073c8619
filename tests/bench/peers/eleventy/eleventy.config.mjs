/**
 * The peer: this guide's Markdown as a plain Eleventy site with Leaflet, the way its documentation
 * shows: Nunjucks layouts, markdown-it, collections, pagination. It has the same kinds of page at the
 * same addresses, in both languages, with the same lists; no search index, no drawings, no checks.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { geojson, link, listsOf, shelves } from './guide.mjs';
import { listPages } from './pages.mjs';
import { entryPath, entryStrings, frameStrings, groupsPath, pathOf, sections } from './words.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = process.cwd();
const { PEER_CONTENT: content, PEER_OUT: output } = process.env;

/** Where a file of content/ belongs, from its path: `./content/villages/pasir-ona/index.id.md`. */
function named(inputPath) {
  const [, folder, slug, locale] =
    /([a-z]+)\/([a-z0-9-]+)\/index\.(id|en)\.mdx?$/.exec(inputPath) ?? [];
  return folder ? { folder, slug, locale, ref: `${folder}/${slug}` } : undefined;
}

function sourcesOf() {
  const folder = join(root, content, 'sources');
  return new Map(
    readdirSync(folder).map((file) => {
      const id = file.replace(/\.yaml$/, '');
      return [id, { id, ...parse(readFileSync(join(folder, file), 'utf8')) }];
    }),
  );
}

/** Notes as numbers and entries as addresses, in finished HTML. */
const finish = (html, { locale, numbers }) =>
  html
    .replace(/\[\^([a-z0-9-]+)\]/g, (_, id) => {
      const number = numbers.get(id);
      return number ? `<sup><a href="#s${number}">${number}</a></sup>` : '';
    })
    .replace(/href="([a-z]+\/[a-z0-9-]+)"/g, (_, ref) => `href="${entryPath(locale, ref)}"`);

export default function (config) {
  config.setQuietMode(true);
  // The trees that are measured lie in a folder that Git ignores.
  config.setUseGitIgnore(false);
  config.addExtension('mdx', { key: 'md' });
  config.setTemplateFormats(['md', 'mdx', 'njk', '11ty.js']);
  config.ignores.add(`${content}/README.md`);
  config.addGlobalData('layout', 'entry.njk');
  config.addGlobalData('words', frameStrings);
  config.addGlobalData('entryWords', entryStrings);
  config.addGlobalData('sectionNames', Object.keys(sections));
  // Texts hold braces of their own: they are Markdown alone.
  config.addGlobalData('permalink', () => (data) => {
    const name = named(data.page.inputPath);
    if (!name) return data.path;
    return name.folder === 'terms' || name.folder === 'series' || data.draft
      ? false
      : `${entryPath(name.locale, name.ref)}index.html`;
  });
  config.addCollection('guide', (api) => link(api.getAll(), named, sourcesOf()));
  config.addFilter('path', (ref, locale) => entryPath(locale, ref));
  config.addFilter('section', (section, locale) => pathOf(locale, { section }));
  config.addFilter('viewOf', (guide, inputPath) => {
    const name = named(inputPath);
    return guide[name.locale].get(name.ref);
  });
  config.addFilter('finish', finish);
  config.addFilter('listsOf', (guide, locale, section) => listsOf(guide[locale], section));
  config.addFilter('shelves', (guide) => shelves(guide.sources));
  for (const [name, template, data] of listPages(groupsPath))
    config.addTemplate(name, template, data);
  config.addTemplate('geojson.11ty.js', {
    data: { layout: null, locales: ['id', 'en'], pagination: { data: 'locales', size: 1, alias: 'locale' } }, // prettier-ignore
    render: (data) => geojson(data.collections.guide[data.locale]),
  }, { permalink: (data) => `/data/guide.${data.locale}.geojson` }); // prettier-ignore
  const leaflet = dirname(fileURLToPath(import.meta.resolve('leaflet')));
  const from = (path) => relative(root, path);
  config.addPassthroughCopy({
    [from(leaflet)]: 'leaflet',
    [from(join(here, 'public'))]: '/',
  });
  return {
    dir: {
      input: content,
      includes: relative(join(root, content), join(here, 'layouts')),
      output,
    },
    markdownTemplateEngine: false,
    htmlTemplateEngine: 'njk',
  };
}
