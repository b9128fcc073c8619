import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withButtons, withDrafts } from '../../src/integrations/form.ts';
import { formButtons } from '../../src/i18n/strings/form-buttons.ts';

const code = readFileSync('node_modules/@sveltia/cms/npm/index.js', 'utf8');

/** What a message is given, such as `{$name}`. */
const given = (text: string) => [...new Set(text.match(/\{?\$\w+/g))].sort();

it('every word of Sveltia CMS that the form says in Indonesian stands in its English', () => {
  expect(withButtons(code).lost).toEqual([]);
  expect(withButtons(code).code).toContain('save:`Simpan`');
});

it('a word is given nothing that its English is not given', () => {
  const others = Object.entries(formButtons).filter(([, [english, ours]]) =>
    given(ours).some((each) => !given(english).includes(each)),
  );
  expect(others).toEqual([]);
});

it('unsaved drafts are kept while a folder is open; a version that does so otherwise is told of', () => {
  expect(withDrafts(code)).toMatch(/`draft-backups`[^}]*\}\);return\}\}(\w+)\|\|\(\w+=null\)/);
  expect(() => withDrafts('')).toThrow('withDrafts');
});
