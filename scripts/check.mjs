// `npm run check`: what CI runs. The same as `npm test`, and then the scan of this repository by itself.
import './test.mjs';
if (!process.exitCode) await import('./self.mjs');
