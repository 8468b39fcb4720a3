// `assay scan`: request, scan, reports, exit code.
import { UsageError } from '#model/result';
import type { Scan } from '#model/scan';
import { runScan } from '#engine/scan';
import type { ScanRequest, World } from '#engine/request';
import type { Parsed, Shell } from './contract.ts';
import { toOutputs, writeReports } from './outputs.ts';
import { isSet } from './parse.ts';
import { progressOn } from './progress.ts';
import { toScanRequest } from './scan-options.ts';
import { toSecretsRequest } from './secrets-options.ts';

const exitCodes = { pass: 0, fail: 1, inconclusive: 3 } as const;

/** NO_COLOR (https://no-color.org): present and not empty means no. */
export const wantsColor = (parsed: Parsed, shell: Shell): boolean => !isSet(parsed, 'no-color') && (shell.env['NO_COLOR'] ?? '') === '' && shell.env['TERM'] !== 'dumb';

export function worldOf(parsed: Parsed, shell: Shell): World {
  const quiet = isSet(parsed, 'quiet');
  return {
    version: shell.version,
    cwd: shell.cwd,
    env: shell.env,
    now: Date.now,
    progress: progressOn(shell, quiet),
    signal: shell.signal,
    note: quiet ? () => undefined : (text) => shell.error(`assay: ${text}\n`),
    notice: (text) => shell.error(`assay: ${text}\n`),
  };
}

export const exitCodeOf = (scan: Scan, exitZero: boolean): number => (exitZero ? 0 : exitCodes[scan.verdict.result]);

/** The one target that was named, or this folder. */
function targetOf(parsed: Parsed, command: string): string {
  if (parsed.positionals.length > 1) throw new UsageError(`one target at a time: ${parsed.positionals.slice(1).join(' ')} is too much`, `assay ${command} --help`);
  const target = parsed.positionals[0] ?? '.';
  if (target.trim() === '') throw new UsageError('the target is empty: name a folder, a lockfile or a repository', `assay ${command} --help`);
  return target;
}

/** Scans, writes the reports, answers the exit code. `toRequest` makes the request of the command's options. */
async function scanAndReport(parsed: Parsed, shell: Shell, command: string, toRequest: (target: string, now: number) => ScanRequest | Promise<ScanRequest>): Promise<number> {
  const target = targetOf(parsed, command);
  const outputs = toOutputs(parsed.values.get('output'), shell.cwd);
  const world = worldOf(parsed, shell);
  const started = world.now();
  const scan = await runScan(await toRequest(target, started), world);
  world.progress.done();
  await writeReports(scan, outputs, shell, {
    verbose: isSet(parsed, 'verbose'),
    color: wantsColor(parsed, shell),
    exitZero: isSet(parsed, 'exit-zero'),
    target,
    duration: (world.now() - started) / 1000,
  });
  return exitCodeOf(scan, isSet(parsed, 'exit-zero'));
}

export const scanCommand = (parsed: Parsed, shell: Shell): Promise<number> => scanAndReport(parsed, shell, 'scan', (target, now) => toScanRequest(parsed, target, now));

/** `assay secrets`: the same scan, of the kind secret alone, with the history unless it is left out. */
export const secretsCommand = (parsed: Parsed, shell: Shell): Promise<number> =>
  scanAndReport(parsed, shell, 'secrets', async (target, now) => {
    const request = toSecretsRequest(parsed, target, now, shell.env);
    if (!isSet(parsed, 'stdin')) return request;
    const { readStdin } = await import('./read-stdin.ts');
    return { ...request, secrets: { ...request.secrets, stdin: await readStdin(request.maxFileBytes, shell.signal) } };
  });
