import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mailAddress } from '../../src/exports/mail.ts';

it('begins a letter with subject and lines', () => {
  expect(mailAddress('a@guide.example', 'Kekeliruan & lain', 'satu\ndua')).toBe(
    'mailto:a@guide.example?subject=Kekeliruan%20%26%20lain&body=satu%0D%0Adua',
  );
});

it('lets no text begin another field or receiver', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      (subject, body) => {
        const { protocol, pathname, search } = new URL(mailAddress('a@b.example', subject, body));
        expect([protocol, pathname]).toEqual(['mailto:', 'a@b.example']);
        expect([...new URLSearchParams(search).keys()]).toEqual(['subject', 'body']);
        expect(new URLSearchParams(search).get('subject')).toBe(subject);
        const lines = new URLSearchParams(search).get('body') ?? '';
        expect(lines.replaceAll('\r\n', '\n')).toBe(body.replaceAll('\r\n', '\n'));
      },
    ),
  );
});
