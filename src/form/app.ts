/** The form in the browser: Sveltia CMS with our formats and our configuration. */
import './no-eval.ts';
import './unsaved.ts';
import CMS from '@sveltia/cms';
import { kinds } from '../model/kinds.ts';
import { formConfig, type FormSettings } from './config.ts';
import { entryFormat, sourceFormat, type Format } from './file.ts';

declare const FORM_SETTINGS: FormSettings;

function register(name: string, extension: string, { read, write }: Format): void {
  CMS.registerCustomFormat(name, extension, { fromFile: read, toFile: write });
}

for (const kind of kinds) register(kind, kind === 'lesson' ? 'mdx' : 'md', entryFormat(kind));
register('source', 'yaml', sourceFormat);

void CMS.init({ config: formConfig(FORM_SETTINGS) });
