/** In which order jobs run, and which do not when another has failed. */
import type { Count } from './report.ts';
import type { Job } from './table.ts';

/** How a job ended: a line to read, and its tests. */
export interface Outcome extends Count {
  line: string;
  ok: boolean;
}

/**
 * Runs the jobs one after another. One that fails does not stop the others, so that one run shows
 * all that is wrong; but what reads the build does not run when the build of this run failed.
 * @param runOne runs one job; it does not throw.
 * @returns an outcome for each job, in their order; a job that did not run counts as one failure.
 */
export async function inOrder(
  list: readonly Job[],
  runOne: (job: Job) => Promise<Outcome>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let built = true;
  for (const job of list) {
    if (!built && job.needs?.includes('dist')) {
      outcomes.push({
        line: `${job.name}: NOT RUN, build failed`,
        ok: false,
        passed: 0,
        failed: 1,
      });
      continue;
    }
    const outcome = await runOne(job);
    outcomes.push(outcome);
    if (job.name === 'build') built = outcome.ok;
  }
  return outcomes;
}
