/** One mistake, and everything that the check says of it. */
import type { Code } from '../../src/check/problem.ts';
import type { Spoil } from './tree.ts';

export interface Case {
  /** The mistake. */
  name: string;
  /** What makes it, in the good folder. */
  spoil: Spoil[];
  /** Every problem that is then found, in order. */
  found: {
    /** File and line. */
    at: string;
    code: Code;
    /** Message and remedy in Indonesian, and in English. */
    id: string;
    en: string;
    correction?: string;
  }[];
}
