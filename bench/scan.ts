// A real lockfile of 1,680 packages against an index of 200,000 npm records, warm, as whole processes; beside it osv-scanner on the same records.
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundled, median, runProcess, type Measure, type Run } from './lib/measure.ts';
import { runCommand } from './lib/run-command.ts';
import { benchFolder, hasRealMirror, large, realMirror, syntheticMirror } from './lib/synthetic-osv.ts';
import { writeZip } from './lib/zip-writer.ts';

const home = join(benchFolder, 'home-lookup');
const project = join(realMirror, '../projects/npm-crapi-web');
const rival = process.env['OSV_SCANNER'] ?? join(process.env['RIVALS'] ?? '/tmp/rivals', 'bin/osv-scanner');

/** osv-scanner stops at the first ecosystem whose archive is missing, so that those we have no records of get an empty one. */
function rivalCache(folder: string): string {
  const cache = join(benchFolder, 'osv-scanner-cache');
  for (const ecosystem of ['npm', 'PyPI', 'Go', 'crates.io', 'Maven', 'NuGet', 'Packagist', 'RubyGems', 'Hex', 'Pub', 'ConanCenter', 'SwiftURL', 'CRAN', 'Hackage', 'Julia', 'GIT', 'GitHub Actions']) {
    const into = join(cache, 'osv-scalibr', ecosystem);
    if (existsSync(join(into, 'all.zip'))) continue;
    mkdirSync(into, { recursive: true });
    const from = join(folder, ecosystem, 'all.zip');
    if (existsSync(from)) cpSync(from, join(into, 'all.zip'));
    else writeZip(join(into, 'all.zip'), []);
  }
  return cache;
}

export const measure: Measure = {
  title: 'scan a lockfile of 1,680 packages against 200,000 advisories',
  async run(print) {
    if (!hasRealMirror() || !existsSync(project)) return print.skip('scan', 'no mirror of real advisories beside this checkout');
    if (!existsSync('dist/assay.js')) return print.skip('scan', 'dist/ is not built: npm run build');
    const { folder } = syntheticMirror(large);
    runProcess(await bundled('feed-worker.ts'), ['update', home, folder, ...Object.keys(large)]);
    const env = { ASSAY_HOME: home };
    const scan = (): Run => runCommand(process.execPath, ['dist/assay.js', 'scan', project, '--offline', '--only', 'vulnerability', '-o', 'json'], env);
    scan();
    if (!existsSync(rival)) {
      const ours = median(Array.from({ length: 7 }, scan));
      print.value('scan-200k', ours.seconds, 's');
      print.value('scan-200k-memory', ours.megabytes, 'MB');
      return print.skip('scan-200k-ratio', `osv-scanner is not at ${rival} (set OSV_SCANNER)`);
    }
    const cache = rivalCache(folder);
    // Side by side in one run: the machine's mood is the same for both.
    const rounds = Array.from({ length: 3 }, () => ({
      theirs: runCommand(rival, ['scan', 'source', '--offline', '-r', project, '--format', 'json'], { OSV_SCALIBR_LOCAL_DB_CACHE_DIRECTORY: cache }),
      ours: [scan(), scan(), scan()],
    }));
    const ours = median(rounds.flatMap((round) => round.ours));
    const theirs = median(rounds.map((round) => round.theirs));
    print.value('scan-200k', ours.seconds, 's');
    print.value('scan-200k-memory', ours.megabytes, 'MB');
    print.value('scan-200k-osv-scanner', theirs.seconds, 's');
    print.value('scan-200k-osv-scanner-memory', theirs.megabytes, 'MB');
    print.ratio('scan-200k', ours.seconds / theirs.seconds, 'osv-scanner');
  },
};
