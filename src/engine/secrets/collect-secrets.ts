// Secrets from beginning to end: what is scanned, what was found, sealed; and a row of coverage for each source.
import type { CoverageRow, LeftOut } from '#model/coverage';
import type { RawFinding } from '#model/finding';
import type { Gap } from '#model/gap';
import { UsageError } from '#model/result';
import type { Contact } from '#model/scan';
import { compileExcludes } from '#collect/files/excludes';
import type { OpenTarget } from '../open-target.ts';
import type { ScanRequest, World } from '../request.ts';
import { readFingerprintKey } from './fingerprint-key.ts';
import { loadChanged, type RuleSetup, type SecretScanner } from './load-rules.ts';
import { readRuleSetup } from './own-rules.ts';
import { rawIn } from './raw-in.ts';
import { disabledRow, keyGaps, placed, teamDigest } from './team-changes.ts';
import type { Occurrence } from './occurrence.ts';
import { scanApart } from './scan-apart.ts';
import { scanTree } from './scan-tree.ts';
import { nothingFound, type FilesFound } from './scan-files.ts';
import type { HistoryFound } from './scan-history.ts';
import { sealOccurrences, type Sealed } from './seal.ts';
import { checkProviders, verifySecrets } from './verify/verify-secrets.ts';

export interface SecretFacts {
  readonly findings: readonly RawFinding[];
  readonly coverage: readonly CoverageRow[];
  /** Issuers that were asked. */
  readonly contacts: readonly Contact[];
  /** `facts.secrets` of the document. */
  readonly facts: { readonly rules: number; readonly examples: number; readonly encrypted: number; readonly bytes: number; readonly ownKey: boolean };
  /** Of what a team's own files change; part of the policy's digest. */
  readonly teamDigest?: string;
  /** What must not stand in any text of the document. */
  readonly raw: readonly string[];
  /** More of it: credentials in names and other texts that were not searched. */
  readonly rawIn: (texts: Iterable<string>) => readonly string[];
}

/** Comments of ours that set nothing aside, or give no reason: whoever reviews should know. */
function ignoreGaps(found: FilesFound, sealed: Sealed): Gap[] {
  const reasonless = found.occurrences.filter(({ ignore, path, line }) => ignore?.tag === 'assay:allow' && ignore.reason === undefined && sealed.used.has(`${path}:${line}`));
  const usedLines = new Set(found.occurrences.filter(({ path, line }) => sealed.used.has(`${path}:${line}`)).map(({ path, line }) => `${path}:${line}`));
  return [
    ...[...new Map(reasonless.map((each) => [`${each.path}:${each.line}`, each])).values()].map(({ path, line }): Gap => ({ where: { file: path, line }, what: 'unresolved', why: 'the comment assay:allow gives no reason', required: false, mend: 'write it as: assay:allow <rule> -- <reason>' })),
    ...found.ignores.filter(({ path, line }) => !usedLines.has(`${path}:${line}`) && /\.(?:[cm]?[jt]sx?|py|go|rs|java|kt|rb|php|cs|sh|ya?ml|toml|ini|env|tf|json|cfg|conf|properties|xml)$/.test(path)).map(({ path, line }): Gap => ({ where: { file: path, line }, what: 'unresolved', why: 'the comment assay:allow sets nothing aside here', required: false })),
  ];
}

function rowOf(detector: string, seen: number, judged: number, gaps: readonly Gap[], leftOut: readonly LeftOut[] = []): CoverageRow {
  const base = { detector, kinds: ['secret'] as const, subjects: { seen, judged }, ...(leftOut.length > 0 ? { leftOut } : {}) };
  const [first, ...rest] = gaps;
  if (first === undefined) return seen === 0 ? { ...base, status: 'not-applicable' } : { ...base, status: 'complete' };
  const open = gaps.some((gap) => gap.required || gap.what === 'limit');
  return open ? { ...base, status: 'partial', gaps: [first, ...rest] } : { ...base, status: 'complete', gaps };
}

const valuesOf = (occurrence: Occurrence): readonly string[] => [occurrence.secret, ...occurrence.companions.flatMap(({ value, secret }) => (secret ? [value] : []))];

/** A word that somebody chose for a password stands in many innocent texts: taking it out of all of them would tell it rather than hide it. */
const isTelling = (value: string): boolean => value.length >= 8 && ((/\d/.test(value) && /[A-Za-z]/.test(value)) || value.length >= 20);

function rawOf(sealed: Sealed): readonly string[] {
  return [...new Set([...sealed.values.values()].flatMap(valuesOf))].filter(isTelling);
}

async function treeOf(open: OpenTarget, request: ScanRequest, world: World, scanner: SecretScanner, setup: RuleSetup, stop: () => string | undefined): Promise<FilesFound> {
  return scanTree(open.tree, open.root, scanner, setup, {
    maxBytes: request.maxFileBytes, stop,
    ...(request.threads === undefined ? {} : { threads: request.threads }),
    onFile: (done, total) => world.progress.step('looking for secrets', done, total),
  });
}

/** Where a history was asked for and there is none, that is a gap; where it is looked at by default, there is none to look at. */
async function historyOf(open: OpenTarget, request: ScanRequest, world: World, scanner: SecretScanner, setup: RuleSetup, stop: () => string | undefined): Promise<HistoryFound> {
  const none: HistoryFound = { occurrences: [], gaps: [], leftOut: [], seen: 0, judged: 0, bytes: 0, lifecycleOf: () => undefined };
  if (!request.secrets.history) return none;
  // Whoever asks for what is staged, before every commit, does not wait for the reader of histories to be loaded.
  const place = open.repository !== undefined ? { folder: open.repository } : open.folder === undefined ? undefined : (await import('./history-place.ts')).historyPlace(open.folder);
  if (place === undefined) {
    const asked = !request.secrets.tree || request.kinds.length > 1;
    return asked ? { ...none, gaps: [{ where: { subject: 'git history' }, what: 'missing', why: 'the target is not in a git repository, so that there is no history to search', required: true }] } : none;
  }
  if ('gap' in place) return { ...none, gaps: [place.gap] };
  const { scanHistory } = await import('./scan-history.ts');
  return scanHistory(place.folder, scanner, {
    request: request.secrets, maxBytes: request.maxFileBytes, excludes: compileExcludes(open.excludes), subfolder: open.target.subfolder ?? '', setup, stop,
    ...(request.threads === undefined ? {} : { threads: request.threads }),
    onProgress: (done, total) => world.progress.step('looking for secrets in the history', done, total),
  });
}

/** Throws UsageError for a key that is none. */
export async function collectSecrets(open: OpenTarget, request: ScanRequest, world: World, stop: () => string | undefined): Promise<SecretFacts> {
  const key = readFingerprintKey(open.folder);
  if (!key.ok) throw new UsageError(key.error, 'restore the file from the repository');
  const setup = await readRuleSetup(open.folder, open.project.disabled);
  const scanner = await loadChanged(setup);
  checkProviders(request.secrets.verify, scanner.rules.all);
  const apart = await scanApart(open, request, world, scanner, stop);
  const found = apart !== undefined ? apart.found : request.secrets.tree ? await treeOf(open, request, world, scanner, setup, stop) : nothingFound();
  const past = await historyOf(open, request, world, scanner, setup, stop);
  const team = await placed([...found.occurrences, ...past.occurrences], setup, open.folder, { tree: apart === undefined && request.secrets.tree, history: apart === undefined && request.secrets.history && request.secrets.since === undefined });
  const sealed = sealOccurrences(team.occurrences, { key: key.value.key, rules: scanner.rules.all, honorIgnores: open.target.kind !== 'git', lifecycleOf: past.lifecycleOf });
  const keyed = [...keyGaps(key.value.own, sealed.findings.length), ...team.gaps];
  const gaps = [...found.gaps, ...keyed, ...(open.target.kind === 'git' ? [] : ignoreGaps(found, sealed))];
  const digest = teamDigest(setup, open.folder);
  const verified = await verifySecrets(sealed, scanner.rules.all, request, world, stop);
  return {
    findings: verified.findings,
    contacts: verified.contacts,
    coverage: [
      ...(apart !== undefined ? [rowOf(apart.detector, apart.seen, found.files, gaps, apart.leftOut)] : request.secrets.tree ? [rowOf('secrets/tree', open.tree.entries.length, found.files, gaps)] : []),
      ...(request.secrets.history ? [rowOf('secrets/history', past.seen, past.judged, apart === undefined && !request.secrets.tree ? [...past.gaps, ...keyed] : past.gaps, past.leftOut)] : []),
      ...verified.coverage,
      ...disabledRow(open.project.disabled),
    ],
    facts: { rules: scanner.rules.all.size, examples: sealed.examples, encrypted: sealed.encrypted, bytes: found.bytes + past.bytes, ownKey: key.value.own },
    raw: rawOf(sealed),
    rawIn: (texts) => rawIn(texts, scanner),
    ...(digest === undefined ? {} : { teamDigest: digest }),
  };
}
