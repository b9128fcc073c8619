/** Questions at a terminal, one line each. */
import { createInterface } from 'node:readline';

/** Asks one question. @returns what was typed, or the proposal for an empty line. */
export type Ask = (question: string, proposal?: string) => Promise<string>;

/** The person ended the questions, with Ctrl+C or the end of the input. */
export class Cancelled extends Error {}

/**
 * Asks at the terminal; answers may come through a pipe as well.
 * @param questions what is asked; nothing is open any more when it is done.
 * @throws Cancelled when the input ends before a question is answered.
 */
export async function asking<T>(questions: (ask: Ask) => Promise<T>): Promise<T> {
  const terminal = createInterface({ input: process.stdin, terminal: process.stdin.isTTY });
  terminal.on('SIGINT', () => terminal.close());
  const answers = terminal[Symbol.asyncIterator]();
  const ask: Ask = async (question, proposal = '') => {
    process.stdout.write(`${question}${proposal && ` [${proposal}]`}: `);
    const answer = await answers.next();
    if (answer.done) throw new Cancelled();
    return answer.value.trim() || proposal;
  };
  try {
    return await questions(ask);
  } finally {
    terminal.close();
  }
}
