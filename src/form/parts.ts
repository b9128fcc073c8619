/** The fields that a form has and no schema: pickers of entries, short names, lists. Pure. */
import type { Field } from '@sveltia/cms';
import { formStrings } from '../i18n/strings/form.ts';
import { kindNames } from '../i18n/strings/kinds.ts';
import type { Locale } from '../i18n/locales.ts';
import { capital } from '../i18n/format.ts';
import { folders, kinds, slugPattern } from '../model/kinds.ts';

/** A desa or a kecamatan to choose. */
export interface AreaChoice {
  /** Kemendagri code. */
  value: string;
  label: string;
}

/** What the fields are made with. */
export interface Making {
  /** Language of labels and hints. */
  locale: Locale;
  /** Every kecamatan and desa of the regency. */
  areas: readonly AreaChoice[];
}

/** What is said of a field, whatever its sort. */
export interface Told {
  name: string;
  label: string;
  hint?: string;
  required: boolean;
  /** Whether it has words to translate. */
  i18n: boolean;
}

/** A picker of entries of one collection. */
export const relation = (
  collection: string,
  name: string,
  label: string,
  multiple = false,
): Field => ({
  ...{ widget: 'relation', name, label, collection, multiple, i18n: false },
  value_field: '{{slug}}',
  display_fields: collection === 'sources' ? ['{{title}} ({{publisher}})'] : ['title'],
  search_fields: ['title', '{{slug}}'],
});

/** The sources of a link. */
export const linkSources = ({ locale }: Making): Field =>
  relation('sources', 'source', formStrings[locale].source, true);

/** One type for each kind of entry, so that a link is chosen in two steps. */
export const linkTypes = ({ locale }: Making, ...more: Field[]) => ({
  types: kinds.map((kind) => ({
    ...{ name: folders[kind], label: capital(kindNames[locale][kind]), widget: 'object' as const },
    fields: [relation(folders[kind], 'slug', formStrings[locale].link), ...more],
  })),
});

/** The short name of something that its translation repeats. */
export const keyField = ({ locale }: Making): Field => {
  const { key: label, keyHint: hint, badKey } = formStrings[locale];
  return {
    widget: 'string',
    name: 'key',
    label,
    hint,
    pattern: [slugPattern.source, badKey],
    i18n: true,
  };
};

/** The file of a picture, in the entry's own folder; its name is the short name. */
export const pictureField = ({ locale }: Making): Field => ({
  ...{ widget: 'image', name: 'key', label: formStrings[locale].file, i18n: true },
  ...{ media_folder: '', public_folder: '', accept: 'image/jpeg,image/png,image/webp' },
});

/** A list whose items are folded together when there is something in them. */
export const list = (told: Told, fields: Field[], summary: string): Field => ({
  ...{ ...told, widget: 'list', fields, summary, label_singular: told.label },
  ...{ collapsed: 'auto', minimize_collapsed: 'auto' },
});
