import { describe, expect, it } from 'vitest';
import { briefOf } from '../../../src/components/entry/brief.ts';
import { viewOf } from '../../../src/components/entry/view.ts';
import type { Entry } from '../../../src/model/entry.ts';
import { linkGuide } from '../../../src/model/links.ts';
import { site } from '../../../src/site.ts';
import { at, entry, sourcesOf } from '../../model/samples.ts';

const hub = entry('place', site.hub.split('/')[1] ?? '', at(-6.35, 106.25));
const goods = ['a', 'b', 'c', 'd'].map((slug) => entry('product', slug));
const products = Object.fromEntries(goods.map(({ slug }) => [slug, ['umum']]));
const village = entry('village', 'desa', { products, ...at(-6.45, 106.25) });
const maker = entry('maker', 'bengkel', { products: { a: ['umum'] } });
const guide = linkGuide([hub, ...goods, village, maker, entry('guide', 'cara')]);
const allLines = (of: Entry) =>
  briefOf(viewOf(of, guide, sourcesOf('umum', 'peta'))).map(({ label, text, links, further }) =>
    [label, text, ...links.map(({ title }) => title), further > 0 ? further : undefined]
      .filter((each) => each !== undefined)
      .join(' | '),
  );
/** The answers, without the parts of the page that stand last. */
const lines = (of: Entry) =>
  allLines(of).filter(
    (line) => !line.startsWith('Di halaman ini') && !line.startsWith('On this page'),
  );

describe('what a reader asks first', () => {
  it('of a village: what is made there, and how far it is', () => {
    expect(lines(village)).toEqual([
      'Yang dibuat di sini | a | b | c | 1',
      `Dari ${hub.slug} | 11 km ke arah selatan`,
      'Kontak usaha | belum diterbitkan',
    ]);
  });

  it('of a place with published hours: when it is open, and when that held', () => {
    const hours = { value: 'Tu-Su 08:00-16:00', asOf: '2024-11', source: ['umum'] };
    expect(lines(entry('place', 'museum', { hours }))).toEqual([
      'Jam buka | Selasa–Minggu 08.00–16.00 (November 2024)',
    ]);
  });

  it('of a maker: what it sells, and whether one may come; no distance without a point', () => {
    expect(lines(maker)).toEqual([
      'Yang dibuat atau dijual di sini | a',
      'Kunjungan | Belum ada pernyataan bahwa tempat ini menerima kunjungan.',
      'Kontak usaha | belum diterbitkan',
    ]);
  });

  it('of a product: where it is made and who sells it', () => {
    expect(lines(goods[0] as Entry)).toEqual([
      'Dibuat di | desa',
      'Perajin dan toko | bengkel',
      'Kontak usaha | belum diterbitkan',
    ]);
  });

  it('of the place of arrival no distance, and of a text nothing', () => {
    expect(lines(hub)).toEqual([]);
    expect(lines(entry('guide', 'cara'))).toEqual([]);
  });

  it('of a point that stands for its village: about how far it is', () => {
    const near = entry('place', 'pantai', at(-6.45, 106.25, 'village'));
    expect(lines(near)).toEqual([`Dari ${hub.slug} | sekitar 11 km ke arah selatan`]);
  });

  it('of a trip: how long, how, and where it stops, each place once', () => {
    const stop = { day: 1, at: 'villages/desa', text: 'Lihat.', source: 'umum' };
    const fields = { days: 2, modes: ['car'], stops: { a: stop, b: stop } };
    expect(lines(entry('trip', 't', fields))).toEqual([
      'Lama | 2 hari',
      'Naik | mobil',
      'Perhentian | desa',
    ]);
  });

  it('of a lesson: for whom and how long', () => {
    const lesson = entry('lesson', 'l', { levels: ['sd', 'smp'] }, { locale: 'en' });
    expect(lines(lesson)).toEqual([
      'Level | primary school, lower secondary school',
      'Duration | 80 minutes',
    ]);
  });

  it('of an event: when it usually is, and the last dates published', () => {
    const once = (start: string, end: string) => ({ start, end, status: 'past', source: 'umum' });
    const occurrences = { a: once('2025-02-01', '2025-05-03'), b: once('2026-01-20', '2026-03') };
    const usual = { text: 'Sekali setahun.', source: 'umum' };
    expect(lines(entry('event', 'k', { usual, occurrences }))).toEqual([
      'Biasanya | Sekali setahun.',
      'Tanggal terakhir yang diterbitkan | 20 Januari 2026 – Maret 2026',
    ]);
  });
});

describe('a published contact', () => {
  const contact = { type: 'website', value: 'toko.example', asOf: '2017-03', source: ['umum'] };
  const shop = entry('maker', 'toko', {
    ...{ products: { a: ['umum'], b: ['umum'] }, village: { desa: ['umum'] } },
    contacts: [contact],
  });
  const reached = linkGuide([...goods, village, maker, shop]);
  const contactOf = (of: Entry | undefined) => {
    const all = of ? briefOf(viewOf(of, reached, sourcesOf('umum', 'peta'))) : [];
    const [line] = all.filter(({ label }) => label === 'Kontak usaha');
    return line && (line.text ?? line.links.map(({ title }) => title));
  };

  it.each([
    ['of a maker is said with its date', shop, 'toko.example (Maret 2017)'],
    ['of a product is that of the makers who have one', goods[0], ['toko']],
    ['of a village is that of the makers who have one', village, ['toko']],
    ['is missed where no maker has one', goods[2], 'belum diterbitkan'],
    ['is missed at a maker without', maker, 'belum diterbitkan'],
    ['is asked of nothing else', entry('place', 'pantai'), undefined],
  ])('%s', (_, of, said) => expect(contactOf(of)).toEqual(said));
});

describe('the parts of a page', () => {
  it('are not named where there is one alone', () => {
    expect(allLines(entry('guide', 'cara'))).toEqual([]);
  });

  it('of a guide begin with those of its text', () => {
    const text = entry('guide', 'darurat', {}, { body: '## Telepon\n\n## Digigit ular\n' });
    expect(allLines(text)).toEqual(['Di halaman ini | Telepon | Digigit ular | Sumber']);
  });

  it('are those that it has, in their order', () => {
    const access = { jalan: { text: 'Jalan kaki.', source: 'umum' } };
    const place = entry('place', 'pantai', { access, ...at(-6.45, 106.25) });
    expect(allLines(place).at(-1)).toBe(
      'Di halaman ini | Cara ke sana | Letak | Di sekitar sini | Sumber',
    );
  });
});
