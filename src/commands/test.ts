/** `npm test`: the jobs in order, then how each ended and how many tests passed. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './chromium.ts';
import { inOrder, type Outcome } from './jobs/order.ts';
import { count, sum, type Count } from './jobs/report.ts';
import {
  chosen,
  jobs,
  longJobs,
  testBase,
  testDist,
  testEnvironment,
  testFolder,
  testStick,
  testZim,
} from './jobs/table.ts';
import type { Job, Step } from './jobs/table.ts';
import { ensureFirefox } from './firefox.ts';
import { ensureNginx } from './nginx.ts';
import { root, runProgram, runTool, type Environment } from './tool.ts';

const reportOf = ({ name }: Job): string => join(root, testFolder, `${name}.json`);

function environmentOf(job: Job): Environment {
  const report = job.report === 'playwright' ? { PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf(job) } : {};
  const { dist = testDist, environment = {} } = job;
  return { ...testEnvironment, ...environment, TEST_DIST: join(root, dist), ...report };
}

function runStep({ tool, args }: Step, rest: readonly string[], env: Environment): Promise<number> {
  if (!tool.startsWith('./')) return runTool(tool, [...args, ...rest], env);
  const main = join(root, 'src/commands/main.mjs');
  return runProgram(process.execPath, [main, tool.slice('./'.length), ...args, ...rest], env);
}

/** Programs that a job may need, and where its environment says which one was found. */
const programs = [
  ['chromium', 'CHROMIUM_PATH', ensureChromium],
  ['nginx', 'NGINX_PATH', ensureNginx],
  ['firefox', 'FIREFOX_PATH', ensureFirefox],
] as const;

/** What jobs make for others: where it stands, and the job that makes it. */
const made = [
  ['dist', testDist, 'build'],
  ['base', testBase.dist, 'base'],
  ['usb', testStick, 'usb'],
  ['zim', testZim, 'zim'],
] as const;

/** What a job needs. @returns more for its environment; nothing when it cannot start. */
async function prepare({ name, needs = [] }: Job): Promise<Environment | undefined> {
  for (const [need, folder, maker] of made) {
    if (!needs.includes(need) || existsSync(join(root, folder))) continue;
    console.error(`The job ${name} reads ${folder}/: run npm test -- ${maker} first.`);
    return undefined;
  }
  const got: Environment = {};
  for (const [need, name, ensure] of programs) {
    if (!needs.includes(need)) continue;
    const path = await ensure();
    if (path === undefined) return undefined;
    got[name] = path;
  }
  return got;
}

async function runJob(job: Job, rest: readonly string[]): Promise<boolean> {
  rmSync(reportOf(job), { force: true });
  const more = await prepare(job);
  if (more === undefined) return false;
  for (const step of job.steps) {
    const status = await runStep(step, rest, { ...environmentOf(job), ...more });
    if (status !== 0) return false;
  }
  return true;
}

/** The tests of a job; a job without tests that fails, or that fails beside them, is one failure. */
function counted(job: Job, ok: boolean): Count {
  const file = reportOf(job);
  const text = job.report !== undefined && existsSync(file) ? readFileSync(file, 'utf8') : '';
  const { passed, failed } = count(text);
  return { passed, failed: ok ? failed : Math.max(failed, 1) };
}

/** Runs one job and says how it ended and how long it took. */
async function told(job: Job, rest: readonly string[]): Promise<Outcome> {
  console.log(`\n${job.name}`);
  const start = performance.now();
  const ok = await runJob(job, rest);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const line = `${job.name}: ${ok ? 'done' : 'FAILED'} in ${seconds} s`;
  console.log(line);
  return { line, ok, ...counted(job, ok) };
}

/**
 * `test [job [its arguments] | all | long | editions]`.
 * @returns exit status: 0 when every job that was asked for is done.
 */
export async function run(args: string[]): Promise<number> {
  const choice = chosen(args);
  if ('unknown' in choice) {
    const names = [...jobs, ...longJobs].map(({ name }) => name);
    console.error(`No job "${choice.unknown}". Jobs: ${names.join(', ')}; or all, long, editions.`);
    return 1;
  }
  mkdirSync(join(root, testFolder), { recursive: true });
  const outcomes = await inOrder(choice.jobs, (job) => told(job, choice.rest));
  const { passed, failed } = sum(outcomes);
  if (outcomes.length > 1) console.log(`\n${outcomes.map(({ line }) => line).join('\n')}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
