// What the YAML reader makes of a text, and the short ways to look into it. Nothing here reads.
import { endsToken, type Cursor } from './yaml-cursor.ts';

interface At {
  /** 1-based: where its key or its dash stands, else where it starts. */
  readonly line: number;
}

/** `quoted` tells `'1'` from `1` and `''` from nothing; block texts count as quoted. */
export type YamlNode =
  | (At & { readonly kind: 'text'; readonly text: string; readonly quoted: boolean })
  | (At & { readonly kind: 'map'; readonly entries: ReadonlyMap<string, YamlNode> })
  | (At & { readonly kind: 'list'; readonly items: readonly YamlNode[] });

const none: ReadonlyMap<string, YamlNode> = new Map();

/** Entries of a map in their order; empty for all else. */
export const yamlEntries = (node: YamlNode | undefined): ReadonlyMap<string, YamlNode> => (node?.kind === 'map' ? node.entries : none);

export const yamlItems = (node: YamlNode | undefined): readonly YamlNode[] => (node?.kind === 'list' ? node.items : []);

/** Text of a scalar; `undefined` for a collection and for nothing (empty, `~`, `null`). */
export function yamlText(node: YamlNode | undefined): string | undefined {
  if (node?.kind !== 'text') return undefined;
  if (!node.quoted && (node.text === '' || node.text === '~' || node.text === 'null')) return undefined;
  return node.text;
}

/** True only for the plain word `true`. */
export const yamlTrue = (node: YamlNode | undefined): boolean => node?.kind === 'text' && !node.quoted && node.text === 'true';

const refused: ReadonlyMap<string, string> = new Map([
  ['&', 'an anchor (&), which is not read: lockfile writers make none'],
  ['*', 'an alias (*), which is not read: lockfile writers make none'],
  ['!', 'a tag (!), which is not read: lockfile writers make none'],
  ['%', 'a plain text that starts with %'],
  ['@', 'a plain text that starts with @'],
  ['`', 'a plain text that starts with a back-tick'],
  [',', 'a plain text that starts with a comma'],
  [']', 'a closing bracket without an opening one'],
  ['}', 'a closing bracket without an opening one'],
]);

/** Why no plain text may start at the cursor; `undefined` if one may. */
export function indicatorError({ text, pos }: Cursor): string | undefined {
  const first = text.charAt(pos);
  if ((first === '-' || first === '?' || first === ':') && endsToken(text.charCodeAt(pos + 1))) return `a "${first}" where none may stand`;
  return refused.get(first);
}
