/** Programs that read PDFs: Debian's poppler-utils. */
import { execFileSync } from 'node:child_process';

/** @returns what a program of poppler says of a PDF. @throws Error with how to get it. */
export function said(program: string, ...args: string[]): string {
  try {
    return execFileSync(program, args, { encoding: 'utf8' });
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOENT') throw error;
    throw new Error(`No ${program}: apt-get install poppler-utils`, { cause: error });
  }
}
