/** Whether a reader asked to save data. Pure. */

/** What a browser knows of the line; not every browser does (Network Information API, draft). */
export interface Line {
  connection?: { saveData?: boolean };
}

/** The wish as a media feature (Media Queries 5, 11.6). */
export const savingQuery = '(prefers-reduced-data: reduce)';

/** @returns whether nothing large may be fetched before a tap. */
export const isSaving = ({ connection }: Line, matches: (query: string) => boolean): boolean =>
  connection?.saveData === true || matches(savingQuery);
