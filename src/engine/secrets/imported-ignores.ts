// `.assay/ignores.yaml`: what `assay rules import` took over from other scanners' lists of what is known. Each entry sets findings aside and is shown as doing so; one that
// sets nothing aside is told. Counts only in the folder that is scanned.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Gap } from '#model/gap';
import { err, UsageError, type Result } from '#model/result';
import { readBounded } from '#kit/io/fs';
import { decodeText } from '#kit/text/decode';
import type { Occurrence } from './occurrence.ts';
import type { Ignores, Known } from './ignore-list.ts';
import { placedAllow, type Aside } from './set-aside.ts';

export const ignoresFile = '.assay/ignores.yaml';

/** Lists of what is known grow; the reader of YAML takes a second for so much. */
const maxBytes = 2 * 1024 * 1024;

/** The file's entries; `undefined` without the file. Throws UsageError for every mistake in it. */
export async function readIgnores(folder: string | undefined): Promise<Ignores | undefined> {
  const read = folder === undefined ? undefined : readBounded(join(folder, ignoresFile), maxBytes);
  if (read === undefined || (!read.ok && read.error.what === 'missing')) return undefined;
  const source: Result<string, string> = read.ok ? decodeText(read.value) : err(read.error.why);
  if (!source.ok) throw new UsageError(`${ignoresFile}: ${source.error}`);
  const { parseIgnores } = await import('./parse-ignores.ts');
  const parsed = parseIgnores(ignoresFile, source.value);
  if (!parsed.ok) throw new UsageError(parsed.error);
  return parsed.value;
}

/** What was searched as a whole. */
export interface Looked {
  readonly tree: boolean;
  readonly history: boolean;
}

export interface IgnoreBook {
  aside(occurrence: Occurrence): Aside | undefined;
  /** Entries that set nothing aside so far, of those that could have in what was looked at. */
  unused(looked: Looked): readonly Gap[];
}

const mostTold = 200;
const sha1 = (secret: string): string => createHash('sha1').update(secret, 'latin1').digest('hex');

export async function ignoreBook({ known, allow }: Ignores): Promise<IgnoreBook> {
  const { linearPattern } = await import('#kit/text/linear-pattern');
  const byFile = new Map<string, Known[]>();
  for (const each of known) byFile.set(each.file, [...(byFile.get(each.file) ?? []), each]);
  const placed = allow.map((entry) => ({ entry, ...placedAllow(entry, (source) => {
    const made = linearPattern(source);
    if (!made.ok) throw new UsageError(`${entry.at}: ${made.error}`);
    return made.value;
  }) }));
  const used = new Set<unknown>();
  return {
    aside: (occurrence) => {
      const { path, line, commit, secret } = occurrence;
      let digest: string | undefined;
      const found = byFile.get(path)?.find((each) => (each.sha1 !== undefined ? each.sha1 === (digest ??= sha1(secret)) : each.line === line && (each.commit === undefined || each.commit === commit)));
      const rule = found ?? placed.find((each) => each.matches(occurrence))?.entry;
      if (rule === undefined) return undefined;
      used.add(rule);
      return { by: `imported ${rule.by}`, reason: rule.reason };
    },
    unused: ({ tree, history }) => {
      // What stands in an old version alone was looked for only where the history was.
      const idle = [...known.filter((each) => !used.has(each) && (each.commit === undefined ? tree : history)).map(({ by, file, at }) => ({ by, file, at })), ...allow.filter((each) => !used.has(each) && (each.commits.length > 0 ? tree && history : tree)).map(({ by, at }) => ({ by, file: undefined, at: Number(at.split(':').at(-1)) }))];
      const told = idle.slice(0, mostTold).map(({ by, file, at }): Gap => ({ where: { file: ignoresFile, line: at }, what: 'unresolved', why: `the entry imported from ${by} sets nothing aside${file === undefined ? '' : ` in ${file}`}`, required: false, mend: 'take it out' }));
      return idle.length <= mostTold ? told : [...told, { where: { file: ignoresFile }, what: 'limit', why: `${idle.length - mostTold} more entries set nothing aside`, required: false }];
    },
  };
}
