import type { EntryCollection, Field, RelationField } from '@sveltia/cms';
import { describe, expect, it } from 'vitest';
import { fieldsOf, type Schema } from '../../src/check/fields/shape.ts';
import { formConfig } from '../../src/form/config.ts';
import { formSettings } from '../../src/integrations/form.ts';
import { locales } from '../../src/i18n/locales.ts';
import { folders, kinds } from '../../src/model/kinds.ts';
import { factSchemas, wordSchemas } from '../../src/model/schemas.ts';
import { source } from '../../src/model/source.ts';

const settings = { ...formSettings('id'), repository: '' };
const collections = formConfig(settings).collections as EntryCollection[];
const fieldsNamed = (name: string): Field[] =>
  collections.find((each) => each.name === name)?.fields ?? [];

const names = (schema: Schema) => Object.keys(fieldsOf(schema));

/** Every field and field of a field. */
function allOf(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => {
    const { fields: inner = [], types = [] } = field as { fields?: Field[]; types?: { fields?: Field[] }[] }; // prettier-ignore
    return [field, ...allOf(inner), ...types.flatMap((type) => allOf(type.fields ?? []))];
  });
}

describe('the form', () => {
  it.each(kinds)('has each field of a %s, and the text', (kind) => {
    const shown = fieldsNamed(folders[kind]).map(({ name }) => name);
    expect(shown).toEqual([...names(factSchemas[kind]), 'body']);
  });

  it.each(kinds)('asks for a %s in English only what its translation may hold', (kind) => {
    const translated = fieldsNamed(folders[kind]).filter((field) => 'i18n' in field && field.i18n);
    const words = names(wordSchemas[kind]).filter((name) => name !== 'translates');
    expect(translated.map(({ name }) => name).sort()).toEqual([...words, 'body'].sort());
  });

  it('has each field of a source', () => {
    expect(fieldsNamed('sources').map(({ name }) => name)).toEqual(names(source));
  });

  it.each(locales)('says in %s what each field is, and not its name in the file', (locale) => {
    const every = formConfig({ ...settings, locale }).collections as EntryCollection[];
    const fields = every.flatMap((each) => allOf(each.fields));
    const bare = fields.filter(({ label = '', name }) => label === '' || label === name);
    expect(bare).toEqual([]);
    expect(fields.length).toBeGreaterThan(500);
  });

  it('picks entries from collections that are there', () => {
    const fields = collections.flatMap((each) => allOf(each.fields));
    const picked = fields.flatMap((field) =>
      field.widget === 'relation' ? [(field as RelationField).collection] : [],
    );
    expect([...new Set(picked)].filter((name) => fieldsNamed(name).length === 0)).toEqual([]);
    expect(new Set(picked).size).toBeGreaterThan(kinds.length);
  });

  it('offers every desa by name, and begins an entry as a draft', () => {
    const [desa, draft] = ['desa', 'draft'].map((name) =>
      fieldsNamed('villages').find((field) => field.name === name),
    );
    expect(desa).toMatchObject({ widget: 'select' });
    expect((desa as unknown as { options: object[] }).options).toContainEqual({
      value: '36.02.14.2017',
      label: 'Rangkasbitung Timur · Rangkasbitung · 36.02.14.2017',
    });
    expect((desa as unknown as { options: object[] }).options).toHaveLength(345);
    expect(draft).toMatchObject({ default: true });
  });
});

describe('the place that the form writes to', () => {
  it.each([
    ['https://github.com/desa/panduan', { name: 'github', repo: 'desa/panduan' }],
    ['https://gitlab.com/desa/lebak/panduan.git', { name: 'gitlab', repo: 'desa/lebak/panduan' }],
    ['https://git.example/desa/panduan/', { name: 'gitea', base_url: 'https://git.example' }],
    ['', { name: 'github', repo: 'local/kriya-lebak' }],
  ])('is taken from %s', (repository, backend) => {
    expect(formConfig({ ...settings, repository }).backend).toMatchObject(backend);
  });
});
