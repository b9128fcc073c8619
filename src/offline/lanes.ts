/** Work on several things at once. */
import { KeepError } from './transport.ts';

/**
 * Does some work for each of several things, in their order, so many at once.
 * @throws what fails first, when what was begun has ended; KeepError once the reader cancels.
 */
export async function inLanes<T>(
  lanes: number,
  things: readonly T[],
  signal: AbortSignal | undefined,
  work: (thing: T) => Promise<void>,
): Promise<void> {
  const queue = [...things];
  const lane = async () => {
    try {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        if (signal?.aborted) throw new KeepError('cancelled', 'by the reader');
        await work(next);
      }
    } catch (error) {
      queue.length = 0; // the other lanes end with what they are at
      throw error;
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: lanes }, lane));
  const failure = ends.find((end) => end.status === 'rejected');
  if (failure) throw failure.reason;
}
