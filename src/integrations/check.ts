/** Astro hook: no build starts while the content has an error, and dev tells problems as they are made. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { annotations, checkContent, report, type Problem, type Settings } from '../check/index.ts';
import { defaultLocale, locales } from '../i18n/locales.ts';
import { guideDate, site } from '../site.ts';

/** @returns the settings of this guide. */
export const checkSettings = (): Settings => ({
  regionCode: site.regionCode,
  bounds: site.bounds,
  today: guideDate(),
});

/** How long to wait after a change for the rest of a save, in milliseconds. */
const pause = 150;

const isWrong = (problems: readonly Problem[]) =>
  problems.some(({ severity }) => severity === 'error');

/** An error whose message says all: a trace of our own code would only hide it. */
function silent(message: string): Error {
  const error = new Error(message);
  error.stack = message;
  return error;
}

/** The language of the environment, as `LC_ALL`, `LC_MESSAGES` or `LANG` say; else the guide's first. */
export function environmentLocale(env: Readonly<Record<string, string | undefined>> = process.env) {
  const wanted = (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '').toLowerCase();
  return locales.find((locale) => wanted.startsWith(locale)) ?? defaultLocale;
}

function tell(problems: readonly Problem[], logger: AstroIntegrationLogger): void {
  const locale = environmentLocale();
  const text = `\n${report(problems, locale)}`;
  if (isWrong(problems)) logger.error(text);
  else if (problems.length > 0) logger.warn(text);
  else logger.info(text.trim());
}

/** Runs a task once after calls have stopped coming. */
function settled(task: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(task, pause);
  };
}

/**
 * The check as an Astro integration.
 * @param folder of the content, from the root of the project.
 */
export function check(folder = 'content'): AstroIntegration {
  let command = '';
  let dir = folder;
  const look = () => checkContent(dir, checkSettings());
  return {
    name: 'check',
    hooks: {
      'astro:config:setup': (setup) => {
        command = setup.command;
      },
      'astro:config:done': async ({ config, logger }) => {
        dir = fileURLToPath(new URL(`${folder}/`, config.root));
        if (command !== 'build' && command !== 'dev') return;
        const problems = await look();
        tell(problems, logger);
        const host = process.env['CI'] || process.env['GITHUB_ACTIONS'];
        if (host && problems.length > 0) console.log(annotations(problems, environmentLocale()));
        if (command === 'build' && isWrong(problems)) throw silent('The content has errors.');
      },
      'astro:server:setup': ({ server, logger }) => {
        const again = settled(() => void look().then((problems) => tell(problems, logger)));
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(dir)) again();
        });
      },
    },
  };
}
