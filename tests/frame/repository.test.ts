import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { site } from '../../src/site.ts';

const folder = '.github';
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const yaml = (path: string): unknown => parse(read(path), { strict: true, uniqueKeys: true });
const listed = (path: string): string[] => readdirSync(join(folder, path)).sort();

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  name: string;
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, { 'timeout-minutes': number; 'runs-on': string; steps: Step[] }>;
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/** Actions that a workflow may use, all by GitHub itself. */
const actions = [
  'actions/checkout@v4',
  'actions/configure-pages@v5',
  'actions/deploy-pages@v4',
  'actions/setup-node@v4',
  'actions/upload-artifact@v4',
  'actions/upload-pages-artifact@v3',
];

describe.each(listed('workflows'))('the workflow %s', (file) => {
  const text = read(`workflows/${file}`);
  const workflow = yaml(`workflows/${file}`) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  it('may only read by itself, and each of its jobs ends', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(jobs.every((job) => job['timeout-minutes'] > 0 && job['runs-on'] !== '')).toBe(true);
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
  });

  it('uses the actions of the list and no others', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.filter((each) => !actions.includes(each))).toEqual([]);
  });

  it('leaves no key in the folder of the code', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout'));
    for (const { with: options } of checkouts) {
      expect(options).toMatchObject({ 'persist-credentials': false });
    }
  });

  it('calls npm scripts that exist', () => {
    const called = [...text.matchAll(/npm run (?:-\S+ )*([\w:]+)/g)].map(([, name = '']) => name);
    const known = called.filter((name) => Object.hasOwn(scripts, name));
    expect(known).toEqual(called);
    expect(called.length + [...text.matchAll(/npm (test|audit)/g)].length).toBeGreaterThan(0);
  });

  it('puts nothing that others write into a shell line', () => {
    const lines = steps.flatMap(({ run }) => run ?? []);
    expect(lines.filter((line) => line.includes('${{'))).toEqual([]);
  });
});

it('the registry is asked each week for known flaws, high or worse, of every lock file', () => {
  const workflow = yaml('workflows/audit.yml') as Workflow;
  const asked = Object.values(workflow.jobs).flatMap(({ steps }) =>
    steps.flatMap(({ run }) => run ?? []),
  );
  expect(asked).toEqual([
    'npm audit --audit-level=high',
    'npm audit --audit-level=high --prefix tests/bench',
  ]);
  const locks = ['package-lock.json', 'tests/bench/package-lock.json'];
  expect(locks.every((path) => readFileSync(path, 'utf8').includes('"lockfileVersion": 3'))).toBe(
    true,
  );
  expect(Object.keys(workflow.on)).toEqual(expect.arrayContaining(['push', 'schedule']));
});

interface Form {
  name: string;
  description: string;
  body: { type: string; id?: string; attributes: { label?: string; value?: string } }[];
}

describe.each(listed('ISSUE_TEMPLATE').filter((file) => file !== 'config.yml'))(
  'the form %s',
  (file) => {
    const form = yaml(`ISSUE_TEMPLATE/${file}`) as Form;

    it('has what a host asks for', () => {
      expect([typeof form.name, typeof form.description]).toEqual(['string', 'string']);
      const kinds = form.body.map(({ type }) => type);
      const known = ['markdown', 'input', 'textarea', 'dropdown', 'checkboxes'];
      expect(kinds.filter((kind) => !known.includes(kind))).toEqual([]);
      const ids = form.body.flatMap(({ id }) => id ?? []);
      expect(new Set(ids).size).toBe(kinds.filter((kind) => kind !== 'markdown').length);
    });

    it('is in both languages', () => {
      const labels = form.body.flatMap(({ attributes }) => attributes.label ?? []);
      const both = [form.name, ...labels].filter((label) => label !== 'Kecamatan');
      expect(both.filter((label) => !label.includes(' / '))).toEqual([]);
    });
  },
);

it('the time promised to who wants something taken down is the same everywhere', () => {
  const days = site.takeDownDays;
  expect(read('CONTRIBUTING.md')).toContain(`dalam **${days} hari**`);
  expect(read('CONTRIBUTING.md')).toContain(`within **${days} days**`);
  const form = read('ISSUE_TEMPLATE/take-down.yml').replace(/\s+/g, ' ');
  expect(form).toContain(`dijawab dalam ${days} hari`);
  expect(form).toContain(`answered within ${days} days`);
});

it('links of the repository’s own pages lead to files', () => {
  const pages = ['CONTRIBUTING.md', 'CODE_OF_CONDUCT.md', 'hosting/README.md'];
  for (const page of pages) {
    const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to = '']) => to);
    const base = join(folder, page, '..');
    const lost = links.filter((to) => {
      const path = join(base, to);
      return !readdirSync(join(path, '..')).includes(path.split('/').at(-1) ?? '');
    });
    expect(lost, page).toEqual([]);
  }
});
