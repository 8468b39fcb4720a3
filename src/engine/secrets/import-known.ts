// Reads other scanners' lists of known findings: fingerprints, one a line, and baselines in JSON. What cannot be taken over is said by line.
import { err, ok, type Result } from '#model/result';

export interface KnownEntry {
  readonly by: string;
  readonly reason: string;
  readonly file: string;
  readonly line?: number;
  readonly commit?: string;
  readonly sha1?: string;
}

export interface ImportedKnown {
  readonly known: readonly KnownEntry[];
  /** What was not taken over, and why. */
  readonly left: readonly string[];
}

const cleanPath = (path: string): string => path.replaceAll('\\', '/').replace(/^\.\//, '');

/** `commit:file:rule:line` or `file:rule:line`. */
export function importFingerprints(name: string, source: string): ImportedKnown {
  const known: KnownEntry[] = [];
  const left: string[] = [];
  for (const [index, raw] of source.split('\n').entries()) {
    const text = raw.trim();
    if (text === '' || text.startsWith('#')) continue;
    const [, commit, file, rule, line] = /^(?:([0-9a-f]{40}|[0-9a-f]{64}):)?(.+):([^:]+):(\d{1,9})$/.exec(text) ?? [];
    if (file === undefined || Number(line) < 1) left.push(`${name}:${index + 1}: no fingerprint of the form file:rule:line`);
    else known.push({ by: name, reason: `known as ${rule ?? ''}, ${name}:${index + 1}`, file: cleanPath(file), line: Number(line), ...(commit === undefined ? {} : { commit }) });
  }
  return { known, left };
}

/** A baseline: files with digests of values. What was audited as real is not taken over. */
export function importBaseline(name: string, source: string): Result<ImportedKnown, string> {
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch (error) {
    if (error instanceof SyntaxError) return err(`${name}: not valid JSON`);
    throw error;
  }
  const results = typeof data === 'object' && data !== null && 'results' in data ? data.results : undefined;
  if (typeof results !== 'object' || results === null || Array.isArray(results)) return err(`${name}: a baseline has an object "results"`);
  const known: KnownEntry[] = [];
  const left: string[] = [];
  for (const [file, list] of Object.entries(results)) {
    for (const entry of Array.isArray(list) ? (list as unknown[]) : [undefined]) {
      const { hashed_secret: sha1, line_number: line, is_secret: real, type } = (typeof entry === 'object' && entry !== null ? entry : {}) as Readonly<Record<string, unknown>>;
      const place = `${name}: ${file}${typeof line === 'number' ? `:${line}` : ''}`;
      if (typeof sha1 !== 'string' || !/^[0-9a-f]{40}$/i.test(sha1)) left.push(`${place}: no hashed_secret`);
      else if (real === true) left.push(`${place}: audited as a real secret, so that it is not set aside`);
      else known.push({ by: name, reason: `known as ${typeof type === 'string' ? type : 'a secret'}${real === false ? ', audited as none' : ''}`, file: cleanPath(file), sha1: sha1.toLowerCase() });
    }
  }
  return ok({ known, left });
}
