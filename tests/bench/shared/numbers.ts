/** What is printed: middle values, ratios, tables in Markdown. */

/** @returns the middle value; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('No value to take the middle of.');
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}

/** Runs a measurement some times, one after another; @returns its results. */
export async function repeat<T>(times: number, measure: (run: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let run = 0; run < times; run += 1) results.push(await measure(run));
  return results;
}

/** @returns how many times another value is in ours, such as `1.42x`. */
export const ratio = (value: number, ours: number): string => `${(value / ours).toFixed(2)}x`;

/** @returns kilobytes of 1,000 bytes, such as `12.3`. */
export const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

const width = (text: string): number => Array.from(text).length;

/**
 * A table in Markdown that also reads well in a terminal.
 * @param head names of the columns; the first column is words, the others stand to the right.
 */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => width(row[column] ?? ''))));
  const line = (row: readonly string[]) =>
    `| ${row
      .map((cell, column) => {
        const rest = ' '.repeat((widths[column] ?? 0) - width(cell));
        return column === 0 ? cell + rest : rest + cell;
      })
      .join(' | ')} |`;
  const rule = widths.map((each, column) =>
    column === 0 ? '-'.repeat(each) : `${'-'.repeat(each - 1)}:`,
  );
  const [first = [], ...others] = cells;
  return [line(first), line(rule), ...others.map(line)].join('\n');
}
