/** `npm run dev`: Astro's server, which shows a change of the content at once. */
import { freePort, usualPort } from './server/port.ts';
import { runTool } from './tool.ts';

/** `dev [--port N] [any option of astro dev]`. @returns Astro's exit status. */
export async function run(args: string[]): Promise<number> {
  if (args.includes('--port')) return runTool('astro', ['dev', ...args]);
  const port = await freePort(usualPort);
  if (port !== usualPort) console.log(`Port ${usualPort} is taken, so this is port ${port}.`);
  return runTool('astro', ['dev', '--port', String(port), ...args]);
}
