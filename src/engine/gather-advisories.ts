// Looks up the advisories of an inventory, ecosystem by ecosystem: in the local index, else (if allowed) at the OSV service for public packages,
// else nowhere, which is a required gap with the command that mends it. One ecosystem that is missing costs no other.
import type { Advisory } from '#model/advisory';
import type { Component } from '#model/component';
import type { Gap } from '#model/gap';
import type { AdvisorySource, Progress } from '#model/ports';
import type { FeedInfo } from '#model/scan';
import { ecosystemOf } from '#kit/text/ecosystems';

export interface Sources {
  /** Index files of this machine, or the folder that the project names. */
  readonly local: AdvisorySource;
  /** The OSV service; absent under `--network none`. */
  readonly service?: AdvisorySource;
  /** What to type for a local feed. */
  readonly mend: string;
}

export interface Gathered {
  advisoriesOf(component: Component): readonly Advisory[] | undefined;
  readonly gaps: ReadonlyMap<string, readonly Gap[]>;
  /** Feeds that answered. */
  readonly feeds: readonly FeedInfo[];
}

const nameIn = (component: Component): string => ecosystemOf(component.ecosystem)?.normalizeName(component.name) ?? component.name;

/** Only these are ever named to anybody: packages that a public registry serves. */
const isPublic = (component: Component): boolean => component.source.type === 'registry' && component.source.public;

interface Asked {
  readonly byName: ReadonlyMap<string, readonly Advisory[]>;
  readonly failed: ReadonlySet<string>;
  readonly gaps: readonly Gap[];
  readonly feeds: readonly FeedInfo[];
}

function questions(components: readonly Component[]): { name: string; versions: string[] }[] {
  const versions = new Map<string, Set<string>>();
  for (const component of components) {
    const name = nameIn(component);
    const known = versions.get(name) ?? new Set<string>();
    versions.set(name, known.add(component.version ?? ''));
  }
  // A name of which one component has no version is asked about as a whole: an answer for another version says nothing of it.
  return [...versions].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, all]) => ({ name, versions: all.has('') ? [] : [...all].sort() }));
}

async function ask(source: AdvisorySource, ecosystem: string, components: readonly Component[]): Promise<Asked> {
  const answer = await source.lookup(ecosystem, questions(components));
  // A source that could answer for nothing is no data that anything was judged against.
  const answered = components.length === 0 || components.some((component) => !answer.failedNames.has(nameIn(component)));
  return { byName: answer.byName, failed: answer.failedNames, gaps: answer.gaps, feeds: answered ? source.feeds.filter((feed) => feed.name === `osv/${ecosystem}`) : [] };
}

async function askService(source: AdvisorySource, ecosystem: string, components: readonly Component[]): Promise<Asked> {
  const asked = components.filter(isPublic);
  const answer = await ask(source, ecosystem, asked);
  const named = new Set(asked.map(nameIn));
  const kept = [...new Set(components.filter((component) => !isPublic(component)).map(nameIn))].filter((name) => !named.has(name));
  if (kept.length === 0) return answer;
  const gap: Gap = {
    where: { ecosystem },
    what: 'denied',
    why: `${kept.length} ${kept.length === 1 ? 'package is' : 'packages are'} not from a public registry, so no service was asked about ${kept.length === 1 ? 'it' : 'them'}`,
    required: true,
    mend: 'assay feed update',
  };
  return { ...answer, failed: new Set([...answer.failed, ...kept]), gaps: [...answer.gaps, gap] };
}

function nowhere(ecosystem: string, components: readonly Component[], mend: string): Asked {
  const known = ecosystemOf(ecosystem) !== undefined;
  const count = `${components.length} ${components.length === 1 ? 'package was' : 'packages were'} not matched`;
  return {
    byName: new Map(),
    failed: new Set(components.map(nameIn)),
    gaps: [{ where: { ecosystem }, what: 'missing', why: known ? `there are no advisories for ${ecosystem} on this machine, so ${count}` : `Assay does not match ${ecosystem} yet, so ${count}`, required: true, mend }],
    feeds: [],
  };
}

const stopped = (ecosystem: string, components: readonly Component[], why: string): Asked => ({
  byName: new Map(),
  failed: new Set(components.map(nameIn)),
  gaps: [{ where: { ecosystem }, what: 'timeout', why, required: true }],
  feeds: [],
});

/** `stop` is asked before each ecosystem; a reason makes the rest `timeout` gaps. */
export async function gatherAdvisories(components: readonly Component[], sources: Sources, progress: Progress, stop: () => string | undefined): Promise<Gathered> {
  const answers = new Map<string, Asked>();
  for (const ecosystem of [...new Set(components.map((component) => component.ecosystem))].sort()) {
    const own = components.filter((component) => component.ecosystem === ecosystem);
    progress.step(`matching ${own.length} ${ecosystem} packages`);
    const why = stop();
    if (why !== undefined) answers.set(ecosystem, stopped(ecosystem, own, why));
    else if (sources.local.has(ecosystem)) answers.set(ecosystem, await ask(sources.local, ecosystem, own));
    else if (sources.service?.has(ecosystem) === true) answers.set(ecosystem, await askService(sources.service, ecosystem, own));
    else answers.set(ecosystem, nowhere(ecosystem, own, sources.mend));
  }
  return {
    advisoriesOf: (component) => {
      const answer = answers.get(component.ecosystem);
      const name = nameIn(component);
      return answer === undefined || answer.failed.has(name) ? undefined : (answer.byName.get(name) ?? []);
    },
    gaps: new Map([...answers].map(([ecosystem, answer]) => [ecosystem, answer.gaps])),
    feeds: [...new Map([...answers.values()].flatMap((answer) => answer.feeds).map((feed) => [feed.name, feed])).values()],
  };
}
