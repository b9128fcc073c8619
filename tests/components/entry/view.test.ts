import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../src/components/entry/view.ts';
import { linkGuide } from '../../../src/model/links.ts';
import { entry, sourcesOf } from '../../model/samples.ts';

const village = entry('village', 'desa', {}, { body: 'Teks.[^b] Teks.[^a]' });
const guide = linkGuide([village]);

describe('the view of an entry', () => {
  it('holds the sources in the order in which a reader meets them', () => {
    const { sources } = viewOf(village, guide, sourcesOf('a', 'b', 'umum', 'lain'));
    expect(sources.map(({ id }) => id)).toEqual(['b', 'a', 'umum']);
  });
  it('numbers them from 1', () => {
    const view = viewOf(village, guide, sourcesOf('a', 'b', 'umum'));
    expect(view.notesOf(['umum', 'b'])).toEqual([3, 1]);
    expect(view.notesOf([])).toEqual([]);
  });
  it('is refused when a source is missing, with the name of both', () => {
    expect(() => viewOf(village, guide, sourcesOf('a', 'umum'))).toThrow(
      'content/villages/desa: no source "b" in content/sources/',
    );
  });
});
