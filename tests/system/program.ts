/** Programs of the system, and what they say. */
import { execFileSync } from 'node:child_process';

type Said = (program: string, ...args: string[]) => string;

/**
 * @param packages of Debian, parted by spaces, that bring the programs.
 * @returns what runs one and gives its output. @throws Error with its output, or with how to get it.
 */
const from =
  (packages: string): Said =>
  (program, ...args) => {
    try {
      return execFileSync(program, args, { encoding: 'utf8', stdio: 'pipe' });
    } catch (error) {
      const { code, stdout } = error as { code?: string; stdout?: string };
      if (code !== 'ENOENT') throw new Error(stdout ?? String(error), { cause: error });
      throw new Error(`No ${program}: apt-get install ${packages}`, { cause: error });
    }
  };

/** What reads PDFs. */
export const poppler = from('poppler-utils');
/** What reads ZIMs. */
export const zimTools = from('zim-tools kiwix-tools');
