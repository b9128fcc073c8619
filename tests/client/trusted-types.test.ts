import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { isOwnScript, leafletStrings, rules } from '../../src/client/trusted-types.ts';

const home = 'https://guide.example/kriya/';

describe('the policy of Trusted Types', () => {
  test.each([
    ['/kriya/sw.js', true],
    ['https://guide.example/kriya/_astro/worker.Ab3.js', true],
    ['/kriya/pagefind/pagefind-worker.js?v=2', true],
    ['/sw.js', false],
    ['/kriya/../sw.js', false],
    ['/kriyax/sw.js', false],
    ['//elsewhere.example/kriya/sw.js', false],
    ['https://guide.example.evil.example/kriya/sw.js', false],
    ['http://guide.example/kriya/sw.js', false],
    ['data:text/javascript,alert(1)//kriya/a.js', false],
    ['javascript:alert(1)//a.js', false],
    ['blob:https://guide.example/kriya/a.js', false],
    ['/kriya/data/guide.id.geojson', false],
    ['https://[', false],
  ])('asked for the script %s, says %j', (address, own) => {
    expect(isOwnScript(address, home)).toBe(own);
    const ask = () => rules(home).createScriptURL(address);
    if (own) expect(ask()).toBe(new URL(address, home).href);
    else expect(ask).toThrow(TypeError);
  });

  test.each(leafletStrings)('passes the string %j of Leaflet', (text) => {
    expect(rules(home).createHTML(text)).toBe(text);
  });

  test.each(['<b>x</b>', '<svg/><script>x</script>', ' <svg/>'])('refuses %j', (text) => {
    expect(() => rules(home).createHTML(text)).toThrow(TypeError);
  });
});

describe('Leaflet', () => {
  const file = createRequire(import.meta.url).resolve('leaflet/dist/leaflet-src.esm.js');
  const code = readFileSync(file, 'utf8').replace(/^\s*\*.*$/gm, '');

  test('writes HTML in the ten places that were read, and in no other', () => {
    expect(code.match(/innerHTML = .*/g)).toEqual([
      "innerHTML = '<svg/>';",
      'innerHTML = \'<v:shape adj="1"/>\';',
      'innerHTML = radioHtml;',
      "innerHTML = ' ' + obj.name;",
      'innerHTML = html;',
      'innerHTML = text;',
      `innerHTML = prefixAndAttribs.join(' <span aria-hidden="true">|</span> ');`,
      'innerHTML = content;',
      `innerHTML = '<span aria-hidden="true">&#215;</span>';`,
      "innerHTML = options.html !== false ? options.html : '';",
    ]);
    expect(code).not.toMatch(/outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/);
  });

  test('holds each listed string', () => {
    for (const text of leafletStrings) expect(code).toContain(`'${text}'`);
  });
});
