// bun.lock, Bun's text lockfile. Refuses the binary bun.lockb, which matches nothing here.
import type { Gap } from '#model/gap';
import { entriesOf, fieldOf, isRecord, parseJson, stringOf, type JsonDocument, type JsonRecord } from '#kit/text/json';
import type { Files, LockfileParser, Parsed, ParsedEdge, ParsedRoot } from './contract.ts';
import { bunEntry, segmentsOf, type BunEntry } from './lib/bun-entry.ts';
import { bunGraph, bunPackage, type BunGraph } from './lib/bun-graph.ts';
import { entryGap, fileGap, notHeldGap, quoted } from './lib/js-gaps.ts';
import { declarationsOf, type JsDeclaration } from './lib/js-manifest.ts';
import { fileIn, folderOf, joinPath } from './lib/js-paths.ts';
import { overridesIn, rootFrom, rootOf } from './lib/js-roots.ts';

const lockCommand = 'bun install --lockfile-only';
const mend = `Restore the lockfile, or make it anew: ${lockCommand}`;

export const parser: LockfileParser = {
  id: 'bun-lock',
  title: 'Bun text lockfile, bun.lock',
  ecosystem: 'npm',
  references: ['https://bun.com/docs/pm/lockfile'],
  type: 'lock',
  lockCommand,
  matches: ['bun.lock'],
  companions: (path) => [fileIn(folderOf(path), 'package.json')],
  parse,
};

const failed = (path: string, why: string): Parsed => ({ packages: [], gaps: [fileGap(path, { why }, mend)] });

function parse(path: string, files: Files): Parsed {
  const document = parseJson(files.get(path) ?? '', { jsonc: true });
  if (!document.ok) return { packages: [], gaps: [fileGap(path, document.error, mend)] };
  const lock = document.value.value;
  if (!isRecord(lock)) return failed(path, 'it holds no object');
  const version = lock['lockfileVersion'];
  // Version 2 says what version 1 says; Bun itself only checks more of it.
  if (version !== 0 && version !== 1 && version !== 2) return unsupported(path, document.value);
  const { workspaces, packages = {} } = lock;
  if (!isRecord(workspaces)) return failed(path, '"workspaces" is no object');
  if (!isRecord(packages)) return failed(path, '"packages" is no object');
  return assemble(path, files, document.value, lock, workspaces, packages);
}

function unsupported(path: string, document: JsonDocument): Parsed {
  const line = document.lineOf(['lockfileVersion']);
  const where = { file: path, ...(line === undefined ? {} : { line }) };
  return { packages: [], gaps: [{ where, what: 'unsupported', why: 'its lockfileVersion is none that Assay knows (0 to 2)', required: true, mend: lockCommand }] };
}

interface Read {
  readonly entries: readonly BunEntry[];
  readonly broken: readonly (readonly string[])[];
  readonly gaps: readonly Gap[];
}

function readEntries(path: string, document: JsonDocument, packages: JsonRecord): Read {
  const entries: BunEntry[] = [];
  const broken: (readonly string[])[] = [];
  const gaps: Gap[] = [];
  for (const [key, value] of entriesOf(packages)) {
    const entry = bunEntry(key, value, folderOf(path));
    const line = (): number | undefined => document.lineOf(['packages', key]);
    if (typeof entry === 'string') {
      gaps.push(entryGap(path, line(), `${quoted(key)}: ${entry}`));
      broken.push(segmentsOf(key) ?? []);
      continue;
    }
    entries.push(entry);
    const { malformed } = entry.declarations;
    if (malformed.length > 0) gaps.push(entryGap(path, line(), `${quoted(key)}: ${malformed.join(', ')} is no object, so what it depends on is not known`));
  }
  return { entries, broken: broken.filter((segments) => segments.length > 0), gaps };
}

/** `catalog:` and `catalog:name` stand for a range that the lockfile keeps once. */
function catalogsOf(lock: JsonRecord): (declaration: JsDeclaration) => string | undefined {
  return ({ name, spec }) => {
    if (spec?.startsWith('catalog:') !== true) return spec;
    const catalog = spec.slice('catalog:'.length).trim();
    const ranges = catalog === '' ? lock['catalog'] : fieldOf(lock['catalogs'], catalog);
    return stringOf(fieldOf(ranges, name)) ?? spec;
  };
}

function assemble(path: string, files: Files, document: JsonDocument, lock: JsonRecord, workspaces: JsonRecord, packages: JsonRecord): Parsed {
  const read = readEntries(path, document, packages);
  const graph = bunGraph(read.entries, read.broken, catalogsOf(lock));
  const members = membersOf(path, files, document, workspaces, graph, new Map(read.entries.flatMap(({ key, version, source }) => (version !== undefined && source.type === 'registry' ? [[key, version]] : []))));
  const gaps: Gap[] = [];
  const found = read.entries.map((entry) => {
    const line = document.lineOf(['packages', entry.key]);
    const own = entry.source.type === 'workspace' ? members.declared.get(entry.source.path) : undefined;
    const edges: ParsedEdge[] = [];
    const missing: string[] = [];
    for (const declaration of own ?? entry.declarations.declared) {
      if (declaration.scope === 'dev') continue;
      const edge = graph.edgeFrom(entry.segments, declaration);
      if (typeof edge === 'object') edges.push(edge);
      else if (edge === undefined && declaration.scope === 'runtime' && own === undefined) missing.push(declaration.name);
    }
    if (missing.length > 0) gaps.push(notHeldGap(path, line, entry.key, missing, mend));
    return bunPackage(entry, line, edges);
  });
  const wants = members.roots.slice(1).map((root) => root.file);
  return { packages: found, roots: members.roots, gaps: [...read.gaps, ...members.gaps, ...gaps], ...(wants.length > 0 ? { wants } : {}) };
}

interface Members {
  readonly roots: readonly ParsedRoot[];
  readonly gaps: readonly Gap[];
  /** By folder, relative to the target. */
  readonly declared: ReadonlyMap<string, readonly JsDeclaration[]>;
}

function membersOf(path: string, files: Files, document: JsonDocument, workspaces: JsonRecord, graph: BunGraph, versions: ReadonlyMap<string, string>): Members {
  const isOverridden = overridesIn(files.get(fileIn(folderOf(path), 'package.json')));
  const roots: ParsedRoot[] = [];
  const gaps: Gap[] = [];
  const declared = new Map<string, readonly JsDeclaration[]>();
  for (const [location, record] of entriesOf(workspaces)) {
    const folder = joinPath(folderOf(path), location);
    const lose = (why: string): void => void gaps.push(entryGap(path, document.lineOf(['workspaces', location]), `workspace ${quoted(location)}: ${why}`));
    if (!isRecord(record)) lose('the entry is no object');
    else if (folder === undefined) lose('it lies outside of what is scanned');
    else {
      const input = rootFrom(location, fileIn(folder, 'package.json'), record);
      const { malformed } = declarationsOf(record, true);
      if (malformed.length > 0) lose(`${malformed.join(', ')} is no object`);
      declared.set(folder, input.declared);
      const segments = location === '' || input.name === undefined ? [] : segmentsOf(input.name) ?? [];
      const made = rootOf(input, (declaration) => graph.edgeFrom(segments, declaration), files, { path, command: lockCommand, versionOf: (key) => versions.get(key), isOverridden });
      roots.push(made.root);
      gaps.push(...made.gaps);
    }
  }
  return { roots, gaps, declared };
}
