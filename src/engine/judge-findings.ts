// From raw findings to judged ones: names, fixes, decisions. The policy is the built-in profile with what the options add.
import type { Component, Manifest } from '#model/component';
import type { Finding, RawFinding } from '#model/finding';
import type { Policy } from '#model/policy';
import { sha256 } from '#kit/io/sha256';
import { deriveFixes } from '#derive/remediation/derive-fixes';
import { fixedVersions } from '#detect/vulnerabilities/detect-vulnerabilities';
import { evidenceFor, groupName } from '#detect/vulnerabilities/judge-component';
import { basic, failOn } from '#judge/policy/basic';
import { decide } from '#judge/policy/decide';
import type { Gathered } from './gather-advisories.ts';
import { identify } from './identify.ts';
import type { ScanRequest } from './request.ts';

export function policyFor(request: Pick<ScanRequest, 'failOn'>): Policy {
  if (request.failOn === undefined) return basic;
  return { ...basic, layers: [...basic.layers, `--fail-on ${request.failOn}`], rules: [...basic.rules, failOn(request.failOn)] };
}

/** `--only-fixed`: what nobody can fix yet informs and no more. Malware is never waited for. */
function decided(finding: Finding, policy: Policy, onlyFixed: boolean): Finding {
  const waits = onlyFixed && finding.kind === 'vulnerability' && (finding.vulnerability?.fixedIn.length ?? 0) === 0;
  return { ...finding, decision: waits ? { rule: 'option/only-fixed', effect: 'info' } : decide(policy, finding) };
}

export interface Inventoried {
  readonly components: readonly Component[];
  readonly manifests: readonly Manifest[];
  readonly formatOf: ReadonlyMap<string, string>;
}

export function judgeFindings(raw: readonly RawFinding[], inventory: Inventoried, gathered: Gathered, policy: Policy, onlyFixed: boolean): readonly Finding[] {
  const advisoriesOf = (component: Component) => gathered.advisoriesOf(component) ?? [];
  const fixed = deriveFixes(identify(raw, sha256), {
    ...inventory,
    advisoriesOf,
    fixedVersions: (component) => fixedVersions(component, advisoriesOf(component)),
    standingOf: (component, version) => {
      const evidence = advisoriesOf(component).map((advisory) => ({ advisory, ...evidenceFor({ ecosystem: component.ecosystem, version }, advisory) }));
      return {
        affected: new Set(evidence.filter((each) => each.result === 'affected').map((each) => groupName(each.advisory.group))),
        undecided: evidence.filter((each) => each.result === 'unknown' && each.by !== 'git-range').length,
      };
    },
  });
  return fixed.map((finding) => decided(finding, policy, onlyFixed));
}
