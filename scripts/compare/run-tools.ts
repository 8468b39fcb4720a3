// Runs the scanners that are compared, each without a network and against the same mirror of advisories. A tool that breaks off throws: half an
// answer is not compared.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Scan } from '#model/scan';
import { answerOfOsvScanner, answerOfSyft, type Answer } from './sets.ts';

/** 22 bytes: an archive of nothing. Without one for every ecosystem osv-scanner stops at the first that it lacks. */
const emptyZip = Buffer.concat([Buffer.from('PK\u0005\u0006', 'latin1'), Buffer.alloc(18)]);
const absentFromMirrors = ['Alpine', 'ConanCenter', 'CRAN', 'Debian', 'GIT', 'Hackage', 'Hex', 'Julia', 'Pub', 'SwiftURL', 'vcpkg'];

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv, accepted: readonly number[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 30, env: { ...process.env, ...env } });
  if (error !== undefined || status === null || !accepted.includes(status)) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? `exit ${status}: ${stderr.slice(-2000)}`}`);
  return stdout;
}

/** The mirror in the layout that osv-scanner looks for; returns what its environment must name. */
export function layMirrorOut(mirror: string, into: string): string {
  const root = join(into, 'osv-scalibr');
  mkdirSync(root, { recursive: true });
  for (const ecosystem of readdirSync(mirror, { withFileTypes: true })) {
    if (ecosystem.isDirectory() && existsSync(join(mirror, ecosystem.name, 'all.zip'))) cpSync(join(mirror, ecosystem.name), join(root, ecosystem.name), { recursive: true });
  }
  for (const ecosystem of absentFromMirrors.filter((name) => !existsSync(join(root, name)))) {
    mkdirSync(join(root, ecosystem));
    writeFileSync(join(root, ecosystem, 'all.zip'), emptyZip);
  }
  return into;
}

/** Text of each report that is asked for, by format. Runs what stands in `dist/`. */
export function runAssay(assay: string, home: string, mirror: string, project: string, formats: readonly string[], out: string): ReadonlyMap<string, string> {
  const files = formats.map((format) => [format, join(out, `assay.${format}`)] as const);
  const args = [assay, 'scan', project, '--offline', '--quiet', ...files.flatMap(([format, file]) => ['-o', `${format}=${file}`])];
  run(process.execPath, args, { ASSAY_HOME: home, ASSAY_FEED: mirror }, [0, 1, 3]);
  return new Map(files.map(([format, file]) => [format, readFileSync(file, 'utf8')]));
}

export const parseScan = (text: string): Scan => JSON.parse(text) as Scan;

/**
 * Its own configuration is set aside, so that a project cannot change the comparison, and the Go release that go.mod asks for is judged, as Assay does.
 * Exit 128 is its word for "no packages".
 */
export function runOsvScanner(binary: string, database: string, project: string): Answer {
  const config = join(database, 'osv-scanner.toml');
  writeFileSync(config, 'ScanGoModVersion = true\n');
  const args = ['scan', 'source', '--offline', '--all-packages', '--no-call-analysis=all', '--config', config, '--recursive', '--format', 'json', resolve(project)];
  const text = run(binary, args, { OSV_SCALIBR_LOCAL_DB_CACHE_DIRECTORY: database }, [0, 1, 128]);
  return answerOfOsvScanner(text.trim() === '' ? {} : (JSON.parse(text) as Parameters<typeof answerOfOsvScanner>[0]));
}

export function runSyft(binary: string, project: string): Answer {
  const env = { SYFT_CHECK_FOR_APP_UPDATE: 'false', SYFT_JAVASCRIPT_INCLUDE_DEV_DEPENDENCIES: 'true' };
  return answerOfSyft(JSON.parse(run(binary, ['scan', `dir:${resolve(project)}`, '-o', 'syft-json', '--quiet'], env, [0])) as Parameters<typeof answerOfSyft>[0]);
}
