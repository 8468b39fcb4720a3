// `npm run new <family> <id>`: writes the file of a new parser, version scheme or range language with its first fixtures, and the registry.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { families } from './families.ts';

const [familyId = '', id = ''] = process.argv.slice(2);
const family = families.find((each) => each.id === familyId);
const fail = (why: string): never => {
  console.error(`npm run new: ${why}\n  npm run new packages my-lock\nfamilies: ${families.map((each) => each.id).join(', ')}`);
  process.exit(2);
};
if (family === undefined) fail(familyId === '' ? 'name a family and an id' : `no such family: ${familyId}`);
else if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) fail(`an id is kebab-case, such as my-lock: "${id}"`);
else {
  const file = join(family.folder, `${id}.ts`);
  if (existsSync(file)) fail(`${file} is there already`);
  const templates = join('scripts', 'templates', family.id);
  const lockfile = id.endsWith('-lock') ? `${id.slice(0, -5)}.lock` : `${id}.lock`;
  const text = (name: string): string => readFileSync(join(templates, name), 'utf8').replaceAll('__ID__', id).replaceAll('__LOCKFILE__', lockfile);
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    console.log(`wrote ${path}`);
  };
  write(file, text('file.ts.txt'));
  for (const [template, path] of family.fixtureTemplates) write(join(family.fixtures, path.replaceAll('__ID__', id).replaceAll('__LOCKFILE__', lockfile)), text(template));
  spawnSync(join('node_modules', '.bin', 'tsx'), ['scripts/gen.ts'], { stdio: 'inherit' });
  console.log(`\nNext: ${family.next.replaceAll('__ID__', id)}`);
}
