/**
 * The `test` of every journey. It fails the journey on what a reader should never meet: a violation
 * of the policy, an error in the console, an uncaught exception, a request to another host.
 */
import { test as base, expect, type BrowserContext } from '@playwright/test';
import { serve, type Served } from '../../src/commands/serve.ts';
import { builtGuide } from './server.ts';

interface Guide {
  /** What went wrong so far, in order; a journey that provokes trouble on purpose empties it. */
  troubles: string[];
  /** Troubles that a journey expects, such as a line that is cut. */
  expected: RegExp;
  /** A server of this journey alone, which it may end with `close()`. */
  own: Served;
}

const never = /(?!)/;

/** Sends violations of the policy to the console, where they are read with the errors. */
function tellViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, sample } = event;
    console.error(`policy: ${effectiveDirective} refused ${blockedURI} ${sample}`);
  });
}

function isForeign(address: string, home: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol.startsWith('http') && hostname !== new URL(home).hostname;
}

async function watch(context: BrowserContext, home: string, tell: (trouble: string) => void) {
  await context.addInitScript(tellViolations);
  context.on('weberror', (error) => tell(`exception: ${error.error().message}`));
  context.on('request', (request) => {
    if (isForeign(request.url(), home)) tell(`foreign request: ${request.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    tell(`console: ${message.text()} (${message.location().url})`);
  });
}

export const test = base.extend<Guide>({
  baseURL: ({}, use) => use(process.env['TEST_URL']),
  expected: [never, { option: true }],
  own: async ({}, use) => {
    const own = await serve({ folder: builtGuide(), port: 0 });
    await use(own);
    await own.close();
  },
  troubles: [
    async ({ context, baseURL, expected }, use) => {
      const troubles: string[] = [];
      await watch(context, baseURL ?? '', (trouble) => troubles.push(trouble));
      await use(troubles);
      expect(troubles.filter((trouble) => !expected.test(trouble))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
