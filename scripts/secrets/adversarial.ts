// `npx tsx scripts/secrets/adversarial.ts [rule id…]`: runs each rule alone on a megabyte of what it finds hardest and prints the slowest ten. Exit 1 if one takes more
// than 100 ms more than a scan without rules. A first round on a part of it tells which inputs are worth the whole.
import { compileRules, type NamedRule } from '../../src/detect/secrets/engine/compile.ts';
import { jsPrefilter } from '../../src/detect/secrets/engine/prefilter.ts';
import { createScanner, type Scanner } from '../../src/detect/secrets/engine/scan-bytes.ts';
import { rules as registry } from '../../src/detect/secrets/registry.generated.ts';
import { adversarial, repeated } from '../../test/lib/adversarial.ts';

const whole = 1_000_000;
const part = 25_000;
/** Finds in a text, before it is taken for one that is full of them. */
const mostFound = 20;
const most = 100;
/** Milliseconds by which the part has to promise more than most. */
const worthALook = 60;

interface Run {
  readonly ms: number;
  readonly found: number;
}

function runOf(scanner: Scanner, unit: string, size: number, runs: number): Run {
  const bytes = Buffer.from(repeated(unit, size), 'latin1');
  let least: Run = { ms: Infinity, found: 0 };
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    const hits = scanner.scan(bytes, bytes.length, 0, bytes.length);
    const ms = performance.now() - start;
    if (ms < least.ms) least = { ms, found: hits.filter(({ data }) => data !== undefined).length };
  }
  return least;
}

interface Slow {
  readonly rule: string;
  readonly input: string;
  readonly ms: number;
}

const none = compileRules([]);
const idle = createScanner(none, jsPrefilter(none.table));

/** What the rule adds to what a scan without any rule takes, were it a megabyte. What is found has to be told: a text full of finds may take its time. */
function shareOf(scanner: Scanner, unit: string, size: number, runs: number): number {
  const own = runOf(scanner, unit, size, runs);
  return own.found > mostFound ? 0 : ((own.ms - runOf(idle, unit, size, runs).ms) * whole) / size;
}

/** The slowest input of the rule. */
function slowestOf(rule: NamedRule): Slow {
  const compiled = compileRules([rule]);
  const scanner = createScanner(compiled, jsPrefilter(compiled.table));
  let slowest: Slow = { rule: rule.id, input: '', ms: 0 };
  for (const [input, unit] of adversarial(rule)) {
    if (shareOf(scanner, unit, part, 1) < worthALook || shareOf(scanner, unit, part, 2) < worthALook) continue;
    const ms = shareOf(scanner, unit, whole, 2);
    if (ms > slowest.ms) slowest = { rule: rule.id, input, ms };
  }
  return slowest;
}

const wanted = new Set(process.argv.slice(2));
const rules = Object.entries(registry).map(([id, rule]): NamedRule => ({ ...rule, id })).filter(({ id }) => wanted.size === 0 || wanted.has(id));
const lineOf = ({ rule, input, ms }: Slow): string => `${ms.toFixed(0)} ms on 1 MB: ${rule}: ${input}`;
const slow = rules
  .map((rule) => {
    const own = slowestOf(rule);
    if (own.ms > most) console.log(lineOf(own));
    return own;
  })
  .sort((a, b) => b.ms - a.ms);
console.log('the slowest:');
slow.slice(0, 10).forEach((each) => console.log(lineOf(each)));
console.log(`${slow.length} rules, ${slow.filter(({ ms }) => ms > most).length} of them take more than ${most} ms`);
process.exitCode = slow.some(({ ms }) => ms > most) ? 1 : 0;
