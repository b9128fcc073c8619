import { describe, expect, it } from 'vitest';
import { goldSet, readQueries } from '../gold/queries.ts';
import { answer, report, scoreOf } from '../gold/score.ts';
import { base, dist } from './built.ts';

const queries = goldSet();

describe('what people type', () => {
  // Below a path the same index stands; asking it once is enough.
  it.skipIf(queries.length === 0 || base !== '/')(
    'finds what they look for among the first three',
    { timeout: 300_000 },
    async () => {
      const answered = await answer(dist, queries);
      const [score, said] = [scoreOf(answered), report(answered)];
      console.log(said);
      expect(score.top3, said).toBeGreaterThanOrEqual(0.95);
      expect(score.none, said).toBeLessThanOrEqual(0.02);
    },
  );

  it.skipIf(base !== '/')('is asked of names and of the full text', async () => {
    const asked = readQueries(
      ['', 'id\tnone\tkalimaya\tproducts/kalimaya', 'en\tnone\tqzqzqzqz\tproducts/kalimaya'].join(
        '\n',
      ),
    );
    const [first, second] = await answer(dist, asked);
    expect(first?.place).toBe(1);
    expect(first?.found.length).toBe(10);
    expect(second?.place).toBe(0);
    expect(scoreOf([first, second].flatMap((each) => each ?? []))).toMatchObject({
      count: 2,
      top1: 0.5,
      top3: 0.5,
    });
  });

  it('is refused when a line lacks something', () => {
    expect(() => readQueries('\nid\tnone\tkalimaya')).toThrow('queries.tsv:2');
    expect(() => readQueries('\nxx\tnone\ta\tb/c')).toThrow('queries.tsv:2');
  });
});
