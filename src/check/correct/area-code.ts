/** Area codes as people write them, with the points of Kemendagri. Pure. */

/** @returns `3602142017` or `36-02-14-2017` as `36.02.14.2017`; `undefined` for other lengths. */
export function areaCodeFrom(text: string): string | undefined {
  const digits = text.replace(/[\s.,-]/g, '');
  const [, code] = /^(\d{6}|\d{10})$/.exec(digits) ?? [];
  return code?.replace(/(\d\d)(\d\d)(\d\d)/, '$1.$2.$3.').replace(/\.$/, '');
}
