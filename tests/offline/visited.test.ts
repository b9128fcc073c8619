import { expect, it } from 'vitest';
import { openVisited } from '../../src/offline/visited.ts';
import { fakeCaches, scope } from './fakes.ts';

const copy = (text: string) => new Response(text);

it('keeps the last four hundred, and a page that is visited again is the newest', async () => {
  const visited = await openVisited(fakeCaches(), scope);
  for (let each = 0; each < 400; each += 1) await visited.put(`${each}.html`, copy(`${each}`));
  await visited.put('0.html', copy('again'));
  expect(await visited.count()).toBe(400);
  await visited.put('new.html', copy('new'));
  expect(await visited.count()).toBe(400);
  expect(await visited.get('1.html')).toBeUndefined();
  expect(await (await visited.get('0.html'))?.text()).toBe('again');
});

it('drops what is named, and clears all', async () => {
  const visited = await openVisited(fakeCaches(), scope);
  for (const each of ['a', 'b', 'c']) await visited.put(`${each}.html`, copy(each));
  await visited.drop(['b.html', 'x.html']);
  expect([await visited.count(), await visited.get('b.html')]).toEqual([2, undefined]);
  await visited.clear();
  expect(await visited.count()).toBe(0);
});

it('takes a full storage for no error', async () => {
  const visited = await openVisited(
    fakeCaches(() => true),
    scope,
  );
  await expect(visited.put('a.html', copy('a'))).resolves.toBeUndefined();
  expect(await visited.count()).toBe(0);
});
