/** What a phone needs to put the guide on its home screen (W3C Web Application Manifest). */
import type { APIRoute } from 'astro';
import { defaultLocale } from '../i18n/locales.ts';
import { href } from '../i18n/routes.ts';
import { offlineStrings } from '../i18n/strings/offline.ts';
import { site } from '../site.ts';

const icon = (size: number, purpose: string) => ({
  src: href(`/icon-${size}.png`),
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

const manifest = {
  id: href('/'),
  name: site.name,
  short_name: site.name,
  description: offlineStrings[defaultLocale].manifest,
  lang: defaultLocale,
  dir: 'ltr',
  start_url: href('/'),
  scope: href('/'),
  display: 'standalone',
  background_color: '#faf6ec',
  theme_color: '#faf6ec',
  icons: [
    { src: href('/icon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    icon(192, 'any'),
    icon(512, 'any'),
    icon(512, 'maskable'),
  ],
};

export const GET: APIRoute = () =>
  new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json' },
  });
