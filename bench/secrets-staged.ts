// Three changes staged in a repository of 5,000 files, as a hook sees them, beside an empty node process and the rivals that can do it.
import type { Measure } from './lib/measure.ts';
import { isBuilt, stagedRepository } from './lib/secret-samples.ts';
import { assay, inTurns, rival } from './lib/side-by-side.ts';

export const measure: Measure = {
  title: 'look for secrets in what is staged',
  async run(print) {
    if (!isBuilt()) return print.skip('secrets-staged', 'dist/ is not built: npm run build');
    const folder = stagedRepository();
    const rivals = [
      rival('kingfisher', ['scan', folder, '--staged', '--no-validate', '--no-update-check', '--format', 'json']),
      rival('betterleaks', ['git', folder, '--staged', '-s']),
      rival('gitleaks', ['git', folder, '--pre-commit', '--staged', '--no-banner', '-l', 'fatal']),
    ].filter((each) => each !== undefined);
    const results = inTurns([assay('--staged', folder), { name: 'empty-node', command: process.execPath, args: ['-e', '0'] }, ...rivals], Number(process.env['BENCH_ROUNDS'] ?? 7));
    const ours = results.get('assay');
    if (ours === undefined) return;
    print.value('secrets-staged', ours.seconds, 's');
    print.value('secrets-staged-memory', ours.megabytes, 'MB');
    for (const [name, theirs] of [...results].slice(1)) {
      print.value(`secrets-staged-${name}`, theirs.seconds, 's');
      print.ratio('secrets-staged', ours.seconds / theirs.seconds, name);
    }
  },
};
