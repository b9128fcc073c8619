/** What is read of each field, and what is said of one that cannot be read. */
import { describe, expect, test } from 'vitest';
import { readPlan } from '../../src/model/plan-reading.ts';
import { emptyPlan } from '../../src/model/plan.ts';

const reading = { known: (ref: string) => ref !== 'places/tiada', today: '2026-11-21' };
const read = (text: string) => readPlan(text, reading);
const stopsOf = (...stops: string[]) =>
  read(`1....${stops.length.toString(36)}~${stops.join('~')}~z`);

test('what is no plan says nothing but that', () => {
  for (const text of ['', 'x1~z', '1x~z', '1234~z'])
    expect(read(text)).toEqual({ plan: emptyPlan, problems: [{ kind: 'unreadable', what: '' }] });
  expect(read('123~z').problems).toEqual([{ kind: 'newer', what: '123' }]);
  expect(read('0~z').problems).toEqual([{ kind: 'older', what: '0' }]);
  expect(read('1~z')).toEqual({ plan: emptyPlan, problems: [] });
});

describe('the day', () => {
  test.each([
    ['20261128', '2026-11-28', []],
    ['20261121', '2026-11-21', []],
    ['20261120', '2026-11-20', [{ kind: 'past', what: '2026-11-20' }]],
    ['20260231', '', [{ kind: 'date', what: '20260231' }]],
    ['2026', '', [{ kind: 'date', what: '2026' }]],
    ['2026-11', '', [{ kind: 'date', what: '2026-11' }]],
    ['202611281', '', [{ kind: 'date', what: '202611281' }]],
    ['12026112', '', [{ kind: 'date', what: '12026112' }]],
    ['1234567890123', '', [{ kind: 'date', what: '123456789012' }]],
  ])('%s is read as %j', (text, date, problems) => {
    const { plan, problems: said } = read(`1.${text}~z`);
    expect([plan.date, said]).toEqual([date, problems]);
  });
});

test.each([
  ['0730', 450],
  ['0000', 0],
  ['1959', 1199],
  ['2359', 1439],
  ['2400', 480],
  ['0860', 480],
  ['730', 480],
  ['07300', 480],
  ['x0730', 480],
  ['', 480],
])('the hour %s is %d minutes from midnight', (text, minutes) => {
  expect(read(`1..${text}~z`).plan.leave).toBe(minutes);
});

test.each([
  ['p', 25],
  ['2r', 99],
  ['zz', 99],
  ['0', 1],
  ['111', 20],
  ['P', 20],
  ['', 20],
])('the pace %s is %d', (text, pace) => expect(read(`1...${text}~z`).plan.pace).toBe(pace));

describe('a stop', () => {
  test.each([
    ['v.a.1o', 60],
    ['v.a.14o', 1440],
    ['v.a.zzzz', 1440],
    ['v.a.zzzzz', 0],
    ['v.a.1O', 0],
    ['v.a', 0],
  ])('%s is stayed at for %d minutes', (text, minutes) => {
    expect(stopsOf(text).plan.stops[0]?.minutes).toBe(minutes);
  });

  test('is of a kind, a start, an end, or after a night', () => {
    const { plan, problems } = stopsOf('sv.a', 'm.b', 'np.c', 'em.d');
    expect(problems).toEqual([]);
    expect([plan.start, ...plan.stops, plan.end].map((stop) => [stop?.at, stop?.nextDay])).toEqual([
      ['villages/a', false],
      ['makers/b', false],
      ['places/c', true],
      ['makers/d', false],
    ]);
    expect(plan.stops[0]).toEqual({ at: 'makers/b', minutes: 0, note: '', nextDay: false });
  });

  test('of the reader’s own has its point, name and note', () => {
    expect(stopsOf('o.-635000.10625000.1o.Rumah.Satu_dua').plan.stops).toEqual([
      {
        at: { lat: -6.35, lon: 106.25, name: 'Rumah' },
        minutes: 60,
        note: 'Satu dua',
        nextDay: false,
      },
    ]);
  });

  test('keeps the lines of a note, and none of a name', () => {
    const [stop] = stopsOf('o.1.1..a\nb.c\nd').plan.stops;
    expect([stop?.at, stop?.note]).toEqual([{ lat: 1e-5, lon: 1e-5, name: 'a b' }, 'c\nd']);
  });

  test.each([
    ['x.a', 'x.a'],
    ['vv.a', 'vv.a'],
    ['xv.a', 'xv.a'],
    [`x.${'a'.repeat(60)}`, `x.${'a'.repeat(38)}`],
    ['v', ''],
    ['v.a--b', 'a--b'],
    ['v.-a', '-a'],
    ['v.a-', 'a-'],
    [`v.${'A'.repeat(60)}`, 'A'.repeat(30)],
    ['o', ''],
    ['o.9000001.1', ''],
    ['o.1.18000001..Rumah', 'Rumah'],
    ['o.x1.1', ''],
    ['o.1x.1', ''],
    ['o.1', ''],
    ['o.1.123456789..a_b', 'a b'],
  ])('%s is broken, and called %j', (text, what) => {
    const { plan, problems } = stopsOf(text);
    expect([plan.stops, problems]).toEqual([[], [{ kind: 'broken', what }]]);
  });

  test('at the poles and on the date line is on earth', () => {
    const { plan, problems } = stopsOf('o.9000000.18000000', 'o.-9000000.-18000000');
    expect([plan.stops.length, problems]).toEqual([2, []]);
  });

  test('that the guide does not have is named once', () => {
    const { problems } = stopsOf('p.tiada', 'p.tiada', 'x', 'y');
    expect(problems).toEqual([
      { kind: 'unknown', what: 'tiada' },
      { kind: 'broken', what: 'x' },
      { kind: 'broken', what: 'y' },
    ]);
  });
});

describe('a text', () => {
  const title = (text: string) => {
    const { plan, problems } = read(`1....0.${text}~z`);
    return [plan.title, problems];
  };

  test('has its signs back', () => {
    expect(title('')).toEqual(['', []]);
    expect(read('1....0.a_b---d-x~z').plan.title).toBe('a b-.-x');
    expect(read('1....0.a--b-dc-td-ue~z').plan.title).toBe('a-b.c~d_e');
  });

  test.each([
    ['<b', true],
    ['</b', true],
    ['<!x', true],
    ['<B', true],
    ['< b', false],
    ['a<', false],
    ['<3', false],
  ])('%s is markup: %s', (text, markup) => {
    const { problems } = read(`1....0.${text.replaceAll(' ', '_')}~z`);
    expect(problems).toEqual(markup ? [{ kind: 'markup', what: text }] : []);
  });

  test('may be as long as a plan holds, white space at its ends not counted', () => {
    const long = 'a'.repeat(80);
    expect(read(`1....0.${long}___~z`)).toMatchObject({ plan: { title: long }, problems: [] });
    const said = [{ kind: 'long', what: 'a'.repeat(30) }];
    expect(read(`1....0.${long}a~z`)).toMatchObject({ plan: { title: long }, problems: said });
  });
});

describe('a link', () => {
  test.each([
    ['1....1~v.a~z', false],
    ['1....1~v.a', true],
    ['1....2~v.a~z', true],
    ['1....~v.a~z', false],
    ['1....?~v.a~z', false],
    ['1....11~v.a~z', true],
    ['1....1~~v.a~z', false],
  ])('%s was cut: %s', (text, cut) => {
    const { plan, problems } = read(text);
    expect(plan.stops).toHaveLength(1);
    expect(problems).toEqual(cut ? [{ kind: 'cut', what: '' }] : []);
  });

  test('of a hundred stops is whole, one more is told of', () => {
    const of = (count: number) => stopsOf(...Array.from({ length: count }, (_, at) => `v.a${at}`));
    expect([of(100).plan.stops.length, of(101).plan.stops.length]).toEqual([100, 100]);
    expect([of(100).problems, of(101).problems]).toEqual([[], [{ kind: 'many', what: '101' }]]);
  });
});
