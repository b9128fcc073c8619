import { describe, expect, it } from 'vitest';
import { findProgram } from '../../../src/commands/programs/find.ts';
import { machineWith } from './machine.ts';

const find = (files: string[], env: Record<string, string>, more?: string[]) =>
  findProgram('ITS_PATH', ['best', 'other'], machineWith(files, { env }), more);

describe('findProgram', () => {
  it.each([
    ['nothing', [], { PATH: '/a:/b' }, undefined],
    [
      'the best name before the first folder',
      ['/a/other', '/b/best'],
      { PATH: '/a:/b' },
      '/b/best',
    ],
    ['the first folder', ['/a/best', '/b/best'], { PATH: '/a:/b' }, '/a/best'],
    ['what the variable names', ['/c', '/a/best'], { PATH: '/a', ITS_PATH: '/c' }, '/c'],
    ['another where that is gone', ['/a/best'], { PATH: '/a', ITS_PATH: '/c' }, '/a/best'],
    ['nothing below an empty folder of PATH', ['best'], { PATH: ':' }, undefined],
  ])('finds %s', (_, files, env, path) => {
    expect(find(files, env)).toBe(path);
  });

  it('looks into more folders after PATH', () => {
    expect(find(['/sbin/best'], { PATH: '/a' }, ['/sbin'])).toBe('/sbin/best');
    expect(find(['/sbin/best', '/a/best'], { PATH: '/a' }, ['/sbin'])).toBe('/a/best');
  });
});
