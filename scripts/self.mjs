// `npm run self`: scans this repository with its own gate, against the feed that ASSAY_FEED names (an OSV mirror: folder).
// Without one it says aloud that it was skipped: advisories are not ours to commit.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const feed = process.env.ASSAY_FEED ?? '';
if (feed === '') {
  console.log('self: SKIPPED, since ASSAY_FEED names no feed. Set it to a folder with the layout of the public OSV bucket:\n  ASSAY_FEED=/path/to/osv npm run self');
} else if (!existsSync(feed)) {
  console.error(`self: ASSAY_FEED names ${feed}, which is not there`);
  process.exitCode = 2;
} else {
  const { status } = spawnSync(join(root, 'assay'), ['scan', root, '--offline'], { stdio: 'inherit' });
  process.exitCode = status ?? 4;
}
