import { readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { moduleFiles } from '../../src/integrations/module-files.ts';
import { together, weightOfText } from './weight.ts';

/** Every file of src/ by its absolute path. */
const sources = new Map(
  readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && /\.(ts|astro)$/.test(each.name))
    .map(({ parentPath, name }) => resolve(parentPath, name))
    .map((file) => [file, readFileSync(file, 'utf8')] as const),
);

/** What the scripts of pages import: where the code of the browser begins. */
const entries = [...sources].flatMap(([file, text]) =>
  [...text.matchAll(/^\s+import '(\.[^']+\/client\/[^']+)';$/gm)].map(([, path]) =>
    resolve(dirname(file), path ?? ''),
  ),
);

/** Bundles as the guide is bundled; @returns the chunks. */
async function bundle(input: string[], plugins: Rolldown.Plugin[] = []) {
  const result = await build({
    ...{ configFile: false, logLevel: 'silent', plugins },
    define: { 'import.meta.env.FOLDER': 'false' },
    resolve: { alias: moduleFiles },
    build: {
      ...{ write: false, target: 'esnext', modulePreload: false },
      rolldownOptions: { input },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  return outputs.flatMap(({ output }) => output.filter((each) => each.type === 'chunk'));
}

/** Every module that reaches a reader by script. */
const modules = (await bundle([...new Set(entries)])).flatMap(({ moduleIds }) => moduleIds);

const libraries = new Set(
  modules.flatMap((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []),
);

/** The names that files which reach a reader import of a library, types left out. */
const namesOf = (library: string): string[] =>
  modules.flatMap((id) =>
    [...(sources.get(id) ?? '').matchAll(/^import (?!type\b)([^;]*?) from '([^']+)';$/gm)]
      .filter(([, , from]) => from === library)
      .flatMap(([, what = '']) => [
        ...(what.startsWith('{') ? [] : ['default']),
        ...(what.replaceAll(/^\w+|\btype \w+| as \w+/g, '').match(/\w+/g) ?? []),
      ]),
  );

/** @returns kB of what the guide imports of a library, bundled alone. */
async function weightOf(library: string): Promise<string> {
  const id = resolve('src/one-library.js');
  const names = [...new Set(namesOf(library))];
  const renamed = names.map((name, at) => `${name} as used${at}`);
  const calls = names.map((_, at) => `used${at}`);
  const code = `import { ${renamed.join()} } from '${library}'; globalThis.use(${calls.join()});`;
  const entry: Rolldown.Plugin = {
    name: 'one-library',
    resolveId: (asked) => (asked === id ? id : undefined),
    load: (asked) => (asked === id ? code : undefined),
  };
  const chunks = await bundle([id], [entry]);
  return (weightOfText(chunks.map((each) => each.code).join('')) / 1000).toFixed(1);
}

/** What is said of each library, and in which file. */
const said = [...sources].flatMap(([file, text]) =>
  [...text.matchAll(/^\/\/ ([\w@/-]+): ([\d.]+) kB compressed\b/gm)].map(
    ([, library = '', kB = '']) => ({ library, kB, text, file }),
  ),
);

test('each is said of once, where it is imported', () => {
  expect(libraries).toContain('leaflet');
  expect(said.map(({ library }) => library).sort()).toEqual([...libraries, 'pagefind'].sort());
  for (const { library, text } of said) expect(text).toMatch(new RegExp(`['/]${library}\\b`));
});

test.each([...libraries])('%s', async (library) => {
  expect(said.find((each) => each.library === library)?.kB).toBe(await weightOf(library));
});

test('pagefind, whose code comes with its index: the door, the worker, the program of a language', () => {
  const parts = ['pagefind.js', 'pagefind-worker.js', 'wasm.id.pagefind'];
  const bytes = together(parts.map((name) => `pagefind/${name}`));
  expect(said.find(({ library }) => library === 'pagefind')?.kB).toBe((bytes / 1000).toFixed(1));
});
