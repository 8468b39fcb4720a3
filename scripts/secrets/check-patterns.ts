// `npx tsx scripts/secrets/check-patterns.ts`: asks the checker of backtracking about every pattern that is new or has changed, forgets those that are gone, and writes
// the verdicts. `--all` asks about all of them again. Exit 1 if a pattern is exponential, or the checker has no answer.
import { writeFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { rules as registry } from '../../src/detect/secrets/registry.generated.ts';
import { digestOf, readVerdicts, triedIn, verdictFile, type Tried, type Verdict } from '../../test/lib/pattern-verdicts.ts';
import { widenedBranches, widenedParts } from './lib/widened.ts';

/** Milliseconds for one pattern. */
const timeout = 12_000;
// The checker's other builds are programs of their own: the one in JavaScript runs wherever this does.
process.env['RECHECK_BACKEND'] = 'pure';

const weight = (verdict: Verdict): number => (verdict === 'safe' ? 1 : verdict === 'exponential' ? 1000 : verdict === 'unknown' ? 2000 : Number(verdict.slice(6)));

function verdictOf(source: string, flags: string): Verdict {
  const answer = checkSync(source, flags, { checker: 'automaton', timeout, maxNFASize: 200_000 });
  if (answer.status === 'unknown') return 'unknown';
  if (answer.complexity.type === 'polynomial') return `power ${answer.complexity.degree}`;
  return answer.status === 'safe' ? 'safe' : 'exponential';
}

function judge({ pattern, how }: Tried): Verdict {
  const flags = pattern.flags + (how === 'at' ? 'y' : '');
  const worstOf = (verdicts: readonly Verdict[]): Verdict => verdicts.reduce((worst, each) => (weight(each) > weight(worst) ? each : worst), 'safe');
  return worstOf(
    widenedParts(pattern).map((part, index) => {
      const verdict = verdictOf(part, index === 0 ? flags : `${pattern.flags}y`);
      return verdict === 'unknown' && index === 0 ? worstOf(widenedBranches(pattern).map((branch) => verdictOf(branch, flags))) : verdict;
    }),
  );
}

const known = process.argv.includes('--all') ? new Map<string, Verdict>() : readVerdicts();
const verdicts = new Map<string, Verdict>();
let fresh = 0;
for (const tried of triedIn(Object.entries(registry).map(([id, rule]) => ({ ...rule, id })))) {
  const digest = digestOf(tried);
  if (verdicts.has(digest)) continue;
  const old = known.get(digest);
  const started = Date.now();
  const verdict = old ?? judge(tried);
  if (old === undefined) fresh += 1;
  verdicts.set(digest, verdict);
  const took = Date.now() - started;
  if (weight(verdict) >= 1000 || took > 3000) console.log(`${tried.rule}: ${verdict}${took > 3000 ? `, after ${took} ms` : ''}: ${tried.pattern.source.slice(0, 200)}`);
}
const lines = [...verdicts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([digest, verdict]) => `${digest} ${verdict}`);
writeFileSync(verdictFile, `# Written by scripts/secrets/check-patterns.ts: digest of a pattern, and how its backtracking grows.\n${lines.join('\n')}\n`);
console.log(`${verdicts.size} patterns, ${fresh} checked now`);
process.exitCode = [...verdicts.values()].some((verdict) => weight(verdict) >= 1000) ? 1 : 0;
