// Lists what the stores hold: packs with their indexes, and loose objects. What cannot be listed is a required gap, and the rest goes on.
import { join } from 'node:path';
import { listDirectory, readBounded } from '#kit/io/fs';
import { historyGap, type GapList } from './gap-list.ts';
import { readIdx, type PackIndex } from './read-idx.ts';

const maxIdx = 1024 * 1024 * 1024;
const maxPacks = 10_000;

export interface ListedPack {
  readonly path: string;
  readonly name: string;
  readonly index: PackIndex;
}

export interface Loose {
  readonly store: number;
  readonly oid: string;
}

export function listPacks(stores: readonly string[], hashLength: number, gaps: GapList): ListedPack[] {
  const packs: ListedPack[] = [];
  for (const store of stores) {
    const folder = join(store, 'pack');
    const listing = listDirectory(folder);
    if (!listing.ok) {
      if (listing.error.what !== 'missing') gaps.add(historyGap('objects/pack', listing.error.what, `the packs cannot be listed: ${listing.error.why}`));
      continue;
    }
    const names = new Set(listing.value.entries.map((entry) => entry.name));
    for (const name of [...names].sort()) {
      if (!/^pack-[\w-]+\.pack$/.test(name)) continue;
      const base = name.slice(0, -5);
      if (packs.length >= maxPacks) gaps.add(historyGap('objects/pack', 'limit', `there are more than ${maxPacks} packs`, 'git gc'));
      else if (!names.has(`${base}.idx`)) gaps.add(historyGap(name, 'missing', 'the pack has no index, so nothing says what it holds', `git index-pack objects/pack/${name}`));
      else packs.push(...listed(join(folder, base), base, hashLength, gaps));
    }
    for (const name of [...names].sort()) if (/^pack-[\w-]+\.idx$/.test(name) && !names.has(`${name.slice(0, -4)}.pack`)) gaps.add(historyGap(name, 'missing', 'the pack of this index is not there', 'clone the repository anew'));
  }
  return packs;
}

function listed(base: string, name: string, hashLength: number, gaps: GapList): ListedPack[] {
  const read = readBounded(`${base}.idx`, maxIdx);
  const index = read.ok ? readIdx(read.value, hashLength) : { ok: false as const, error: read.error.why };
  if (index.ok) return [{ path: `${base}.pack`, name, index: index.value }];
  gaps.add(historyGap(`${name}.idx`, read.ok ? 'unparsable' : read.error.what, `the index of a pack cannot be used: ${index.error}`, `git index-pack objects/pack/${name}.pack`));
  return [];
}

export function listLoose(stores: readonly string[], hashLength: number, gaps: GapList): Loose[] {
  const found: Loose[] = [];
  const rest = new RegExp(`^[0-9a-f]{${hashLength * 2 - 2}}$`);
  for (const [store, folder] of stores.entries()) {
    const listing = listDirectory(folder);
    if (!listing.ok) {
      gaps.add(historyGap('objects', listing.error.what, `the objects cannot be listed: ${listing.error.why}`));
      continue;
    }
    const prefixes = listing.value.entries.map((entry) => entry.name).filter((name) => /^[0-9a-f]{2}$/.test(name)).sort();
    for (const prefix of prefixes) {
      const inner = listDirectory(join(folder, prefix));
      if (!inner.ok) gaps.add(historyGap(`objects/${prefix}`, inner.error.what, `loose objects cannot be listed: ${inner.error.why}`));
      else for (const { name } of inner.value.entries) if (rest.test(name)) found.push({ store, oid: prefix + name });
    }
  }
  return found;
}

export const loosePath = (store: string, oid: string): string => join(store, oid.slice(0, 2), oid.slice(2));
