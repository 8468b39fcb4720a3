// Which version to move to: the smallest that clears every advisory of the package, in the same major if there is one.
import { ecosystemOf } from '#kit/text/ecosystems';

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

/**
 * `candidates` are versions named as fixed; `standingOf` matches one against the feed. Releases go before prereleases. If none clears
 * everything, the one that leaves least of `now` is chosen, and the caller says what it leaves. `undefined`: nothing is gained by any.
 */
export function chooseVersion(
  ecosystem: string,
  current: string,
  candidates: readonly string[],
  now: ReadonlySet<string>,
  standingOf: (version: string) => Standing,
): Choice | undefined {
  const scheme = ecosystemOf(ecosystem)?.versions;
  const own = scheme?.parse(current);
  if (scheme === undefined || own === undefined) return undefined;
  const parsed = [...new Set(candidates)].flatMap((text) => {
    const version = scheme.parse(text);
    return version !== undefined && scheme.compare(version, own) > 0 ? [{ text, version }] : [];
  });
  parsed.sort((a, b) => scheme.compare(a.version, b.version));
  const releases = parsed.filter(({ version }) => !scheme.isPrerelease(version));
  const major = scheme.major(own);
  const choices = (releases.length > 0 ? releases : parsed).slice(0, maxCandidates).map(({ text, version }): Choice => ({ version: text, standing: standingOf(text), sameMajor: scheme.major(version) === major }));

  const clean = choices.filter(({ standing }) => standing.affected.size === 0 && standing.undecided === 0);
  const whole = clean.find((choice) => choice.sameMajor) ?? clean[0];
  if (whole !== undefined) return whole;
  const left = ({ standing }: Choice): number => [...now].filter((name) => standing.affected.has(name)).length;
  const better = choices.filter((choice) => left(choice) < now.size);
  return better.sort((a, b) => left(a) - left(b) || Number(b.sameMajor) - Number(a.sameMajor))[0];
}
