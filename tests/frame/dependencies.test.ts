import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  version: string;
  license?: string;
  hasInstallScript?: boolean;
  resolved?: string;
  integrity?: string;
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const { packages } = json('package-lock.json') as { packages: Record<string, Locked> };
const { allowScripts, ...manifest } = json('package.json') as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};

const direct = {
  ...manifest.dependencies,
  ...manifest.devDependencies,
  ...manifest.optionalDependencies,
};
const installed = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, locked]) => ({ name: path.replace(/^.*node_modules\//, ''), ...locked }));

/** Licences that ask for no more than a notice. */
const notice = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
];

/** Licences that ask for changes to be published: of tools and of the check, never sent to a reader. */
const shared = ['LGPL-3.0-only', 'LGPL-3.0-or-later', 'MPL-2.0'];

/** A font's own: pictures drawn with it are free of it. */
const fonts = ['OFL-1.1'];

/** Packages whose package.json names no licence, with what their LICENSE file is. */
const unnamed: Record<string, string> = { suncalc: 'BSD-2-Clause' };

/** What becomes part of a page, a script, a style sheet or the index that a reader loads. */
const readers = ['ical-generator', 'leaflet', 'minisearch', 'pagefind', 'suncalc', 'uqr'];

const licencesOf = ({ name, license }: { name: string; license?: string }): string[] =>
  (license ?? unnamed[name] ?? 'none').replace(/[()]/g, '').split(/ (?:AND|OR) /);

describe('licences', () => {
  it('of all packages are on the list', () => {
    const foreign = installed.filter((each) =>
      licencesOf(each).some((licence) => ![...notice, ...shared, ...fonts].includes(licence)),
    );
    expect(foreign.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
    expect(installed.length).toBeGreaterThan(300);
  });

  it('of what reaches a reader ask for a notice only', () => {
    const theirs = installed.filter(({ name }) => readers.includes(name));
    expect(theirs.map(({ name }) => name).sort()).toEqual(readers);
    expect(theirs.flatMap(licencesOf).filter((licence) => !notice.includes(licence))).toEqual([]);
  });

  it('that a package.json does not name stand in its LICENSE', () => {
    for (const name of Object.keys(unnamed)) {
      expect(existsSync(`node_modules/${name}/LICENSE`), name).toBe(true);
      const text = readFileSync(`node_modules/${name}/LICENSE`, 'utf8');
      expect(text).toMatch(/Redistributions in binary form must reproduce/);
    }
  });
});

describe('dependencies', () => {
  it('are pinned to one version, and the lock file to one content', () => {
    const loose = Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
    expect(installed.filter(({ integrity }) => !integrity).map(({ name }) => name)).toEqual([]);
    expect(installed.filter(({ resolved }) => resolved).map(({ name }) => name)).toEqual([]);
  });

  it('each have a reason in the table of src/README.md', () => {
    const text = readFileSync('src/README.md', 'utf8');
    const rows = /## Libraries\n([\s\S]*?)\n## /.exec(text)?.[1] ?? '';
    const isTold = (name: string): boolean =>
      new RegExp(`(^|[\\s|,])${name.replace(/[/.]/g, '\\$&')}([\\s|,]|$)`, 'm').test(rows) ||
      (name.startsWith('@types/') && isTold(name.slice('@types/'.length)));
    expect(Object.keys(direct).filter((name) => !isTold(name))).toEqual([]);
  });

  it('run no script when they are installed, but for those that are allowed by name', () => {
    const scripted = installed.filter(({ hasInstallScript }) => hasInstallScript);
    expect(scripted.map(({ name }) => name).filter((name) => !(name in allowScripts))).toEqual([]);
    expect(Object.values(allowScripts)).not.toContain(true);
  });
});
