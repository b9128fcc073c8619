/** The form for editors at `/admin/`: Sveltia CMS bundled with our part, its fonts beside it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Plugin } from 'vite';
import { formFolder, formPolicy } from '../exports/policy.ts';
import type { FormSettings } from '../form/config.ts';
import { allAreas } from '../geo/find-area.ts';
import type { Locale } from '../i18n/locales.ts';
import { formButtons } from '../i18n/strings/form-buttons.ts';
import { formStrings } from '../i18n/strings/form.ts';
import { guideDate, offersForm, site } from '../site.ts';

const app = fileURLToPath(new URL('../form/app.ts', import.meta.url));

/** Colours for program code, 13 MB of which no text of a guide has use. */
const noCode: Plugin = {
  name: 'no-code',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith('@shikijs/') ? '\0no-code' : undefined),
  load: (id) => (id === '\0no-code' ? 'export default [];' : undefined),
};

/** Fonts that Sveltia CMS would fetch elsewhere; it brings the same ones as files, too. */
const foreignFonts = /@font-face \{[^}]*url\(https:[^}]*\}/g;

/** The street map of Sveltia CMS; the form asks the host that the guide's own map asks. */
const foreignTiles = 'https://{s}.tile.openstreetmap.org/{z}/{x}/{y}.png';

/**
 * Puts our words into Sveltia's English, which is the language that it falls back on.
 * @param code of Sveltia CMS.
 * @returns the code, and which words were not found in it.
 */
export function withButtons(code: string): { code: string; lost: string[] } {
  const lost: string[] = [];
  const changed = Object.entries(formButtons).reduce((before, [key, [english, ours]]) => {
    const after = before.replaceAll(`${key}:\`${english}\``, () => `${key}:\`${ours}\``);
    if (after === before) lost.push(key);
    return after;
  }, code);
  return { code: changed, lost };
}

/**
 * Sveltia CMS 0.221 forgets where it keeps unsaved drafts when the one folder is named to it twice, as
 * happens after “open the folder”; nothing is then kept until the page is loaded anew.
 */
const forgotten =
  /(if\((\w+)&&!(\w+)\)\{let\{databaseName:\w+\}=\2\.repository\?\?\{\};if\(\w+\)\{\3=new \w+\(\w+,`draft-backups`,\{[^}]*\}\);return\}\})(\3=null)/;

/**
 * Lets Sveltia CMS keep unsaved drafts as long as a folder is open.
 * @param code of Sveltia CMS.
 * @throws Error when the place is not there, since a new version may have mended it.
 */
export function withDrafts(code: string): string {
  if (!forgotten.test(code))
    throw new Error('Sveltia CMS keeps drafts in another way: read withDrafts.');
  return code.replace(forgotten, '$1$2||($4)');
}

const ours = (locale: Locale): Plugin => ({
  name: 'ours',
  enforce: 'pre',
  transform: (code, id) => {
    if (!/@sveltia\/cms\/npm\/index\.js$/.test(id)) return undefined;
    const words = locale === 'id' ? withButtons(code).code : code;
    const home = withDrafts(words).replace(foreignFonts, '').replace(foreignTiles, site.tiles.url);
    return { code: home, map: null };
  },
});

/** @returns what the form is told: areas by name, and what the environment says. */
export const formSettings = (locale: Locale): FormSettings => ({
  locale,
  repository: site.repository,
  month: guideDate().slice(0, 7),
  areas: allAreas(site.regionCode).map(({ code, name, kecamatan }) => ({
    value: code,
    label: [name, kecamatan, code].filter(Boolean).join(' · '),
  })),
});

const page = (locale: Locale) => `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="${formPolicy}">
<title>${site.name} – ${formStrings[locale].title}</title>
</head>
<body>
<script type="module" src="form.js"></script>
</body>
</html>
`;

/**
 * Writes the form.
 * @param folder the guide's; the form is put into its `admin/`.
 * @param locale language of labels and hints.
 */
export async function writeForm(folder: string, locale: Locale): Promise<void> {
  const outDir = join(folder, formFolder);
  await mkdir(outDir, { recursive: true });
  await build({
    ...{ configFile: false, publicDir: false, logLevel: 'error', base: './' },
    define: { FORM_SETTINGS: JSON.stringify(formSettings(locale)) },
    plugins: [noCode, ours(locale)],
    build: {
      ...{ outDir, emptyOutDir: true, assetsInlineLimit: 0, target: 'es2022' },
      ...{ modulePreload: false, chunkSizeWarningLimit: 5000, reportCompressedSize: false },
      rolldownOptions: {
        input: app,
        output: { entryFileNames: 'form.js' },
      },
    },
  });
  await writeFile(join(outDir, 'index.html'), page(locale));
}

/** Comes after the lists of files are made, so that no reader's copy of the guide has the form. */
export const form = (): AstroIntegration => ({
  name: 'kriya-lebak:form',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      if (offersForm()) await writeForm(fileURLToPath(dir), 'id');
    },
  },
});
