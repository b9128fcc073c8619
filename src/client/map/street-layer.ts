/** The online street map as a layer of Leaflet: pictures by the address of the setting, no more. */
import { GridLayer, type Coords, type DoneCallback, type Map as LeafletMap } from 'leaflet';
import type { StreetTrouble } from '../../i18n/strings/map-tools.ts';
import { site } from '../../site.ts';
import { isBroken, tileAddress, tilePatience, type Tally } from './street-watch.ts';

/**
 * Leaflet's own TileLayer puts a `data:` picture into tiles that it drops, which the policy of the
 * pages refuses; `GridLayer.createTile` is the documented way to a layer of one's own.
 */
class Streets extends GridLayer {
  override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const tile = document.createElement('img');
    tile.alt = '';
    tile.addEventListener('load', () => done(undefined, tile));
    tile.addEventListener('error', () => done(new Error('no tile'), tile));
    tile.src = tileAddress(site.tiles.url, coords);
    return tile;
  }
}

/**
 * Lays the street map over the basemap.
 * @param gone called once when the pictures do not come or the line is cut; the layer is off by then.
 * @returns a function that takes it off.
 */
export function addStreets(map: LeafletMap, gone: (why: StreetTrouble) => void): () => void {
  const layer = new Streets({ maxZoom: site.tiles.maxZoom, className: 'map-streets' });
  const tally: Tally = { loaded: 0, failed: 0 };
  const end = new AbortController();
  const remove = () => {
    end.abort();
    clearTimeout(waited);
    layer.remove();
  };
  const fail = (why: StreetTrouble) => {
    if (end.signal.aborted) return;
    remove();
    gone(why);
  };
  const waited = setTimeout(() => tally.loaded === 0 && fail('failed'), tilePatience);
  layer.on('tileload', () => (tally.loaded += 1));
  layer.on('tileerror', () => {
    tally.failed += 1;
    if (isBroken(tally)) fail(navigator.onLine ? 'failed' : 'offline');
  });
  // A tile that is no longer wanted is no longer fetched.
  layer.on('tileunload', ({ tile }: { tile: HTMLElement }) => tile.removeAttribute('src'));
  addEventListener('offline', () => fail('offline'), { signal: end.signal });
  layer.addTo(map);
  return remove;
}
