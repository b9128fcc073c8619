/** Modules that the build makes: pages ask no program, they import what a hook has found out. */
import type { Plugin } from 'vite';

/**
 * @param name what pages import, such as `virtual:build-id`; `src/env.d.ts` says its type.
 * @param value its default export.
 */
export const virtual = (name: string, value: unknown): Plugin => ({
  name,
  resolveId: (id) => (id === name ? `\0${id}` : undefined),
  load: (id) => (id === `\0${name}` ? `export default ${JSON.stringify(value)};` : undefined),
});
