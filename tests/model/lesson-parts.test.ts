import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  gridWeaves,
  isOver,
  lessonParts,
  refsIn,
  refsOfParts,
} from '../../src/model/lesson-parts.ts';

const row = (weave: (typeof gridWeaves)[number], at: number) =>
  Array.from({ length: 8 }, (_, column) => (isOver(weave, at, column) ? '■' : '□')).join('');

describe('the components that a lesson may be written with', () => {
  it('are those that the page gives to it', () => {
    const page = readFileSync('src/components/lesson/Lesson.astro', 'utf8');
    const [, given = ''] = /const parts = \{([^}]*)\}/.exec(page) ?? [];
    expect(
      given
        .split(',')
        .map((name) => name.trim())
        .sort(),
    ).toEqual(Object.keys(lessonParts).sort());
  });
  it('are each shown in the handbook, in both languages', () => {
    const handbook = readFileSync('content/README.md', 'utf8');
    for (const part of Object.keys(lessonParts))
      expect(handbook.split(`<${part}`).length, part).toBeGreaterThan(2);
  });
});

describe('over and under', () => {
  it('of a plain weave change with each strand and each row', () => {
    expect([0, 1, 2].map((at) => row('plain', at))).toEqual(['■□■□■□■□', '□■□■□■□■', '■□■□■□■□']);
  });
  it('of a twill go by two, and each row moves by one to the right', () => {
    expect([0, 1, 2, 3, 4].map((at) => row('twill', at))).toEqual([
      '■■□□■■□□',
      '□■■□□■■□',
      '□□■■□□■■',
      '■□□■■□□■',
      '■■□□■■□□',
    ]);
  });
});

describe('the entries that components name', () => {
  it('are those of maps and terms, each once', () => {
    const text =
      '<Map of="villages/a  places/b" /> <Term of="koja">x</Term> <Term of="koja">y</Term>';
    expect(refsOfParts(text)).toEqual(['villages/a', 'places/b', 'terms/koja']);
  });
  it('are parted by any white space, which may stand at the ends too', () => {
    expect(refsIn(' villages/a \n\t places/b ')).toEqual(['villages/a', 'places/b']);
    expect(refsIn('')).toEqual([]);
  });
  it('are found after other attributes, and not in the words of one', () => {
    expect(refsOfParts('<Map title="x" of="villages/a" />')).toEqual(['villages/a']);
    expect(refsOfParts('<Map\nof="villages/a"\n/>')).toEqual(['villages/a']);
    expect(refsOfParts('<Map roof="villages/a" /><Maps of="a" /><Map >of="b"')).toEqual([]);
  });
  it('are none where none stands', () => {
    expect(refsOfParts('A [link](villages/a) and <Steps>')).toEqual([]);
  });
});
