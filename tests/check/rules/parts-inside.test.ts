/** What may stand inside each component of a lesson. */
import { expect, test } from 'vitest';
import { checkTree } from '../../../src/check/index.ts';
import { good, replace, settings, treeOf } from '../tree.ts';

const lesson = 'lessons/menganyam/index.id.mdx';
const codes = new Set(['part-inside', 'quiz-few', 'quiz-no-right']);

const said = (part: string) => {
  const files = replace(lesson, 'Teks.[^berita-satu]', `Teks.[^berita-satu]\n\n${part}`)(good);
  const found = checkTree(treeOf(files), settings).filter(({ file }) => file.endsWith(lesson));
  return found.map(({ code }) => code).filter((code) => codes.has(code));
};
const quiz = (...lines: string[]) => `<Quiz question="Apa?">\n\n${lines.join('\n')}\n\n</Quiz>`;
const times = (...lines: string[]) => `<Timeline>\n\n${lines.join('\n')}\n\n</Timeline>`;

test.each([
  ['steps', '<Steps>\n\n1. Satu\n2. Dua\n\n</Steps>'],
  ['choices', quiz('- [x] Ya', '- [ ] Tidak')],
  ['two right choices', quiz('- [x] Ya', '- [x] Juga')],
  ['years', times('- **1856** Satu', '- **1900** Dua')],
  ['a question', '<Question answer="Ya">\n\nApa?\n\n</Question>'],
])('%s', (_, part) => expect(said(part)).toEqual([]));

test.each([
  ['steps without numbers', '<Steps>\n\n- Satu\n\n</Steps>', 'part-inside'],
  ['steps and more', '<Steps>\n\n1. Satu\n\nLagi\n\n</Steps>', 'part-inside'],
  ['steps in words', '<Steps>\n\nSatu\n\n</Steps>', 'part-inside'],
  ['a choice without its box', quiz('- [x] Ya', '- Tidak'), 'part-inside'],
  ['numbered choices', quiz('1. [x] Ya', '2. [ ] Tidak'), 'part-inside'],
  ['a choice of two paragraphs', quiz('- [x] Ya', '', '  Lagi', '- [ ] Tidak'), 'part-inside'],
  ['one choice', quiz('- [x] Ya'), 'quiz-few'],
  ['no right choice', quiz('- [ ] Ya', '- [ ] Tidak'), 'quiz-no-right'],
  ['a line without its year', times('- **1856** Satu', '- Dua'), 'part-inside'],
  ['an empty line among years', times('- **1856** Satu', '-'), 'part-inside'],
  ['no line with a year', times('- Satu', '- Dua'), 'part-inside'],
  ['an empty question', '<Question answer="Ya">\n\n</Question>', 'part-inside'],
])('not %s', (_, part, code) => expect(said(part)).toEqual([code]));
