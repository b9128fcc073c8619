/** Media types by file name, as IANA lists them; files of the guide and no others. */
const text = '; charset=utf-8';

const types: Record<string, string> = {
  '.html': `text/html${text}`,
  '.css': `text/css${text}`,
  '.js': `text/javascript${text}`,
  '.mjs': `text/javascript${text}`,
  '.txt': `text/plain${text}`,
  '.csv': `text/csv${text}`,
  '.ics': `text/calendar${text}`,
  '.xml': 'application/xml',
  '.json': 'application/json',
  '.map': 'application/json',
  '.geojson': 'application/geo+json',
  '.jsonld': 'application/ld+json',
  '.webmanifest': 'application/manifest+json',
  '.gpx': 'application/gpx+xml',
  '.kml': 'application/vnd.google-earth.kml+xml',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** The media type of a file; bytes without a meaning when its name tells none. */
export const mediaType = (file: string): string =>
  types[/\.[^./]+$/.exec(file.toLowerCase())?.[0] ?? ''] ?? 'application/octet-stream';
