/** What Lighthouse says of a page: its own mobile settings, all four categories. */
import lighthouse from 'lighthouse';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Points of 100 in each category, and what costs a point: the audits by their id. */
export interface Marks {
  points: readonly number[];
  missed: readonly string[];
}

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; displayValue?: string }>;
}

let before: Promise<unknown> = Promise.resolve();

/**
 * Asks Lighthouse, which can judge one page at a time in a process; another waits for its turn.
 * @param port on which a Chromium can be driven.
 * @throws when Lighthouse gives no report, or a category without a score, twice.
 */
export function marksOf(address: string, port: number): Promise<Marks> {
  // A frame that is painted too late for its trace leaves it without a score: it is asked once more.
  const mine = before.then(() => judge(address, port).catch(() => judge(address, port)));
  before = mine.catch(() => undefined);
  return mine;
}

async function judge(address: string, port: number): Promise<Marks> {
  const result = await lighthouse(address, {
    ...{ port, output: 'json', logLevel: 'error' },
    disableFullPageScreenshot: true,
  });
  if (!result) throw new Error(`Lighthouse said nothing of ${address}.`);
  const report = result.lhr as unknown as Report;
  const points = categories.map((name) => {
    const score = report.categories[name]?.score ?? null;
    if (score === null) throw new Error(`Lighthouse gave ${address} no score in ${name}.`);
    return Math.round(score * 100);
  });
  const missed = categories.flatMap((name, at) =>
    points[at] === 100 ? [] : costly(report, report.categories[name]?.auditRefs ?? []),
  );
  return { points, missed: [...new Set(missed)] };
}

/** The audits that count and are not passed in full. */
function costly({ audits }: Report, refs: readonly { id: string; weight: number }[]): string[] {
  return refs.flatMap(({ id, weight }) => {
    const audit = audits[id];
    if (!audit || weight === 0 || audit.score === null || audit.score >= 0.995) return [];
    return [`${id}${audit.displayValue ? ` (${audit.displayValue})` : ''}`];
  });
}
