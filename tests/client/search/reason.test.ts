import { expect, it } from 'vitest';
import { reason } from '../../../src/client/search/reason.ts';
import type { Why } from '../../../src/client/search/why.ts';

it.each<[Why, string, string]>([
  [{ is: 'alias', text: 'black opal' }, 'nama lain: black opal', 'other name: black opal'],
  [{ is: 'like', text: 'kalimaya' }, 'mirip: kalimaya', 'similar: kalimaya'],
  [
    { is: 'near', text: 'Bayah', kilometres: 3.44 },
    'sekitar 3,4 km dari Bayah',
    'about 3.4 km from Bayah',
  ],
  [{ is: 'facts' }, 'disebut pada faktanya', 'among its facts'],
  [{ is: 'name' }, 'cocok pada nama', 'matches the name'],
])('%j is said as “%s” and “%s”', (why, id, en) => {
  expect([reason(why, 'id'), reason(why, 'en')]).toEqual([id, en]);
});
