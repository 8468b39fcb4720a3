// Bundles src/cli into dist/: one small entry plus lazily loaded chunks, with the notices of the third parties inside.
import { build } from 'esbuild';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const stage = join(root, `dist.${process.pid}.tmp`);
rmSync(stage, { recursive: true, force: true });
mkdirSync(stage, { recursive: true });
// The rules of secret detection are a script of their own, with V8's code cache beside it: reading some 1,800 rules would be most of the start-up of every scan. Where
// the cache was made by another Node it is refused, and the script is compiled as usual.
const rulesLoader = `
import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
const at = (name) => new URL(name, import.meta.url);
function cache() {
  try {
    return readFileSync(at('./secrets-rules.cache'));
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
export const rules = new Script(readFileSync(at('./secrets-rules.js'), 'utf8'), { filename: 'secrets-rules.js', cachedData: cache() }).runInThisContext();
`;
const rulesApart = {
  name: 'rules-apart',
  setup(builder) {
    builder.onResolve({ filter: /^#detect\/secrets\/registry\.generated$/ }, () => ({ path: 'secrets-rules', namespace: 'rules-apart' }));
    builder.onLoad({ filter: /.*/, namespace: 'rules-apart' }, () => ({ contents: rulesLoader, loader: 'js', resolveDir: root }));
  },
};
await build({
  entryPoints: { 'secrets-rules': join(root, 'src/detect/secrets/registry.generated.ts') }, outdir: stage, bundle: true, format: 'iife', globalName: 'built', target: 'node20.19', minify: true,
  legalComments: 'none', logLevel: 'warning', banner: { js: '(()=>{' }, footer: { js: 'return built.rules})()' },
});
const rulesScript = new Script(readFileSync(join(stage, 'secrets-rules.js'), 'utf8'), { filename: 'secrets-rules.js' });
rulesScript.runInThisContext();
writeFileSync(join(stage, 'secrets-rules.cache'), rulesScript.createCachedData());

const result = await build({
  entryPoints: { assay: join(root, 'src/cli/main.ts'), 'secrets-worker': join(root, 'src/engine/secrets/worker.ts') },
  outdir: stage, bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20.19', minify: true,
  legalComments: 'none', metafile: true, logLevel: 'warning', chunkNames: 'part-[name]-[hash]',
  plugins: [rulesApart], define: { __VERSION__: JSON.stringify(version) },
  banner: { js: 'import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);' },
});

const packages = new Set();
for (const input of Object.keys(result.metafile.inputs)) {
  const found = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
  if (found) packages.add(found[1]);
}
const notices = [...packages].sort().map((name) => {
  const folder = join(root, 'node_modules', name);
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} ships no license text: it cannot be bundled`);
  return `${name} ${about.version} (${about.license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
});
writeFileSync(join(stage, 'THIRD-PARTY-NOTICES.txt'), `Assay contains the following third-party software.\n\n${notices.join(`\n${'-'.repeat(78)}\n\n`)}`);
writeFileSync(join(stage, 'package.json'), '{ "type": "module" }\n');

// The old parts stay until the new ones are there, and the entry goes last: a command started meanwhile finds a whole set.
mkdirSync(dist, { recursive: true });
const fresh = new Set(readdirSync(stage));
const { renameSync } = await import('node:fs');
for (const name of [...fresh].filter((name) => name !== 'assay.js').concat('assay.js')) renameSync(join(stage, name), join(dist, name));
for (const name of readdirSync(dist)) if (!fresh.has(name)) rmSync(join(dist, name), { recursive: true, force: true });
rmSync(stage, { recursive: true, force: true });
if (!existsSync(join(dist, 'assay.js'))) throw new Error('the build made no dist/assay.js');
writeFileSync(join(dist, '.stamp'), `${version}\n`);
