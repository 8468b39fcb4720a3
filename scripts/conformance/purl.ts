// The purl specification's own tests: parse, build and validate, each with its expected answer or its expected refusal.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '#model/result';
import { canonicalPurl, parsePurl, renderPurl, type Purl } from '#kit/text/purl';
import type { Suite } from './suite.ts';

interface Parts {
  readonly type?: string | null;
  readonly namespace?: string | null;
  readonly name?: string | null;
  readonly version?: string | null;
  readonly qualifiers?: Readonly<Record<string, string>> | null;
  readonly subpath?: string | null;
}

interface Test {
  readonly description: string;
  readonly test_type: 'parse' | 'build' | 'validate';
  readonly input: string | Parts;
  readonly expected_output?: string | Parts | null;
  readonly expected_failure: boolean;
}

const toPurl = (parts: Parts): Purl => ({
  type: parts.type ?? '',
  name: parts.name ?? '',
  ...(parts.namespace ? { namespace: parts.namespace } : {}),
  ...(parts.version ? { version: parts.version } : {}),
  ...(parts.qualifiers ? { qualifiers: new Map(Object.entries(parts.qualifiers)) } : {}),
  ...(parts.subpath ? { subpath: parts.subpath } : {}),
});

/** One text for both sides: keys in one order, absent and null alike. */
const flat = (purl: Purl): string =>
  JSON.stringify([purl.type, purl.namespace ?? null, purl.name, purl.version ?? null, [...(purl.qualifiers ?? [])].sort(), purl.subpath ?? null]);

function answer(test: Test): Result<string, string> {
  if (test.test_type === 'build') return renderPurl(toPurl(test.input as Parts));
  if (test.test_type === 'validate') return canonicalPurl(test.input as string);
  const parsed = parsePurl(test.input as string);
  return parsed.ok ? { ok: true, value: flat(parsed.value) } : parsed;
}

function fault(test: Test): string | undefined {
  const got = answer(test);
  if (test.expected_failure) return got.ok ? `accepted, but should be refused: ${got.value}` : undefined;
  const { expected_output: output } = test;
  const expected = typeof output === 'string' ? output : flat(toPurl(output ?? {}));
  if (!got.ok) return `refused (${got.error}), expected ${expected}`;
  return got.value === expected ? undefined : `${got.value}, expected ${expected}`;
}

export const suite: Suite = {
  name: 'purl',
  run(shared) {
    const folder = join(shared, 'conformance/purl');
    const failures: string[] = [];
    let total = 0;
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')).sort()) {
      for (const test of (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { tests: Test[] }).tests) {
        total += 1;
        const why = fault(test);
        if (why !== undefined) failures.push(`${file} ${test.test_type} ${JSON.stringify(test.input)}: ${why}`);
      }
    }
    return { passed: total - failures.length, total, failures };
  },
};
