// `npm test`: sets itself up, then runs everything that guards the code: generated files, types, lint, rooms, dead code, tests.
// `npm test -- <vitest arguments>` runs only the tests, with those arguments.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';
import { setUp } from './setup.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = (name) => join(root, 'node_modules', '.bin', name);
const args = process.argv.slice(2);
const update = args.includes('--update');
const rest = args.filter((arg) => arg !== '--update');

function run(what, command, commandArgs, env = {}) {
  const started = Date.now();
  process.stderr.write(`\n> ${what}\n`);
  const { status } = spawnSync(command, commandArgs, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' });
  process.stderr.write(`  ${status === 0 ? 'ok' : 'FAILED'}: ${what} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`);
  return status === 0;
}

setUp(root);
const steps = [
  ['build', process.execPath, ['scripts/build.mjs']],
  ...(rest.length > 0 || update ? [['generated files', bin('tsx'), ['scripts/gen.ts']]] : [
    ['generated files are current', bin('tsx'), ['scripts/gen.ts', '--check']],
    ['docs are current', bin('tsx'), ['scripts/docs.ts', '--check']],
    ['types', bin('tsc'), ['--noEmit']],
    ['lint', bin('eslint'), ['.']],
    ['rooms (import law)', bin('depcruise'), ['--config', '.dependency-cruiser.cjs', 'src']],
    ['dead code', bin('knip'), []],
  ]),
  ['tests', bin('vitest'), ['run', ...rest], update ? { ASSAY_UPDATE: '1' } : {}],
];
let failed = 0;
for (const [what, command, commandArgs, env] of steps) if (!run(what, command, commandArgs, env)) failed += 1;
process.exitCode = failed > 0 ? 1 : 0;
