/** `npm start`: builds the guide and serves it. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { serveUntilEnd } from './serve.ts';
import { usualPort } from './server/port.ts';
import { root } from './tool.ts';

/** `start [--port 4321]`. @returns exit status: the build's when it fails, else the server's. */
export async function run(args: string[]): Promise<number> {
  const options = { port: { type: 'string', default: String(usualPort) } } as const;
  const { values } = parseArgs({ args, options });
  const dist = join(root, 'dist');
  const status = await build(dist);
  return status === 0 ? serveUntilEnd(dist, Number(values.port)) : status;
}
