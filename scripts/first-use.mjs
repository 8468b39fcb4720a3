// Run by the launcher: installs and builds a checkout, telling on standard error what takes the time.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUp } from './setup.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`assay: this is Node ${process.versions.node}; Assay needs Node 20.19 or later (https://nodejs.org)\n`);
  process.exit(1);
}
try {
  setUp(dirname(dirname(fileURLToPath(import.meta.url))));
  process.stderr.write('assay: building …\n');
  await import('./build.mjs');
} catch (error) {
  process.stderr.write(`assay: could not make itself ready: ${error.message}\n`);
  process.exit(1);
}
