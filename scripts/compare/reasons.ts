// The differences from a rival that are known and argued: each reason is a heading of docs/matching.md and a test that a difference must pass. A
// difference that no reason explains fails the comparison.
import type { Scan } from '#model/scan';
import type { Component } from '#model/component';
import type { RawAffected } from './records.ts';
import { toItem, type Answer, type Difference, type Item } from './sets.ts';

export interface Context {
  readonly scan: Scan;
  readonly rival: Answer;
  /** What the record of a pair says of its package, in the record's own words and order. */
  affected(item: Item): readonly RawAffected[];
  /** Whether one of the files that Assay read packages from has this text. */
  lockfileSays(text: string): boolean;
}

export interface Reason {
  /** Heading of docs/matching.md, as an anchor. */
  readonly id: string;
  holds(difference: Difference, context: Context): boolean;
}

function componentOf({ ecosystem, name, version }: Item, { scan }: Context): Component | undefined {
  return scan.inventory.components.find((component) => {
    const item = toItem(component.ecosystem, component.name, component.version);
    return item.ecosystem === ecosystem && item.name === name && item.version === version;
  });
}

const isPair = (difference: Difference): boolean => difference.advisory !== undefined;
const sameName = (a: Item, b: Item): boolean => a.ecosystem === b.ecosystem && a.name === b.name;

function saysUnknown(difference: Difference, context: Context): boolean {
  const component = componentOf(difference, context);
  return context.scan.findings.some((finding) => finding.outcome === 'unknown' && finding.subject.id === component?.id && finding.advisories?.includes(difference.advisory ?? '') === true);
}

/** The record has ends of four numbers, where Semantic Versioning has three, and the version is past all of them. */
function isPastOddEnds(difference: Difference, context: Context): boolean {
  const ends = context.affected(difference).flatMap(({ ranges = [] }) => ranges.flatMap(({ events }) => events.flatMap((event) => Object.values(event))));
  const odd = ends.filter((end) => /^\d+(?:\.\d+){3,}$/.test(end));
  return odd.length > 0 && odd.every((end) => isAfter(difference.version, end));
}

function isAfter(version: string, end: string): boolean {
  const [a, b] = [version, end].map((text) => text.split('.').map(Number)) as [number[], number[]];
  const at = b.findIndex((number, index) => number !== (a[index] ?? 0));
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

export const reasons: readonly Reason[] = [
  {
    id: 'the-projects-own-packages',
    holds: (difference, { scan }) =>
      difference.only === 'rival' && !isPair(difference) &&
      scan.inventory.manifests.some((manifest) => manifest.name !== undefined && manifest.ecosystem === difference.ecosystem && toItem(manifest.ecosystem, manifest.name, undefined).name === difference.name),
  },
  {
    id: 'a-range-is-no-version',
    holds(difference, context) {
      if (isPair(difference)) return false;
      if (difference.only === 'assay') return difference.version === '' && componentOf(difference, context)?.range !== undefined;
      return context.scan.inventory.components.some((component) => sameName(toItem(component.ecosystem, component.name, undefined), difference) && (component.version === undefined || difference.version === ''));
    },
  },
  {
    id: 'names-of-git-packages',
    holds(difference, context) {
      if (isPair(difference)) return false;
      const isGit = (component: Component | undefined): boolean => component?.source.type === 'git' || component?.source.type === 'url';
      if (difference.only === 'assay') return isGit(componentOf(difference, context));
      return context.scan.inventory.components.some((component) => isGit(component) && component.version === difference.version && /^https?:|^git/.test(difference.name));
    },
  },
  {
    id: 'aliases-of-npm',
    holds(difference, context) {
      if (isPair(difference) || difference.ecosystem !== 'npm') return false;
      if (difference.only === 'assay') return context.lockfileSays(`@npm:${difference.name}@`);
      return context.scan.inventory.components.some((component) => component.version === difference.version && context.lockfileSays(`${difference.name}@npm:${component.name}@`));
    },
  },
  {
    id: 'a-git-range-before-others',
    holds(difference, context) {
      if (difference.only !== 'assay' || !isPair(difference)) return false;
      return context.affected(difference).some(({ ranges = [] }) => {
        const first = ranges.findIndex((range) => range.type === 'GIT');
        return first >= 0 && ranges.slice(first).some((range) => range.type !== 'GIT');
      });
    },
  },
  {
    id: 'names-as-their-registry-compares-them',
    holds(difference, context) {
      if (difference.only !== 'assay' || !isPair(difference)) return false;
      if (difference.ecosystem === 'Go') return difference.name !== difference.name.toLowerCase();
      return difference.ecosystem === 'PyPI' && context.affected(difference).every((one) => one.package?.name !== difference.name);
    },
  },
  {
    id: 'ends-that-are-no-version',
    holds: (difference, context) => difference.only === 'rival' && isPair(difference) && (saysUnknown(difference, context) || isPastOddEnds(difference, context)),
  },
];

/** Only of syft, which is older than some formats and leaves some entries out. */
export const syftReasons: readonly Reason[] = [
  ...reasons,
  { id: 'what-syft-does-not-list', holds: (difference, context) => difference.only === 'assay' && !isPair(difference) && syftLeavesOut(difference, context) },
];

function syftLeavesOut(difference: Difference, context: Context): boolean {
  if (context.rival.packages.size === 0 || difference.name === 'stdlib') return true;
  return componentOf(difference, context)?.scope === 'dev';
}

export const reasonOf = (difference: Difference, context: Context, known: readonly Reason[]): string | undefined =>
  known.find((reason) => reason.holds(difference, context))?.id;
