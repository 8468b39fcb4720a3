// A requirements file with everything it pulls in by `-r` and `-c`: pip reads them as one. Reads what is at hand and asks for the rest.
import type { Gap } from '#model/gap';
import type { Files } from '../contract.ts';
import { folderOf, joinPath } from './js-paths.ts';
import { badEntry, missingEntry, quoted } from './py-gaps.ts';
import { toRequirementItems, type RequirementItem } from './py-requirement-item.ts';
import { askedBy, codingOf, requirementLines } from './py-requirement-lines.ts';

export interface PlacedItem {
  readonly file: string;
  readonly line: number;
  readonly item: RequirementItem;
  readonly askedBy?: readonly string[];
}

export interface RequirementSet {
  readonly items: readonly PlacedItem[];
  /** Items of files that only constrain. */
  readonly constraints: readonly PlacedItem[];
  readonly gaps: readonly Gap[];
  readonly wants: readonly string[];
  /** Files pulled in by `-r` that this one speaks for. Of files that pull in one another the first by name speaks for all. */
  readonly locks: readonly string[];
}

interface Visit {
  readonly file: string;
  readonly constraint: boolean;
}

export function requirementSet(path: string, files: Files): RequirementSet {
  const items: PlacedItem[] = [];
  const constraints: PlacedItem[] = [];
  const gaps: Gap[] = [];
  const wants = new Set<string>();
  const includedBy = new Map<string, Set<string>>();
  const seen = new Set<string>([`${path} false`]);
  const queue: Visit[] = [{ file: path, constraint: false }];
  for (const { file, constraint } of queue) {
    for (const placed of itemsOf(file, files, gaps)) {
      (constraint ? constraints : items).push(placed);
      if (placed.item.type !== 'include') continue;
      const target = resolveInclude(placed, placed.item.path, files, gaps, wants);
      if (target === undefined) continue;
      const next = { file: target, constraint: constraint || placed.item.constraint };
      if (!next.constraint) includedBy.set(target, (includedBy.get(target) ?? new Set<string>()).add(file));
      const id = `${target} ${next.constraint}`;
      if (files.has(target) && !seen.has(id)) queue.push(next);
      seen.add(id);
    }
  }
  return { items, constraints, gaps, wants: [...wants], locks: spokenFor(path, includedBy) };
}

interface ReadItems {
  readonly items: readonly PlacedItem[];
  readonly gaps: readonly Gap[];
}

/** The same files are read again in every round of asking for more. */
const known = new WeakMap<Files, Map<string, ReadItems>>();

function itemsOf(file: string, files: Files, gaps: Gap[]): readonly PlacedItem[] {
  const ofFiles = known.get(files) ?? new Map<string, ReadItems>();
  known.set(files, ofFiles);
  const text = files.get(file);
  const read = ofFiles.get(file) ?? readItems(file, text ?? '');
  if (text !== undefined) ofFiles.set(file, read);
  for (const gap of read.gaps) gaps.push(gap);
  return read.items;
}

function readItems(file: string, text: string): ReadItems {
  const gaps: Gap[] = [];
  const coding = codingOf(text);
  if (coding !== undefined) return { items: [], gaps: [badEntry(file, coding.line, coding.why)] };
  const items = requirementLines(text).flatMap(({ line, text: body, comments }): PlacedItem[] => {
    const read = toRequirementItems(body, file);
    if (!read.ok) {
      gaps.push(badEntry(file, line, /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(body) ? 'a merge conflict marker stands here' : read.error));
      return [];
    }
    const asked = askedBy(comments);
    return read.value.map((item): PlacedItem => {
      if (item.type === 'nameless') gaps.push({ where: { file, line }, what: 'unresolved', why: `${item.why}: it is not judged`, required: false, mend: 'Write it as `name @ address`.' });
      return { file, line, item, ...(asked === undefined ? {} : { askedBy: asked }) };
    });
  });
  return { items, gaps };
}

function resolveInclude({ file, line }: PlacedItem, path: string, files: Files, gaps: Gap[], wants: Set<string>): string | undefined {
  if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(path)) {
    gaps.push({ where: { file, line }, what: 'unsupported', why: 'it pulls in requirements by address, which are not fetched', required: true, mend: 'Commit the file that it refers to.' });
    return undefined;
  }
  const target = joinPath(folderOf(file), path.replace(/\\/g, '/'));
  if (target === undefined || target === '') {
    gaps.push({ where: { file, line }, what: 'denied', why: 'it pulls in a file outside of what is scanned, which is not read', required: true, mend: 'Scan the folder that holds both.' });
    return undefined;
  }
  if (!files.has(target)) {
    wants.add(target);
    gaps.push(missingEntry(file, line, `it pulls in ${quoted(target)}, which is not there`, 'Commit that file, or remove the line.'));
  }
  return target;
}

function spokenFor(path: string, includedBy: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const above = new Set<string>([path]);
  for (const file of above) for (const parent of includedBy.get(file) ?? []) above.add(parent);
  return [...includedBy.keys()].filter((file) => file !== path && (!above.has(file) || path < file)).sort();
}
