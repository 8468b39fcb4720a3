// The story of a package that nothing is known against: where it is, how it got here, and what it was held against. Silence is not a pass.
import type { Component } from '#model/component';
import type { Scan } from '#model/scan';
import type { RenderOptions } from '../contract.ts';
import { ageText } from '../view/days.ts';
import { gapsOf } from '../view/gaps.ts';
import { column, componentTexts } from './explain-parts.ts';
import { headerLines } from './header.ts';
import { count, inkOf, labeled, printLines, type Ink, type Line } from './ink.ts';

/** Shortest way down from a direct dependency, by names; empty where the edges do not tell. Each component is visited once. */
function shortestPath(scan: Scan, target: Component): readonly string[] {
  const byId = new Map(scan.inventory.components.map((component) => [component.id, component]));
  const cameFrom = new Map<string, string | undefined>();
  const queue = scan.inventory.components.filter((component) => component.direct === true).map((component) => component.id);
  for (const id of queue) cameFrom.set(id, undefined);
  for (let at = 0; at < queue.length && !cameFrom.has(target.id); at += 1) {
    for (const next of byId.get(queue[at] ?? '')?.dependsOn ?? []) {
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, queue[at]);
      queue.push(next);
    }
  }
  if (!cameFrom.has(target.id)) return [];
  const names: string[] = [];
  for (let id: string | undefined = target.id; id !== undefined; id = cameFrom.get(id)) names.push(byId.get(id)?.name ?? id);
  return names.reverse();
}

/** What it was judged against, or that it was not. */
function judgedTexts(scan: Scan, component: Component): readonly string[] {
  if (component.source.type === 'workspace') return ["not looked up: it is the project's own code"];
  const row = scan.coverage.find((each) => each.detector === `vulnerabilities/${component.ecosystem}`);
  if (row === undefined) return [`not judged: the scan has no answer for ${component.ecosystem}`];
  const about = new Set([component.name, component.purl]);
  const open = [...gapsOf(scan, true), ...gapsOf(scan, false)].filter(({ gap, detector }) => detector === row.detector && (gap.where.subject === undefined || about.has(gap.where.subject)));
  const feeds = scan.feeds.filter((feed) => feed.name === `osv/${component.ecosystem}` || feed.name === 'osv.dev');
  const whole = row.subjects.judged === row.subjects.seen;
  return [
    whole || (row.subjects.judged > 0 && open.length === 0) ? `judged with all ${component.ecosystem} packages of this scan: no advisory covers this version` : `perhaps not judged: ${row.subjects.judged} of ${count(row.subjects.seen, `${component.ecosystem} package`)} could be`,
    ...feeds.map((feed) => `against ${feed.name}${feed.asOf === undefined ? '' : `, as of ${feed.asOf.slice(0, 10)} (${ageText(feed.asOf, scan.evaluatedOn)})`}, ${count(feed.records, 'record')}, ${feed.digest}`),
    ...open.slice(0, 5).map(({ gap }) => `${gap.required ? 'not checked' : 'noted'}: ${gap.why}`),
  ];
}

function componentLines(scan: Scan, component: Component, ink: Ink): readonly Line[] {
  const path = shortestPath(scan, component);
  const parents = scan.inventory.components.filter((each) => each.dependsOn?.includes(component.id)).length;
  const origin = [
    ...componentTexts(component),
    ...(path.length > 1 ? [`${path.join(` ${ink.arrow} `)}${parents > 1 ? ` (${count(parents, 'package')} depend on it)` : ''}`] : []),
  ];
  const block = (title: string, texts: readonly string[]): readonly Line[] =>
    texts.flatMap((text, index) => labeled(ink, index === 0 ? [title, 'heading'] : '', column, ink.safe(text, 2000), 6));
  return [[[ink.safe(component.purl, 300), 'heading']], [], ...block('Why it is here', origin), ...block('What is known', judgedTexts(scan, component))];
}

/** For a component without findings; those of a component with findings are `renderExplain`'s. */
export function renderExplainComponent(scan: Scan, component: Component, options: RenderOptions): string {
  const ink = inkOf(options);
  return printLines(ink, [...headerLines(scan, options, ink), [], ...componentLines(scan, component, ink)]);
}
