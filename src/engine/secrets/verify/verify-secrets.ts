// `--verify`: who is asked is told first, then each issuer is asked about its own credentials, and what it says goes into the findings. Off unless asked for; what
// could not be learned is `unknown` with a noted gap, never `inactive`.
import type { CoverageRow } from '#model/coverage';
import type { RawFinding } from '#model/finding';
import type { Gap } from '#model/gap';
import { UsageError } from '#model/result';
import type { Contact } from '#model/scan';
import { createHttp } from '#kit/io/http';
import { didYouMean } from '#kit/text/closest';
import type { NamedRule } from '#detect/secrets/engine/compile';
import type { ScanRequest, VerifyRequest, World } from '../../request.ts';
import { builtInRules } from '../load-rules.ts';
import type { Sealed } from '../seal.ts';
import { askIssuers, type Verdict } from './ask-issuers.ts';
import { endpointsOf, isProvider, planQuestions, type Plan } from './plan-questions.ts';

export interface Verified {
  readonly findings: readonly RawFinding[];
  readonly coverage: readonly CoverageRow[];
  readonly contacts: readonly Contact[];
}

const silence = 10_000;
const retries = 2;
const detector = 'secrets/verify';

/** Throws UsageError for a name that is no provider whose credentials can be verified. */
export function checkProviders(verify: VerifyRequest | undefined, rules: ReadonlyMap<string, NamedRule>): void {
  const known = [...rules.values()].filter((rule) => rule.verify !== undefined);
  for (const name of verify?.providers ?? []) {
    if (!known.some((rule) => isProvider(rule, [name]))) throw new UsageError(`--verify-only ${name}: no rule knows how to ask that provider${didYouMean(name, [...new Set(known.map(({ provider }) => provider))])}`);
  }
}

function announce({ questions }: Plan, dryRun: boolean, world: World): void {
  world.progress.done();
  if (questions.length === 0) return world.notice('--verify: nothing was found whose issuer could be asked');
  const head = dryRun ? '--verify would send credentials to these addresses, and nowhere else (nothing is sent now):' : '--verify sends credentials to these addresses, and nowhere else:';
  world.notice([head, ...endpointsOf(questions).map((line) => `  ${line}`)].join('\n'));
}

interface Unknown {
  readonly rule: string;
  readonly host: string;
  readonly what: Gap['what'];
  readonly why: string;
}

/** One gap for everything of one rule that is unknown for the same reason. */
function gapsOf(unknown: readonly Unknown[]): Gap[] {
  const groups = new Map<string, Unknown[]>();
  for (const each of unknown) {
    const key = JSON.stringify([each.host, each.rule, each.what, each.why]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, [first, ...rest]]) => (first === undefined ? [] : [{
    where: { host: first.host, subject: `secrets/${first.rule}` }, what: first.what, required: false,
    why: `${first.why}: ${rest.length === 0 ? 'one credential was' : `${rest.length + 1} credentials were`} not verified`,
  }]));
}

/** What is in force is worse than what may be: high becomes critical. */
function told(finding: RawFinding, verdict: Verdict | undefined): RawFinding {
  if (verdict === undefined || finding.secret === undefined) return finding;
  const { state } = verdict;
  return { ...finding, severity: state === 'active' && finding.severity === 'high' ? 'critical' : finding.severity, secret: { ...finding.secret, verified: state } };
}

function rowOf(seen: number, judged: number, gaps: readonly Gap[]): CoverageRow {
  const base = { detector, kinds: ['secret'] as const, subjects: { seen, judged } };
  const [first, ...rest] = gaps;
  if (first !== undefined) return { ...base, status: 'partial', gaps: [first, ...rest] };
  return { ...base, status: seen === 0 ? 'not-applicable' : 'complete' };
}

export async function verifySecrets(sealed: Sealed, rules: ReadonlyMap<string, NamedRule>, request: ScanRequest, world: World, stop: () => string | undefined): Promise<Verified> {
  const { verify } = request.secrets;
  if (verify === undefined) return { findings: sealed.findings, coverage: [], contacts: [] };
  // Whoever writes a project's own rules must not say where its secrets are sent: questions are Assay's alone.
  const own = new Set(builtInRules().map(({ id }) => id));
  const plan = planQuestions(sealed.findings, sealed.values, new Map([...rules].filter(([id]) => own.has(id))), verify.providers);
  const seen = plan.questions.length + plan.unasked.length;
  announce(plan, verify.dryRun, world);
  if (verify.dryRun) return { findings: sealed.findings, coverage: [{ detector, kinds: ['secret'], subjects: { seen, judged: 0 }, status: 'skipped', reason: '--verify-dry-run: nothing was sent' }], contacts: [] };
  const http = createHttp({
    mode: request.network, allow: [...new Set(plan.questions.map(({ host }) => host))].map((host) => ({ host, need: 'advisories' })),
    userAgent: `assay/${world.version}`, env: world.env, retries, idleMs: silence,
  });
  const answers = await askIssuers(plan.questions, { http, signal: world.signal, stop, onAnswer: (done, total) => world.progress.step('asking issuers', done, total) });
  const verdicts = new Map<string, Verdict & { readonly rule: string; readonly host: string }>();
  for (const { fingerprint, rule, host } of plan.questions) verdicts.set(fingerprint, { rule, host, ...(answers.get(fingerprint) ?? { state: 'unknown' }) });
  for (const { fingerprint, rule, host, what, why } of plan.unasked) verdicts.set(fingerprint, { rule, host, state: 'unknown', gap: { what, why } });
  const unknown = [...verdicts.values()].flatMap(({ rule, host, gap }) => (gap === undefined ? [] : [{ rule, host, what: gap.what, why: gap.why }]));
  return {
    findings: sealed.findings.map((finding) => told(finding, verdicts.get(finding.identity[1] ?? ''))),
    coverage: [rowOf(seen, [...verdicts.values()].filter(({ state }) => state !== 'unknown').length, gapsOf(unknown))],
    contacts: http.contacts(),
  };
}
