import { describe, expect, it } from 'vitest';
import { disableRule } from '#engine/secrets/disable-rule';

const disable = (source: string): string => {
  const changed = disableRule('assay.yaml', source, 'generic-password', 'by: hand');
  return changed.ok ? changed.value : `! ${changed.error}`;
};

describe('switching a rule off in assay.yaml', () => {
  it('writes a file where there is none', () => {
    expect(disable('')).toBe('secrets:\n  disable:\n    - rule: generic-password\n      reason: "by: hand"\n');
  });
  it('keeps comments and order', () => {
    const source = '# ours\nsecrets:\n  # reviewed\n  disable:\n    - rule: a-rule # odd\n      reason: x\nexclude:\n  - glob: vendor/** # theirs\n    reason: not ours\n';
    expect(disable(source)).toBe(source.replace('      reason: x\n', '      reason: x\n    - rule: generic-password\n      reason: "by: hand"\n'));
  });
  it('adds to a mapping that has no list yet', () => {
    expect(disable('exclude: []\nsecrets: {}\n')).toContain('generic-password');
  });
  it('refuses what is switched off already, and a file with a mistake', () => {
    expect(disable('secrets:\n  disable:\n    - rule: secrets/generic-password\n      reason: x\n')).toMatch(/^! assay\.yaml:3: the rule generic-password is switched off already: x/);
    expect(disable('secrts: 1\n')).toMatch(/^! assay\.yaml:1:1: unknown key/);
  });
});
