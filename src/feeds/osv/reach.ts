// How far a change reaches: a record that changes can join, split or re-rate alias groups, and so touch packages that it does not name.
import { tokensOf } from './draft.ts';
import { aliasesIn, aliasSeparator, packagesIn, packageSeparator } from './lines.ts';
import type { RecordPack } from './pack-reader.ts';

/** Alias chains longer than this are not followed step by step: the caller makes everything anew. */
const maxRounds = 12;

/**
 * Grows `tokens` (ids and aliases) by every record of the pack that shares one, over any number of steps, and returns the positions
 * of those records; nothing when that takes too many rounds. `skip` says which positions do not count; withdrawn records never do.
 */
export function recordsReached(pack: RecordPack, tokens: Set<string>, skip: Uint8Array): readonly number[] | undefined {
  const reached: number[] = [];
  const seen = Uint8Array.from(skip);
  const { ids, aliasLines } = pack;
  for (let round = 0; round < maxRounds; round += 1) {
    const before = tokens.size;
    for (let at = 0; at < ids.length; at += 1) {
      if (seen[at] === 1) continue;
      const id = ids[at] ?? '';
      const aliasLine = aliasLines[at] ?? '';
      if (!tokens.has(id) && !sharesAlias(aliasLine, tokens)) continue;
      seen[at] = 1;
      if (pack.isWithdrawn(at)) continue;
      reached.push(at);
      for (const token of tokensOf({ id, aliasLine })) tokens.add(token);
    }
    if (tokens.size === before) return reached;
  }
  return undefined;
}

/** Most lines are empty or one alias: those are not split. */
function sharesAlias(line: string, tokens: ReadonlySet<string>): boolean {
  if (line === '') return false;
  return line.includes(aliasSeparator) ? aliasesIn(line).some((alias) => tokens.has(alias)) : tokens.has(line);
}

/** Positions of the records that name one of the packages. */
export function recordsOfPackages(pack: RecordPack, keys: ReadonlySet<string>, skip: Uint8Array): readonly number[] {
  const found: number[] = [];
  for (const [at, line] of pack.packageLines.entries()) {
    if (skip[at] === 1 || pack.isWithdrawn(at)) continue;
    if (keys.has(line) || (line.includes(packageSeparator) && packagesIn(line).some((key) => keys.has(key)))) found.push(at);
  }
  return found;
}
