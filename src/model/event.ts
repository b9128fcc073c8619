/** A dated happening: feast, fair, closure, season. Schemas. */
import { z } from 'astro/zod';
import { commonFields, commonWords } from './common.ts';
import {
  line,
  linksToAny,
  named,
  partialDate,
  says,
  sources,
  statement,
  statementWords,
} from './fields.ts';

export const eventTypes = ['feast', 'fair', 'closure', 'season'] as const;
export const occurrenceStatuses = ['past', 'announced', 'estimated'] as const;

const occurrence = z.strictObject({
  start: partialDate.meta(says('Mulai', 'First day', '2026-01-20')),
  end: partialDate
    .optional()
    .meta(says('Selesai, bila lebih dari sehari', 'Last day', '2026-01-22')),
  status: z.enum(occurrenceStatuses).meta(says('Status menurut sumber', 'Status', 'announced')),
  source: sources,
  note: line
    .optional()
    .meta(says('Keterangan pendek', 'A few words that go with it', 'tanggal menurut dinas')),
});

export const eventFacts = z.strictObject({
  ...commonFields,
  type: z.enum(eventTypes).meta(says('Jenis acara', 'Kind of event', 'feast')),
  at: linksToAny('Tempat acara', 'Where it is held').optional(),
  closes: linksToAny('Yang ditutup selama acara', 'What it closes').optional(),
  opens: linksToAny('Yang dibuka oleh acara', 'What it opens').optional(),
  usual: statement.optional().meta(says('Biasanya kapan', 'When it usually is')),
  occurrences: named(occurrence)
    .optional()
    .meta(says('Tanggal yang diterbitkan', 'Published dates')),
});

export const eventWords = z.strictObject({
  ...commonWords,
  usual: statementWords.optional(),
  occurrences: named(z.strictObject({ note: line })).optional(),
});
