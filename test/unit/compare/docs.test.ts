import { describe, expect, it } from 'vitest';
import { globOf } from '../../../scripts/docs/ecosystems.ts';
import { proven } from '../../../scripts/docs/formats.ts';

describe('globOf', () => {
  it.each([
    ['go.mod', 'go.mod'],
    [/^requirements[^/]*\.txt$/, 'requirements*.txt'],
    [/^pylock\.[^./]+\.toml$/, 'pylock.*.toml'],
    [/^[^/]+\.(?:cs|fs|vb)proj$/, '*.{cs,fs,vb}proj'],
    [/^a(?!b)$/, '/^a(?!b)$/'],
  ] as const)('%s', (pattern, glob) => expect(globOf(pattern)).toBe(glob));
});

describe('proven', () => {
  it('counts what the fixtures hold', () => {
    const npm = proven('npm-lock', 'lock');
    expect(npm.counts.lines.all).toBeGreaterThan(0);
    expect(npm.counts.lines.having).toBe(npm.counts.lines.all);
    expect(npm.scopes).toContain('dev');
    expect(proven('pipfile-lock', 'lock').counts.edges).toMatchObject({ having: 0 });
  });
});
