// Reads `assay.yaml`, the one reviewed file by which a project shapes its scan. Strict: an unknown key is an error with its line, because a
// misspelled rule that is ignored would pass.
import { isSeq, type Node, type Pair } from 'yaml';
import type { Result } from '#model/result';
import { parseStrict, readList, readMap, readText, type Reader } from './read-yaml.ts';

export interface Exclude {
  readonly glob: string;
  readonly reason: string;
}

/** A rule of secret detection that the team has switched off. */
export interface DisabledRule {
  readonly rule: string;
  readonly reason: string;
  /** Of assay.yaml. */
  readonly line: number;
}

export interface ProjectFile {
  readonly excludes: readonly Exclude[];
  /** A folder relative to the file, or a URL: an OSV mirror. */
  readonly feedFrom?: string;
  readonly disabled?: readonly DisabledRule[];
}

function readExclude(reader: Reader, node: Node | null | undefined): Exclude {
  let glob: string | undefined;
  let reason: string | undefined;
  readMap(reader, node, 'an entry of exclude', {
    glob: (value, pair) => (glob = readText(reader, value, pair, 'glob')),
    reason: (value, pair) => (reason = readText(reader, value, pair, 'reason')),
  });
  if (glob === undefined) return reader.fail(node, 'an entry of exclude needs a glob, such as "vendor/**"');
  if (reason === undefined) return reader.fail(node, `the exclude of "${glob}" needs a reason: what is left out is shown in every report`);
  return { glob, reason };
}

/** A file of the project names nothing outside of it; whose machine it is may, by ASSAY_FEED. */
function readFrom(reader: Reader, node: Node | null | undefined, pair: Pair): string {
  const from = readText(reader, node, pair, 'from');
  const inside = /^https?:\/\//i.test(from) || (!/^(?:[\\/~]|[A-Za-z]:)/.test(from) && !from.split(/[\\/]/).includes('..'));
  return inside ? from : reader.fail(node ?? pair, 'feed.from names a folder of this project; for another one set ASSAY_FEED');
}

function readDisabled(reader: Reader, node: Node): DisabledRule {
  let rule: string | undefined;
  let reason: string | undefined;
  readMap(reader, node, 'an entry of disable', {
    rule: (value, pair) => (rule = readText(reader, value, pair, 'rule').replace(/^secrets\//, '')),
    reason: (value, pair) => (reason = readText(reader, value, pair, 'reason')),
  });
  if (rule === undefined) return reader.fail(node, 'an entry of disable needs a rule: assay rules list');
  if (reason === undefined) return reader.fail(node, `the rule "${rule}" is switched off without a reason: it is shown in every report`);
  return { rule, reason, line: reader.line(node) };
}

/** `file` is the name for messages. The error is a sentence with file, line and column. */
export function parseProjectFile(file: string, source: string): Result<ProjectFile, string> {
  const parsed = parseStrict(file, source, (reader, root): ProjectFile => {
    let excludes: readonly Exclude[] = [];
    let feedFrom: string | undefined;
    let disabled: readonly DisabledRule[] = [];
    readMap(reader, root, 'assay.yaml', {
      exclude: (value, pair) => {
        if (!isSeq(value)) return reader.fail(value ?? pair, 'exclude must be a list of entries with glob and reason');
        excludes = value.items.map((item) => readExclude(reader, item as Node));
      },
      feed: (value) => readMap(reader, value, 'feed', { from: (node, pair) => (feedFrom = readFrom(reader, node, pair)) }),
      secrets: (value) => readMap(reader, value, 'secrets', { disable: (node, pair) => (disabled = readList(reader, node, pair, 'disable').map((item) => readDisabled(reader, item))) }),
    });
    return { excludes, ...(feedFrom !== undefined ? { feedFrom } : {}), ...(disabled.length > 0 ? { disabled } : {}) };
  });
  return parsed.ok ? { ok: true, value: parsed.value ?? { excludes: [] } } : parsed;
}
