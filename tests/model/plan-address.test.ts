import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planParameter, planText } from '../../src/model/plan-address.ts';
import { readPlan } from '../../src/model/plan-reading.ts';
import { emptyPlan, limits, rowsOf, type Plan } from '../../src/model/plan.ts';
import { plans, stopAt } from './plans.ts';

const today = '2026-11-21';
const read = (text: string, known: (ref: string) => boolean = () => true) =>
  readPlan(text, { known, today });

/** As an address bar gives it back. */
const decoded = (address: string) => new URLSearchParams(address).get('p') ?? '';

const saturday: Plan = {
  ...emptyPlan,
  ...{ title: 'Sabtu, di Lebak.', date: '2026-11-28', leave: 450, pace: 25 },
  start: stopAt('places/stasiun-rangkasbitung', { minutes: 0 }),
  stops: [
    stopAt('villages/pasir-ona', { minutes: 90, note: 'Tanya dulu - ya?' }),
    stopAt({ lat: -6.35, lon: 106.25, name: 'Rumah Bu Ani' }, { nextDay: true }),
  ],
};

describe('a plan as the text of an address', () => {
  test('is short, and says what it holds', () => {
    expect(planText(saturday)).toBe(
      '1.20261128.0730.p.3.Sabtu,_di_Lebak-d~sp.stasiun-rangkasbitung' +
        '~v.pasir-ona.2i.Tanya_dulu_--_ya?~no.-635000.10625000.1o.Rumah_Bu_Ani~z',
    );
  });

  test('says nothing of what nobody has set', () => {
    expect(planText(emptyPlan)).toBe('1~z');
  });

  test('survives the address, whatever is in it', () => {
    fc.assert(
      fc.property(plans(), (plan) => {
        const { plan: back, problems } = read(decoded(planParameter(plan)));
        expect(back).toEqual(plan);
        expect(problems.filter(({ kind }) => kind !== 'markup' && kind !== 'past')).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('stands in an address with signs only that no mail program breaks', () => {
    fc.assert(
      fc.property(plans(), (plan) => {
        expect(planParameter(plan)).toMatch(/^p=[A-Za-z0-9%._~!*'()-]*$/);
      }),
    );
  });

  test('of a hundred stops is at most 4 kB, and whole', () => {
    const stops = Array.from({ length: 100 }, (_, at) => stopAt(`villages/desa-yang-ke-${at}`));
    const address = planParameter({ ...emptyPlan, stops });
    expect(address.length).toBeLessThan(4000);
    expect(read(decoded(address)).plan.stops).toHaveLength(100);
  });
});

describe('a link that is not as it was made', () => {
  const good = planText(saturday);
  const kinds = (text: string, known?: (ref: string) => boolean) =>
    read(text, known).problems.map(({ kind }) => kind);

  test.each([
    ['hello', ['unreadable'], 0],
    ['', ['unreadable'], 0],
    ['1.20261128...2~v.pasir-ona.1o', ['cut'], 1],
    ['1.20261128...3~v.a.1o~v.b~z', ['cut'], 2],
    ['0.20261128...1~v.a.1o~z', ['older'], 1],
    ['2.20261128...1~v.a.1o~z', ['newer'], 1],
    ['1.20260101...1~v.a.1o~z', ['past'], 1],
    ['1.20261341...1~v.a.1o~z', ['date'], 1],
    ['1.....1~x.a.1o~z', ['broken'], 0],
    ['1.....1~v.A*B.1o~z', ['broken'], 0],
    ['1.....2~v.a~o.99999999.1.1o~z', ['broken'], 1],
    ['1.....1~v.a.zzzz~z', [], 1],
  ])('%s: %j, %i stops kept', (text, wrong, stops) => {
    expect(kinds(text)).toEqual(wrong);
    expect(rowsOf(read(text).plan)).toHaveLength(stops);
  });

  test('an unknown stop is named and left out', () => {
    const { plan, problems } = read(good, (ref) => ref !== 'villages/pasir-ona');
    expect(problems).toEqual([{ kind: 'unknown', what: 'pasir-ona' }]);
    expect(rowsOf(plan)).toHaveLength(2);
  });

  test('10,000 characters of note are cut, and the rest is kept', () => {
    const note = 'a'.repeat(10_000);
    const { plan, problems } = read(`1.....2~v.a.1o.${note}~v.b~z`);
    expect(problems).toEqual([{ kind: 'long', what: 'a'.repeat(30) }]);
    expect(plan.stops.map((stop) => stop.note.length)).toEqual([limits.note, 0]);
  });

  test('markup in a note stays text, and is spoken of', () => {
    const text = planText({ ...emptyPlan, stops: [stopAt('places/x', { note: '<b>x</b>' })] });
    const { plan, problems } = read(text);
    expect(plan.stops[0]?.note).toBe('<b>x</b>');
    expect(problems).toEqual([{ kind: 'markup', what: '<b>x</b>' }]);
  });

  test('more stops than a plan holds', () => {
    const { plan, problems } = read(`1.....36~${'v.a~'.repeat(114)}z`);
    expect([plan.stops.length, problems]).toEqual([100, [{ kind: 'many', what: '114' }]]);
  });

  test('cut anywhere, it says so and keeps what stands before the cut', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: good.length - 1 }), (length) => {
        const { plan, problems } = read(good.slice(0, length));
        expect(problems.map(({ kind }) => kind)).toContain('cut');
        const whole = good.slice(0, length).split('~').slice(1, -1).length;
        expect(rowsOf(plan).length).toBeGreaterThanOrEqual(whole);
      }),
    );
  });

  test('edited by hand in any way, it is read to a plan that can be written again', () => {
    const piece = fc.oneof(
      fc.constantFrom('~', '.', 'z', '1', 'v', 'o', 'sp', '-', '_', '%'),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { plan } = read(`1.....3${pieces.join('')}`);
        expect(read(planText(plan)).plan).toEqual(plan);
      }),
      { numRuns: 1000, examples: [[['_', '\u0000_', '¡']]] },
    );
  });
});
