// What a walk gathers on its way: entries, gaps, and what was left out, by rule.
import type { Gap } from '#model/gap';
import type { LeftOut } from '#model/coverage';
import type { TreeEntry, Unlisted } from '#model/ports';
import { ruleReasons, type FolderRule } from './folder-rules.ts';
import type { Counted, Excludes } from './excludes.ts';
import type { Tracked } from './tracked.ts';

export type Row = FolderRule | '.gitignore' | 'link';

export interface WalkState {
  readonly entries: TreeEntry[];
  readonly gaps: Gap[];
  readonly unlisted: Unlisted[];
  /** Of every repository entered. */
  readonly tracked: Tracked[];
  readonly excludes: Excludes;
  /** Directory entries seen so far, of any type. */
  seen: number;
  stopped: boolean;
  /** Ignore patterns tried on names so far, beyond what any project has. */
  tried: number;
  count(row: Row): void;
  /** Lists the file, or counts it for the exclude that names it or a folder above. */
  addFile(path: string, above: Counted | undefined): void;
  leftOut(): LeftOut[];
}

const reasons: Readonly<Record<Row, string>> = {
  '.gitignore': 'ignored by .gitignore and not tracked; a folder left out whole counts once',
  ...ruleReasons,
  link: 'symbolic links are not followed; a target inside of the tree is read where it stands',
};

export function startWalk(excludes: Excludes): WalkState {
  const counts = new Map<Row, number>();
  const state: WalkState = {
    entries: [], gaps: [], unlisted: [], tracked: [], excludes, seen: 0, stopped: false, tried: 0,
    count: (row) => void counts.set(row, (counts.get(row) ?? 0) + 1),
    addFile: (path, above) => {
      const excluded = above ?? excludes.find(path, false);
      if (excluded === undefined) state.entries.push({ path });
      else excluded.files += 1;
    },
    leftOut: () => [...excludes.rows(), ...(Object.keys(reasons) as Row[]).flatMap((by) => ({ by, reason: reasons[by], files: counts.get(by) ?? 0 })).filter((row) => row.files > 0)],
  };
  return state;
}
