import { describe, expect, it } from 'vitest';
import { parseProjectFile } from '#engine/project-file';

const parse = (source: string) => parseProjectFile('assay.yaml', source);

describe('assay.yaml', () => {
  it('reads excludes and the feed', () => {
    expect(parse('exclude:\n  - glob: vendor/**\n    reason: not ours\nfeed:\n  from: ./feed\n')).toEqual({
      ok: true,
      value: { excludes: [{ glob: 'vendor/**', reason: 'not ours' }], feedFrom: './feed' },
    });
  });
  it('is empty when the file is', () => {
    expect(parse('# nothing yet\n')).toEqual({ ok: true, value: { excludes: [] } });
  });
  it.each<[string, string, RegExp]>([
    ['an unknown key, with line and what was meant', 'feed:\n  from: x\nexcldue: []\n', /^assay\.yaml:3:1: unknown key "excldue".*did you mean "exclude"/],
    ['an unknown key further down', 'exclude:\n  - glob: x\n    reson: y\n', /^assay\.yaml:3:5: unknown key "reson".*did you mean "reason"/],
    ['a missing reason', 'exclude:\n  - glob: x\n', /^assay\.yaml:2:5: the exclude of "x" needs a reason/],
    ['an empty reason', 'exclude:\n  - glob: x\n    reason: " "\n', /^assay\.yaml:3:13: reason must be a text/],
    ['a list in the wrong place', '- a\n', /^assay\.yaml:1:1: assay\.yaml must be a mapping/],
    ['a text in the wrong place', 'exclude: all\n', /^assay\.yaml:1:10: exclude must be a list/],
    ['broken YAML', 'exclude: [\n', /^assay\.yaml:2:1: not valid YAML/],
    ['the same key twice', 'feed:\n  from: a\nfeed:\n  from: b\n', /^assay\.yaml:3:1: the key "feed" stands in assay\.yaml twice/],
    ['lists in lists in lists on one line', '- '.repeat(100_000), /nested deeper than any policy/],
    ['the same, each on its own line', Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}-`).join('\n'), /^assay\.yaml:128:1: nested deeper/],
    ['brackets in brackets', `exclude: ${'['.repeat(100_000)}`, /nested deeper than any policy/],
    ['thousands of mistakes on one line', `exclude: [${'? '.repeat(10_000)}`, /not valid YAML/],
    ['an alias', 'feed: &x\n  from: a\nexclude: *x\n', /exclude must be a list/],
    ['a feed outside of the project', 'feed:\n  from: ../feed\n', /^assay\.yaml:2:9: feed\.from names a folder of this project/],
    ['a feed anywhere on the machine', 'feed:\n  from: /srv/feed\n', /feed\.from names a folder of this project/],
    ['a prototype key', '__proto__:\n  from: a\n', /unknown key "__proto__"/],
  ])('refuses %s', (_, source, message) => {
    const parsed = parse(source);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.error).toMatch(message);
  });
  it('does not take long over aliases of aliases', () => {
    const bomb = ['a0: &a0 [x, x]', ...Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`)].join('\n');
    expect(parse(bomb).ok).toBe(false);
  });
});
