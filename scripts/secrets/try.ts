// `npx tsx scripts/secrets/try.ts <rule id>…`: runs the fixtures of rules. `--corpus <letters>`: the labeled examples beside this checkout whose provider begins so.
// Reads rule files straight from their folder, without the generated registry.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SecretRule } from '../../src/detect/secrets/contract.ts';
import { compileRules, type NamedRule } from '../../src/detect/secrets/engine/compile.ts';
import { jsPrefilter } from '../../src/detect/secrets/engine/prefilter.ts';
import { createScanner, type Hit } from '../../src/detect/secrets/engine/scan-bytes.ts';
import { fixtureLines } from '../../test/lib/secret-samples.ts';

const folder = 'src/detect/secrets';
const fixtures = 'fixtures/detect/secrets';

async function readRules(): Promise<NamedRule[]> {
  const ids = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'contract.ts' && !name.includes('.generated.')).map((name) => name.slice(0, -3)).sort();
  const rules: NamedRule[] = [];
  for (const id of ids) {
    try {
      const module = (await import(pathToFileURL(join(folder, `${id}.ts`)).href)) as { readonly rule?: SecretRule };
      if (module.rule === undefined) console.log(`${id}: exports no rule`);
      else rules.push({ ...module.rule, id });
    } catch (error) {
      console.log(`${id}: does not load: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return rules;
}

/** A rule that cannot be compiled is told and left out. */
function sound(rules: readonly NamedRule[]): NamedRule[] {
  return rules.filter((rule) => {
    try {
      compileRules([rule]);
      return true;
    } catch (error) {
      console.log(`${rule.id}: ${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
  });
}

const rules = sound(await readRules());
const compiled = compileRules(rules);
const scanner = createScanner(compiled, jsPrefilter(compiled.table));
const scan = (text: string): readonly Hit[] => {
  const bytes = new TextEncoder().encode(text);
  return scanner.scan(bytes, bytes.length, 0, bytes.length).filter((hit) => hit.data !== undefined);
};
const brief = (hits: readonly Hit[]): string => hits.map(({ data }) => `${data?.fields.rule ?? ''}${data?.fields.inspection.example === undefined ? '' : ` (${data.fields.inspection.example})`}`).join(', ') || 'nothing';

function tryFixtures(ids: readonly string[]): void {
  let bad = 0;
  for (const id of ids) {
    const file = join(fixtures, `${id}.txt`);
    if (!existsSync(file)) {
      console.log(`${id}: no ${file}`);
      bad += 1;
      continue;
    }
    const lines = fixtureLines(readFileSync(file, 'utf8'));
    if (!lines.some((line) => line.kind === 'ng') || !lines.some((line) => line.kind === 'ok')) console.log(`${id}: needs ng and ok lines`);
    for (const { kind, text, at } of lines) {
      const hits = scan(text);
      const own = hits.some(({ data }) => data?.fields.rule === id && data.fields.inspection.example === undefined);
      if (own === (kind === 'ng')) continue;
      bad += 1;
      console.log(`${file}:${at}: ${kind === 'ng' ? 'not found' : 'found'} in ${JSON.stringify(text).slice(0, 200)}; found: ${brief(hits)}`);
    }
  }
  console.log(`${ids.length} rules, ${bad} lines fell short`);
}

interface Row {
  readonly source: string;
  readonly rule: string;
  readonly label: string;
  readonly text: string;
}

function tryCorpus(letters: string): void {
  const rows = ['noseyparker', 'kingfisher'].flatMap((name) => readFileSync(join('../shared/secrets', `${name}.jsonl`), 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Row));
  const own = rows.filter((row) => letters === 'all' || letters.includes((row.rule.split('.')[1] ?? '')[0] ?? ''));
  const totals: Record<string, [found: number, all: number]> = {};
  for (const row of own) {
    const hits = scan(row.text);
    const found = hits.some(({ data }) => data?.fields.inspection.example === undefined);
    const key = `${row.rule.split('.')[0] ?? ''} ${row.label}`;
    const total = (totals[key] ??= [0, 0]);
    total[1] += 1;
    if (found) total[0] += 1;
    if (found !== (row.label === 'positive')) console.log(`${row.label === 'positive' ? 'missed ' : 'flagged'} ${row.rule} ${JSON.stringify(row.text).slice(0, 300)}; found: ${brief(hits)}`);
  }
  for (const [key, [found, all]] of Object.entries(totals)) console.log(`${key}: ${found} of ${all} found`);
}

const args = process.argv.slice(2);
if (args[0] === '--corpus') tryCorpus(args[1] ?? 'all');
else tryFixtures(args.length > 0 ? args : rules.map((rule) => rule.id));
