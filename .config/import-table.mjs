/** Who may import whom inside src/: the one table, as data. `arrows.mjs` turns it into ESLint options. */
import { builtinModules } from 'node:module';

/** Model files that build schemas with zod. They are for the check and the build, never a browser. */
export const schemaFiles = [
  'common',
  'drawing',
  'event',
  'fields',
  'figure',
  'group',
  'guide',
  'departures',
  'hours',
  'kecamatan',
  'lesson',
  'location',
  'maker',
  'picture',
  'place',
  'product',
  'schemas',
  'series',
  'source',
  'term',
  'trip',
  'village',
];

/** Imports that pass through one door each: where they begin, and who holds the key. */
export const doors = {
  node: {
    regex: `^node:|^(?:${builtinModules.filter((name) => /^[a-z]/.test(name)).join('|')})$`,
    message:
      'node:* belongs in src/check, src/commands, src/editions, src/integrations and src/geo.',
  },
  content: {
    regex: '^astro:content$',
    message: 'Only src/catalogue.ts and src/content.config.ts read astro:content.',
  },
  leaflet: {
    // The style sheet is no code: the page that shows a map links it in its frontmatter.
    regex: '^leaflet(?:/(?!dist/leaflet\\.css$)|$)',
    message: 'Only src/client/map knows Leaflet.',
  },
  zod: {
    regex: '^(?:astro/)?zod(?:$|/)',
    message: 'Only the schema files of src/model (and check, commands, content.config.ts) use zod.',
  },
  heavy: {
    regex: '^(?:opening_hours|idn-area-data|satteri|yaml)(?:$|/)',
    message: 'This library is for check and build; it is never sent to a reader.',
  },
};

/**
 * The table. `may`: folders (or files) of src that the code there may import; its own folder is
 * always open. `types`: the same, as types only. `doors`: the doors it has the key to. `script`:
 * what the <script> of an .astro file there may import. `noSchemas`: schema files as types only.
 */
export const table = {
  'site.ts': { may: [] },
  'catalogue.ts': { may: ['model', 'geo', 'i18n', 'site.ts'], doors: ['content', 'heavy'] },
  'content.config.ts': { may: ['model', 'i18n', 'site.ts'], doors: ['content', 'zod', 'heavy'] },
  i18n: { may: ['site.ts'], types: ['model'] },
  model: { may: ['site.ts'], types: ['i18n/locales.ts'], doors: ['heavy'], noSchemas: true },
  geo: { may: ['model', 'site.ts'], doors: ['node', 'heavy'] },
  check: { may: ['model', 'geo', 'i18n', 'site.ts'], doors: ['node', 'zod', 'heavy'] },
  exports: { may: ['model', 'i18n', 'site.ts'], noSchemas: true },
  components: {
    may: ['model', 'i18n', 'site.ts', 'styles', 'geo', 'exports'],
    doors: ['heavy'],
    script: ['client'],
  },
  layouts: {
    may: ['model', 'i18n', 'site.ts', 'components', 'styles'],
    doors: ['heavy'],
    script: ['client'],
  },
  pages: {
    may: [
      ...['catalogue.ts', 'exports', 'geo', 'layouts', 'components'],
      ...['i18n', 'model', 'site.ts', 'styles'],
    ],
    doors: ['heavy'],
  },
  client: { may: ['model', 'i18n', 'exports', 'site.ts'], noSchemas: true },
  'client/map': {
    may: ['client', 'model', 'i18n', 'exports', 'site.ts'],
    doors: ['leaflet'],
    noSchemas: true,
  },
  // One way of keeping a file, whether the worker or the page does it (a browser may end a worker
  // in the middle of a long download, a page it lets go on).
  'client/offline': {
    may: ['client', 'model', 'i18n', 'exports', 'site.ts', 'offline'],
    noSchemas: true,
  },
  offline: { may: [] },
  // For editors alone: it takes its fields from the schemas.
  form: { may: ['check', 'model', 'i18n', 'site.ts'], doors: ['zod', 'heavy'] },
  integrations: {
    may: ['check', 'offline', 'exports', 'form', 'geo', 'i18n', 'site.ts'],
    doors: ['node', 'heavy'],
  },
  editions: { may: ['i18n', 'site.ts'], doors: ['node'] },
  commands: {
    may: [
      'check',
      'editions',
      'exports',
      'geo',
      'i18n',
      'integrations',
      'model',
      'offline',
      'site.ts',
    ],
    doors: ['node', 'zod', 'heavy'],
  },
};
