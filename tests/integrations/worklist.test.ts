import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { worklist } from '../../src/check/index.ts';
import { readContent } from '../../src/check/read/content.ts';
import { worklistHtml } from '../../src/integrations/worklist.ts';
import { good, replace, treeOf } from '../check/tree.ts';

const village = 'villages/kampung-satu/index.id.md';
const files = replace(village, 'Apakah menerima tamu', 'Apakah <b>tamu</b> & anak diterima')(good);
const items = worklist(readContent(treeOf(files)).content, '2036-01-01');

describe('the page of what waits', () => {
  it('leads from each item to its entry, and names file and line', () => {
    const html = worklistHtml(items, 'id');
    expect(html).toContain('<a href="/desa/kampung-satu/">villages/kampung-satu</a>');
    expect(html).toContain(`<code>content/${village}:16</code>`);
    expect(html.match(/<li>/g)).toHaveLength(items.length);
    expect(worklistHtml(items, 'en')).toContain('href="/en/villages/kampung-satu/"');
  });

  it('shows what an editor wrote as words', () => {
    expect(worklistHtml(items, 'id')).toContain(
      'Apakah &lt;b&gt;tamu&lt;/b&gt; &amp; anak diterima',
    );
  });

  it('says of an empty list that it holds nothing', () => {
    expect(worklistHtml([], 'en')).toMatch(/<h2 id="draft">Drafts: 0<\/h2>/);
    expect(worklistHtml([], 'en')).not.toContain('<ol>');
  });

  it('is a page that a browser reads as it was written', () => {
    const errors: string[] = [];
    parse(worklistHtml(items, 'id'), { onParseError: ({ code }) => errors.push(code) });
    expect(errors).toEqual([]);
  });
});
