// Runs each rule alone on what it finds hardest, and prints the slowest ten: see ../adversarial.ts, which brings it into the form that ships before it runs. A first round
// on a part of an input tells whether it is worth the whole.
import { compileRules, type NamedRule } from '../../../src/detect/secrets/engine/compile.ts';
import { jsPrefilter } from '../../../src/detect/secrets/engine/prefilter.ts';
import { createScanner, type Scanner } from '../../../src/detect/secrets/engine/scan-bytes.ts';
import { rules as registry } from '../../../src/detect/secrets/registry.generated.ts';
import { adversarial, repeated } from '../../../test/lib/adversarial.ts';

const whole = 128_000;
const part = 12_000;
/** Finds in a text, before it is taken for one that is full of them. */
const mostFound = 20;
/** Milliseconds a megabyte. */
const most = 100;
/** So many the part has to take for the whole to be tried. */
const worthALook = 90;

interface Run {
  readonly ms: number;
  readonly found: number;
}

/** What this process used, not what passed meanwhile: others work on the machine too. */
const used = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The best of so many runs, in milliseconds a megabyte. */
function runOf(scanner: Scanner, bytes: Uint8Array, runs: number): Run {
  let least: Run = { ms: Infinity, found: 0 };
  for (let run = 0; run < runs; run += 1) {
    const start = used();
    const hits = scanner.scan(bytes, bytes.length, 0, bytes.length);
    const ms = ((used() - start) * 1_000_000) / bytes.length;
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
const bytesOf = (unit: string, size: number): Uint8Array => Buffer.from(repeated(unit, size), 'latin1');

/** The slowest input of the rule, less what a scan without any rule takes. What is found has to be told: a text full of finds may take its time. */
function slowestOf(rule: NamedRule): Slow {
  const compiled = compileRules([rule]);
  const scanner = createScanner(compiled, jsPrefilter(compiled.table));
  let slowest: Slow = { rule: rule.id, input: '', ms: 0 };
  const seen = new Set<string>();
  for (const [input, unit] of adversarial(rule)) {
    if (seen.has(unit)) continue;
    seen.add(unit);
    const little = bytesOf(unit, part);
    const enough = Math.max(worthALook, slowest.ms);
    const first = runOf(scanner, little, 1);
    if (first.ms < enough || first.found > mostFound || runOf(scanner, little, 2).ms - runOf(idle, little, 2).ms < enough * 0.7) continue;
    const much = bytesOf(unit, whole);
    const own = runOf(scanner, much, 2);
    const ms = own.found > mostFound ? 0 : own.ms - runOf(idle, much, 2).ms;
    if (ms > slowest.ms) slowest = { rule: rule.id, input, ms };
  }
  return slowest;
}

const wanted = new Set(process.argv.slice(2));
const rules = Object.entries(registry).map(([id, rule]): NamedRule => ({ ...rule, id })).filter(({ id }) => wanted.size === 0 || wanted.has(id));
const lineOf = ({ rule, input, ms }: Slow): string => `${ms.toFixed(0)} ms a MB: ${rule}: ${input}`;
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
