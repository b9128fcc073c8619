/** Rule: the fields of every file are those of its schema. */
import { defaultLocale } from '../../i18n/locales.ts';
import { factSchemas, wordSchemas } from '../../model/schemas.ts';
import { source } from '../../model/source.ts';
import type { Reading } from '../fields/case.ts';
import { explain, misspelt } from '../fields/explain.ts';
import { fieldName, type Schema } from '../fields/shape.ts';
import { namedWords } from '../fields/words.ts';
import type { Problem } from '../problem.ts';
import type { Content, EntryFolder, Page } from '../read/content.ts';
import type { Rule } from '../settings.ts';
import { pagesOf } from './pages.ts';

function problemsIn(reading: Reading): Problem[] {
  const { error } = reading.schema.safeParse(reading.file.data);
  const issues = error?.issues ?? [];
  const told = new Set([...reading.told, ...misspelt(issues, reading.schema)]);
  return issues.flatMap((issue) => explain(issue, { ...reading, told }));
}

const schemaOf = ({ kind }: EntryFolder, { locale }: Page): Schema =>
  locale === defaultLocale ? factSchemas[kind] : wordSchemas[kind];

/** Words that the facts have: the rule for translations tells where one of them is missing. */
function toldElsewhere({ kind, pages }: EntryFolder, page: Page): Set<string> {
  const facts = page.locale === defaultLocale ? undefined : pages[defaultLocale];
  const paths = facts ? namedWords(kind, facts.data).map(({ path }) => path) : [];
  return new Set(paths.flatMap((path) => path.map((_, i) => fieldName(path.slice(0, i + 1)))));
}

function readingsOf(content: Content): Reading[] {
  const pages = pagesOf(content).map(({ entry, page }) => ({
    file: page,
    schema: schemaOf(entry, page),
    facts: page.locale === defaultLocale ? undefined : factSchemas[entry.kind],
    told: toldElsewhere(entry, page),
  }));
  const sources = content.sources.map((file) => ({
    file,
    schema: source,
    facts: undefined,
    told: new Set(''),
  }));
  return [...pages, ...sources].filter(({ file }) => !file.broken);
}

export const schema: Rule = (content) => readingsOf(content).flatMap(problemsIn);
