// Building the index of 300,000 zipped records, four ecosystems, from a local mirror.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundled, runProcess, type Measure } from './lib/measure.ts';
import { benchFolder, hasRealMirror, large, syntheticMirror } from './lib/synthetic-osv.ts';

export const measure: Measure = {
  title: 'build the index of 300,000 advisories',
  async run(print) {
    if (!hasRealMirror()) return print.skip('feed-build', 'no mirror of real advisories beside this checkout');
    const { folder } = syntheticMirror(large);
    const home = join(benchFolder, 'home-build');
    rmSync(home, { recursive: true, force: true });
    const run = runProcess(await bundled('feed-worker.ts'), ['update', home, folder, ...Object.keys(large)]);
    print.value('feed-build', run.seconds, 's');
    print.value('feed-build-memory', run.megabytes, 'MB');
  },
};
