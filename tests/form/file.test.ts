import { describe, expect, it } from 'vitest';
import { entryFormat, sourceFormat } from '../../src/form/file.ts';

const village = entryFormat('village');

const typed = `---
# Ditulis di kantor desa.
title: "Kampung Satu" # namanya
summary: Ringkasan.
sources: [berita-satu]
checked: 2026-11
desa: 36.02.14.2017
location:
  lat: -6.374428
  lon: 106.269281
  precision: village
  source: berita-dua
products:
  bilik: berita-satu
figures:
  pekerja:
    kind: workers
    value: [40, 50]
    unit: person
    asOf: '2024'
    source: [berita-satu, berita-dua]
pictures:
  bengkel.jpg: { alt: Bengkel, credit: Nama, licence: CC BY-SA 4.0, consent: tanpa orang }
unknown:
  112: Apakah 112 dijawab
---
Teks.[^berita-satu]
`;

describe('a village in the form', () => {
  const values = village.read(typed);

  it('has lists for what stands under names, and pickers for its links', () => {
    expect(values).toMatchObject({
      title: 'Kampung Satu',
      location: {
        point: '{"type":"Point","coordinates":[106.269281,-6.374428]}',
        precision: 'village',
        source: ['berita-dua'],
      },
      products: [{ slug: 'bilik', source: ['berita-satu'] }],
      figures: [
        { key: 'pekerja', value: { from: 40, to: 50 }, source: ['berita-satu', 'berita-dua'] },
      ],
      pictures: [{ key: 'bengkel.jpg', alt: 'Bengkel' }],
      unknown: [{ key: '112', text: 'Apakah 112 dijawab' }],
      body: 'Teks.[^berita-satu]',
    });
  });

  it('is written with its comments, quotes and order where nobody changed it', () => {
    const products = [
      ...(values['products'] as object[]),
      { slug: 'koja', source: ['berita-dua'] },
    ];
    const after = village.write({ ...values, kampung: 'Satu', products });
    expect(after).toBe(
      typed
        .replace('  bilik: berita-satu\n', '  bilik: berita-satu\n  koja: berita-dua\n')
        .replace('{ alt', '{alt')
        .replace('orang }', 'orang}')
        .replace('dijawab\n', 'dijawab\nkampung: Satu\n'),
    );
  });

  it('loses a field that was emptied, and no item without its name comes in', () => {
    const after = village.write({
      ...values,
      ...{ location: { point: '' }, products: [{ slug: '', source: [] }], unknown: [] },
      figures: [{ key: '', note: 'tanpa nama' }],
    });
    expect(after).not.toMatch(/location|products|unknown|figures|tanpa nama/);
    expect(after).toContain('# Ditulis di kantor desa.');
  });
});

describe('other files in the form', () => {
  it('a translation holds words alone, and keeps its mark', () => {
    const text = '---\ntranslates: abcdefg\ntitle: One\nsummary: Words.\n---\nText.\n';
    const values = village.read(text);
    const figures = [{ key: 'pekerja', kind: 'workers', source: ['x'], note: 'by the piece' }];
    expect(village.write({ ...values, figures, desa: '36.02.14.2017' })).toBe(
      text.replace('Words.\n', 'Words.\nfigures:\n  pekerja:\n    note: by the piece\n'),
    );
  });

  it('a link to any kind is chosen by kind and entry', () => {
    const term = entryFormat('term');
    const text = '---\ntitle: Koja\nchecked: 2026-11\nentry: products/koja\n---\n';
    const values = term.read(text);
    expect(values['entry']).toEqual({ type: 'products', slug: 'koja' });
    expect(term.write({ ...values, entry: { type: 'villages', slug: 'muara' } })).toBe(
      text.replace('products/koja', 'villages/muara'),
    );
    expect(term.write({ ...values, entry: { type: 'villages', slug: '' } })).not.toContain('entry');
  });

  it('a source is read and written as YAML alone', () => {
    const text = 'title: Judul\npublisher: Koran\nread: 2026-11\nsays:\n  - Isinya.\n';
    expect(sourceFormat.write({ ...sourceFormat.read(text), author: 'Nama' })).toBe(
      `${text}author: Nama\n`,
    );
  });

  it('a file that is no YAML is refused, and not taken for an empty one', () => {
    expect(() => village.read('---\ntitle: "satu\n---\nTeks')).toThrow();
  });
});
