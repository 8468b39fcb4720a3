// Which version to move to: the smallest that clears every advisory of the package, in the same major if there is one.
import { ecosystemOf, type Ecosystem } from '#kit/text/ecosystems';

export interface Standing {
  /** Alias groups that affect the version, by name. */
  readonly affected: ReadonlySet<string>;
  /** Advisories that could not be decided for it. */
  readonly undecided: number;
}

export interface Choice {
  readonly version: string;
  readonly standing: Standing;
  readonly sameMajor: boolean;
}

/** Candidates looked at; each is matched against every advisory of the package. */
const maxCandidates = 200;

/** A Go module of another major version is another module; only those marked `+incompatible` go on under one path. */
function isSameModule({ name, ranges }: Ecosystem, current: string, candidate: string): boolean {
  return name !== 'Go' || current.endsWith('+incompatible') || ranges?.parse(current)?.admits(candidate) !== false;
}

/** Parsed, later than `current`, ascending; releases only, unless there are none. */
function laterVersions(ecosystem: Ecosystem, current: string, candidates: readonly string[]): readonly { readonly text: string; readonly sameMajor: boolean }[] {
  const scheme = ecosystem.versions;
  const own = scheme.parse(current);
  if (own === undefined) return [];
  const parsed = [...new Set(candidates)].flatMap((text) => {
    const version = scheme.parse(text);
    return version !== undefined && scheme.compare(version, own) > 0 && isSameModule(ecosystem, current, text) ? [{ text, version }] : [];
  });
  parsed.sort((a, b) => scheme.compare(a.version, b.version) || (a.text < b.text ? -1 : 1));
  const releases = parsed.filter(({ version }) => !scheme.isPrerelease(version));
  const major = scheme.major(own);
  return (releases.length > 0 ? releases : parsed).map(({ text, version }) => ({ text, sameMajor: scheme.major(version) === major }));
}

/**
 * `candidates` are versions named as fixed; `now` names the groups that affect `current`; `standingOf` matches a version against the feed. The
 * best choice first: what clears everything, in the same major, then in any; then what leaves least of `now`, in the same order. The later ones
 * are for when nothing leads to the first. Empty: nothing is gained by any.
 */
export function chooseVersions(ecosystem: string, current: string, candidates: readonly string[], now: ReadonlySet<string>, standingOf: (version: string) => Standing): readonly Choice[] {
  const known = ecosystemOf(ecosystem);
  if (known === undefined) return [];
  const choices = laterVersions(known, current, candidates)
    .slice(0, maxCandidates)
    .map(({ text, sameMajor }): Choice => ({ version: text, standing: standingOf(text), sameMajor }));
  const left = ({ standing }: Choice): number => [...now].filter((name) => standing.affected.has(name)).length;
  const clean = choices.filter(({ standing }) => standing.affected.size === 0 && standing.undecided === 0);
  const better = choices.filter((choice) => left(choice) < now.size).sort((a, b) => left(a) - left(b));
  const inMajor = ({ sameMajor }: Choice): boolean => sameMajor;
  return [...new Set([clean.find(inMajor), clean[0], better.find(inMajor), better[0]])].filter((choice) => choice !== undefined);
}

/** Majors of calendar versions say when, not what changed. */
const isYear = (lead: string): boolean => /^(?:19|20)\d\d$/.test(lead);

/** What a step from one version to another may break, in words; `undefined` for nothing to mind. */
export function breakage(ecosystem: string, from: string, to: string): string | undefined {
  const scheme = ecosystemOf(ecosystem)?.versions;
  const [own, next] = [scheme?.parse(from), scheme?.parse(to)];
  if (scheme === undefined || own === undefined || next === undefined || scheme.major(own) === scheme.major(next)) return undefined;
  const leads = [own, next].map((version) => scheme.major(version).split('.', 1)[0] ?? '');
  if (leads[0] === leads[1]) return ecosystem === 'npm' || ecosystem === 'crates.io' ? 'below 1.0 a new minor version may break what uses it' : undefined;
  return leads.every(isYear) ? undefined : 'a new major version';
}
