// Looking 2,000 packages up in an index of 300,000 records, against inflating and parsing the archives: whole processes both.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openZipShelf } from '../src/feeds/osv/zip-shelf.ts';
import { readRecord } from '../src/feeds/osv/build-record.ts';
import { bundled, median, runProcess, type Measure } from './lib/measure.ts';
import { benchFolder, hasRealMirror, large, syntheticMirror } from './lib/synthetic-osv.ts';

const home = join(benchFolder, 'home-lookup');

export const measure: Measure = {
  title: 'look 2,000 packages up among 300,000 advisories',
  async run(print) {
    if (!hasRealMirror()) return print.skip('feed-lookup', 'no mirror of real advisories beside this checkout');
    const { folder } = syntheticMirror(large);
    const worker = await bundled('feed-worker.ts');
    runProcess(worker, ['update', home, folder, ...Object.keys(large)]);
    const names = namesFile(folder);
    const looker = await bundled('feed-lookup-worker.ts');
    const ours = median([0, 1, 2, 3, 4, 5].map(() => runProcess(looker, [home, names])).slice(1));
    const theirs = runProcess(worker, ['scan-archives', folder, names]);
    const [, open = '', lookup = ''] = /open ([\d.]+) lookup ([\d.]+)/.exec(ours.output) ?? [];
    print.value('feed-open', Number(open), 'ms');
    print.value('feed-lookup-2000', Number(lookup), 'ms');
    print.value('feed-lookup-process', ours.seconds, 's');
    print.value('feed-lookup-memory', ours.megabytes, 'MB');
    print.ratio('feed-lookup-process', ours.seconds / theirs.seconds, 'inflating and parsing the archives');
  },
};

/** Packages drawn evenly, half of them with advisories and half without. */
function namesFile(folder: string): string {
  const file = join(folder, 'names.json');
  if (existsSync(file)) return file;
  const names: Record<string, string[]> = {};
  for (const [ecosystem, count] of Object.entries(large)) {
    const shelf = openZipShelf(join(folder, ecosystem, 'all.zip'));
    if (!shelf.ok) throw new Error(shelf.error);
    const wanted = Math.round((1000 * count) / 300_000);
    const all = new Set<string>();
    for (let at = 0; at < shelf.value.ids.length; at += 3) {
      const read = readRecord(shelf.value, at);
      if (read.ok) all.add(read.value.record.affected[0]?.name ?? '');
    }
    const found = [...all].filter((_, at) => at % Math.floor(all.size / wanted) === 0).slice(0, wanted);
    names[ecosystem] = [...found, ...Array.from({ length: wanted }, (_, at) => `no-such-package-${at}`)];
    shelf.value.close();
  }
  writeFileSync(file, JSON.stringify(names));
  return file;
}
