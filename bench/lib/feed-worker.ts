// The process that is measured: `update <home> <from> <ecosystem…>` or `scan-archives <from> <names file>`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { updateFeed } from '../../src/feeds/osv/update.ts';
import { openZipShelf } from '../../src/feeds/osv/zip-shelf.ts';
import { createHttp } from '../../src/kit/io/http.ts';
import { unpack } from '../../src/kit/io/zip.ts';

const [command, where = '', ...rest] = process.argv.slice(2);

async function update(home: string, from: string, ecosystems: readonly string[]): Promise<void> {
  const http = createHttp({ mode: 'none', allow: [], userAgent: 'bench', env: {} });
  const changes = await updateFeed({ home, from, ecosystems, http, exploitation: false, progress: { step() {}, done() {} }, now: new Date() });
  for (const change of changes) console.log(change.feed, change.status, 'changes' in change ? change.changes : change.reason);
}

/** What the fastest scanner of archives does: inflate and parse each record, keep those of the wanted packages. */
function scanArchives(from: string, file: string): void {
  let found = 0;
  for (const [ecosystem, list] of Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, readonly string[]>>)) {
    const wanted = new Set(list);
    const shelf = openZipShelf(join(from, ecosystem, 'all.zip'));
    if (!shelf.ok) throw new Error(shelf.error);
    for (let at = 0; at < shelf.value.ids.length; at += 1) {
      const raw = shelf.value.raw(at);
      const bytes = raw.ok ? unpack(raw.value.bytes, raw.value.stored, shelf.value.size[at] ?? 0, shelf.value.crc[at] ?? 0) : raw;
      if (!bytes.ok) throw new Error(bytes.error);
      const record = JSON.parse(Buffer.from(bytes.value).toString()) as { affected?: { package?: { name?: string; ecosystem?: string } }[]; withdrawn?: string };
      if (record.withdrawn === undefined && record.affected?.some((one) => one.package?.ecosystem === ecosystem && wanted.has(one.package.name ?? ''))) found += 1;
    }
  }
  console.log(`found ${found}`);
}

if (command === 'update') await update(where, rest[0] ?? '', rest.slice(1));
else scanArchives(where, rest[0] ?? '');
console.log(`rss ${process.resourceUsage().maxRSS}`);
