// Locators of Yarn 2 and later, `name@protocol:reference`: which package of which version, and where it comes from.
import type { Source } from '#model/component';
import { gitAddress, splitAddress } from './js-address.ts';
import { sourceOfAddress } from './js-source.ts';
import { splitDescriptor } from './yarn-manifest.ts';

export interface Locator {
  readonly name: string;
  /** Without what follows `::`. */
  readonly reference: string;
  /** Address of the archive, where the registry serves it from an unusual place. */
  readonly archive?: string;
}

/** Patches of patches of patches are nobody's; each level is encoded once more. */
const maxPatches = 5;

/** Reduces a patched package to the package that is patched. `undefined` where the text is no locator. */
export function parseLocator(text: string): Locator | undefined {
  let current = text;
  for (let level = 0; level <= maxPatches; level += 1) {
    const { name, range } = splitDescriptor(current);
    if (name === '' || range === '') return undefined;
    if (!range.startsWith('patch:')) return plainLocator(name, range);
    const hash = range.indexOf('#');
    const inner = decoded(range.slice('patch:'.length, hash < 0 ? undefined : hash));
    if (inner === undefined) return undefined;
    current = inner;
  }
  return undefined;
}

function plainLocator(name: string, range: string): Locator {
  const at = range.indexOf('::');
  const reference = at < 0 ? range : range.slice(0, at);
  const archive = at < 0 ? undefined : /(?:^|&)__archiveUrl=([^&]*)/.exec(range.slice(at + 2))?.[1];
  const url = archive === undefined ? undefined : decoded(archive);
  return { name, reference, ...(url === undefined ? {} : { archive: url }) };
}

/** Percent signs decoded; `undefined` where they are not well formed. */
function decoded(text: string): string | undefined {
  if (!text.includes('%')) return text;
  return /%(?![0-9a-f]{2})/i.test(text) || /%[89a-f]/i.test(text) ? undefined : text.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** `path` of `workspace:path`; `undefined` for a third party's package. */
export const workspacePath = ({ reference }: Locator): string | undefined => (reference.startsWith('workspace:') ? reference.slice('workspace:'.length) : undefined);

export function sourceOfLocator({ name, reference, archive }: Locator, folder: string, registryOf: (name: string) => Source): Source {
  if (reference.startsWith('npm:')) return archive === undefined ? registryOf(name) : sourceOfAddress(archive, name, folder, () => false);
  const local = /^(?:file|link|portal|exec):([^#]*)/.exec(reference)?.[1];
  if (local !== undefined) return sourceOfAddress(`file:${local}`, name, folder, () => false);
  const git = /#(?:.*&)?commit=/.test(reference) ? (gitAddress(reference) ?? httpGit(reference)) : undefined;
  return git === undefined ? sourceOfAddress(reference, name, folder, () => true) : { type: 'git', ...git };
}

/** Yarn clones `https://host/owner/name#commit=…` too, with no `.git` at the end. */
function httpGit(reference: string): { url: string; commit?: string } | undefined {
  const parts = splitAddress(reference);
  const commit = /(?:^|&)commit=([0-9a-f]{7,64})/i.exec(parts?.fragment ?? '')?.[1];
  return parts === undefined ? undefined : { url: `${parts.scheme}://${parts.host}${parts.path}`, ...(commit === undefined ? {} : { commit }) };
}
