import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notPlain } from '../../src/check/rules/plain-svg.ts';
import { svg } from './tree.ts';

/** Ways in which SVG runs code, fetches or hides, as lists of payloads collect them. */
const payloads = [
  '<script>alert(1)</script>',
  '<SCRIPT>alert(1)</SCRIPT>',
  '<script xlink:href="//a.example/a.js"/>',
  '<g onload="alert(1)"/>',
  '<g ONLOAD="alert(1)"/>',
  "<g onload='alert(1)'/>",
  '<g onload=alert(1)/>',
  '<g/onload="alert(1)"/>',
  '<a href="javascript:alert(1)"><path d="M0 0"/></a>',
  '<use href="data:image/svg+xml;base64,AAAA#x"/>',
  '<image xlink:href="//a.example/a.png"/>',
  '<feImage href="//a.example/a.png"/>',
  '<foreignObject><iframe src="//a.example"/></foreignObject>',
  '<set attributeName="onmouseover" to="alert(1)"/>',
  '<animate attributeName="href" values="javascript:alert(1)"/>',
  '<handler type="text/javascript">alert(1)</handler>',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<!ENTITY x "y">',
  '<?xml-stylesheet href="//a.example/a.css"?>',
  '<style>@import url(//a.example/a.css);</style>',
  '<style>@font-face{src:url(//a.example/a)}</style>',
  '<style>g{background:url(//a.example/a.png)}</style>',
  '<style>g{fill:\\75rl(//a.example)}</style>',
  '<style>g{fill:image-set("a")}</style>',
  '<path d="&#x6a;avascript"/>',
  '<path clip-path="url(//a.example#c)"/>',
  '<path clip-path="URL(data:x)"/>',
  '<path class="a" style="fill:red"/>',
  '<metadata/>',
  '<title>x</title>',
];

describe('a drawing', () => {
  it('of shapes alone is plain', () => expect(notPlain(svg)).toBeUndefined());

  it.each(payloads)('is refused with %s', (payload) => {
    expect(notPlain(svg.replace('</svg>', `${payload}</svg>`))).toBeDefined();
  });

  it('is refused wherever in it a payload stands between two pieces', () => {
    const gaps = [...svg.matchAll(/>(?=[^<]*<(?!\/style))/g)].map(({ index }) => index + 1);
    fc.assert(
      fc.property(fc.constantFrom(...gaps), fc.constantFrom(...payloads), (at, payload) => {
        expect(notPlain(svg.slice(0, at) + payload + svg.slice(at))).toBeDefined();
      }),
    );
  });

  it('holds no reference that leads out of it when it is plain, whatever was typed into it', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom(...payloads, 'url(', '#', '"', '<g>'));
    fc.assert(
      fc.property(piece, fc.nat(svg.length), (text, at) => {
        const typed = svg.slice(0, at) + text + svg.slice(at);
        if (notPlain(typed)) return;
        expect(typed).not.toMatch(/script|href|\son\w+=|url\((?!#)|@(?!media)/i);
      }),
    );
  });
});
