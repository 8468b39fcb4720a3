// What a team's own files change in a scan, and how the report tells of it: rules that are switched off, findings that are set aside, a key that is missing.
import { join } from 'node:path';
import type { CoverageRow } from '#model/coverage';
import type { Gap } from '#model/gap';
import { readBounded } from '#kit/io/fs';
import { sha256 } from '#kit/io/sha256';
import type { DisabledRule } from '../project-file.ts';
import { ignoreBook, ignoresFile, readIgnores, type Looked } from './imported-ignores.ts';
import type { RuleSetup } from './load-rules.ts';
import type { Occurrence } from './occurrence.ts';
import { setAsideOf } from './set-aside.ts';

/** Occurrences of which their rules speak, each with what sets it aside; and entries of the team's that set nothing aside. */
export async function placed(occurrences: readonly Occurrence[], { own }: RuleSetup, folder: string | undefined, looked: Looked): Promise<{ readonly occurrences: readonly Occurrence[]; readonly gaps: readonly Gap[] }> {
  const set = await setAsideOf(own);
  const ignores = await readIgnores(folder);
  if (set === undefined && ignores === undefined) return { occurrences, gaps: [] };
  const book = ignores === undefined ? undefined : await ignoreBook(ignores);
  const kept = occurrences.filter((occurrence) => set?.keeps(occurrence) ?? true).map((occurrence) => {
    const aside = set?.aside(occurrence) ?? book?.aside(occurrence);
    return aside === undefined ? occurrence : { ...occurrence, aside };
  });
  return { occurrences: kept, gaps: book?.unused(looked) ?? [] };
}

/** Rules that nothing was looked for with, at whose word. */
export function disabledRow(disabled: readonly DisabledRule[] = []): readonly CoverageRow[] {
  if (disabled.length === 0) return [];
  const reason = `assay.yaml switches off ${disabled.length === 1 ? 'one rule' : `${disabled.length} rules`}: ${disabled.map((each) => `${each.rule} (${each.reason})`).join(', ')}`;
  return [{ detector: 'secrets/disabled', kinds: ['secret'], subjects: { seen: disabled.length, judged: 0 }, status: 'skipped', reason }];
}

/** Whoever has the report can try guesses against fingerprints that are made with a public key. */
export function keyGaps(ownKey: boolean, findings: number): readonly Gap[] {
  if (ownKey || findings === 0) return [];
  return [{ where: { subject: 'fingerprints of secrets' }, what: 'missing', why: 'this project has no key of its own, so that fingerprints are made with a public one: weak values could be guessed from a report', required: false, mend: 'assay init writes a key; commit it' }];
}

const mostIgnores = 16 * 1024 * 1024;

/** Digest of what a team's own files change in what is found or told; `undefined` where they change nothing. Part of the policy's digest. */
export function teamDigest(setup: RuleSetup, folder: string | undefined): string | undefined {
  const ignores = folder === undefined ? undefined : readBounded(join(folder, ignoresFile), mostIgnores);
  if (setup.own.length === 0 && setup.disabled.length === 0 && ignores?.ok !== true) return undefined;
  return sha256(JSON.stringify([setup.disabled, setup.own, ignores?.ok === true ? sha256(ignores.value) : null]));
}
