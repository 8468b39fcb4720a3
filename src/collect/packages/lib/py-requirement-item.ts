// One logical line of a requirements file: what it asks for, which files it pulls in, and which indexes it names. Reads no file.
import type { Hash, Source } from '#model/component';
import { err, ok, type Result } from '#model/result';
import { isPyName, normalizePyName, parseRequirement } from '#kit/text/pep508';
import { folderOf, joinPath } from './js-paths.ts';
import { hashOf } from './py-hashes.ts';
import { isMarker } from './py-marker.ts';
import { requirementOptions } from './py-requirement-options.ts';
import { referenceSource } from './py-source.ts';

export type RequirementItem =
  | { readonly type: 'package'; readonly name: string; readonly version?: string; readonly specifier: string; /** A marker may leave it out. */ readonly conditional?: true; readonly source?: Source; readonly hashes: readonly Hash[] }
  | { readonly type: 'include'; readonly path: string; readonly constraint: boolean }
  /** `address` is absent where the line turns the public index off. */
  | { readonly type: 'index'; readonly address?: string }
  | { readonly type: 'nothing' }
  /** Something that is installed and cannot be named. */
  | { readonly type: 'nameless'; readonly why: string };

const nothing: RequirementItem = { type: 'nothing' };

/** `file` is the path of the requirements file, relative to the target. One line may hold several options. The error is a reason that quotes nothing. */
export function toRequirementItems(text: string, file: string): Result<readonly RequirementItem[], string> {
  if (text.startsWith('-')) return toOptions(text, file);
  const options = text.search(/[ \t]-{1,2}[A-Za-z]/);
  const body = unquoted((options < 0 ? text : text.slice(0, options)).trim());
  const hashes = options < 0 ? [] : [...text.slice(options).matchAll(/--hash[ \t=]+["']?([A-Za-z0-9_]+:[0-9A-Fa-f]+)/g)].flatMap((found) => hashOf(found[1] ?? ''));
  const item = isAddress(body) ? ok(toAddress(body, file, hashes)) : toPackage(body, file, hashes);
  return item.ok ? ok([item.value]) : item;
}

const unquoted = (text: string): string => /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;

/** pip heeds one `-r` or `-e` of a line alone; other tools heed them all, and so does this. */
function toOptions(text: string, file: string): Result<readonly RequirementItem[], string> {
  const options = requirementOptions(text);
  if (!options.ok) return options;
  const items = options.value.flatMap(({ name, value = '' }) => toOption(name, value, file));
  return ok(items.length === 0 ? [nothing] : items);
}

function toOption(name: string, value: string, file: string): readonly RequirementItem[] {
  switch (name) {
    case '--requirement':
    case '--constraint':
      return [{ type: 'include', path: value, constraint: name === '--constraint' }];
    case '--index-url':
    case '--extra-index-url':
    case '--find-links':
      return [{ type: 'index', address: value }];
    case '--no-index':
      return [{ type: 'index' }];
    case '--editable':
      // A bare word is a folder: pip takes no names there.
      return [toAddress(isAddress(value) ? value : `./${value}`, file, [])];
    default:
      return [];
  }
}

const archive = /\.(?:whl|tar\.gz|tgz|tar\.bz2|tar\.xz|zip)$/i;

/** A URL or a path rather than a requirement: as pip tells them apart. */
const isAddress = (text: string): boolean => /^[A-Za-z][A-Za-z0-9+.-]*:\S/.test(text) || /^(?:\.|\/|~|[A-Za-z]:\\)/.test(text) || (!/[@=<>;]/.test(text) && (text.includes('/') || archive.test(text))) || /^(?:git\+)?git@/.test(text);

function toAddress(text: string, file: string, hashes: readonly Hash[]): RequirementItem {
  const address = text.replace(/[ \t];.*$/s, '').trim();
  const [, egg] = /[#&]egg=([^&\s[]+)/.exec(address) ?? [];
  const source = referenceSource(address.startsWith('git@') ? `git+${address}` : address, folderOf(file));
  const told = fromFileName(address);
  const name = egg === undefined ? told?.name : /^[A-Za-z0-9][A-Za-z0-9._-]*/.exec(egg)?.[0];
  if (name === undefined || !isPyName(name)) return unnamed(source, address, file);
  const version = told !== undefined && normalizePyName(told.name) === normalizePyName(name) ? told.version : undefined;
  return { type: 'package', name, specifier: '', ...(/[ \t];/.test(text) ? { conditional: true as const } : {}), source, hashes: [...hashes, ...fragmentHashes(address)], ...(version === undefined ? {} : { version }) };
}

/** A folder of the target is walked for its own manifests; what lies elsewhere stays unknown. */
function unnamed(source: Source, address: string, file: string): RequirementItem {
  const inside = source.type === 'file' && joinPath(folderOf(file), address.replace(/^file:(?:\/\/)?/i, '').replace(/[[#?].*$/s, '')) !== undefined;
  return inside && !archive.test(address) ? nothing : { type: 'nameless', why: 'an address that does not tell the name of its package' };
}

function toPackage(text: string, file: string, hashes: readonly Hash[]): Result<RequirementItem, string> {
  const requirement = parseRequirement(text);
  if (!requirement.ok) return err(text.includes('${') ? 'it depends on an environment variable' : requirement.error);
  const { name, specifier, url, marker } = requirement.value;
  if (marker !== undefined && !isMarker(marker)) return err('what follows the `;` is no environment marker');
  const conditional = marker === undefined ? {} : { conditional: true as const };
  if (url === undefined) return ok({ type: 'package', name, specifier, ...conditional, hashes });
  const told = fromFileName(url);
  const version = told !== undefined && normalizePyName(told.name) === normalizePyName(name) ? { version: told.version } : {};
  return ok({ type: 'package', name, specifier, ...conditional, source: referenceSource(url, folderOf(file)), hashes: [...hashes, ...fragmentHashes(url)], ...version });
}

const fragmentHashes = (address: string): readonly Hash[] => [...address.matchAll(/[#&]((?:md5|sha1|sha224|sha256|sha384|sha512)=[0-9A-Fa-f]+)/g)].flatMap((found) => hashOf(found[1] ?? ''));

/** `name-1.0-py3-none-any.whl`, `name-1.0.tar.gz`. */
function fromFileName(address: string): { name: string; version: string } | undefined {
  const file = (address.replace(/[?#].*$/s, '').split(/[/\\]/).at(-1) ?? '').replace(/%2b/gi, '+');
  if (file.length > 512) return undefined;
  const [, name, version] = /^([A-Za-z0-9][A-Za-z0-9._]*)-(\d[^-]*)-[^/]+\.whl$/i.exec(file) ?? /^([A-Za-z0-9][A-Za-z0-9._-]*)-(\d[A-Za-z0-9.!+_]*)\.(?:tar\.gz|tgz|tar\.bz2|tar\.xz|zip)$/i.exec(file) ?? [];
  return name === undefined || version === undefined ? undefined : { name, version };
}
