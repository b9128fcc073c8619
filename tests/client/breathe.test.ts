import { expect, test } from 'vitest';
import { breathe } from '../../src/client/breathe.ts';

test('what waits goes first, and then what follows', async () => {
  const order: string[] = [];
  setTimeout(() => order.push('a tap'));
  await breathe();
  order.push('the rest');
  expect(order).toEqual(['a tap', 'the rest']);
});

test('what was ended meanwhile does not go on', async () => {
  const end = new AbortController();
  const rest = breathe(end.signal);
  end.abort(new Error('left'));
  await expect(rest).rejects.toThrow('left');
});
