// What the team's own files set aside where a place is known: entries of `allow` that name files or commits, and examples in the files of rules themselves. A value that
// stands somewhere else too is told all the same.
import type { RawFinding } from '#model/finding';
import { compileGlob } from '#kit/text/glob';
import type { Occurrence } from './occurrence.ts';
import type { Allow, OwnRule } from './own-rule.ts';

export type Aside = NonNullable<RawFinding['suppression']>;

export interface Placed {
  readonly allow: Allow;
  matches(occurrence: Occurrence): boolean;
}

type Compile = (source: string) => RegExp;

/** The entry as a question about an occurrence. `compile` makes patterns of the linear engine. */
export function placedAllow(allow: Allow, compile: Compile): Placed {
  const globs = allow.files.map(compileGlob);
  const paths = allow.paths.map(compile);
  const values = allow.values.map(compile);
  const words = allow.words.map((word) => word.toLowerCase());
  const tests: readonly (readonly [asked: boolean, (occurrence: Occurrence) => boolean])[] = [
    [globs.length > 0 || paths.length > 0, ({ path }) => globs.some((glob) => glob.matches(path)) || paths.some((pattern) => pattern.test(path))],
    [allow.commits.length > 0, ({ commit }) => commit !== undefined && allow.commits.some((each) => commit.startsWith(each))],
    [values.length > 0, ({ secret }) => values.some((pattern) => pattern.test(secret))],
    [words.length > 0, ({ secret }) => words.some((word) => secret.toLowerCase().includes(word))],
  ];
  const asked = tests.filter(([wanted]) => wanted).map(([, test]) => test);
  return { allow, matches: (occurrence) => (allow.all ? asked.every((test) => test(occurrence)) : asked.some((test) => test(occurrence))) };
}

/** Answers for each occurrence: whether its rule speaks of such files at all, and whether it is set aside. */
export interface SetAside {
  keeps(occurrence: Occurrence): boolean;
  aside(occurrence: Occurrence): Aside | undefined;
}

export async function setAsideOf(own: readonly OwnRule[]): Promise<SetAside | undefined> {
  if (own.length === 0) return undefined;
  const { linearPattern } = await import('#kit/text/linear-pattern');
  const compile: Compile = (source) => {
    const made = linearPattern(source);
    if (!made.ok) throw new Error(made.error);
    return made.value;
  };
  const rules = new Map(own.map((rule) => [rule.id, {
    rule, globs: rule.only.files.map(compileGlob), paths: rule.only.paths.map(compile),
    // What asks for content alone was judged with the match.
    allow: rule.allow.filter(({ files, paths, commits }) => files.length + paths.length + commits.length > 0).map((allow) => placedAllow(allow.all ? allow : { ...allow, values: [], words: [] }, compile)),
  }]));
  const examples = new Map<string, string[]>();
  for (const { file, examples: { ng, ok } } of own) examples.set(file, [...(examples.get(file) ?? []), ...[...ng, ...ok].map(({ text }) => text)]);
  return {
    keeps: ({ rule, path }) => {
      const each = rules.get(rule);
      return each === undefined || each.globs.length + each.paths.length === 0 || each.globs.some((glob) => glob.matches(path)) || each.paths.some((pattern) => pattern.test(path));
    },
    aside: (occurrence) => {
      const allowed = rules.get(occurrence.rule)?.allow.find((each) => each.matches(occurrence));
      if (allowed !== undefined) return { by: allowed.allow.at, reason: allowed.allow.reason };
      const secret = Buffer.from(occurrence.secret, 'latin1').toString('utf8');
      return examples.get(occurrence.path)?.some((text) => text.includes(secret)) === true ? { by: `examples in ${occurrence.path}`, reason: 'an example of a rule of this project' } : undefined;
    },
  };
}
