/** `npm run form`: the form for editors on this machine; it writes into the folder that one chooses. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formFolder } from '../exports/policy.ts';
import { formStrings } from '../i18n/strings/form.ts';
import { locales } from '../i18n/locales.ts';
import { environmentLocale } from '../integrations/check.ts';
import { writeForm } from '../integrations/form.ts';
import { serve } from './serve.ts';
import { usualPort } from './server/port.ts';
import { root } from './tool.ts';

/** Where the form is made; nothing of it is kept in the repository. */
const made = join(root, 'node_modules', '.form');

/** `form [--lang id] [--port 4321]`. @returns exit status 0, when it is ended. */
export async function run(args: string[]): Promise<number> {
  const options = {
    lang: { type: 'string' },
    port: { type: 'string', default: String(usualPort) },
  } as const;
  const { values } = parseArgs({ args, options });
  const locale = locales.find((each) => each === values.lang) ?? environmentLocale();
  await writeForm(made, locale);
  const { url, close } = await serve({ folder: made, base: '/', port: Number(values.port) });
  console.log(formStrings[locale].served(`${url}${formFolder}/`));
  await new Promise<void>((done) => {
    process.once('SIGINT', done).once('SIGTERM', done);
  });
  await close();
  return 0;
}
