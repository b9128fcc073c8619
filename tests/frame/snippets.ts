/** Snippets for the test of the lint rules: what each rule must stop, and what it must let through. */

export interface Snippet {
  /** Where the snippet pretends to stand, from the root of the repository. */
  path: string;
  code: string;
}

interface Case extends Snippet {
  why: string;
}

const arrow = 'no-restricted-imports';
const syntax = 'no-restricted-syntax';
const global = 'no-restricted-globals';

const use = (from: string): string =>
  `import { thing } from '${from}';\nexport const it = thing;\n`;
const call = (from: string): string => `import { thing } from '${from}';\nthing();`;
const useType = (from: string): string =>
  `import type { Thing } from '${from}';\nexport type It = Thing;\n`;
const later = (from: string): string => `export const it = (): unknown => import('${from}');\n`;
const page = (frontmatter: string, body = '<p>Text</p>'): string =>
  `---\n${frontmatter}\n---\n\n${body}\n`;

const stops = (rule: string, why: string, path: string, code: string): Case & { rule: string } => ({
  rule,
  why,
  path,
  code,
});

export const broken = [
  stops(arrow, 'a constant that reads the model', 'src/site.ts', use('./model/dates.ts')),
  stops(arrow, 'locales that import anything', 'src/i18n/locales.ts', use('../site.ts')),
  stops(arrow, 'words that know the model', 'src/i18n/strings/map.ts', use('../../model/kinds.ts')),
  stops(arrow, 'a model that reads the catalogue', 'src/model/link.ts', use('../catalogue.ts')),
  stops(arrow, 'a model that runs i18n', 'src/model/link.ts', use('../i18n/locales.ts')),
  stops(arrow, 'zod outside the schema files', 'src/model/link.ts', use('astro/zod')),
  stops(arrow, 'a pure model file with schemas', 'src/model/link.ts', use('./fields.ts')),
  stops(arrow, 'geo that knows pages', 'src/geo/clip.ts', use('../exports/csv.ts')),
  stops(arrow, 'a check that reads the catalogue', 'src/check/run.ts', use('../catalogue.ts')),
  stops(arrow, 'a catalogue that exports', 'src/catalogue.ts', use('./exports/csv.ts')),
  stops(arrow, 'a catalogue that climbs out', 'src/catalogue.ts', use('../astro.config.mjs')),
  stops(arrow, 'an export that needs Node', 'src/exports/csv.ts', use('node:fs')),
  stops(arrow, 'Node without its prefix', 'src/exports/csv.ts', use('fs/promises')),
  stops(arrow, 'an export with schemas', 'src/exports/csv.ts', use('../model/maker.ts')),
  stops(arrow, 'an export that checks', 'src/exports/deep/csv.ts', use('../../check/run.ts')),
  stops(arrow, 'a client with schemas', 'src/client/plan/x.ts', use('../../model/schemas.ts')),
  stops(arrow, 'a client with a parser', 'src/client/plan/x.ts', use('opening_hours')),
  stops(arrow, 'a client that reads geo', 'src/client/map/x.ts', use('../../geo/points.ts')),
  stops(arrow, 'a worker file', 'src/client/map/x.ts', use('../../offline/strategy.ts')),
  stops(arrow, 'Leaflet outside the map', 'src/client/plan/x.ts', use('leaflet')),
  stops(arrow, 'Leaflet in its parts', 'src/exports/x.ts', use('leaflet/src/Leaflet.js')),
  stops(arrow, 'a worker with site.ts', 'src/offline/worker.ts', use('../site.ts')),
  stops(arrow, 'a hook with the model', 'src/integrations/x.ts', use('../model/kinds.ts')),
  stops(arrow, 'an edition with a hook', 'src/editions/x.ts', use('../integrations/x.ts')),
  stops(arrow, 'a command with the client', 'src/commands/x.ts', use('../client/plan/x.ts')),
  stops(arrow, 'a command with the catalogue', 'src/commands/x.ts', use('../catalogue.ts')),
  stops(arrow, 'content in an export', 'src/exports/x.ts', useType('astro:content')),
  stops(arrow, 'content in a unit test', 'tests/model/x.test.ts', use('astro:content')),
  stops(arrow, 'a component that reads', 'src/components/A.astro', page(call('../catalogue.ts'))),
  stops(arrow, 'content in a page', 'src/pages/a.astro', page(call('astro:content'))),
  stops(arrow, 'a page with the client', 'src/pages/[a]/b.astro', page(call('../../client/x.ts'))),
  stops(arrow, 'a layout with a page', 'src/layouts/A.astro', page(call('../pages/a.astro'))),
  stops(arrow, 'a client in frontmatter', 'src/layouts/A.astro', page(call('../client/a.ts'))),
  stops(
    arrow,
    'a script that is no client',
    'src/components/map/A.astro',
    page('', "<script>\n  import '../../exports/x.ts';\n</script>"),
  ),
  stops(arrow, 'a way round', 'src/client/map/x.ts', use('./../../check/run.ts')),
  stops(arrow, 'a path from the root', 'src/client/map/x.ts', use('/src/check/run.ts')),
  stops(syntax, 'a client that loads a check', 'src/client/x.ts', later('../check/run.ts')),
  stops(syntax, 'Leaflet that comes late', 'src/client/search/x.ts', later('leaflet')),
  stops(syntax, 'a style attribute', 'src/components/A.astro', page('', '<p style="top:0">A</p>')),
  stops(syntax, 'an inline handler', 'src/pages/a.astro', page('', '<p onclick="a()">A</p>')),
  stops(syntax, 'HTML from a string', 'src/client/x.ts', "document.body.innerHTML = '<p>A</p>';\n"),
  stops(global, 'a page seen from exports', 'src/exports/x.ts', 'document.write();\n'),
  stops(global, 'a device seen from offline', 'src/offline/x.ts', 'navigator.vibrate(1);\n'),
  stops(global, 'a window by another name', 'src/model/x.ts', 'globalThis.window.stop();\n'),
  stops(global, 'storage in a page', 'src/pages/a.astro', page('localStorage.clear();')),
  stops(
    'astro/no-exports-from-components',
    'a component that is a drawer',
    'src/components/A.astro',
    page('export const thing = 1;'),
  ),
  stops(
    '@typescript-eslint/no-explicit-any',
    'a type that says nothing',
    'src/model/x.ts',
    'export type Thing = any;\n',
  ),
  stops(
    '@typescript-eslint/ban-ts-comment',
    'a silenced compiler',
    'src/model/x.ts',
    "// @ts-ignore\nexport const thing = '1';\n",
  ),
];

const lets = (why: string, path: string, code: string): Case => ({ why, path, code });

const suite = `describe('a thing', () => {\n${"  it('works');\n".repeat(99)}});\n`;

export const kept = [
  lets('a long describe', 'tests/model/x.test.ts', suite),
  lets('words with site.ts', 'src/i18n/strings/map.ts', use('../../site.ts')),
  lets('a type Locale in the model', 'src/model/link.ts', useType('../i18n/locales.ts')),
  lets('zod in a schema file', 'src/model/maker.ts', use('astro/zod')),
  lets('a schema made of schemas', 'src/model/maker.ts', use('./fields.ts')),
  lets('Node in a check', 'src/check/files/read.ts', use('node:fs')),
  lets('the catalogue with content', 'src/catalogue.ts', use('astro:content')),
  lets('the catalogue with the model', 'src/catalogue.ts', use('./model/schemas.ts')),
  lets('content folders bound to schemas', 'src/content.config.ts', use('./model/schemas.ts')),
  lets('an export with types of schemas', 'src/exports/x.ts', useType('../model/maker.ts')),
  lets('a client with pure model files', 'src/client/plan/x.ts', use('../../model/dates.ts')),
  lets('a client with another client', 'src/client/map/x.ts', use('../offline/state.ts')),
  lets('Leaflet in the map', 'src/client/map/layers/x.ts', use('leaflet')),
  lets('Leaflet, late, in the map', 'src/client/map/x.ts', later('leaflet')),
  lets('the page in the client', 'src/client/x.ts', 'document.title = window.name;\n'),
  lets('a hook with the worker', 'src/integrations/x.ts', use('../offline/precache.ts')),
  lets('an edition with node', 'src/editions/x.ts', use('node:path')),
  lets('a command with a check', 'src/commands/x.ts', use('../check/run.ts')),
  lets('a test with anything', 'tests/client/x.test.ts', use('../../src/client/plan/x.ts')),
  lets(
    'a component with its one-line script',
    'src/components/map/A.astro',
    page(
      "import Card from '../entry/Card.astro';\ninterface Props {\n  name: string;\n}\nconst { name } = Astro.props;",
      "<Card name={name} />\n<script>\n  import '../../client/map/element.ts';\n</script>",
    ),
  ),
  lets(
    'a page that fetches and mounts',
    'src/pages/[...locale]/[map].astro',
    page(
      "import 'leaflet/dist/leaflet.css';\nimport { guide } from '../../catalogue.ts';\nimport Page from '../../layouts/Page.astro';\nconst { title } = guide;",
      '<Page title={title} />',
    ),
  ),
];

const rows = (count: number): string => 'export {};\n'.repeat(count);
const markup = (count: number): string => '<p>Text</p>\n'.repeat(count);
const body = (count: number): string =>
  `export const f = (): void => {\n${'f();\n'.repeat(count - 2)}};\n`;
const fenced = (count: number): string => page('void Astro;\n'.repeat(count).trim());
const scripted = (count: number): string =>
  page('', `<script>\n${"  import '../client/x.ts';\n".repeat(count)}</script>`);

const size = (path: string, max: number, make: (lines: number) => string, rule = 'max-lines') => ({
  path,
  max,
  make,
  rule,
});

/** The ceilings: `make` gives a snippet of so many lines. */
export const sized = [
  size('src/pages/[...locale]/a.astro', 40, markup),
  size('src/pages/data/a.ts', 40, rows),
  size('src/pages/_paths.ts', 150, rows),
  size('src/components/entry/A.astro', 120, markup),
  size('src/layouts/A.astro', 120, markup),
  size('src/model/a.ts', 150, rows),
  size('src/client/map/element.ts', 150, rows),
  size('tests/model/a.test.ts', 200, rows),
  size('tests/fixtures/mistakes/a.ts', 200, rows),
  size('src/model/a.ts', 30, body, 'guide/function-lines'),
  size('src/components/A.astro', 15, fenced, 'guide/frontmatter-lines'),
  size('src/components/A.astro', 3, scripted, 'guide/script-lines'),
];
