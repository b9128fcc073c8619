/** Bundles modules as one classic script, for where browsers take no module. */
import { build, type Plugin } from 'vite';

export interface ClassicOptions {
  /** Absolute paths of the modules, in the order in which they run. */
  modules: readonly string[];
  /** Names in the code and what stands for them. */
  define?: Record<string, string>;
}

const entry = 'classic-entry';

const importing = (modules: readonly string[]): Plugin => ({
  name: entry,
  // Vite makes a path of an entry's name.
  resolveId: (id) => (id.endsWith(entry) ? `\0${entry}` : undefined),
  load: (id) =>
    id === `\0${entry}`
      ? modules.map((each) => `import ${JSON.stringify(each)};\n`).join('')
      : undefined,
});

/** @returns the code of the script. @throws Error when there is none. */
export async function classicScript({ modules, define = {} }: ClassicOptions): Promise<string> {
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define,
    plugins: [importing(modules)],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      lib: { entry, formats: ['iife'], name: 'classic', fileName: () => 'classic.js' },
    },
  });
  const [output] = [made].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`Nothing was bundled of ${modules.join(', ')}`);
  return chunk.code;
}
