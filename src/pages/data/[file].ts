/** The files of open data that are not made for the guide's own pages: see `_files.ts`. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { openFiles } from './_files.ts';

export async function getStaticPaths() {
  // The map reads the GeoJSON, which has an endpoint of its own.
  const files = (await openFiles()).filter(({ what }) => what !== 'geojson');
  return files.map(({ name, mediaType, text }) => ({
    params: { file: name },
    props: { mediaType, text },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': `${props.mediaType}; charset=utf-8` } });
