// Coverage of what Assay knows by its name and does not read. A manifest of that kind yields only to something of its ecosystem, in its folder, that
// was read and says what is needed at run time.
import type { Component } from '#model/component';
import type { CoverageRow } from '#model/coverage';
import type { Gap } from '#model/gap';
import { isTestPath } from '#model/tests-path';
import type { ParserEntry } from '../contract.ts';
import { byName } from './by-name.ts';
import { formatNamed, spelledLike, type KnownName, type UnsupportedFormat } from './unsupported.ts';

export interface ReadFile {
  readonly parser: Pick<ParserEntry, 'id' | 'ecosystem' | 'type'>;
  readonly path: string;
  readonly components: readonly Pick<Component, 'scope' | 'source'>[];
}

interface EcosystemGap {
  readonly ecosystem: string;
  readonly gap: Gap;
}

const folder = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** An empty file, or one of what only developers install, says nothing of what another declares. */
const tells = ({ components }: ReadFile): boolean => components.some(({ scope, source }) => scope !== 'dev' && source.type !== 'workspace');

/** `paths` may name what is no file, too; `covered` are read with another file. */
export function unsupportedRows(paths: readonly string[], read: readonly ReadFile[], covered: ReadonlySet<string>): CoverageRow[] {
  const gaps = [...formatGaps(paths, read.filter(tells), covered), ...spellingGaps(paths)];
  return [...new Set(gaps.map(({ ecosystem }) => ecosystem))].sort().map((ecosystem): CoverageRow => {
    const own = gaps.filter((each) => each.ecosystem === ecosystem).map(({ gap }) => gap) as [Gap, ...Gap[]];
    return { detector: `packages/${ecosystem}`, kinds: ['vulnerability', 'malware'], status: 'failed', subjects: { seen: own.length, judged: 0 }, gaps: own };
  });
}

function formatGaps(paths: readonly string[], telling: readonly ReadFile[], covered: ReadonlySet<string>): EcosystemGap[] {
  const known = byName(formatNamed);
  const found = paths.flatMap((path) => {
    const format = known(path);
    return format && !covered.has(path) ? [{ format, path, key: `${format.ecosystem} ${folder(path)}` }] : [];
  });
  const locked = new Set([...found.filter(({ format }) => format.type === 'lock').map(({ key }) => key), ...telling.map(({ parser, path }) => `${parser.ecosystem} ${folder(path)}`)]);
  // Folders whose Python dependencies a tool resolved as one set; a requirements file may be any part of them.
  const whole = new Set(telling.filter(({ parser }) => parser.ecosystem === 'PyPI' && parser.type === 'lock' && parser.id !== 'requirements-txt').map(({ path }) => `PyPI ${folder(path)}`));
  const spoken = new Set<string>();
  return found.flatMap(({ format, path, key }): EcosystemGap[] => {
    const { ecosystem } = format;
    if (format.stubborn === true) return whole.has(key) ? [] : [{ ecosystem, gap: unsupportedGap(format, path, locked.has(key)) }];
    if (format.type === 'manifest' && (locked.has(key) || spoken.has(key))) return [];
    spoken.add(key);
    return [{ ecosystem, gap: unsupportedGap(format, path, false) }];
  });
}

/** `beside`: something else of its ecosystem in the folder is judged. */
const unsupportedGap = (format: UnsupportedFormat, path: string, beside: boolean): Gap => ({
  where: { file: path, ecosystem: format.ecosystem },
  what: 'unsupported',
  why: `${format.what}: Assay does not read this format yet, so its packages are not judged`,
  required: !isTestPath(path) && !beside,
  mend: 'Scan this file with another tool, or leave it out with a reason under `exclude:` in assay.yaml.',
});

/** On a file system that ignores case, its tool reads it. */
function spellingGaps(paths: readonly string[]): EcosystemGap[] {
  const known = byName(spelledLike);
  return paths.flatMap((path) => {
    const like = known(path);
    return like === undefined ? [] : [{ ecosystem: like.ecosystem, gap: spellingGap(path, like) }];
  });
}

const spellingGap = (path: string, { name, ecosystem }: KnownName): Gap => ({
  where: { file: path, ecosystem },
  what: 'unsupported',
  why: `it is spelled like ${name} but for upper and lower case, and is read under that name only: its packages are not judged`,
  required: !isTestPath(path),
  mend: `Rename it to ${name}, or leave it out with a reason under \`exclude:\` in assay.yaml.`,
});
