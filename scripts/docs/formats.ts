// What a format is proven to give: counted over the expected results of its fixtures, never taken from what the parser says of itself.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { scopes as allScopes, type Scope } from '#model/component';
import type { Parsed, ParsedPackage } from '#collect/packages/contract';

const fixtures = 'fixtures/collect/packages';

export const facts = ['edges', 'ranges', 'direct', 'lines', 'hashes', 'licenses'] as const;
export type Fact = (typeof facts)[number];

/** In how many of those that could have it a fact is there, and the cases where it is in none of them. */
export interface Count {
  readonly having: number;
  readonly all: number;
  readonly lackedBy: readonly string[];
}

export interface Proven {
  readonly cases: number;
  readonly counts: Readonly<Record<Fact, Count>>;
  /** Weaker scopes than `runtime` that are told apart, by a manifest's declaration, an edge or the entry itself. */
  readonly scopes: readonly Scope[];
}

interface Case {
  readonly name: string;
  readonly parsed: Parsed;
}

function casesOf(id: string): Case[] {
  const folder = join(fixtures, id);
  return readdirSync(folder).sort().filter((name) => existsSync(join(folder, name, 'expected.json')))
    .map((name) => ({ name, parsed: JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Parsed }));
}

/** Workspace members are the project's own: nothing is said of them. */
const thirdParty = (parsed: Parsed): ParsedPackage[] => parsed.packages.filter((found) => found.source.type !== 'workspace');

/** One entry per thing that could have the fact: whether it has. */
const counters: Readonly<Record<Fact, (parsed: Parsed) => boolean[]>> = {
  edges: (parsed) => thirdParty(parsed).map((found) => found.edges !== undefined),
  ranges: (parsed) => thirdParty(parsed).flatMap((found) => (found.edges ?? []).map((edge) => edge.range !== undefined)),
  direct: (parsed) => thirdParty(parsed).map((found) => parsed.roots !== undefined || found.direct !== undefined),
  lines: (parsed) => thirdParty(parsed).map((found) => found.line !== undefined),
  hashes: (parsed) => thirdParty(parsed).filter((found) => found.source.type === 'registry').map((found) => found.hashes.length > 0),
  licenses: (parsed) => thirdParty(parsed).map((found) => found.license !== undefined),
};

function count(cases: readonly Case[], fact: Fact): Count {
  const counted = cases.map(({ name, parsed }) => ({ name, has: counters[fact](parsed) }));
  const every = counted.flatMap(({ has }) => has);
  return { having: every.filter(Boolean).length, all: every.length, lackedBy: counted.filter(({ has }) => has.length > 0 && !has.includes(true)).map(({ name }) => name) };
}

function scopesIn({ packages, roots }: Parsed): Scope[] {
  const edges = [...packages.flatMap((found) => found.edges ?? []), ...(roots ?? []).flatMap((root) => root.edges)];
  return [...packages.flatMap((found) => found.scope ?? []), ...edges.map((edge) => edge.scope)];
}

/** Cases that parse without a gap count. An unlocked manifest ends in a gap wherever it declares something, so that all of its cases count. */
export function proven(id: string, type: 'lock' | 'manifest'): Proven {
  const all = casesOf(id);
  const cases = all.filter(({ name, parsed }) => (type === 'manifest' || name.startsWith('ok')) && thirdParty(parsed).length > 0);
  const seen = new Set(cases.flatMap(({ parsed }) => scopesIn(parsed)));
  return {
    cases: all.length,
    counts: { edges: count(cases, 'edges'), ranges: count(cases, 'ranges'), direct: count(cases, 'direct'), lines: count(cases, 'lines'), hashes: count(cases, 'hashes'), licenses: count(cases, 'licenses') },
    scopes: allScopes.filter((scope) => scope !== 'runtime' && seen.has(scope)),
  };
}
