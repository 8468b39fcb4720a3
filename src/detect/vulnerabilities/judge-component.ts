// One component against the advisories of its name: the alias groups that affect it, each with its evidence.
import type { Advisory } from '#model/advisory';
import type { Component } from '#model/component';
import { ecosystemOf } from '#kit/text/ecosystems';
import { evaluate, type Evidence } from './evaluate.ts';
import { evaluateRange } from './evaluate-range.ts';

export interface Match {
  readonly advisory: Advisory;
  readonly evidence: Evidence;
}

export interface Group {
  /** The first CVE of the alias group, else its first id. */
  readonly name: string;
  readonly ids: readonly string[];
  readonly matches: readonly [Match, ...Match[]];
  readonly outcome: 'fail' | 'unknown';
}

/** The id that names an alias group: its first CVE, else its first id. */
export const groupName = (ids: readonly string[]): string => ids.find((id) => id.startsWith('CVE-')) ?? ids[0] ?? '';

/** How a component at `version` stands to an advisory; without a version, by the range it was declared with. */
export function evidenceFor(component: Pick<Component, 'ecosystem' | 'version' | 'range'>, advisory: Advisory): Evidence {
  const ecosystem = ecosystemOf(component.ecosystem);
  if (ecosystem === undefined) return { result: 'unknown', by: 'unparsable', text: `there is no version order for ${component.ecosystem}` };
  if (component.version !== undefined) return evaluate(ecosystem.versions, component.version, advisory);
  return evaluateRange(ecosystem.versions, ecosystem.ranges, component.range ?? '', advisory);
}

/** Groups in order of their name. A group is `fail` if any of its records says affected. */
export function judgeComponent(component: Component, advisories: readonly Advisory[]): readonly Group[] {
  const groups = new Map<string, Match[]>();
  for (const advisory of advisories) {
    const evidence = evidenceFor(component, advisory);
    if (evidence.result === 'not-affected') continue;
    const key = groupName(advisory.group);
    const known = groups.get(key);
    if (known) known.push({ advisory, evidence });
    else groups.set(key, [{ advisory, evidence }]);
  }
  return [...groups]
    .map(([name, found]): Group => {
      const sure = found.filter((match) => match.evidence.result === 'affected');
      const matches = (sure.length > 0 ? sure : found).sort((a, b) => (a.advisory.id < b.advisory.id ? -1 : 1)) as [Match, ...Match[]];
      return { name, ids: [...new Set(found.flatMap((match) => match.advisory.group))].sort(), matches, outcome: sure.length > 0 ? 'fail' : 'unknown' };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
