import type { Locale } from '../locales.ts';

/** What `npm run dev` says of an entry that no build has yet: on its page, and on its card. */
export const draftStrings: Record<Locale, { notice: string; mark: string }> = {
  id: { notice: 'Draf: pembaca belum melihat entri ini.', mark: 'draf' },
  en: { notice: 'A draft: readers do not see this entry yet.', mark: 'draft' },
};
