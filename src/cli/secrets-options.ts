// From the arguments of `assay secrets` to a scan request. In CI the base of a pull request comes from the forge's variables, and is said.
import { UsageError } from '#model/result';
import type { ScanRequest, SecretsRequest } from '#engine/request';
import type { Parsed, Shell } from './contract.ts';
import { isSet, valueOf } from './parse.ts';
import { toScanRequest } from './scan-options.ts';

const exclusive: readonly (readonly [string, string])[] = [['history-only', 'tree-only'], ['staged', 'history-only'], ['stdin', 'history-only'], ['staged', 'stdin'], ...['staged', 'stdin'].flatMap((apart) => ['tree-only', 'all-refs', 'unreachable', 'since', 'installed'].map((other) => [apart, other] as const)), ['all-refs', 'tree-only'], ['unreachable', 'tree-only'], ['since', 'tree-only'], ['since', 'unreachable']];

/** The branch or commit that a pull request goes to, as forges tell it. */
export function baseOfForge(env: Shell['env']): string | undefined {
  const branch = env['GITHUB_BASE_REF'] || env['BITBUCKET_PR_DESTINATION_BRANCH'] || env['CHANGE_TARGET'] || undefined;
  const commit = env['CI_MERGE_REQUEST_DIFF_BASE_SHA'] || undefined;
  return commit ?? (branch === undefined ? env['SYSTEM_PULLREQUEST_TARGETBRANCH']?.replace(/^refs\/heads\//, '') : `origin/${branch}`);
}

function sinceOf(parsed: Parsed, env: Shell['env']): string | undefined {
  const since = valueOf(parsed, 'since');
  if (since !== 'forge') return since;
  const base = baseOfForge(env);
  if (base === undefined) throw new UsageError('--since forge: no variable of a forge names the base of a pull request here', 'name a branch or commit: --since origin/main');
  return base;
}

function secretsOf(parsed: Parsed, env: Shell['env']): SecretsRequest {
  for (const [a, b] of exclusive) if (isSet(parsed, a) && isSet(parsed, b)) throw new UsageError(`--${a} and --${b} contradict one another`, 'assay secrets --help');
  const since = sinceOf(parsed, env);
  const apart = isSet(parsed, 'staged') || isSet(parsed, 'stdin');
  return {
    tree: !isSet(parsed, 'history-only') && since === undefined,
    history: !isSet(parsed, 'tree-only') && !apart,
    ...(isSet(parsed, 'unreachable') ? { reach: 'all' as const } : isSet(parsed, 'all-refs') ? { reach: 'refs' as const } : {}),
    ...(since === undefined ? {} : { since }),
    ...(isSet(parsed, 'staged') ? { staged: true as const } : {}),
  };
}

/** Throws UsageError for whatever cannot be meant. */
export function toSecretsRequest(parsed: Parsed, target: string, now: number, env: Shell['env']): ScanRequest {
  const { secrets: { verify }, ...request } = toScanRequest(parsed, target, now);
  return { ...request, kinds: ['secret'], secrets: { ...secretsOf(parsed, env), ...(verify === undefined ? {} : { verify }) } };
}
