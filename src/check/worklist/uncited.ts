/** Statements that name no source: paragraphs and list items of the text, and stops of trips. Pure. */
import { valueAt } from '../../model/record.ts';
import type { EntryFolder, Page } from '../read/content.ts';
import { withoutCode } from '../rules/markdown.ts';
import { item, type Item } from './item.ts';

/** How much of a text is shown, in letters. */
const shown = 80;

const begins = (text: string) => (text.length > shown ? `${text.slice(0, shown - 3)}...` : text);

/** Headings, rules, tables' frames and components state nothing. */
const statesNothing = /^(?:#|<|\||-{3,}|\{)/;

const isItem = /^(?:[-*+]|\d+\.) /;

/** Blocks of the text between empty lines, with the line on which each begins. */
function blocksIn({ body, bodyLine }: Page): { text: string; line: number }[] {
  const blocks: { text: string; line: number }[] = [];
  let open = false;
  for (const [i, line] of withoutCode(body).split('\n').entries()) {
    const text = line.trim();
    const last = blocks.at(-1);
    if (text === '') open = false;
    else if (open && last && !isItem.test(text)) last.text += ` ${text}`;
    else blocks.push({ text, line: bodyLine + i });
    open = text !== '';
  }
  return blocks;
}

/** A text that only leads to other entries rests on what stands there. */
const leadsOn = (text: string) => /\]\([a-z]+\//.test(text);

const stops = (entry: EntryFolder, page: Page): Item[] =>
  Object.keys(valueAt(page.data, ['stops']) ?? {}).flatMap((name) => {
    const path = ['stops', name];
    const cited = valueAt(page.data, [...path, 'source']) !== undefined;
    const text = String(valueAt(page.data, [...path, 'text']));
    return cited ? [] : [item('uncited', entry, page, page.spot(path), begins(text))];
  });

/** Items of a list in a lesson are tasks and questions. */
const isTask = ({ kind }: EntryFolder, text: string) => kind === 'lesson' && isItem.test(text);

/** @returns what cites nothing in the first language; the translation has the same sources. */
export const uncitedIn = (entry: EntryFolder, page: Page): Item[] => [
  ...stops(entry, page),
  ...blocksIn(page)
    .filter(({ text }) => !statesNothing.test(text) && !text.includes('[^') && !leadsOn(text))
    .filter(({ text }) => !isTask(entry, text))
    .map(({ text, line }) => item('uncited', entry, page, { line, column: 1 }, begins(text))),
];
