/** Names that can be part of an address. Pure. */
import { slug } from '../../model/fields.ts';

/** @returns whether a folder or file may be called so. */
export const isName = (text: string): boolean => slug.safeParse(text).success;

/** @returns the text as a name: `Pasir Ona` gives `pasir-ona`; empty when nothing is left of it. */
export const asName = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** @returns a file name for a picture: `Foto 1.JPG` gives `foto-1.jpg`. */
export function asPictureName(text: string): string {
  const [, stem = text, extension = 'jpg'] = /^(.*)\.([^.]*)$/.exec(text) ?? [];
  return `${asName(stem) || 'gambar'}.${extension.toLowerCase()}`;
}
