/** A built page as a reader sees it on a day: what its own script decides again is decided here. */
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { markOld, showOnDay } from '../../src/client/freshness.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const isElement = (node: Node): node is Element => 'tagName' in node;
const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const all = (node: Node): Element[] =>
  childrenOf(node).flatMap((each) => (isElement(each) ? [each, ...all(each)] : []));

const get = ({ attrs }: Element, name: string) => attrs.find((each) => each.name === name)?.value;

/** An element as the script of the page handles it: its `data-` attributes, and whether it is hidden. */
const handle = (element: Element) => ({
  dataset: Object.fromEntries(
    element.attrs
      .filter(({ name }) => name.startsWith('data-'))
      .map(({ name, value }) => [
        name.slice(5).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
        value,
      ]),
  ),
  set hidden(hidden: boolean) {
    element.attrs = element.attrs.filter(({ name }) => name !== 'hidden');
    if (hidden) element.attrs.push({ name: 'hidden', value: '' });
  },
});

/** The page for scripts that look for elements by attributes alone, as `[a],[b]`. */
const rootOf = (elements: readonly Element[]) =>
  ({
    querySelectorAll: (selector: string) => {
      const names = [...selector.matchAll(/\[([a-z-]+)\]/g)].map(([, name = '']) => name);
      return elements
        .filter((each) => names.some((name) => get(each, name) !== undefined))
        .map(handle);
    },
  }) as unknown as ParentNode;

const said = (node: Node): string => {
  if ('value' in node) return node.value;
  if (isElement(node) && (get(node, 'hidden') !== undefined || node.tagName === 'script'))
    return '';
  return childrenOf(node).map(said).join('');
};

/** What a page says on a day, and what it leaves to that day. */
export interface Seen {
  text: string;
  /** Figures, hours and contacts that are marked as old. */
  old: number;
  /** The last days of what is shown as still to come or still on. */
  lasting: string[];
  /** Every day on which something of the page changes. */
  turns: string[];
}

/** @param today an ISO day; empty: as the build left the page. */
export function seenOn(today: string, html: string): Seen {
  const page = parse(html);
  const elements = all(page);
  if (today) {
    markOld(rootOf(elements), today);
    showOnDay(rootOf(elements), today);
  }
  const values = (name: string, shown = false) =>
    elements.flatMap((each) => {
      const value = get(each, name);
      return value && !(shown && get(each, 'hidden') !== undefined) ? [value] : [];
    });
  const body = elements.find(({ tagName }) => tagName === 'main') ?? page;
  return {
    text: said(body).replace(/\s+/g, ' ').trim(),
    old: values('data-old-from', true).length,
    lasting: values('data-day-until', true),
    turns: [...values('data-old-from'), ...values('data-day-from')],
  };
}
