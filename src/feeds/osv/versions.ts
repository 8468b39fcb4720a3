// The versions that the records of one package list, as a sorted dictionary and runs over it: lists of hundreds that differ in a few
// become a few numbers each.
import { byCodeUnits } from './ids.ts';

export interface PackedVersions {
  readonly dictionary: readonly string[];
  /** Per row: start and length, start and length, …, in the order of the row's list. */
  readonly runs: readonly (readonly number[])[];
}

export function packVersions(lists: readonly (readonly string[])[]): PackedVersions {
  const dictionary = [...new Set(lists.flat())].sort(byCodeUnits);
  const places = new Map(dictionary.map((version, at) => [version, at]));
  return { dictionary, runs: lists.map((list) => runsOf(list, places)) };
}

function runsOf(list: readonly string[], places: ReadonlyMap<string, number>): readonly number[] {
  const runs: number[] = [];
  let next = -1;
  for (const version of list) {
    const at = places.get(version) ?? -1;
    if (at === next) runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
    else runs.push(at, 1);
    next = at + 1;
  }
  return runs;
}

export function unpackVersions(dictionary: readonly string[], runs: readonly number[]): readonly string[] {
  if (runs.length === 2 && runs[0] === 0 && runs[1] === dictionary.length) return dictionary;
  if (runs.length === 2) return dictionary.slice(runs[0], (runs[0] ?? 0) + (runs[1] ?? 0));
  const list: string[] = [];
  for (let at = 0; at + 1 < runs.length; at += 2) {
    const start = runs[at] ?? 0;
    for (let place = start; place < start + (runs[at + 1] ?? 0); place += 1) list.push(dictionary[place] ?? '');
  }
  return list;
}
