// Real lockfiles against a plain reading of the same JSON: the same packages, every edge where a walk over path texts finds it.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parser as bunLock } from '#collect/packages/bun-lock';
import { parser as npmLock } from '#collect/packages/npm-lock';

const projects = '../shared/projects';
const npm = ['npm-crapi-web', 'npm-dependency-cruiser', 'npm-jelly-vulnerabilities', 'npm-threat-dragon-server'];

interface Entry {
  name?: string;
  version: string;
  dependencies?: Record<string, string>;
}

const read = (project: string, file: string): string => readFileSync(`${projects}/${project}/${file}`, 'utf8');

/** Node's look-up over path texts. */
function find(packages: Record<string, Entry>, from: string, name: string): string | undefined {
  for (let at = from; ; at = at.includes('/node_modules/') ? at.slice(0, at.lastIndexOf('/node_modules/')) : '') {
    const key = `${at}${at === '' ? '' : '/'}node_modules/${name}`;
    if (packages[key]) return key;
    if (at === '') return undefined;
  }
}

describe.skipIf(!existsSync(projects))(`real lockfiles${existsSync(projects) ? '' : ' (SKIPPED: the sample projects are not here)'}`, () => {
  it.each(npm)('%s', (project) => {
    const text = read(project, 'package-lock.json');
    const { packages } = JSON.parse(text) as { packages: Record<string, Entry> };
    const parsed = npmLock.parse('package-lock.json', new Map([['package-lock.json', text], ['package.json', read(project, 'package.json')]]));
    expect(parsed.gaps).toEqual([]);
    const plain = Object.entries(packages).filter(([key]) => key !== '');
    expect(parsed.packages.map((found) => `${found.key} ${found.name}@${found.version ?? ''}`)).toEqual(
      plain.map(([key, entry]) => `${key} ${entry.name ?? key.slice(key.lastIndexOf('node_modules/') + 13)}@${entry.version}`),
    );
    const byKey = new Map(parsed.packages.map((found) => [found.key, found]));
    const lines = text.split('\n');
    for (const [key, entry] of plain) {
      const found = byKey.get(key);
      expect(lines[(found?.line ?? 0) - 1]).toContain(JSON.stringify(key));
      const runtime = (found?.edges ?? []).filter((edge) => edge.scope === 'runtime').map((edge) => edge.to);
      expect(runtime).toEqual(Object.keys(entry.dependencies ?? {}).map((name) => find(packages, key, name)));
    }
  });

  it('bun-hono', () => {
    const text = read('bun-hono', 'bun.lock');
    const parsed = bunLock.parse('bun.lock', new Map([['bun.lock', text], ['package.json', read('bun-hono', 'package.json')]]));
    expect(parsed.gaps).toEqual([]);
    const { packages } = JSON.parse(text.replace(/,(\s*[}\]])/g, '$1')) as { packages: Record<string, [string]> };
    expect(parsed.packages.map((found) => `${found.name}@${found.version ?? ''}`)).toEqual(Object.values(packages).map(([id]) => id));
  });
});
