// What a go.mod asks for: modules, replacements, exclusions, the Go version. It resolves nothing; go.mod of Go 1.17 and later lists it all.
import type { GoDirective } from './go-modfile.ts';

export interface GoRequirement {
  readonly path: string;
  readonly version: string;
  readonly indirect: boolean;
  readonly line: number;
}

interface GoReplacement {
  /** A module path, or a folder when there is no version. */
  readonly path: string;
  readonly version?: string;
}

export interface GoRequirements {
  readonly module?: string;
  /** Of the directives `go` and `toolchain`, without `go` and a vendor's suffix. */
  readonly go?: { readonly version: string; readonly line: number };
  readonly toolchain?: { readonly version: string; readonly line: number };
  readonly requires: readonly GoRequirement[];
  /** By `path version`, and by `path` for every version. */
  readonly replaces: ReadonlyMap<string, GoReplacement>;
  /** `path version`. */
  readonly excludes: ReadonlySet<string>;
  readonly faults: readonly { readonly line: number; readonly why: string }[];
}

/** Say nothing of dependencies: godebug settings, ignored folders, tools (their modules are required like any other), retracted own versions. */
const silent: ReadonlySet<string> = new Set(['godebug', 'ignore', 'tool', 'retract']);
const modulePath = /^[A-Za-z0-9_~][A-Za-z0-9._~+/-]*$/;
const folder = /^(?:\.{1,2}(?:[/\\]|$)|\/|[A-Za-z]:[/\\])/;
const goVersion = /^\d+(?:\.\d+){0,2}(?:(?:alpha|beta|rc)\d+)?$/;

interface Found {
  module?: string;
  go?: { version: string; line: number };
  toolchain?: { version: string; line: number };
  readonly requires: GoRequirement[];
  readonly replaces: Map<string, GoReplacement>;
  readonly excludes: Set<string>;
}

/** Each verb reads its words into `found`, or says what is wrong with them. */
const verbs: Readonly<Record<string, (directive: GoDirective, found: Found) => string | undefined>> = {
  module({ words }, found) {
    if (words.length !== 1) return 'module takes one path';
    found.module = words[0] ?? '';
    return undefined;
  },
  go({ words, line }, found) {
    const [version = ''] = words;
    if (words.length !== 1 || !goVersion.test(version)) return 'go takes one version such as 1.22.3';
    found.go = { version, line };
    return undefined;
  },
  toolchain({ words, line }, found) {
    if (words.length === 1 && words[0] === 'default') return undefined;
    // A vendor's build (`go1.22.3-acme`) is that release with additions.
    const version = /^go([^-]*)(?:-.*)?$/s.exec(words[0] ?? '')?.[1] ?? '';
    if (words.length !== 1 || !goVersion.test(version)) return 'toolchain takes one name such as go1.22.3';
    found.toolchain = { version, line };
    return undefined;
  },
  require({ words, comment, line }, found) {
    const [path = '', version = ''] = words;
    if (words.length !== 2 || !modulePath.test(path)) return 'require takes a module path and a version';
    found.requires.push({ path, version, indirect: /^\/\/\s*indirect(?:;|$)/.test(comment), line });
    return undefined;
  },
  exclude({ words }, found) {
    if (words.length !== 2) return 'exclude takes a module path and a version';
    found.excludes.add(words.join(' '));
    return undefined;
  },
  replace({ words }, found) {
    const arrow = words.indexOf('=>');
    const [path = '', version] = words.slice(arrow + 1);
    const right = words.length - arrow - 1;
    if (arrow < 1 || arrow > 2 || right < 1 || right > 2) return 'replace takes a module path, "=>" and a module with its version or a folder';
    if (version === undefined ? !folder.test(path) : !modulePath.test(path)) return 'replace by a module takes its path and version, by a folder a path that starts with ./ or ../';
    found.replaces.set(words.slice(0, arrow).join(' '), { path, ...(version === undefined ? {} : { version }) });
    return undefined;
  },
};

/** Every directive is read, silent by rule, or a fault with its line: a verb that is not known may hide dependencies. */
export function toRequirements(directives: readonly GoDirective[]): GoRequirements {
  const found: Found = { requires: [], replaces: new Map(), excludes: new Set() };
  const faults: { line: number; why: string }[] = [];
  for (const directive of directives) {
    if (silent.has(directive.verb)) continue;
    const why = Object.hasOwn(verbs, directive.verb) ? verbs[directive.verb]?.(directive, found) : 'not a directive of go.mod that is known here';
    if (why !== undefined) faults.push({ line: directive.line, why });
  }
  return { ...found, faults };
}
