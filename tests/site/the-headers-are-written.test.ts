import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { headersFile } from '../../src/exports/headers.ts';
import { base, dist, textOf } from './built.ts';

it('_headers says the headers of this build, for each thing at its top', () => {
  const names = readdirSync(dist, { withFileTypes: true })
    .map((each) => (each.isDirectory() ? `${each.name}/` : each.name))
    .sort();
  expect(names).toContain('offline/');
  expect(textOf('_headers')).toBe(headersFile(base, names));
});
