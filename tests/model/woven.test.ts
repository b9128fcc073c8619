import { expect, test } from 'vitest';
import { wovenOf } from '../../src/model/woven.ts';
import { entry } from './samples.ts';

const products = { bilik: ['umum'], tampah: ['umum'], boboko: ['umum'] };

test('a product shows its own pattern', () => {
  expect(wovenOf(entry('product', 'bilik'), 4)).toEqual(['products/bilik']);
});

test('a village shows the patterns of its products, as many as there is room for', () => {
  const village = entry('village', 'kampung', { products });
  expect(wovenOf(village, 2)).toEqual(['products/bilik', 'products/tampah']);
});

test('a village without a product shows a pattern of its own', () => {
  expect(wovenOf(entry('village', 'lain'), 4)).toEqual(['villages/lain']);
});

test('an event shows the patterns of the products that it is held for', () => {
  const held = { type: 'fair', at: { 'products/bilik': 'umum', 'places/alun': 'umum' } };
  expect(wovenOf(entry('event', 'pasar', held), 4)).toEqual(['products/bilik']);
});

test('what a text mentions is not shown, what an entry is about is', () => {
  const fields = { about: { 'villages/lain': ['umum'], 'products/bilik': ['umum'] } };
  const guide = entry('guide', 'membeli', fields, { body: '[koja](products/koja)' });
  expect(wovenOf(guide, 4)).toEqual(['products/bilik']);
});
