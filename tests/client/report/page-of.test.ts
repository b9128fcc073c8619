import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../src/client/report/page-of.ts';

const home = 'https://guide.example/kriya-lebak/';

describe('the page that a report is about', () => {
  it.each([
    ['a page', `${home}desa/pasir-ona/`, `${home}desa/pasir-ona/`],
    ['a search, without what was searched', `${home}cari/?q=obat`, `${home}cari/`],
    ['a plan, without the plan', `${home}rencana/#p=1~z`, `${home}rencana/`],
    ['an address that is lost', `${home}tidak/ada`, `${home}tidak/ada`],
    ['another site', 'https://elsewhere.example/kriya-lebak/', ''],
    ['the same host beside the guide', 'https://guide.example/other/', ''],
    ['the origin alone', 'https://guide.example/', ''],
    ['nothing', '', ''],
    ['nonsense', 'kriya', ''],
  ])('%s', (_, referrer, page) => {
    expect(pageOf(referrer, home)).toBe(page);
  });
});
