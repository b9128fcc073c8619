/** What the check is told by whoever runs it. */
import type { Content } from './read/content.ts';
import type { Problem } from './problem.ts';

export interface Settings {
  /** Kemendagri code of the regency that the guide covers: `36.02`. */
  regionCode: string;
  /** The land that the guide covers: [south, west, north, east] in WGS84 degrees. */
  bounds: readonly [south: number, west: number, north: number, east: number];
  /** The day of the build, in ISO form. */
  today: string;
}

/** One rule: looks at everything, and says what breaks it. */
export type Rule = (content: Content, settings: Settings) => Problem[];
