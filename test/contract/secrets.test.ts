// The contract of every rule of secret detection, held against its fixture: `fixtures/detect/secrets/<id>.txt`. Of a line, what `ng` says is found by that rule, what
// `ok` says is not. A test per letter, as a test per rule takes longer to tell than to run; a failure names rule and line.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileRules, type NamedRule } from '#detect/secrets/engine/compile';
import { jsPrefilter } from '#detect/secrets/engine/prefilter';
import { createScanner } from '#detect/secrets/engine/scan-bytes';
import { rules as registry } from '#detect/secrets/registry.generated';
import { fixtureLines } from '../lib/secret-samples.ts';
import { patternFaults, textFaults } from '../lib/secret-rule-faults.ts';

const source = 'src/detect/secrets';
const fixtures = 'fixtures/detect/secrets';

const rules: readonly NamedRule[] = Object.entries(registry).map(([id, rule]) => ({ ...rule, id }));
const compiled = compileRules(rules);
const scanner = createScanner(compiled, jsPrefilter(compiled.table));
const letters = [...new Set(rules.map(({ id }) => id[0] ?? ''))];
const idsIn = (folder: string, ending: string): readonly string[] => readdirSync(folder).filter((name) => name.endsWith(ending) && name !== 'contract.ts' && !name.includes('.generated.')).map((name) => name.slice(0, -ending.length)).sort();

/** Rules that report something in the text; what they take for an example they do not report. */
function reported(text: string): readonly string[] {
  const bytes = new TextEncoder().encode(text);
  return scanner.scan(bytes, bytes.length, 0, bytes.length).flatMap(({ data }) => (data === undefined || data.fields.inspection.example !== undefined ? [] : [data.fields.rule]));
}

function fixtureFaults(rule: NamedRule): readonly string[] {
  const file = join(fixtures, `${rule.id}.txt`);
  const text = readFileSync(file, 'utf8');
  const lines = fixtureLines(text);
  const faults = ['ng', 'ok'].filter((kind) => !lines.some((line) => line.kind === kind)).map((kind) => `${file}: has no line that begins with ${kind}`);
  const folded = (each: string): string => (rule.pattern?.flags.includes('i') === true ? each.toLowerCase() : each);
  for (const { kind, text: line, at } of lines) {
    const found = reported(line);
    if (kind === 'ng' && !found.includes(rule.id)) faults.push(`${file}:${at}: not found; instead: ${found.join(', ') || 'nothing'}`);
    if (kind === 'ok' && found.includes(rule.id)) faults.push(`${file}:${at}: found, and should not be`);
    if (kind === 'ng' && rule.literals !== undefined && !rule.literals.some((literal) => folded(line).includes(folded(literal)))) faults.push(`${file}:${at}: has none of the literals`);
  }
  text.split('\n').forEach((line, index) => {
    const raw = line.slice(3);
    // Rules of low severity tell places and accounts, which are no credentials.
    const found = reported(raw).filter((id) => compiled.all.get(id)?.severity !== 'low');
    if (found.length > 0) faults.push(`${file}:${index + 1}: a whole credential stands in it (${[...new Set(found)].join(', ')}): write its random part as a placeholder`);
  });
  return faults;
}

describe('rules of secrets', () => {
  it('are those of the folder, each with its fixture', () => {
    expect(rules.map(({ id }) => id).sort()).toEqual(idsIn(source, '.ts'));
    expect(idsIn(fixtures, '.txt')).toEqual(idsIn(source, '.ts'));
  });

  it.each(letters)('are documented: %s…', (letter) => {
    expect(rules.filter(({ id }) => id.startsWith(letter)).flatMap((rule) => textFaults(rule, compiled.all).map((fault) => `${rule.id}: ${fault}`))).toEqual([]);
  });

  it.each(letters)('have bounded patterns and literals that stand in every match: %s…', (letter) => {
    expect(rules.filter(({ id }) => id.startsWith(letter)).flatMap((rule) => patternFaults(rule).map((fault) => `${rule.id}: ${fault}`))).toEqual([]);
  });

  it.each(letters)('find what their fixtures say, and nothing else: %s…', (letter) => {
    expect(rules.filter(({ id }) => id.startsWith(letter)).flatMap(fixtureFaults)).toEqual([]);
  });
});
