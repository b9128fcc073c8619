/** The whole configuration of Sveltia CMS, from the schemas. Pure. */
import type { Backend, CmsConfig, EntryCollection, Field } from '@sveltia/cms';
import { capital } from '../i18n/format.ts';
import { formStrings } from '../i18n/strings/form.ts';
import { kindNames } from '../i18n/strings/kinds.ts';
import { defaultLocale, locales } from '../i18n/locales.ts';
import { folders, kinds, slugPattern, type Kind } from '../model/kinds.ts';
import { factSchemas, wordSchemas } from '../model/schemas.ts';
import { source } from '../model/source.ts';
import { site } from '../site.ts';
import { fieldsIn } from './fields.ts';
import type { Making } from './parts.ts';

/** What the form is told when it is made. */
export interface FormSettings extends Making {
  /** Address of the repository; empty: the form works in a folder of this machine alone. */
  repository: string;
  /** ISO month in which new entries are said to have been checked. */
  month: string;
}

/** The folder that holds all entries, from the root of the repository. */
const content = 'content';

/** Git hosts that the form can write to, by the name of the host. */
const services = {
  'github.com': 'github',
  'gitlab.com': 'gitlab',
  'codeberg.org': 'gitea',
} as const;

function backendOf(repository: string): Backend {
  // A folder alone still wants a name; it stands nowhere but in the browser's own store.
  const local = { name: 'github', repo: `local/${site.name.toLowerCase().replace(/\W+/g, '-')}` };
  if (repository === '') return { ...local, auth_methods: ['token'] } as Backend;
  const { host, origin, pathname } = new URL(repository);
  const repo = pathname.replace(/^\/|\/$|\.git$/g, '');
  const name = Object.entries(services).find(([each]) => each === host)?.[1] ?? 'gitea';
  const more = name === 'gitea' ? { base_url: origin, api_root: `${origin}/api/v1` } : {};
  // Signing in with a token needs no server of ours.
  return { name, repo, branch: 'main', auth_methods: ['token'], ...more };
}

/** Values that a new entry begins with. */
const begun = (field: Field, { month }: FormSettings): Field => {
  if (field.name === 'draft') return { ...field, default: true } as Field;
  return field.name === 'checked' ? ({ ...field, default: month } as Field) : field;
};

/** How the name of a folder or of a source is made. */
const slugOf = ({ locale }: FormSettings): EntryCollection['slug'] => ({
  template: '{{title}}',
  editable: ['create'],
  hint: formStrings[locale].addressHint,
  pattern: [slugPattern.source, formStrings[locale].badAddress],
});

function collectionOf(kind: Kind, settings: FormSettings): EntryCollection {
  const { locale } = settings;
  const { text, textHint, drafts } = formStrings[locale];
  const body: Field = {
    ...{ widget: 'markdown', name: 'body', label: text, hint: textHint, required: false },
    // A citation would not come through the other editor unharmed.
    ...{ i18n: true, modes: ['raw'], editor_components: [] },
  };
  const fields = fieldsIn(factSchemas[kind], wordSchemas[kind], settings);
  const singular = capital(kindNames[locale][kind]);
  return {
    ...{ name: folders[kind], label: singular, label_singular: singular, i18n: true, create: true },
    folder: `${content}/${folders[kind]}`,
    path: '{{slug}}/index',
    format: kind,
    slug: slugOf(settings),
    ...{ media_folder: '', public_folder: '', aliases_field: false, sortable_fields: ['title'] },
    view_filters: [{ label: drafts, field: 'draft', pattern: true }],
    fields: [...fields.map((field) => begun(field, settings)), body],
  };
}

function sourcesOf(settings: FormSettings): EntryCollection {
  const label = capital(formStrings[settings.locale].sources);
  const fields = fieldsIn(source, undefined, settings);
  return {
    ...{ name: 'sources', label, label_singular: label, folder: `${content}/sources` },
    ...{ format: 'source', create: true, slug: slugOf(settings) },
    sortable_fields: ['title', 'publisher'],
    fields: fields.map((field) =>
      field.name === 'read' ? ({ ...field, default: settings.month } as Field) : field,
    ),
  };
}

/** @returns the configuration, as `CMS.init` takes it. */
export const formConfig = (settings: FormSettings): CmsConfig => ({
  load_config_file: false,
  app_title: `${site.name} – ${formStrings[settings.locale].title}`,
  backend: backendOf(settings.repository),
  media_folder: content,
  i18n: { structure: 'multiple_files', locales: [...locales], default_locale: defaultLocale },
  slug: { encoding: 'ascii', clean_accents: true },
  output: { omit_empty_optional_fields: true },
  show_preview_links: false,
  editor: { preview: false },
  collections: [...kinds.map((kind) => collectionOf(kind, settings)), sourcesOf(settings)],
});
