// A second value beside the first: the secret key next to its id. Looked for in a bounded window on both sides, the nearest one wins.
import type { NamedRule } from './compile.ts';
import { placeholderIn } from './placeholder.ts';
import { latin1 } from './window.ts';

export interface Found {
  readonly name: string;
  readonly value: string;
  readonly secret: boolean;
}

const bounded = new WeakMap<RegExp, RegExp>();

function boundedPattern(value: RegExp): RegExp {
  const known = bounded.get(value);
  if (known !== undefined) return known;
  const made = new RegExp(`(?<![A-Za-z0-9_+/])(?:${value.source})(?![A-Za-z0-9_+/])`, `g${value.flags.replace(/[gy]/g, '')}`);
  bounded.set(value, made);
  return made;
}

/** `undefined` where a companion that must be there is not. `[start, end)` is the match itself, which is nobody's companion. */
export function companionsOf(place: { readonly bytes: Uint8Array; readonly length: number }, rule: NamedRule, start: number, end: number): readonly Found[] | undefined {
  const found: Found[] = [];
  for (const { name, value, within, required, secret } of rule.companions ?? []) {
    const from = Math.max(0, start - within);
    const text = latin1(place.bytes, from, Math.min(place.length, end + within));
    let best: { readonly text: string; readonly distance: number } | undefined;
    for (const match of text.matchAll(boundedPattern(value))) {
      const at = from + match.index;
      const to = at + match[0].length;
      if (at < end && to > start) continue;
      const secretPart = match.groups?.['secret'] ?? match[0];
      if (placeholderIn(secretPart, true) !== undefined) continue;
      const distance = at >= end ? at - end : start - to;
      if (best === undefined || distance < best.distance) best = { text: secretPart, distance };
    }
    if (best !== undefined) found.push({ name, value: best.text, secret: secret === true });
    else if (required === true) return undefined;
  }
  return found;
}
