/**
 * Holds the table of who may import whom, as options of ESLint's own rules.
 *
 * All our imports are relative and end in `.ts` or `.astro`, so a path that leaves its folder is
 * known by its number of `../`; hence one block of options per folder and depth.
 */
import { doors, schemaFiles, table } from './import-table.mjs';

const deepest = 5;
const isFile = (name) => name.endsWith('.ts');
const anyOf = (names) =>
  names.map((name) => (isFile(name) ? `${name.replaceAll('.', '\\.')}$` : `${name}/`)).join('|') ||
  '(?!)';

const notShortest = {
  regex: '^/|^\\./\\.\\.|[^./]/\\.\\./',
  message: 'Write an import as the shortest relative path.',
};

/** The restrictions of one row, for files whose path to src/ is `up` (a regular expression). */
function restrictions(name, row, up, open) {
  const types = row.types ?? [];
  const closed = Object.entries(doors).filter(([door]) => !(row.doors ?? []).includes(door));
  return [
    notShortest,
    {
      regex: `^${up}(?!${anyOf([...open, ...types])})`,
      message: `src/${name} may import ${open.join(', ') || 'nothing of ours'} (see .config/import-table.mjs).`,
    },
    ...types.map((type) => ({
      regex: `^${up}${anyOf([type])}`,
      allowTypeImports: true,
      message: `src/${name} may import types only from ${type}.`,
    })),
    ...closed.map(([, door]) => door),
    ...(row.noSchemas ? [schemasAsTypes(name, up)] : []),
  ];
}

const schemasAsTypes = (name, up) => ({
  regex: `^(?:${name === 'model' ? '\\./' : `${up}model/`})(?:${schemaFiles.join('|')})\\.ts$`,
  allowTypeImports: true,
  message: 'Schemas carry zod: import their types only.',
});

/** The same restrictions for `import()`, which no-restricted-imports does not see. */
const dynamic = (patterns) =>
  patterns.map(({ regex, message }) => ({
    selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\u002F')}/]`,
    message,
  }));

const held = (files, patterns, syntax, ignores = []) => ({
  files,
  ...(ignores.length > 0 && { ignores }),
  rules: {
    'no-restricted-imports': ['error', { patterns }],
    'no-restricted-syntax': ['error', ...syntax, ...dynamic(patterns)],
  },
});

/** Options for one row of the table: its files at each depth, and the scripts of its .astro files. */
function rowConfigs([name, row], syntax) {
  if (isFile(name)) {
    const patterns = restrictions(name, row, '(?:\\./|(?=\\.\\./))', row.may);
    return [held([`src/${name}`], patterns, syntax)];
  }
  const inside = name.split('/').length;
  const depths = Array.from({ length: deepest + 1 - inside }, (_, depth) => depth);
  return depths.flatMap((depth) => {
    const up = `(?:\\.\\./){${depth + inside}}`;
    const path = `src/${name}/${'*/'.repeat(depth)}`;
    const code = restrictions(name, row, up, [...row.may, name]);
    const script = restrictions(`${name} <script>`, {}, up, row.script ?? []);
    return [
      held([`${path}*.{ts,mjs,astro}`], code, syntax, ['**/*.astro/*']),
      held([`${path}*.astro/*.ts`], script, syntax),
    ];
  });
}

const schemaBlock = (syntax) => {
  const row = { ...table.model, noSchemas: false, doors: [...table.model.doors, 'zod'] };
  const patterns = restrictions('model', row, '(?:\\.\\./){1}', [...row.may, 'model']);
  return held([`src/model/{${schemaFiles.join(',')}}.ts`], patterns, syntax);
};

const localesBlock = (syntax) =>
  held(['src/i18n/locales.ts'], [{ regex: '.', message: 'locales.ts imports nothing.' }], syntax);

/**
 * Flat ESLint configuration that holds the table.
 * @param syntax further options of no-restricted-syntax, which a later block would else replace.
 */
export const arrows = (syntax) => [
  ...Object.entries(table).flatMap((row) => rowConfigs(row, syntax)),
  schemaBlock(syntax),
  localesBlock(syntax),
  held(
    ['tests/**/*.{ts,mjs}', '*.mjs', '.config/*.mjs'],
    [notShortest, doors.content, doors.leaflet],
    [],
  ),
];
