// Real lockfiles beside the repository, each also read by means that share nothing with the parsers: a full YAML library, or line patterns.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { LockfileParser, Parsed } from '#collect/packages/contract';
import { parser as pnpmLock } from '#collect/packages/pnpm-lock';
import { parser as yarnLock } from '#collect/packages/yarn-lock';

const projects = '../shared/projects';

function read(project: string, name: string, parser: LockfileParser): { text: string; parsed: Parsed } {
  const folder = `${projects}/${project}`;
  const files = new Map([name, 'package.json', 'pnpm-workspace.yaml'].filter((each) => existsSync(`${folder}/${each}`)).map((each) => [each, readFileSync(`${folder}/${each}`, 'utf8')]));
  return { text: files.get(name) ?? '', parsed: parser.parse(name, files) };
}

const found = (parsed: Parsed): string[] => [...new Set(parsed.packages.map(({ name, version }) => `${name}@${version}`))].sort();
const cut = (text: string): string => text.slice(0, text.indexOf('@', 1));
const sorted = (texts: Iterable<string>): string[] => [...new Set(texts)].sort();

describe.skipIf(!existsSync(projects))(`lockfiles of ${projects} (skipped where they are not there)`, () => {
  it.each(['pnpm-knip', 'pnpm-zod'])('%s', (project) => {
    const { text, parsed } = read(project, 'pnpm-lock.yaml', pnpmLock);
    const lock = parseYaml(text, { uniqueKeys: false }) as { packages: object; snapshots: Record<string, { dependencies?: Record<string, string>; optionalDependencies?: Record<string, string> }> };
    expect(parsed.gaps).toEqual([]);
    expect(found(parsed)).toEqual(sorted(Object.keys(lock.packages)));
    expect(parsed.packages.map(({ key }) => key).sort()).toEqual(Object.keys(lock.snapshots).sort());
    const edges = Object.values(lock.snapshots).flatMap((each) => [...Object.values(each.dependencies ?? {}), ...Object.values(each.optionalDependencies ?? {})]);
    expect(parsed.packages.flatMap((each) => each.edges ?? [])).toHaveLength(edges.filter((ref) => !ref.startsWith('link:')).length);
    expect(parsed.packages.every(({ hashes }) => hashes.length > 0)).toBe(true);
  });

  it('yarn-graphile-worker', () => {
    const { text, parsed } = read('yarn-graphile-worker', 'yarn.lock', yarnLock);
    const pairs = [...text.matchAll(/^ {2}version: (.+)\n {2}resolution: "(.+)"$/gm)].filter(([, , resolution]) => !resolution?.includes('@workspace:'));
    expect(parsed.gaps).toEqual([]);
    expect(found(parsed)).toEqual(sorted(pairs.map(([, version, resolution]) => `${cut(resolution ?? '')}@${version}`)));
  });

  it('yarn-defectdojo-components', () => {
    const { text, parsed } = read('yarn-defectdojo-components', 'yarn.lock', yarnLock);
    const pairs = [...text.matchAll(/^"?([^\s#"][^",\n]*?)"?(?:, .*)?:\n {2}version "(.+)"$/gm)];
    expect(parsed.gaps).toEqual([]);
    expect(found(parsed)).toEqual(sorted(pairs.map(([, key, version]) => `${cut(key ?? '')}@${version}`)));
  });
});
