/** The photographs of an entry: what its file records of each, and how the file itself is shown. */
import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import { formatDate } from '../../i18n/format.ts';
import { photoStrings } from '../../i18n/strings/photo.ts';
import type { Entry } from '../../model/entry.ts';

/** Every picture of the content, by its path from the root of the project. */
const files = import.meta.glob<{ default: ImageMetadata }>('/content/*/*/*.{jpg,jpeg,png,webp}');

/** In pixels: for a phone, and for one with a fine screen or for a wide one. */
const width = 960;
const widths = [480, width];

/** How many strands of weave lie across the place of a photograph. */
const across = 36;

/** How a photograph is shown; never larger than its place, and not before it is scrolled to. */
const form = {
  width,
  widths,
  sizes: '(min-width: 60rem) 40rem, 100vw',
  formats: ['webp' as const],
  fallbackFormat: 'jpg' as const,
  loading: 'lazy' as const,
};

/**
 * Puts a file into the form of the guide. Its own size is not looked at: an original that code reads
 * is published by Astro as it is, with what the camera wrote into it.
 */
async function shown(src: ImageMetadata, alt: string) {
  const plain = await getImage({ src, format: 'jpg', width });
  const { width: wide = 1, height: high = 0 }: Record<string, number> = plain.attributes;
  return {
    picture: { src, alt, ...form },
    /** The address of the photograph by itself. */
    href: plain.src,
    /** The weave that holds its place, in tenths of a strand. */
    weave: { wide: across * 10, high: Math.ceil((across * high) / wide) * 10 },
  };
}

export type Photo = Awaited<ReturnType<typeof photosOf>>[number];

/**
 * @returns the photographs of an entry, in the order of its file. Consent is recorded for editors and
 * stands on no page.
 * @throws Error when a file is missing; the check says so first.
 */
export async function photosOf({ data, ref, locale }: Entry) {
  const records = Object.entries(data.pictures ?? {});
  return Promise.all(
    records.map(async ([name, { alt, credit, licence, taken }]) => {
      const load = files[`/content/${ref}/${name}`];
      if (!load) throw new Error(`content/${ref}/${name}: no such picture`);
      const said = photoStrings[locale].credit(credit, licence);
      return {
        ...(await shown((await load()).default, alt)),
        credit: taken ? `${said}, ${formatDate(taken, locale)}` : said,
      };
    }),
  );
}
