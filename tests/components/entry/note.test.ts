import { expect, test } from 'vitest';
import { kickerOf, noteOf } from '../../../src/components/entry/note.ts';
import type { Entry } from '../../../src/model/entry.ts';
import { entry } from '../../model/samples.ts';

const visits = { answer: 'appointment', asOf: '2024-05', source: 'umum' };

test.each<[Entry, string | undefined]>([
  [entry('trip', 't', { days: 1, modes: ['train', 'foot'] }), '1 hari · kereta, jalan kaki'],
  [entry('lesson', 'l', { levels: ['sd'], minutes: 60 }), 'SD · 60 menit'],
  [entry('event', 'e', { type: 'closure' }), 'penutupan'],
  [entry('maker', 'm', { visits }), 'menerima kunjungan dengan janji'],
  [entry('maker', 'n'), undefined],
  [entry('village', 'v'), undefined],
])('%#: what a card says beside the name', (of, note) => {
  expect(noteOf(of)).toBe(note);
});

test('below the name: the kind beside others, the kecamatan unless the list says it, the notes', () => {
  const area = { kecamatan: 'Bayah', kecamatanCode: '36.02.14' };
  const maker = entry('maker', 'm', { visits }, { area });
  expect(kickerOf(maker, { mixed: true, note: 'lagi' })).toBe(
    'perajin & toko · Bayah · menerima kunjungan dengan janji · lagi',
  );
  expect(kickerOf(entry('village', 'v', {}, { area }), { placed: false })).toBe('');
});
