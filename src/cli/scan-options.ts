// From parsed arguments to a scan request; what this build cannot do is refused here, never ignored.
import { kinds, severities, type Kind } from '#model/kind';
import { UsageError } from '#model/result';
import type { ScanRequest } from '#engine/request';
import { didYouMean } from '#kit/text/closest';
import type { Parsed } from './contract.ts';
import { choiceOf, isSet, numberOf, valueOf } from './parse.ts';

/** What this build has detectors for. */
export const builtKinds: readonly Kind[] = ['vulnerability', 'malware', 'secret'];
const defaultMaxFileMegabytes = 100;

function kindList(parsed: Parsed, option: string): readonly Kind[] | undefined {
  const value = valueOf(parsed, option);
  if (value === undefined) return undefined;
  return value.split(',').map((word) => {
    const kind = kinds.find((each) => each === word.trim());
    if (kind === undefined) throw new UsageError(`--${option} ${word}: no such kind${didYouMean(word, kinds)}; one of ${kinds.join(', ')}`);
    return kind;
  });
}

function selectedKinds(parsed: Parsed): readonly Kind[] {
  const only = kindList(parsed, 'only');
  const skip = kindList(parsed, 'skip') ?? [];
  const unbuilt = (only ?? []).filter((kind) => !builtKinds.includes(kind));
  if (unbuilt.length > 0) throw new UsageError(`--only ${unbuilt.join(',')}: this build cannot judge that kind yet; it judges ${builtKinds.join(', ')}`);
  const selected = builtKinds.filter((kind) => (only ?? builtKinds).includes(kind) && !skip.includes(kind));
  if (selected.length === 0) throw new UsageError('no kind is left to judge: --only and --skip exclude everything');
  return selected;
}

/** Today in UTC unless `--as-of` says otherwise; a day that does not exist is refused. */
function evaluatedOn(parsed: Parsed, now: number): string {
  const value = valueOf(parsed, 'as-of');
  if (value === undefined) return new Date(now).toISOString().slice(0, 10);
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  if (day === undefined || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value) throw new UsageError(`--as-of ${value}: must be a day, YYYY-MM-DD`);
  return value;
}

function networkMode(parsed: Parsed): ScanRequest['network'] {
  const mode = choiceOf(parsed, 'network', ['none', 'advisories', 'registries'] as const);
  if (isSet(parsed, 'offline')) {
    if (mode !== undefined && mode !== 'none') throw new UsageError(`--offline and --network ${mode} contradict one another`);
    return 'none';
  }
  return mode ?? 'advisories';
}

/** Asking issuers is never implied: every option around it needs the one that says so. */
function verifyOf(parsed: Parsed, selected: readonly Kind[], network: ScanRequest['network']): Pick<ScanRequest['secrets'], 'verify'> {
  const dryRun = isSet(parsed, 'verify-dry-run');
  const only = valueOf(parsed, 'verify-only');
  if (!isSet(parsed, 'verify') && !dryRun) {
    if (only !== undefined) throw new UsageError('--verify-only says whom --verify may ask, and --verify is not there', 'add --verify, or --verify-dry-run');
    return {};
  }
  if (network === 'none' && !dryRun) throw new UsageError('--verify asks the issuers of secrets, and --offline or --network none lets nobody be asked', 'leave one of them out, or use --verify-dry-run');
  if (!selected.includes('secret')) throw new UsageError('--verify is about secrets, which --only or --skip leaves out');
  const providers = only?.split(',').map((name) => name.trim());
  if (providers?.includes('') === true) throw new UsageError(`--verify-only ${only ?? ''}: a name is empty`);
  return { verify: { dryRun, ...(providers === undefined ? {} : { providers }) } };
}

const notYet: readonly (readonly [option: string, what: string])[] = [
  ['policy', 'policy files are not built yet: the built-in profile basic judges'],
  ['baseline', 'baselines are not built yet'],
];

/** Throws UsageError for whatever cannot be meant. */
export function toScanRequest(parsed: Parsed, target: string, now: number): ScanRequest {
  for (const [option, what] of notYet) if (isSet(parsed, option)) throw new UsageError(`--${option}: ${what}`);
  const jobs = numberOf(parsed, 'jobs');
  if (jobs !== undefined && !Number.isInteger(jobs)) throw new UsageError(`--jobs ${jobs}: must be a whole number`);
  const failOn = choiceOf(parsed, 'fail-on', severities.filter((severity) => severity !== 'unknown' && severity !== 'none'));
  const timeout = numberOf(parsed, 'timeout', 1000);
  const network = networkMode(parsed);
  const selected = selectedKinds(parsed);
  return {
    target,
    network,
    kinds: selected,
    excludes: parsed.values.get('exclude') ?? [],
    ...(failOn !== undefined ? { failOn } : {}),
    noDev: isSet(parsed, 'no-dev'),
    onlyFixed: isSet(parsed, 'only-fixed'),
    installed: isSet(parsed, 'installed'),
    secrets: { tree: true, history: isSet(parsed, 'history'), ...verifyOf(parsed, selected, network) },
    evaluatedOn: evaluatedOn(parsed, now),
    maxFileBytes: Math.round(numberOf(parsed, 'max-file-size', 1024 * 1024) ?? defaultMaxFileMegabytes * 1024 * 1024),
    ...(jobs !== undefined ? { jobs } : {}),
    ...(timeout !== undefined ? { timeout } : {}),
  };
}
