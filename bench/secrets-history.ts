// Secrets in every version of real repositories, beside `git log -p -U0 --all`, which prints what other scanners read, and beside the rivals; and a history of 100,000 commits.
import { join } from 'node:path';
import type { Measure } from './lib/measure.ts';
import { clone, isBuilt, longHistory, realHistories } from './lib/secret-samples.ts';
import { assay, inTurns, rival } from './lib/side-by-side.ts';
import { benchFolder } from './lib/synthetic-osv.ts';

const rivalsOn = (folder: string) => [
  rival('kingfisher', ['scan', folder, '--no-validate', '--no-update-check', '--format', 'json', '--git-history', 'full', '--output', join(benchFolder, 'kingfisher.json')]),
  rival('betterleaks', ['git', folder, '-o', join(benchFolder, 'betterleaks.json'), '-s']),
  process.env['BENCH_SLOW_RIVALS'] === '0' ? undefined : rival('gitleaks', ['git', folder, '-r', join(benchFolder, 'gitleaks.json'), '--no-banner', '-l', 'fatal']),
].filter((each) => each !== undefined);

export const measure: Measure = {
  title: 'look for secrets in every version of real repositories',
  async run(print) {
    if (!isBuilt()) return print.skip('secrets-history', 'dist/ is not built: npm run build');
    const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5);
    for (const name of realHistories) {
      const folder = clone(name);
      if (folder === undefined) {
        print.skip(`secrets-history-${name}`, 'its bundle is not beside this checkout');
        continue;
      }
      const log = { name: 'git log', command: 'git', args: ['-C', folder, 'log', '-p', '-U0', '--all', '--output=/dev/null'] };
      const results = inTurns([assay('--history-only', '--all-refs', folder), log, ...rivalsOn(folder)], rounds);
      const ours = results.get('assay');
      if (ours === undefined) continue;
      print.value(`secrets-history-${name}`, ours.seconds, 's');
      print.value(`secrets-history-${name}-memory`, ours.megabytes, 'MB');
      for (const [whom, theirs] of [...results].slice(1)) {
        print.value(`secrets-history-${name}-${whom.replace(' ', '-')}`, theirs.seconds, 's');
        print.ratio(`secrets-history-${name}`, ours.seconds / theirs.seconds, whom);
      }
    }
    const long = inTurns([assay('--history-only', '--all-refs', longHistory())], 1).get('assay');
    if (long === undefined) return;
    print.value('secrets-history-100k', long.seconds, 's');
    print.value('secrets-history-100k-memory', long.megabytes, 'MB');
  },
};
