/** The walls of the code: types, arrows, one-door rules and sizes. Run from the root of the repository. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { arrows } from './arrows.mjs';
import guide from './lint-rules.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Benchmarks have packages of their own (`npm run bench`): without them their types say nothing. */
const bench = 'tests/bench';
const peers = existsSync(join(root, bench, 'node_modules'))
  ? ['node_modules/', 'peers/*/', 'search/peers/', 'build/floor/'].map((each) => `${bench}/${each}`)
  : [`${bench}/`];
const astroScripts = '**/*.astro/*.ts';

/** What the Content-Security-Policy refuses at run time, said while it is written. */
const policy = [
  {
    selector: 'JSXAttribute[name.name="style"]',
    message: 'The policy of the pages refuses style attributes: use a class.',
  },
  {
    selector: 'JSXAttribute[name.name=/^on[a-z]+$/]',
    message: 'The policy of the pages refuses inline handlers: listen from src/client.',
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Trusted Types refuse HTML from strings: create elements.',
  },
];

/** ESLint has no browser outside src/client: these names mean that code is in the wrong folder. */
const browserGlobals = ['document', 'window', 'navigator', 'localStorage', 'sessionStorage'];

/**
 * Ceilings in lines. Pages, components and layouts count every line: what is measured is what a
 * reader scrolls. Modules and functions count code alone, so that nobody saves on docstrings.
 */
const everyLine = { skipBlankLines: false, skipComments: false };
const codeLines = { skipBlankLines: true, skipComments: true };
const maxLines = (max, counted) => ({ 'max-lines': ['error', { max, ...counted }] });

const sizes = [
  {
    files: ['**/*.{ts,mjs}'],
    rules: {
      ...maxLines(150, codeLines),
      'guide/function-lines': ['error', { max: 30, ...codeLines }],
    },
  },
  { files: ['tests/**/*.ts'], rules: maxLines(200, codeLines) },
  { files: ['src/{components,layouts}/**/*.astro'], rules: maxLines(120, everyLine) },
  {
    files: ['src/pages/**/*.{astro,ts}'],
    // Names with an underscore are no pages but modules of pages.
    ignores: ['**/_*.ts'],
    rules: maxLines(40, everyLine),
  },
  {
    files: ['**/*.astro'],
    rules: {
      'guide/function-lines': ['error', { max: 30, ...codeLines }],
      'guide/frontmatter-lines': ['error', 15],
      'guide/script-lines': ['error', 3],
    },
  },
  // Tables of words and of data are as long as what they hold.
  {
    files: ['src/i18n/strings/**', 'src/check/messages/**', '.config/import-table.mjs'],
    rules: { 'max-lines': 'off' },
  },
];

const typed = {
  files: ['**/*.ts'],
  extends: [tseslint.configs.strictTypeChecked],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
  rules: {
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
  },
};

const plain = { files: ['**/*.{astro,mjs}'], extends: [tseslint.configs.strict] };

/** Types of .astro files and of plain JavaScript are not known to the parser: astro check has the former. */
const untyped = {
  files: ['**/*.astro', astroScripts, '**/*.mjs'],
  extends: [tseslint.configs.disableTypeChecked],
};

export default defineConfig(
  {
    ignores: [
      'dist/',
      'editions/',
      '.dist/',
      '.astro/',
      '.test/',
      'release/',
      'public/',
      'content/',
      ...peers,
    ],
  },
  { linterOptions: { noInlineConfig: true }, plugins: { guide } },
  typed,
  plain,
  astro.configs['flat/recommended'],
  { rules: { eqeqeq: 'error', 'prefer-const': 'error', 'no-var': 'error', 'no-eval': 'error' } },
  {
    files: ['**/*.astro'],
    rules: { 'astro/no-unused-css-selector': 'error', 'astro/valid-compile': 'error' },
  },
  untyped,
  ...sizes,
  ...arrows(policy),
  {
    files: ['src/**/*.{ts,mjs,astro}'],
    ignores: ['src/client/**'],
    rules: {
      'no-restricted-globals': ['error', { globals: browserGlobals, checkGlobalObject: true }],
    },
  },
);
