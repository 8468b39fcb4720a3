// Requirement strings of Python packaging (PEP 508, with what pip forgives): name, extras, version specifier or URL, marker.
// Markers are kept as text; nothing here evaluates them, as the machine that will install is not known.
import { err, ok, type Result } from '#model/result';

export interface Requirement {
  /** As written. */
  readonly name: string;
  /** Normalized. */
  readonly extras: readonly string[];
  /** PEP 440 specifier set, `''` when any version will do; of a URL requirement always `''`. */
  readonly specifier: string;
  /** Of `name @ url`, as written: it may hold a credential. */
  readonly url?: string;
  readonly marker?: string;
}

/** Longest requirement that is read, in UTF-16 units; real ones stay far below. */
const maxLength = 16_384;

/** Equal for names that compare equal on the index (PEP 503): lower case, runs of `-`, `_` and `.` as one `-`. */
export const normalizePyName = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, '-');

/** Whether the whole text is a distribution name or the name of an extra. */
export const isPyName = (text: string): boolean => /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(text) && /[A-Za-z0-9]$/.test(text);

const head = /^([A-Za-z0-9][A-Za-z0-9._-]*)[ \t]*(?:\[([^\]]*)\])?[ \t]*/;

/** Parses one requirement. The error is a reason that quotes nothing. Linear. */
export function parseRequirement(text: string): Result<Requirement, string> {
  if (text.length > maxLength) return err(`a requirement longer than ${maxLength} characters`);
  const trimmed = text.trim();
  const [whole, name = '', extraText] = head.exec(trimmed) ?? [];
  if (whole === undefined || !isPyName(name)) return err('a requirement does not start with a package name');
  const extras = parseExtras(extraText);
  if (extras === undefined) return err('the extras in brackets are no names');
  const rest = trimmed.slice(whole.length);
  return rest.startsWith('@') ? parseUrl(name, extras, rest.slice(1)) : parseSpecified(name, extras, rest);
}

function parseExtras(text: string | undefined): string[] | undefined {
  if (text === undefined || text.trim() === '') return [];
  const names = text.split(',').map((name) => name.trim());
  return names.every(isPyName) ? names.map(normalizePyName) : undefined;
}

function parseUrl(name: string, extras: readonly string[], rest: string): Result<Requirement, string> {
  // A `;` may be part of a URL: only one behind white space starts a marker.
  const at = rest.search(/[ \t];/);
  const url = (at < 0 ? rest : rest.slice(0, at)).trim();
  if (url === '' || /\s/.test(url)) return err('no URL follows the `@`');
  return ok({ name, extras, specifier: '', url, ...markerOf(at < 0 ? '' : rest.slice(at)) });
}

function parseSpecified(name: string, extras: readonly string[], rest: string): Result<Requirement, string> {
  const at = rest.indexOf(';');
  const text = (at < 0 ? rest : rest.slice(0, at)).trim();
  const specifier = toSpecifier(text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1) : text);
  if (specifier === undefined) return err('what follows the package name is no version specifier');
  return ok({ name, extras, specifier, ...markerOf(at < 0 ? '' : rest.slice(at)) });
}

function markerOf(text: string): { marker?: string } {
  const marker = text.replace(/^[ \t]*;/, '').trim();
  return marker === '' ? {} : { marker };
}

const clause = /^(===|==|~=|!=|<=|>=|<|>)[ \t]*([A-Za-z0-9][A-Za-z0-9.*+!_-]*)$/;

/** `>= 1.0 , < 2` as `>=1.0,<2`; `undefined` for what is no specifier set. A trailing comma is forgiven, as pip does. */
export function toSpecifier(text: string): string | undefined {
  const clauses = text.split(',').map((part) => part.trim());
  if (clauses.at(-1) === '') clauses.pop();
  const parsed = clauses.map((part) => clause.exec(part));
  return parsed.every((part) => part !== null) ? parsed.map((part) => `${part[1] ?? ''}${part[2] ?? ''}`).join(',') : undefined;
}

/** The one version that a specifier admits: of `==1.0` and `===1.0`, not of `==1.*` or `==1.0,!=1.0`. */
export function pinOf(specifier: string): string | undefined {
  const [, version] = /^===?([^,*]+)$/.exec(specifier) ?? [];
  return version;
}

/** Names of the extras that a marker asks for (`extra == "socks"`), normalized; empty when it asks for none. */
export function extrasOfMarker(marker: string): readonly string[] {
  return [...marker.matchAll(/\bextra[ \t]{0,8}==[ \t]{0,8}["']([^"']{0,200})["']/g)].map((found) => normalizePyName(found[1] ?? ''));
}
