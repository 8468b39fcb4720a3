// Package URLs, read and written as ECMA-427 has them. It names packages; it refuses to guess what a malformed one meant.
import { err, ok, type Result } from '#model/result';
import { purlTypeOf, type PurlType } from './purl-types.ts';

/** Parts decoded and normalized; an absent part is empty in the text. */
export interface Purl {
  readonly type: string;
  readonly namespace?: string;
  readonly name: string;
  readonly version?: string;
  readonly qualifiers?: ReadonlyMap<string, string>;
  readonly subpath?: string;
}

type Parts = { -readonly [K in keyof Purl]: Purl[K] };

/** `true` for what the whole text means the same as without it. */
const isIdle = (segment: string): boolean => segment === '' || segment === '.' || segment === '..';

/**
 * Reads a purl. Errors are sentences that repeat nothing of the text (a qualifier may hold a credential). Qualifier keys are folded to
 * lower case, but for types whose own tests refuse upper case there (`gem`, `rpm`). Source of truth: the purl specification's test suite.
 */
export const parsePurl = (text: string): Result<Purl, string> => read(text, true);

/** The canonical text of a purl that may be written loosely: qualifier keys in upper case are folded in every type. */
export function canonicalPurl(text: string): Result<string, string> {
  const purl = read(text, false);
  return purl.ok ? renderPurl(purl.value) : purl;
}

/** The canonical text of `purl`, normalized for its type; an error where a part is missing or not allowed there. */
export function renderPurl(purl: Purl): Result<string, string> {
  const checked = check(normalize({ ...purl, type: purl.type.toLowerCase() }));
  return checked.ok ? ok(write(checked.value)) : checked;
}

/**
 * The purl of a package by the name its registry knows: `@scope/name`, `github.com/owner/module`, `vendor/name`, `group:artifact`. Always
 * a text, normalized for its type, though a name the registry itself would refuse gives one that `parsePurl` refuses too.
 */
export function purlOf(type: string, name: string, version?: string, qualifiers?: ReadonlyMap<string, string>): string {
  // Nothing to fold, to encode or to split, as most packages of a lockfile have it.
  if (qualifiers === undefined && plainTypes.has(type) && plainName.test(name) && plainVersion.test(version ?? '')) return version === undefined || version === '' ? `pkg:${type}/${name}` : `pkg:${type}/${name}@${version}`;
  const at = splitAt(type, name);
  const parts: Parts = { type, name: name.slice(at + 1) };
  if (at > 0) parts.namespace = name.slice(0, at);
  if (version !== undefined && version !== '') parts.version = version;
  if (qualifiers !== undefined) parts.qualifiers = qualifiers;
  return write(normalize(parts));
}

const plainTypes: ReadonlySet<string> = new Set(['npm', 'pypi', 'cargo']);
const plainName = /^[a-z0-9][a-z0-9.-]*$/;
const plainVersion = /^[\w.~-]*$/;

function splitAt(type: string, name: string): number {
  if (type === 'maven') return name.indexOf(':');
  if (type === 'npm') return name.startsWith('@') ? name.indexOf('/') : -1;
  return purlTypeOf(type).namespace === 'prohibited' ? -1 : name.lastIndexOf('/');
}

function read(text: string, strict: boolean): Result<Purl, string> {
  if (!/^pkg:/i.test(text)) return err('a package URL starts with "pkg:"');
  try {
    return readParts(text.slice(4), strict);
  } catch (error) {
    if (error instanceof URIError) return err('a percent sign does not start an encoded UTF-8 character');
    throw error;
  }
}

function readParts(text: string, strict: boolean): Result<Purl, string> {
  const [beforeHash, subpath] = cut(text, '#');
  const [path, query] = cut(beforeHash, '?');
  const rooted = path.replace(/^\/+/, '');
  const slash = rooted.indexOf('/');
  if (slash < 0) return err('a package URL has a type, a slash and a name');
  const type = rooted.slice(0, slash).toLowerCase();
  const [names, version] = cutVersion(rooted.slice(slash + 1));
  if (version !== undefined && /(^|\/)$/.test(names) && !purlTypeOf(type).nameIsPath) return err('a package URL has a name');
  const segments = names.split('/').filter((segment) => segment !== '').map((segment) => decodeURIComponent(segment));
  const parts = readNames(type, segments);
  if (parts === undefined) return err('a namespace segment holds an encoded slash');
  if (version !== undefined && version !== '') parts.version = decodeURIComponent(version);
  const qualifiers = readQualifiers(query, strict && purlTypeOf(type).strictKeys === true);
  if (!qualifiers.ok) return qualifiers;
  if (qualifiers.value.size > 0) parts.qualifiers = qualifiers.value;
  if (subpath !== undefined) parts.subpath = subpath.split('/').map((segment) => decodeURIComponent(segment)).join('/');
  return check(normalize(parts));
}

/** What stands before and after the last `mark`. */
function cut(text: string, mark: string): [string, string | undefined] {
  const at = text.lastIndexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

/** The `@` of an unencoded npm scope opens a segment that is not the last; any other one is the version's. */
function cutVersion(text: string): [string, string | undefined] {
  const at = text.lastIndexOf('@');
  const isScope = (at === 0 || text[at - 1] === '/') && text.includes('/', at);
  return at < 0 || isScope ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function readNames(type: string, segments: readonly string[]): Parts | undefined {
  const at = purlTypeOf(type).nameIsPath ? 1 : segments.length - 1;
  const namespace = segments.slice(0, Math.max(at, 0));
  if (namespace.some((segment) => segment.includes('/'))) return undefined;
  const parts: Parts = { type, name: segments.slice(Math.max(at, 0)).join('/') };
  if (namespace.length > 0) parts.namespace = namespace.join('/');
  return parts;
}

function readQualifiers(query: string | undefined, strict: boolean): Result<Map<string, string>, string> {
  const found = new Map<string, string>();
  for (const pair of (query ?? '').split('&')) {
    const at = pair.indexOf('=');
    const raw = at < 0 ? pair : pair.slice(0, at);
    if (pair === '') continue;
    if (strict && raw !== raw.toLowerCase()) return err('a qualifier key is not in lower case');
    const key = raw.toLowerCase();
    if (found.has(key)) return err('a qualifier key occurs twice');
    found.set(key, at < 0 ? '' : decodeURIComponent(pair.slice(at + 1)));
  }
  return ok(found);
}

/** Folds case as the type says, sorts qualifiers, drops what is empty. */
function normalize(purl: Purl): Purl {
  const rule = purlTypeOf(purl.type);
  const qualifiers = sortQualifiers(purl.qualifiers);
  const namespace = lower(rule, 'namespace', segments(purl.namespace, (segment) => segment === ''));
  const version = lower(rule, 'version', purl.version ?? '');
  const subpath = segments(purl.subpath, isIdle);
  const parts: Parts = { type: purl.type, name: foldName(rule, lower(rule, 'name', purl.name), namespace, qualifiers) };
  if (namespace !== '') parts.namespace = namespace;
  if (version !== '') parts.version = version;
  if (qualifiers.size > 0) parts.qualifiers = qualifiers;
  if (subpath !== '') parts.subpath = subpath;
  return parts;
}

const lower = (rule: PurlType, part: 'namespace' | 'name' | 'version', text: string): string => (rule.fold?.includes(part) ? text.toLowerCase() : text);

/** Most packages have neither namespace nor subpath, and a lockfile has thousands of packages. */
const segments = (text: string | undefined, drop: (segment: string) => boolean): string =>
  text === undefined ? '' : text.split('/').filter((segment) => !drop(segment)).join('/');

function foldName(rule: PurlType, name: string, namespace: string, qualifiers: ReadonlyMap<string, string>): string {
  const dashed = rule.dashes ? name.replaceAll('_', '-') : name;
  return rule.foldsName?.(namespace, qualifiers) ? dashed.toLowerCase() : dashed;
}

const noQualifiers: ReadonlyMap<string, string> = new Map();

function sortQualifiers(qualifiers: ReadonlyMap<string, string> | undefined): ReadonlyMap<string, string> {
  if (qualifiers === undefined || qualifiers.size === 0) return noQualifiers;
  const pairs = [...qualifiers].filter(([, value]) => value !== '').map(([key, value]): [string, string] => [key.toLowerCase(), value]);
  return new Map(pairs.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

function check(purl: Purl): Result<Purl, string> {
  const rule = purlTypeOf(purl.type);
  if (!/^[a-z][a-z0-9.-]*$/.test(purl.type)) return err('a type is letters, digits, dots and dashes, and starts with a letter');
  if (purl.name === '') return err('a package URL has a name');
  if (rule.namespace === 'required' && purl.namespace === undefined) return err(`a package URL of type ${purl.type} has a namespace`);
  if (rule.namespace === 'prohibited' && purl.namespace !== undefined) return err(`a package URL of type ${purl.type} has no namespace`);
  if (rule.namePattern?.test(purl.name) === false) return err(`not a name of type ${purl.type}`);
  if (purl.version !== undefined && rule.versionPattern?.test(purl.version) === false) return err(`not a version of type ${purl.type}`);
  const missing = rule.requires?.find((key) => !purl.qualifiers?.has(key));
  if (missing !== undefined) return err(`a package URL of type ${purl.type} has the qualifier ${missing}`);
  for (const key of purl.qualifiers?.keys() ?? []) if (!/^[a-z._-][a-z0-9._-]*$/.test(key)) return err('a qualifier key is letters, digits, dots, dashes and underscores');
  return ok(purl);
}

function write(purl: Purl): string {
  const path = [purl.type, ...(purl.namespace?.split('/') ?? []).map(encode), encodeName(purl)].join('/');
  const version = purl.version === undefined ? '' : `@${encode(purl.version)}`;
  const query = purl.qualifiers === undefined ? '' : `?${[...purl.qualifiers].map(([key, value]) => `${key}=${encode(value)}`).join('&')}`;
  const subpath = purl.subpath === undefined ? '' : `#${purl.subpath.split('/').map(encode).join('/')}`;
  return `pkg:${path}${version}${query}${subpath}`;
}

const encodeName = ({ type, name }: Purl): string => (purlTypeOf(type).nameIsPath ? name.split('/').map(encode).join('/') : encode(name));

/** All but letters, digits, `.-_~` and the colon. Half a surrogate pair, which no UTF-8 has, becomes U+FFFD. */
function encode(text: string): string {
  if (/^[\w.~:-]*$/.test(text)) return text;
  return encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd'))
    .replaceAll('%3A', ':')
    .replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
