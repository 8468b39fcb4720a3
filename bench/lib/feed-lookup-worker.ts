// The process that is measured: `<home> <names file>`. Looks names up as a scan does and reads what a matcher reads.
import { readFileSync } from 'node:fs';
import { openFeed } from '../../src/feeds/osv/open.ts';

const [home = '', file = ''] = process.argv.slice(2);
const names = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, readonly string[]>>;
const began = performance.now();
const feed = openFeed(home);
const opened = performance.now();
let found = 0;
for (const [ecosystem, list] of Object.entries(names)) {
  const answer = await feed.lookup(ecosystem, list.map((name) => ({ name, versions: [] })));
  // The matcher reads ranges and versions of every advisory; the rest it reads only of those that match.
  for (const advisories of answer.byName.values()) for (const { ranges, versions } of advisories) found += ranges.length + versions.length > 0 ? 1 : 0;
  if (answer.failedNames.size > 0) throw new Error(`${answer.failedNames.size} names could not be looked up`);
}
console.log(`found ${found} open ${(opened - began).toFixed(2)} lookup ${(performance.now() - opened).toFixed(2)}`);
console.log(`rss ${process.resourceUsage().maxRSS}`);
