// A tree of 50,000 files with 20 lockfiles: walked and parsed by a whole `assay scan` without advisories, and the walk alone in one process.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectPackages } from '../src/collect/packages/graph/collect-packages.ts';
import { walkFolder } from '../src/collect/files/walk.ts';
import { sha256 } from '../src/kit/io/sha256.ts';
import { median, type Measure } from './lib/measure.ts';
import { runCommand } from './lib/run-command.ts';
import { benchFolder } from './lib/synthetic-osv.ts';

const folders = 1000;
const filesEach = 50;
const lockfiles = 20;
const packagesEach = 200;

function lockfile(at: number): string {
  const names = Array.from({ length: packagesEach }, (_, index) => `package-${at}-${index}`);
  const packages = Object.fromEntries(names.map((name, index) => [`node_modules/${name}`, { version: `1.${index}.0`, dependencies: { [names[(index * 7 + 1) % packagesEach] ?? '']: '^1.0.0' } }]));
  return JSON.stringify({ name: `project-${at}`, lockfileVersion: 3, packages: { '': { dependencies: { [names[0] ?? '']: '^1.0.0' } }, ...packages } }, undefined, 2);
}

function tree(): string {
  const root = join(benchFolder, 'tree-50000');
  if (existsSync(join(root, 'done'))) return root;
  for (let folder = 0; folder < folders; folder += 1) {
    const into = join(root, `area-${folder % 40}`, `folder-${folder}`);
    mkdirSync(into, { recursive: true });
    for (let file = 0; file < filesEach; file += 1) writeFileSync(join(into, `file-${file}.ts`), `export const value = ${file};\n`);
    if (folder % (folders / lockfiles) === 0) writeFileSync(join(into, 'package-lock.json'), lockfile(folder));
  }
  writeFileSync(join(root, 'done'), '');
  return root;
}

export const measure: Measure = {
  title: 'walk 50,000 files and parse 20 lockfiles',
  async run(print) {
    const root = tree();
    const times: number[] = [];
    for (let round = 0; round < 6; round += 1) {
      const started = performance.now();
      const facts = await collectPackages(walkFolder(root, { excludes: [], installed: false }), { sha256, maxBytes: 1 << 26 });
      if (facts.components.length !== lockfiles * packagesEach) throw new Error(`expected ${lockfiles * packagesEach} components, got ${facts.components.length}`);
      times.push(performance.now() - started);
    }
    print.value('walk-and-parse-first', (times[0] ?? 0) / 1000, 's');
    print.value('walk-and-parse-warm', ([...times.slice(1)].sort((a, b) => a - b)[2] ?? 0) / 1000, 's');
    if (!existsSync('dist/assay.js')) return print.skip('walk-process', 'dist/ is not built: npm run build');
    const runs = Array.from({ length: 5 }, () => runCommand(process.execPath, ['dist/assay.js', 'scan', root, '--offline', '--only', 'vulnerability', '-o', 'json'], { ASSAY_HOME: join(benchFolder, 'empty-home') }));
    print.value('walk-process', median(runs.slice(1)).seconds, 's');
  },
};
