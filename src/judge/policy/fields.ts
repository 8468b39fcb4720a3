// What a rule may ask of a finding. A field that nobody knows the value of answers `undefined`, which makes the condition unknown.
import type { Finding } from '#model/finding';
import type { Kind } from '#model/kind';
import { kinds } from '#model/kind';
import type { Value } from '#model/policy';
import { isTestPath } from '#model/tests-path';

export interface Field {
  readonly title: string;
  /** Kinds of finding that have it. */
  readonly kinds: readonly Kind[];
  read(finding: Finding): Value | undefined;
}

const packageKinds: readonly Kind[] = ['vulnerability', 'malware'];

/** True where an upgrade or a fixed version is known that clears it. */
const hasFix = (finding: Finding): boolean => (finding.vulnerability?.fixedIn.length ?? 0) > 0 || (finding.fix !== undefined && finding.fix.action !== 'none');

/** By name, as a policy writes it. */
export const fields: Readonly<Record<string, Field>> = {
  kind: { title: 'kind of finding', kinds, read: (finding) => finding.kind },
  severity: { title: 'severity', kinds, read: (finding) => finding.severity },
  outcome: { title: 'outcome', kinds, read: (finding) => finding.outcome },
  rule: { title: 'id of the detector rule', kinds, read: (finding) => finding.rule },
  path: { title: 'file it stands in', kinds, read: (finding) => finding.place?.file },
  testPath: { title: 'below a folder of tests, fixtures, examples or docs', kinds, read: (finding) => (finding.place ? [finding.place, ...finding.places].every((place) => isTestPath(place.file)) && isTestPath(finding.vulnerability?.lockfile ?? finding.place.file) : undefined) },
  scope: { title: 'scope of the component', kinds: packageKinds, read: (finding) => finding.vulnerability?.scope },
  direct: { title: 'named by a manifest', kinds: packageKinds, read: (finding) => finding.vulnerability?.direct },
  fixAvailable: { title: 'a fixed version is known', kinds: packageKinds, read: hasFix },
  knownExploited: { title: "in CISA's known-exploited catalog", kinds: packageKinds, read: (finding) => finding.vulnerability?.kev !== undefined },
  epss: { title: 'EPSS score, 0 to 1', kinds: packageKinds, read: (finding) => finding.vulnerability?.epss?.score },
  namedProvider: { title: 'it belongs to a provider that the rule names, and does not look made up', kinds: ['secret'], read: (finding) => finding.secret !== undefined && finding.secret.provider !== 'generic' && finding.secret.confidence !== 'low' },
  provider: { title: 'whose credential it is; generic where nobody is named', kinds: ['secret'], read: (finding) => finding.secret?.provider },
  confidence: { title: 'how sure the rule is: high, medium or low', kinds: ['secret'], read: (finding) => finding.secret?.confidence },
  origin: { title: 'found in the tree, in the history, or in both', kinds: ['secret'], read: (finding) => finding.secret?.origin },
  verified: { title: "its issuer's answer: active, inactive, unknown; not-asked without --verify", kinds: ['secret'], read: (finding) => finding.secret?.verified ?? 'not-asked' },
  cvss: { title: 'CVSS base score, 0 to 10', kinds: packageKinds, read: (finding) => finding.ratedBy?.score },
};
