// `npx tsx scripts/compare/osv-scanner.ts --osv-scanner <binary> [--syft <binary>] [--mirror <folder>] [--made] [project…]`: compares what Assay finds with
// what others find, on the same advisories without a network, and that Assay says the same twice. One line per project and rival, then every
// difference with its reason in docs/matching.md; exit 1 where one has none. What is not there is skipped aloud.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { openRecords, type Records } from './records.ts';
import { reasons, syftReasons, type Context, type Reason } from './reasons.ts';
import { answerOfScan, type Answer } from './sets.ts';
import { layMirrorOut, parseScan, runAssay, runOsvScanner, runSyft } from './run-tools.ts';
import { weigh } from './weigh.ts';
import { writeMirrorProjects } from './mirror-projects.ts';

const root = join(import.meta.dirname, '../..');
const shared = process.env['ASSAY_SHARED'] ?? join(root, '../shared');
const formats = ['json', 'sarif', 'cyclonedx', 'text'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'osv-scanner': { type: 'string' }, syft: { type: 'string' }, made: { type: 'boolean' },
    mirror: { type: 'string', default: join(shared, 'osv') }, assay: { type: 'string', default: join(root, 'dist/assay.js') },
  },
});

const print = (line: string): void => void process.stdout.write(`${line}\n`);

interface Rival {
  readonly name: string;
  readonly known: readonly Reason[];
  run(project: string): Answer;
}

function allProjects(): string[] {
  const folder = join(shared, 'projects');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name)).sort();
}

/** Returns how many things are wrong with one project. */
function compareProject(project: string, rivals: readonly Rival[], records: Records, work: string): number {
  const home = join(work, 'home');
  const [once, twice] = ['once', 'twice'].map((name) => {
    const out = join(work, name);
    mkdirSync(out, { recursive: true });
    return runAssay(values.assay, home, values.mirror, project, formats, out);
  });
  const unsteady = formats.filter((format) => once?.get(format) !== twice?.get(format));
  unsteady.forEach((format) => print(`${basename(project)}: the second scan says something else as ${format}`));
  const scan = parseScan(once?.get('json') ?? '');
  const unread = scan.coverage.flatMap((row) => row.gaps ?? []).filter((gap) => gap.what === 'unsupported' && gap.required);
  if (unread.length > 0) {
    print(`${basename(project)}: ${scan.verdict.result}, not read: ${unread.map((gap) => gap.where.file ?? gap.why).join(', ')}`);
    return unsteady.length + (scan.verdict.result === 'pass' ? 1 : 0);
  }
  const assay = answerOfScan(scan);
  const texts = [...new Set(scan.inventory.components.map((component) => component.lockfile))].map((file) => readFileSync(join(project, file), 'utf8'));
  return rivals.reduce((wrong, rival) => {
    const answer = rival.run(project);
    const context: Context = {
      scan, rival: answer, lockfileSays: (text) => texts.some((one) => one.includes(text)),
      affected: (item) => records.affected(item.ecosystem, item.name, item.advisory ?? ''),
    };
    const weighed = weigh(`${basename(project)} vs ${rival.name}`, assay, context, rival.known);
    weighed.lines.forEach(print);
    return wrong + weighed.unexplained;
  }, unsteady.length);
}

function main(): number {
  const binary = values['osv-scanner'];
  const missing = [binary ?? 'no --osv-scanner <binary>', values.mirror, values.assay].filter((path) => !existsSync(path));
  if (missing.length > 0) {
    print(`compare: SKIPPED, nothing was compared; not there: ${missing.join(', ')}`);
    return binary === undefined ? 0 : 1;
  }
  const work = mkdtempSync(join(tmpdir(), 'assay-compare-'));
  try {
    const records = openRecords(values.mirror);
    const database = layMirrorOut(values.mirror, join(work, 'database'));
    const rivals: Rival[] = [{ name: 'osv-scanner', known: reasons, run: (project) => runOsvScanner(binary ?? '', database, project) }];
    const { syft } = values;
    if (syft !== undefined) rivals.push({ name: 'syft', known: syftReasons, run: (project) => runSyft(syft, project) });
    else print('syft: SKIPPED, no --syft <binary>');
    const projects = [...(positionals.length > 0 || values.made ? positionals : allProjects()), ...(values.made ? writeMirrorProjects(records, work) : [])];
    if (projects.length === 0) print('compare: SKIPPED, no projects were named');
    const wrong = projects.reduce((sum, project) => sum + compareProject(project, rivals, records, work), 0);
    print(wrong > 0 ? `${projects.length} folders compared; ${wrong} differences are unexplained` : `${projects.length} folders compared; every difference is explained`);
    return wrong > 0 || projects.length === 0 ? 1 : 0;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

process.exitCode = main();
