// Which rule decided, and what would change that. It reads the rule's name from the document; it judges nothing again.
import type { Finding } from '#model/finding';
import type { Scan } from '#model/scan';
import { isTestPath } from '#model/tests-path';
import { effectOf } from '../view/risk.ts';
import { policyName } from './header.ts';
import { list } from './ink.ts';

/** Why the built-in profile only warns: the facts that each of its failing rules asks for and this finding lacks. */
function lenience(finding: Finding): string {
  const { vulnerability: detail, severity, outcome, place } = finding;
  const reasons = [
    outcome === 'unknown' ? 'it could not be decided whether it is affected' : '',
    detail?.scope === 'dev' ? 'it is used in development only' : '',
    isTestPath(place?.file ?? '') ? 'it stands under tests, examples or docs' : '',
    finding.secret?.provider === 'generic' ? 'no provider is named' : '',
    finding.secret?.verified === 'inactive' ? 'its issuer says that it is not in force' : '',
    finding.secret === undefined && (detail?.fixedIn.length ?? 0) === 0 ? 'no version is named as fixed' : '',
    ['medium', 'low', 'none'].includes(severity) ? `it is rated ${severity}` : '',
  ].filter((reason) => reason !== '');
  return reasons.length > 0 ? `no rule fails it, since ${list(reasons)}` : 'no rule fails it';
}

const sayings: Readonly<Record<string, (finding: Finding) => string>> = {
  'basic/malware': () => 'malware fails wherever it stands; only its removal changes that',
  'basic/known-exploited': () => 'what is known to be exploited fails with or without a fix; only a version that is not affected changes that',
  'basic/severe-with-fix': () => 'a runtime vulnerability rated high or critical, or unrated, fails when it has a fix; the fix changes that',
  'basic/otherwise': (finding) => {
    const rated = finding.outcome === 'fail' && ['critical', 'high', 'medium', 'low'].includes(finding.severity);
    return rated ? `${lenience(finding)}; --fail-on ${finding.severity} makes it fail` : lenience(finding);
  },
  'option/fail-on': () => 'the option --fail-on asks for it, and nothing weakens that; only a fix or another --fail-on changes it',
  'option/only-fixed': () => 'no fix is known, and --only-fixed waits for one',
};

export function policyText(scan: Scan, finding: Finding): string {
  const { decision, suppression } = finding;
  const aside = suppression === undefined ? '' : `; set aside by ${suppression.by}: ${suppression.reason}${suppression.expires === undefined ? '' : `, until ${suppression.expires}`}`;
  if (decision === undefined) return `no policy has judged it${aside}`;
  const saying = Object.hasOwn(sayings, decision.rule) ? sayings[decision.rule]?.(finding) : undefined;
  return `${effectOf(finding)} by the rule ${decision.rule} (policy: ${policyName(scan.policy)})${saying === undefined ? '' : `: ${saying}`}${aside}`;
}
