// Scopes of a project's dependency groups, by their names and by what includes them: a group that one of unknown purpose includes is needed as it is.
import type { Scope } from '#model/component';
import { entriesOf, stringOf } from '#kit/text/json';
import { normalizePyName } from '#kit/text/pep508';
import { scopeOfGroup } from './py-dev-names.ts';

/** `includesOf` gives the names of the groups that a group's value includes; what is no text is skipped. Linear. */
export function groupScopes(groups: unknown, includesOf: (value: unknown) => readonly unknown[]): (group: string) => Extract<Scope, 'dev' | 'runtime'> {
  const included = new Map<string, string[]>();
  for (const [group, value] of entriesOf(groups)) {
    const known = included.get(normalizePyName(group)) ?? [];
    for (const name of includesOf(value)) if (stringOf(name) !== undefined) known.push(normalizePyName(stringOf(name) ?? ''));
    included.set(normalizePyName(group), known);
  }
  const needed = new Set([...included.keys()].filter((group) => scopeOfGroup(group) === 'runtime'));
  for (const group of needed) for (const name of included.get(group) ?? []) needed.add(name);
  return (group) => (needed.has(normalizePyName(group)) ? 'runtime' : 'dev');
}
