// How long `assay --version` takes, started by node and by the launcher, against an empty node process.
import { existsSync } from 'node:fs';
import { median, type Measure } from './lib/measure.ts';
import { runCommand } from './lib/run-command.ts';

export const measure: Measure = {
  title: 'start and print the version',
  async run(print) {
    if (!existsSync('dist/assay.js')) return print.skip('startup', 'dist/ is not built: npm run build');
    const rounds = Array.from({ length: 9 }, () => ({
      empty: runCommand(process.execPath, ['-e', '0']),
      node: runCommand(process.execPath, ['dist/assay.js', '--version']),
      launcher: runCommand('./assay', ['--version']),
    })).slice(1);
    const of = (name: 'empty' | 'node' | 'launcher'): number => median(rounds.map((round) => round[name])).seconds * 1000;
    print.value('startup-empty-node', of('empty'), 'ms');
    print.value('startup-version', of('node'), 'ms');
    print.value('startup-launcher', of('launcher'), 'ms');
  },
};
