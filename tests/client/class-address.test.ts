import { describe, expect, it } from 'vitest';
import { addressForClass } from '../../src/client/class-address.ts';

describe('the address for a class', () => {
  it.each([
    ['http://192.168.1.10/unduh/', '/', 'http://192.168.1.10/'],
    ['http://sekolah.lan:8080/panduan/unduh/?a#b', '/panduan/', 'http://sekolah.lan:8080/panduan/'],
    // A ZIM that a school serves has links relative to each page.
    [
      'http://192.168.1.10:8080/content/kriya/unduh/index.html',
      '../',
      'http://192.168.1.10:8080/content/kriya/',
    ],
  ])('%s below %s: %s', (page, base, address) => {
    expect(addressForClass(page, base)).toBe(address);
  });

  it.each([
    'https://guide.example/unduh/',
    'http://localhost:4321/unduh/',
    'http://127.0.0.1/unduh/',
    'http://[::1]:8080/unduh/',
    'file:///media/stick/unduh/index.html',
  ])('%s: none', (page) => {
    expect(addressForClass(page, '/')).toBeUndefined();
  });
});
