import { describe, expect, test } from 'vitest';
import { done, undone } from '../../../src/client/plan/history.ts';
import { isEmpty, openPlan } from '../../../src/client/plan/opening.ts';
import { planParameter, planText } from '../../../src/model/plan-address.ts';
import { emptyPlan, type Plan } from '../../../src/model/plan.ts';
import { stopAt } from '../../model/plans.ts';

const reading = { known: (ref: string) => !ref.includes('unknown'), today: '2026-11-21' };
const plan = (...slugs: string[]): Plan => ({
  ...emptyPlan,
  stops: slugs.map((slug) => stopAt(`places/${slug}`)),
});
const open = (address: { search?: string; hash?: string }, stored?: Plan) =>
  openPlan({ search: '', hash: '', ...address }, stored ? planText(stored) : '', reading);
const linkOf = (each: Plan) => ({ hash: `#${planParameter(each)}` });

describe('the plan that the page opens with', () => {
  test('is empty for a new reader', () => {
    expect(open({})).toEqual({ plan: emptyPlan, problems: [], news: { kind: 'none' } });
  });

  test('is the one that the device kept', () => {
    expect(open({}, plan('a', 'b'))).toMatchObject({
      plan: plan('a', 'b'),
      news: { kind: 'none' },
    });
  });

  test.each([linkOf(plan('a')), { search: `?${planParameter(plan('a'))}` }])(
    'is the one of the address: %j',
    (address) => expect(open(address).plan).toEqual(plan('a')),
  );

  test('of a link leaves the way back to the own one', () => {
    expect(open(linkOf(plan('a')), plan('b'))).toEqual({
      ...{ plan: plan('a'), before: plan('b'), problems: [], news: { kind: 'linked' } },
    });
  });

  test('of a link that is the own one is no news', () => {
    expect(open(linkOf(plan('a')), plan('a'))).not.toHaveProperty('before');
  });

  test('has a stop more that the address adds', () => {
    expect(open({ search: '?add=places/b' }, plan('a'))).toEqual({
      ...{ plan: plan('a', 'b'), before: plan('a'), problems: [] },
      news: { kind: 'added', ref: 'places/b' },
    });
  });

  test.each([
    ['places/a', { kind: 'held', ref: 'places/a' }, []],
    ['places/unknown', { kind: 'none' }, [{ kind: 'unknown', what: 'places/unknown' }]],
    ['<img src=x>', { kind: 'none' }, [{ kind: 'unknown', what: '<img src=x>' }]],
  ])('adding %s', (wanted, news, problems) => {
    const search = `?add=${encodeURIComponent(wanted)}`;
    expect(open({ search }, plan('a'))).toMatchObject({ plan: plan('a'), news, problems });
  });

  test('does not grow beyond a hundred stops', () => {
    const full = plan(...Array.from({ length: 100 }, (_, at) => `p${at}`));
    expect(open({ search: '?add=places/b' }, full).news).toEqual({ kind: 'full' });
  });

  test('is empty when nobody would miss it', () => {
    expect([isEmpty(emptyPlan), isEmpty(plan('a'))]).toEqual([true, false]);
    expect(isEmpty({ ...emptyPlan, title: 'x' })).toBe(false);
  });
});

describe('the history', () => {
  test('goes back change by change, and stays at its begin', () => {
    const two = done(done({ now: plan(), past: [] }, plan('a')), plan('a', 'b'));
    expect(undone(two).now).toEqual(plan('a'));
    expect(undone(undone(two)).now).toEqual(plan());
    expect(undone(undone(undone(two)))).toEqual({ now: plan(), past: [] });
  });

  test('counts no change that changes nothing', () => {
    const one = { now: plan('a'), past: [] };
    expect(done(one, { ...plan('a') })).toBe(one);
  });
});
