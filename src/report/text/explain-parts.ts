// The parts of a finding's story that the Scan document itself tells: where it is, why it matches, who rated it, what clears it.
import type { Component, Source } from '#model/component';
import type { Change, Finding, Rating } from '#model/finding';
import { fixText } from '../view/fix-text.ts';
import { placeText } from './findings.ts';
import { count, labeled, list, type Ink, type Line } from './ink.ts';

export const column = 16;

const heads = (ink: Ink, title: string, texts: readonly string[]): readonly Line[] =>
  texts.flatMap((text, index) => labeled(ink, index === 0 ? [title, 'heading'] : '', column, ink.safe(text, 2000), 6));

function sourceText(source: Source): string {
  switch (source.type) {
    case 'registry': return source.url === undefined ? 'from the public registry' : `from ${source.url}${source.public ? '' : ' (private: never named to anybody)'}`;
    case 'git': return `from git ${source.url}${source.commit === undefined ? '' : ` at ${source.commit.slice(0, 12)}`}`;
    case 'url': return `from ${source.url}`;
    case 'file': return `from the file ${source.path}`;
    case 'workspace': return `the project's own, in ${source.path}`;
    case 'unknown': return 'source unknown';
  }
}

/** Name, version, scope, source; places; as many paths as the document keeps, the rest counted. */
export function componentTexts(component: Component): readonly string[] {
  const version = component.version ?? (component.range === undefined ? 'version unknown' : `declared as ${component.range}, no version resolved`);
  const direct = component.direct === undefined ? '' : component.direct ? ', direct' : ', transitive';
  return [
    `${component.name} ${version} (${component.ecosystem}, ${component.scope}${direct}), ${component.ecosystem === 'Go' && component.name === 'stdlib' ? 'the standard library' : sourceText(component.source)}`,
    ...(component.ecosystem === 'Go' && component.name === 'stdlib' ? ['the release that go.mod names, which is the least it asks for: what is built with a later one has the standard library of that one'] : []),
    ...(component.alias === undefined ? [] : [`imported under the name ${component.alias}`]),
    ...component.places.slice(0, 5).map((place) => `at ${placeText(place)}`),
    ...(component.places.length > 5 ? [`and at ${count(component.places.length - 5, 'more place')}`] : []),
  ];
}

export function originLines(finding: Finding, component: Component | undefined, ink: Ink): readonly Line[] {
  const { paths = [], pathCount = paths.length, morePaths } = finding.vulnerability ?? {};
  const shown = paths.filter((path) => path.length > 1);
  const where = component === undefined ? [finding.subject.purl ?? finding.subject.id, ...finding.places.slice(0, 5).map((place) => `at ${placeText(place)}`)] : componentTexts(component);
  const left = pathCount - paths.length;
  const rest = left > 0 ? [`and ${morePaths ? 'at least ' : ''}${count(left, 'more path')}`] : [];
  return heads(ink, 'Why it is here', [...where, ...shown.map((path) => `${path.join(` ${ink.arrow} `)}`), ...rest]);
}

const evidenceWords = {
  version: 'lists this very version',
  range: 'covers it by a range',
  'git-range': 'names commits only, which a version cannot be compared with',
  unparsable: 'has a version or range that cannot be compared',
  'declared-range': 'was held against the declared range',
} as const;

export function matchLines(finding: Finding, ink: Ink): readonly Line[] {
  const { evidence = [], fixedIn = [] } = finding.vulnerability ?? {};
  const shown = evidence.slice(0, 10).map(({ advisory, by, text }) => `${advisory} ${evidenceWords[by]}: ${text}`);
  const rest = evidence.length > 10 ? [`and ${count(evidence.length - 10, 'more record')}`] : [];
  const fixed = evidence.length === 0 ? [] : [fixedIn.length > 0 ? `named as fixed: ${list(fixedIn, 8)}` : 'no version is named as fixed'];
  return heads(ink, 'Why it matches', [...shown, ...rest, ...fixed]);
}

const methods: Readonly<Record<Rating['method'], string>> = {
  'cvss-2.0': 'CVSS 2.0', 'cvss-3.0': 'CVSS 3.0', 'cvss-3.1': 'CVSS 3.1', 'cvss-4.0': 'CVSS 4.0',
  database: 'the word of the database', malware: 'malware is always critical', informational: 'an informational record',
};

/** What a secret's own text and history tell, and what its issuer answered. */
export function secretLines(finding: Finding, ink: Ink): readonly Line[] {
  const { secret } = finding;
  if (secret === undefined) return [];
  const how = { high: 'its form tells what it is', medium: 'its shape, beside the name of the provider', low: 'the name it is assigned to' }[secret.confidence];
  const change = (word: string, { commit, author, date, path }: Change): string => `${word} ${date.slice(0, 10)} by ${author} in ${commit.slice(0, 12)}, ${path}`;
  const { introduced, removed, inHead, reach } = secret.lifecycle ?? {};
  return [
    ...heads(ink, 'Why it matches', [
      `${finding.rule}: ${how}${secret.structure === 'valid' ? ', and its checksum or structure agrees' : ''}`,
      ...Object.entries(secret.facts ?? {}).map(([name, value]) => `${name}: ${value}`),
      ...(secret.companions ?? []).map(({ name, mask }) => `beside it: ${name} ${mask}`),
      ...(secret.encoded === undefined ? [] : [`written as ${secret.encoded.join(', in it ')}`]),
      ...(secret.verified === undefined ? [] : [`its issuer says: ${secret.verified}`]),
    ]),
    ...heads(ink, 'Its life', [
      ...(introduced === undefined ? [] : [change('introduced', introduced)]),
      ...(removed === undefined ? [] : [change('removed', removed)]),
      ...(inHead === undefined ? [] : [inHead ? 'still in HEAD' : reach === 'dangling' ? 'in no branch any more, but still in the repository' : reach === 'ref' ? 'not reachable from HEAD, but from another ref' : 'no longer in HEAD; whoever has the history has it']),
    ]),
  ];
}

export function ratingLines(finding: Finding, ink: Ink): readonly Line[] {
  const { ratedBy, severity, vulnerability: detail } = finding;
  if (finding.secret !== undefined) return heads(ink, 'How bad it is', [`${severity}, by the rule`]);
  const rating = ratedBy === undefined
    ? 'nobody has rated it: unknown, which is not low'
    : `${severity}${ratedBy.score === undefined ? '' : ` ${ratedBy.score.toFixed(1)}`} by ${ratedBy.record}: ${methods[ratedBy.method]}${ratedBy.vector === undefined ? '' : `, ${ratedBy.vector}`}`;
  const kev = detail?.kev;
  const exploited = kev === undefined ? [] : [`known to be exploited since ${kev.dateAdded} (CISA KEV${kev.dueDate === undefined ? '' : `, due ${kev.dueDate}`}${kev.ransomware ? ', used by ransomware' : ''})`];
  const epss = detail?.epss === undefined ? [] : [`EPSS: ${(detail.epss.score * 100).toFixed(1)}% chance of exploitation within 30 days, higher than ${Math.floor(detail.epss.percentile * 100)}% of all`];
  return heads(ink, 'How bad it is', [rating, ...exploited, ...epss]);
}

export function fixLines(finding: Finding, ink: Ink): readonly Line[] {
  const { fix } = finding;
  if (fix === undefined) return heads(ink, 'What clears it', ['no change was looked for']);
  if (fix.action === 'none') return heads(ink, 'What clears it', [`no safe change known${fix.note === undefined ? '' : `: ${fix.note}`}`]);
  const others = fix.clears.filter((id) => id !== finding.id);
  const step = fix.from !== undefined && fix.to !== undefined ? `${fix.package} ${fix.from} ${ink.arrow} ${fix.to}` : '';
  return heads(ink, 'What clears it', [
    fixText(fix),
    ...(step === '' ? [] : [`${step}${fix.verified ? ', matched again at that version: clear of what it promises' : ', not matched again'}`]),
    ...(others.length > 0 ? [`clears ${others.slice(0, 8).join(', ')}${others.length > 8 ? ` and ${others.length - 8} more` : ''} too`] : []),
    ...(fix.note === undefined || fix.action === 'remove' || fix.action === 'rotate' ? [] : [`mind: ${fix.note}`]),
  ]);
}
