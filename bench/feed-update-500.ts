// Updating that index from a local mirror whose archive has 500 changed records, and once more with none.
import { copyFileSync, cpSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundled, median, runProcess, type Measure } from './lib/measure.ts';
import { benchFolder, hasRealMirror, large, syntheticMirror } from './lib/synthetic-osv.ts';

export const measure: Measure = {
  title: 'update the index of 300,000 advisories by 500 changed records',
  async run(print) {
    if (!hasRealMirror()) return print.skip('feed-update-500', 'no mirror of real advisories beside this checkout');
    const [plain, changed] = [syntheticMirror(large).folder, syntheticMirror({ npm: large['npm'] ?? 0 }, 500).folder];
    const worker = await bundled('feed-worker.ts');
    const [mirror, home, start] = ['mirror-update', 'home-update', 'home-update-start'].map((name) => join(benchFolder, name)) as [string, string, string];
    for (const folder of [mirror, start]) rmSync(folder, { recursive: true, force: true });
    for (const ecosystem of Object.keys(large)) serve(plain, mirror, ecosystem);
    const update = (where: string) => runProcess(worker, ['update', where, mirror, ...Object.keys(large)]);
    update(start);
    serve(changed, mirror, 'npm');
    const runs = [1, 2, 3].map(() => {
      rmSync(home, { recursive: true, force: true });
      cpSync(start, home, { recursive: true });
      return update(home);
    });
    if (!runs.every((run) => run.output.includes('osv/npm updated 500'))) throw new Error(`not 500 changes: ${runs[0]?.output}`);
    print.value('feed-update-500', median(runs).seconds, 's');
    print.value('feed-update-500-memory', median(runs).megabytes, 'MB');
    print.value('feed-update-none', median([1, 2, 3].map(() => update(home))).seconds, 's');
  },
};

function serve(from: string, mirror: string, ecosystem: string): void {
  const target = join(mirror, ecosystem);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  linkSync(join(from, ecosystem, 'all.zip'), join(target, 'all.zip'));
  copyFileSync(join(from, ecosystem, 'modified_id.csv'), join(target, 'modified_id.csv'));
}
