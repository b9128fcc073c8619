/** The pages that are measured: the guide's own with more entries, and one for the peers. */
import type { Feature } from './points.ts';

/** An item of the list as src/components/map/Item.astro writes it. */
function item({ geometry, properties }: Feature): string {
  const { ref, kind, title, groups, precision } = properties as unknown as {
    ref: string;
    kind: string;
    title: string;
    groups: string[];
    precision: string;
  };
  const [lon, lat] = geometry.coordinates;
  return (
    `<li data-ref="${ref}" data-kind="${kind}" data-groups="${groups.join(' ')}" data-products="" ` +
    `data-kecamatan="" data-point="${lat} ${lon}" data-precision="${precision}"><div>` +
    `<a href="/${ref}/">${title}</a><p class="kicker"><span class="kind ${kind}">${kind}</span> ` +
    '· Contoh</p></div></li>'
  );
}

/** @returns the guide's map page with these entries in place of its own. */
export const ownPage = (html: string, features: readonly Feature[]): string =>
  html.replace(
    /(<section data-kind="(\w+)".*?<ul class="list">).*?(<\/ul>)/gs,
    (_, before: string, kind: string, after: string) =>
      before +
      features
        .filter(({ properties }) => properties.kind === kind)
        .map(item)
        .join('') +
      after,
  );

/** @returns a page for the peers: the same styles, the same list, the same basemap. */
export const peerPage = (html: string, features: readonly Feature[]): string => {
  const styles = [...html.matchAll(/<link rel="stylesheet"[^>]*>/g)].map(([each]) => each).join('');
  return `<!doctype html><html lang="id"><head><meta charset="utf-8">${styles}
<link rel="stylesheet" href="/bench/peers.css"></head><body><main class="wide"><guide-map>
<form class="map-filter"><label><input type="checkbox" name="kind" value="village" checked>village</label>
<label><input type="checkbox" name="kind" value="maker" checked>maker</label>
<label><input type="checkbox" name="kind" value="place" checked>place</label></form>
<div class="map-side"><div class="map-frame" data-now="ready"><section class="map-canvas"></section></div></div>
<div class="map-list"><ul class="list">${features.map(item).join('')}</ul></div>
</guide-map></main><script type="module" src="/bench/peers.js"></script></body></html>`;
};
