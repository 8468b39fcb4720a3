// Secrets in real source of this machine, side by side with the rivals that are there; and the peak of memory over a gigabyte of generated text.
import { join } from 'node:path';
import type { Measure } from './lib/measure.ts';
import { gigabyte, isBuilt, realSource, sourceMegabytes } from './lib/secret-samples.ts';
import { assay, inTurns, rival } from './lib/side-by-side.ts';
import { benchFolder } from './lib/synthetic-osv.ts';

const rivalsOn = (folder: string) => [
  rival('kingfisher', ['scan', folder, '--no-validate', '--no-update-check', '--format', 'json', '--git-history', 'none', '--output', join(benchFolder, 'kingfisher.json')]),
  rival('betterleaks', ['filesystem', folder, '-o', join(benchFolder, 'betterleaks.json'), '-s']),
  // Minutes on a large tree.
  process.env['BENCH_SLOW_RIVALS'] === '1' ? rival('gitleaks', ['dir', folder, '-r', join(benchFolder, 'gitleaks.json'), '--no-banner', '-l', 'fatal']) : undefined,
].filter((each) => each !== undefined);

export const measure: Measure = {
  title: 'look for secrets in real source, and in a generated gigabyte',
  async run(print) {
    if (!isBuilt()) return print.skip('secrets-tree', 'dist/ is not built: npm run build');
    const folder = join(realSource(), 'files');
    const results = inTurns([assay('--tree-only', '--installed', folder), ...rivalsOn(folder)], Number(process.env['BENCH_ROUNDS'] ?? 3));
    const ours = results.get('assay');
    if (ours === undefined) return;
    print.value('secrets-tree', ours.seconds, 's');
    print.value('secrets-tree', sourceMegabytes() / ours.seconds, 'MB/s');
    print.value('secrets-tree-memory', ours.megabytes, 'MB');
    for (const [name, theirs] of [...results].slice(1)) {
      print.value(`secrets-tree-${name}`, theirs.seconds, 's');
      print.value(`secrets-tree-${name}-memory`, theirs.megabytes, 'MB');
      print.ratio('secrets-tree', ours.seconds / theirs.seconds, name);
    }
    const large = inTurns([assay('--tree-only', '--installed', gigabyte())], 1).get('assay');
    if (large === undefined) return;
    print.value('secrets-tree-1gb', large.seconds, 's');
    print.value('secrets-tree-1gb-memory', large.megabytes, 'MB');
  },
};
