import { beforeEach, describe, expect, it, vi } from 'vitest';
import { translationMark } from '../src/model/translation-mark.ts';

/** What stands in content/: a published village that links to a product which is still a draft. */
const village = {
  title: 'Desa Satu',
  summary: 'Ringkasan.',
  checked: '2026-11',
  sources: ['satu'],
};
const product = {
  title: 'Barang Satu',
  summary: 'Ringkasan.',
  checked: '2026-11',
  sources: ['satu'],
};

const content: Record<string, { id: string; data: object | null; body: string }[]> = {
  'village-id': [
    { id: 'satu', data: { ...village, products: { 'products/barang': ['satu'] } }, body: 'Teks.' },
    { id: 'dua', data: { ...village, title: 'Desa Dua', draft: true }, body: 'Teks.' },
    { id: 'bolong', data: null, body: '' },
  ],
  'village-en': [
    { id: 'satu', data: { title: 'Village One', summary: 'Summary.' }, body: 'Text.' },
    { id: 'dua', data: { title: 'Village Two', summary: 'Summary.' }, body: 'Text.' },
  ],
  'product-id': [
    { id: 'barang', data: { ...product, group: 'mebel', draft: true }, body: 'Teks.' },
  ],
};

vi.mock('astro:content', () => ({
  getCollection: (name: string) => Promise.resolve(content[name] ?? []),
  render: () => Promise.resolve({}),
}));

/** The catalogue as a fresh process has it: it reads the content once a build. */
async function catalogue(dev: boolean) {
  vi.resetModules();
  vi.stubEnv('DEV', dev);
  return import('../src/catalogue.ts');
}

beforeEach(() => {
  vi.unstubAllEnvs();
});

describe('an entry that is a draft', () => {
  it.each(['id', 'en'] as const)('is in no build in %s', async (locale) => {
    const { guideIn } = await catalogue(false);
    const guide = await guideIn(locale);
    expect(guide.entries.map(({ ref }) => ref)).toEqual(['villages/satu']);
    expect(guide.get('villages/dua')).toBeUndefined();
  });

  it('is linked to by no published entry', async () => {
    const { guideIn } = await catalogue(false);
    const guide = await guideIn('id');
    expect(guide.from('villages/satu', 'makes')).toEqual([]);
  });

  it('is seen while it is written', async () => {
    const { guideIn } = await catalogue(true);
    const { entries } = await guideIn('id');
    expect(entries.map(({ ref }) => ref)).toContain('villages/dua');
  });
});

it('leaves out an entry that its schema refuses, and shows the others', async () => {
  const { guideIn } = await catalogue(true);
  const refs = (await guideIn('id')).entries.map(({ ref }) => ref);
  expect(refs).toContain('villages/satu');
  expect(refs).not.toContain('villages/bolong');
});

describe('a translation', () => {
  it('brings the words, and the facts stay', async () => {
    const { guideIn } = await catalogue(false);
    const [entry] = (await guideIn('en')).entries;
    expect(entry).toMatchObject({
      locale: 'en',
      body: 'Text.',
      data: { title: 'Village One', checked: '2026-11' },
    });
  });

  it('is older when it bears the mark of other words', async () => {
    const data = { title: 'Village One', summary: 'Summary.' };
    const mark = translationMark({ data: village, body: 'Teks.' }, data);
    const older = async (translates?: string) => {
      content['village-en'] = [{ id: 'satu', data: { ...data, translates }, body: 'Text.' }];
      const { guideIn } = await catalogue(false);
      return (await guideIn('en')).entries[0]?.older;
    };
    expect(await older('zzzzzzz')).toBe(true);
    expect(await older(mark)).toBeUndefined();
    expect(await older()).toBeUndefined();
  });
});
