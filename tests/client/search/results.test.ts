import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillFilter, hitRow, pageRow } from '../../../src/client/search/results.ts';

/** As much of an element as the rows need; text is kept as text. */
class FakeElement {
  className = '';
  href = '';
  readonly attributes: Record<string, string> = {};
  readonly children: (FakeElement | string)[] = [];
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
  setAttribute(name: string, value: string): void {
    if (name === 'class') this.className = value;
    if (name === 'href') this.href = value;
    this.attributes[name] = value;
  }
  append(...more: (FakeElement | string)[]): void {
    this.children.push(...more.filter((each) => each !== ''));
  }
}

class FakeOption {
  readonly text: string;
  readonly value: string;
  readonly selected: boolean;
  constructor(text: string, value: string, _byDefault: boolean, selected: boolean) {
    [this.text, this.value, this.selected] = [text, value, selected];
  }
}

/** What a row shows, element by element. */
function outline(node: FakeElement | string): unknown {
  if (typeof node === 'string') return node;
  const name = `${node.name}${node.className && `.${node.className}`}${node.href && ` ${node.href}`}`;
  return { [name]: node.children.map(outline) };
}

const setting = { locale: 'id', base: '/kriya/' } as const;

const shown = (row: HTMLElement) => outline(row as unknown as FakeElement);

beforeEach(() => {
  vi.stubGlobal('document', { createElement: (name: string) => new FakeElement(name) });
  vi.stubGlobal('Option', FakeOption);
});
afterEach(() => vi.unstubAllGlobals());

describe('a row of the results', () => {
  it('found by its text says name, kind, kecamatan and a line of context', () => {
    const found = {
      url: '/desa/nameng/',
      excerpt: 'bilik <mark>bambu</mark> &amp; krey',
      meta: {
        ref: 'villages/nameng',
        title: 'Nameng',
        kind: 'village',
        kecamatan: 'Rangkasbitung',
      },
    };
    expect(shown(pageRow(found, { locale: 'en', base: '/kriya/' }))).toEqual({
      'li.card': [
        { h2: [{ 'a /desa/nameng/': ['Nameng'] }] },
        {
          'p.kicker': [
            { 'span.kind village': ['craft village'] },
            ...[' · Rangkasbitung', ' · '],
            { 'a /kriya/en/plan/?add=villages/nameng': ['Add to a plan'] },
          ],
        },
        {
          p: [{ 'span.why': ['In the text:'] }, ' ', 'bilik ', { mark: ['bambu'] }, ' & krey'],
        },
      ],
    });
  });
  it('found by a name says which, and its summary', () => {
    const entry = {
      ref: 'products/koja' as const,
      title: 'Koja',
      summary: 'Tas jaring, rajutan.',
      names: ['tas'],
    };
    const hit = { entry, covered: 1, why: { is: 'alias', text: 'tas' } as const, terms: ['tas'] };
    expect(shown(hitRow(hit, setting))).toEqual({
      'li.card': [
        { h2: [{ 'a /kriya/produk/koja/': ['Koja'] }] },
        { 'p.kicker': [{ 'span.kind product': ['produk'] }] },
        {
          p: [{ 'span.why': ['Nama lain: tas.'] }, ' ', { mark: ['Tas'] }, ' jaring, rajutan.'],
        },
      ],
    });
  });
  it('of a page without a kind has its address for want of a name', () => {
    expect(shown(pageRow({ url: '/luring/', excerpt: '', meta: {} }, setting))).toEqual({
      'li.card': [
        { h2: [{ 'a /luring/': ['/luring/'] }] },
        { 'p.kicker': [] },
        { p: [{ 'span.why': ['Di teks:'] }, ' '] },
      ],
    });
  });
});

describe('a filter', () => {
  const all = new FakeOption('Semua', '', true, false);
  const fill = (value: string, chosen?: string) => {
    let options: FakeOption[] = [all, new FakeOption('lama', 'lama', false, false)];
    const select = {
      value,
      options,
      dataset: { ...(chosen === undefined ? {} : { chosen }) },
      replaceChildren: (...more: FakeOption[]) => (options = more),
    };
    const counts = { village: 3, maker: 1 };
    fillFilter(select as unknown as HTMLSelectElement, counts, (each) => each.toUpperCase());
    return options;
  };
  it('keeps the choice of all, and offers what the index knows with how often', () => {
    expect(fill('').map(({ text, value }) => [text, value])).toEqual([
      ['Semua', ''],
      ['VILLAGE (3)', 'village'],
      ['MAKER (1)', 'maker'],
    ]);
  });
  it('keeps what is chosen when nothing is left of it', () => {
    expect(fill('trip').map(({ value, text }) => [value, text])).toContainEqual([
      'trip',
      'TRIP (0)',
    ]);
  });
  it.each([
    ['maker', undefined, 'maker'],
    ['', 'village', 'village'],
    ['maker', 'village', 'maker'],
  ])('on %j with %j from the address has %s chosen', (value, chosen, expected) => {
    const selected = fill(value, chosen).filter((each) => each.selected);
    expect(selected.map((each) => each.value)).toEqual([expected]);
  });
});
