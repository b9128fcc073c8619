import { expect, it } from 'vitest';
import { inLanes } from '../../src/offline/lanes.ts';

const ten = Array.from({ length: 10 }, (_, each) => each);
const turn = () => new Promise((done) => setTimeout(done, 1));

it('does everything once, in order, so many at once', async () => {
  const [begun, at]: [number[], number[]] = [[], []];
  let now = 0;
  await inLanes(3, ten, undefined, async (each) => {
    begun.push(each);
    at.push((now += 1));
    await turn();
    now -= 1;
  });
  expect(begun).toEqual(ten);
  expect(Math.max(...at)).toBe(3);
});

it('begins nothing more after a failure, and throws the first when what was begun has ended', async () => {
  const ended: number[] = [];
  const work = async (each: number) => {
    await turn();
    if (each === 1) throw new Error('one');
    await turn();
    ended.push(each);
  };
  await expect(inLanes(2, ten, undefined, work)).rejects.toThrow('one');
  expect(ended).toEqual([0]);
});

it('begins nothing once the reader has cancelled', async () => {
  const done: number[] = [];
  const cancel = new AbortController();
  const work = (each: number) => {
    done.push(each);
    if (each === 4) cancel.abort();
    return Promise.resolve();
  };
  await expect(inLanes(1, ten, cancel.signal, work)).rejects.toMatchObject({
    ...{ reason: 'cancelled', message: 'cancelled: by the reader' },
  });
  expect(done).toEqual([0, 1, 2, 3, 4]);
});
