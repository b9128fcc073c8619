/** Made-up entries for the benchmark, spread as the real ones are: most near them, some anywhere. */

/** What the map reads of an entry; the same as in src/exports/geojson.ts. */
export interface Feature {
  id: string;
  geometry: { type: string; coordinates: [number, number] };
  properties: Record<string, unknown> & { ref: string; kind: string };
}

/** A generator of numbers from 0 to 1, the same for the same seed (mulberry32, T. Ettinger). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const kinds = ['village', 'maker', 'place'];
const folders: Record<string, string> = { village: 'villages', maker: 'makers', place: 'places' };

/**
 * @param real the entries of the guide; @param count how many are wanted, in the order of kinds.
 * @returns entries of which seven in ten stand within some kilometres of a real one.
 */
export function madeUp(real: readonly Feature[], count: number): Feature[] {
  const random = randomFrom(count);
  const features = Array.from({ length: count }, (_, index): Feature => {
    const model = real[Math.floor(random() * real.length)];
    if (!model) throw new Error('The guide has no point.');
    const [lon, lat] = model.geometry.coordinates;
    const near = random() < 0.7;
    const coordinates: [number, number] = near
      ? [lon + (random() - 0.5) * 0.08, lat + (random() - 0.5) * 0.08]
      : [105.85 + random() * 0.75, -7.0 + random() * 0.75];
    const kind = kinds[Math.floor(random() * kinds.length)] ?? 'place';
    const ref = `${folders[kind] ?? ''}/made-up-${index}`;
    const [x, y] = coordinates.map((each) => Number(each.toFixed(3)));
    return {
      ...model,
      id: ref,
      geometry: { type: 'Point', coordinates: [x ?? 0, y ?? 0] },
      properties: { ...model.properties, ref, kind, title: `Contoh ${index}` },
    };
  });
  return features.toSorted(
    (a, b) => kinds.indexOf(a.properties.kind) - kinds.indexOf(b.properties.kind),
  );
}
