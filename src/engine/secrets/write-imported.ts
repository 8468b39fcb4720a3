// What was imported, as the YAML that people review.
import { stringify } from 'yaml';
import type { KnownEntry } from './import-known.ts';
import type { Allow, OwnRule } from './own-rule.ts';

const unlessEmpty = (key: string, list: readonly unknown[]): object => (list.length === 0 ? {} : { [key]: list });

const allowData = ({ values, target, words, files, paths, commits, all, reason }: Allow): object => ({
  ...unlessEmpty('values', values), ...(target === 'secret' ? {} : { target }), ...unlessEmpty('words', words), ...unlessEmpty('files', files), ...unlessEmpty('paths', paths), ...unlessEmpty('commits', commits), ...(all ? { all } : {}), reason,
});

function ruleData({ id, title, provider, severity, literals, pattern, secret, before, reach, glued, entropy, only, allow, about, examples }: OwnRule): object {
  return {
    id, title, provider, severity, literals, pattern, ...(secret === undefined ? {} : { secret }), before, reach, ...(glued === undefined ? {} : { glued }), ...(entropy > 0 ? { entropy } : {}),
    ...(only.paths.length === 0 ? {} : { only: { paths: only.paths } }), ...unlessEmpty('allow', allow.map(allowData)),
    about: { allows: about.allows, rotate: about.rotate }, examples: { ng: examples.ng.map((each) => each.text), ok: examples.ok.map((each) => each.text) },
  };
}

const options = { lineWidth: 0 } as const;

export const rulesText = (from: string, rules: readonly OwnRule[]): string => `# Imported from ${from} by assay rules import. Yours to edit: say what each credential opens, and how it is replaced.\n${stringify({ rules: rules.map(ruleData) }, options)}`;

export const ignoresText = (known: readonly KnownEntry[], allow: readonly Allow[]): string => `# Imported by assay rules import: what is known and set aside. Every report shows it, and tells of entries that set nothing aside.\n${stringify({ ...unlessEmpty('known', known), ...unlessEmpty('allow', allow.map(allowData)) }, options)}`;
