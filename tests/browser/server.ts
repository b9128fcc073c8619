/** Serves the built guide (TEST_DIST, else dist/) while the journeys run. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serve } from '../../src/commands/serve.ts';

/** Where the built guide is. @throws when it was not built. */
export function builtGuide(): string {
  const folder = resolve(process.env['TEST_DIST'] ?? 'dist');
  if (existsSync(join(folder, 'index.html'))) return folder;
  throw new Error(`There is no built guide in ${folder}: run npm test -- build first.`);
}

/** Playwright's global setup: starts the server, tells the workers its address, gives its end. */
export default async function setUp(): Promise<() => Promise<void>> {
  const { url, close } = await serve({ folder: builtGuide(), port: 0 });
  process.env['TEST_URL'] = url;
  return close;
}
