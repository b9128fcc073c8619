/** The guide's addresses and words. Required and not imported: Eleventy's watcher reads no TypeScript. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const from = '../../../../src/i18n/';

export const { entryPath, groupsPath, pathOf, sections } = require(`${from}routes.ts`);
export const { frameStrings } = require(`${from}strings/frame.ts`);
export const { entryStrings } = require(`${from}strings/entry.ts`);
