// The dependency graph and how complete it is. An absent entry means unknown, an empty one means none: neither is guessed.
import type { Component } from '#model/component';
import type { Scan } from '#model/scan';
import { gapsOf, familyOf, packageFiles } from '../view/gaps.ts';
import { compareText } from '../view/risk.ts';

export const rootRef = 'assay:root';

/** The root leans on what manifests name themselves; a component only on what its lockfile says. */
export function dependenciesOf(scan: Scan): readonly object[] {
  const { components } = scan.inventory;
  const ids = new Set(components.map((component) => component.id));
  const direct = components.filter((component) => component.direct === true).map((component) => component.id);
  const edges = components.flatMap(({ id, dependsOn }) => (dependsOn === undefined ? [] : [{ ref: id, dependsOn: [...new Set(dependsOn)].filter((to) => ids.has(to)).sort(compareText) }]));
  return [...(components.some((component) => component.direct !== undefined) ? [{ ref: rootRef, dependsOn: [...new Set(direct)].sort(compareText) }] : []), ...edges];
}

type Aggregate = 'complete' | 'incomplete' | 'unknown';

function aggregateOf(components: readonly Component[], gapped: boolean): Aggregate {
  if (gapped) return 'incomplete';
  return components.every((component) => component.dependsOn !== undefined) ? 'complete' : 'unknown';
}

/** One composition for the whole and one per lockfile, named by its path. */
export function compositionsOf(scan: Scan): readonly object[] {
  const { components } = scan.inventory;
  const gapped = new Set([...gapsOf(scan, true), ...gapsOf(scan, false)].flatMap(({ gap, detector }) => (familyOf(detector) === 'packages' && gap.where.file !== undefined ? [gap.where.file] : [])));
  const byFile = new Map<string, Component[]>();
  for (const component of components) {
    const own = byFile.get(component.lockfile);
    if (own) own.push(component);
    else byFile.set(component.lockfile, [component]);
  }
  const { read, unread, partly } = packageFiles(scan);
  const broken = unread.size + partly.size > 0 || scan.coverage.some((row) => familyOf(row.detector) === 'packages' && row.status === 'failed');
  const whole: Aggregate = broken ? 'incomplete' : read.size === 0 || components.some((component) => component.direct === undefined || component.version === undefined) ? 'unknown' : 'complete';
  return [
    { aggregate: whole, assemblies: [rootRef], dependencies: [rootRef] },
    ...[...byFile].sort(([a], [b]) => compareText(a, b)).map(([file, own]) => ({ 'bom-ref': `lockfile:${file}`, aggregate: aggregateOf(own, gapped.has(file)), dependencies: [...new Set(own.map((component) => component.id))] })),
  ];
}
