// `npx tsx scripts/secrets/adversarial.ts [rule id…]`: runs each rule alone on what it finds hardest and prints the slowest ten. Exit 1 if one takes more than 100 ms a
// megabyte more than a scan without rules. What is measured is bundled first, as what ships is: what runs TypeScript as it stands gives names to functions while they run,
// which takes as long as the work.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const folder = mkdtempSync(join(tmpdir(), 'adversarial-'));
try {
  const outfile = join(folder, 'run.mjs');
  await build({ entryPoints: ['scripts/secrets/lib/adversarial-run.ts'], outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' });
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
