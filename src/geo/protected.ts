/** Adat territory that is kept off the map. Pure data. */

/** A desa in which no point is mapped but those named here. */
export interface ProtectedDesa {
  /** Kemendagri code. */
  desa: string;
  name: string;
  /** Entries that may show a point there all the same. */
  allowed: readonly string[];
}

/**
 * Kanekes is the land of the Baduy; an open letter of 2020 in their name asked that it be taken off
 * the tourism map. What is shown is the kampung of the outer gate and the two gates themselves.
 */
export const protectedDesa: readonly ProtectedDesa[] = [
  { desa: '36.02.06.2001', name: 'Kanekes', allowed: ['kaduketug', 'ciboleger', 'cijahe'] },
];

/** @returns whether an entry lies in adat land that is kept off the map, by the code of its desa. */
export const inProtectedLand = ({ data }: { data: object }): boolean =>
  'desa' in data && protectedDesa.some(({ desa }) => desa === data.desa);
