/** Runs a program and measures it with all that it starts: seconds, and the most memory at once. */
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** How often the memory is looked at, in milliseconds. */
const every = 100;

/** What /proc tells of a process: its parent and its resident memory in kilobytes. */
function lookAt(pid: string): { parent: string; memory: number } | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const field = (name: string) => new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? '0';
    return { parent: field('PPid'), memory: Number(field('VmRSS')) };
  } catch {
    // It ended while we looked.
    return undefined;
  }
}

/**
 * @returns the resident memory of a process and of all below it now, in bytes (Linux; elsewhere 0).
 * What they share is counted in each, so it is at most too high.
 */
export function memoryBelow(pid: number): number {
  let names: string[] = [];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return 0;
  }
  const all = new Map(names.flatMap((name) => [[name, lookAt(name)] as const]));
  const isBelow = (name: string): boolean =>
    name === String(pid) || (all.has(name) && isBelow(all.get(name)?.parent ?? ''));
  const kilobytes = names.reduce(
    (sum, name) => sum + (isBelow(name) ? (all.get(name)?.memory ?? 0) : 0),
    0,
  );
  return kilobytes * 1024;
}

export interface Run {
  seconds: number;
  /** The most resident memory seen, in bytes, children included. */
  peak: number;
  /** What it printed. */
  output: string;
}

export interface Program {
  args: readonly string[];
  cwd: string;
  env?: Record<string, string>;
}

/**
 * Runs a script with the Node that runs this.
 * @throws with the end of what it printed, when it fails.
 */
export async function measured({ args, cwd, env = {} }: Program): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (text: Buffer) => (output = (output + text.toString()).slice(-20_000));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, memoryBelow(child.pid ?? 0))), every);
  const status = await new Promise((done) => child.once('close', done).once('error', done));
  clearInterval(timer);
  if (status !== 0) throw new Error(`${args.join(' ')}\n${output.slice(-3000)}`);
  return { seconds: (performance.now() - start) / 1000, peak, output };
}
