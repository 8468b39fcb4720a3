// Keys of pnpm-lock.yaml and the references that lead to them, in the three shapes that pnpm has written: `/a/1.0.0_peer` (5), `/a@1.0.0(peer)` (6)
// and `a@1.0.0(peer)` (9).
import { splitDescriptor } from './yarn-manifest.ts';

export type PnpmMajor = 5 | 6 | 9;

export interface PnpmKey {
  readonly name: string;
  /** Version, address, or path: what stands behind the name, without peers. */
  readonly reference: string;
  /** Host of another registry than the default one, which 5 and 6 write before the name. */
  readonly host?: string;
}

/** The key without its peers in parentheses, which nest: `a@1.0.0(b@2.0.0(c@3.0.0))` → `a@1.0.0`. */
export function withoutPeers(key: string): string {
  let end = key.length;
  while (key.charAt(end - 1) === ')') {
    const open = openingOf(key, end - 1);
    if (open < 0) return key;
    end = open;
  }
  return key.slice(0, end);
}

function openingOf(key: string, closing: number): number {
  let depth = 0;
  for (let at = closing; at >= 0; at -= 1) {
    if (key.charAt(at) === ')') depth += 1;
    else if (key.charAt(at) === '(') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

/** Name and version as the key has them; a key of an address or a path tells neither, and its entry must. */
export function parseKey(key: string, major: PnpmMajor): PnpmKey | undefined {
  if (major === 9) return named(splitDescriptor(withoutPeers(key)));
  const slash = key.indexOf('/');
  const host = slash > 0 ? key.slice(0, slash) : undefined;
  const rest = slash < 0 ? key : key.slice(slash + 1);
  const found = major === 6 ? named(splitDescriptor(withoutPeers(rest))) : pathLike(rest);
  return found === undefined || host === undefined ? found : { ...found, host };
}

function named({ name, range }: { name: string; range: string }): PnpmKey | undefined {
  return name === '' || range === '' ? undefined : { name, reference: range };
}

/** `a/1.0.0_b@2.0.0`, or of the first pnpm 3 `a/1.0.0/b@2.0.0`. A version has no underscore. */
function pathLike(rest: string): PnpmKey | undefined {
  const parts = rest.split('/', 3);
  const scoped = rest.startsWith('@');
  const name = scoped ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
  const version = (scoped ? parts[2] : parts[1])?.split('_', 1)[0] ?? '';
  return version === '' ? undefined : { name, reference: version };
}

/** Keys that a reference `ref` to the dependency `name` may mean, likeliest first. */
export function keysOf(name: string, ref: string, major: PnpmMajor): readonly string[] {
  const own = major === 5 ? `/${name}/${ref}` : major === 6 ? `/${name}@${ref}` : `${name}@${ref}`;
  return [own, ref];
}

export const isVersion = (reference: string): boolean => /^\d+\.\d+\.\d+/.test(reference);
