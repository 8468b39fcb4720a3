// Which credentials are asked about, and where: decided and told before anything is sent. Left out are what was set aside, what no rule knows a question for, and
// what goes past the number that one host is asked. Sends nothing.
import type { RawFinding } from '#model/finding';
import type { Verify } from '#detect/secrets/contract';
import type { NamedRule } from '#detect/secrets/engine/compile';
import type { Occurrence } from '../occurrence.ts';
import { fillQuestion, hostOf, type FilledQuestion } from './fill-question.ts';

export interface Question {
  /** Of the finding. */
  readonly fingerprint: string;
  readonly rule: string;
  readonly host: string;
  readonly verify: Verify;
  readonly request: FilledQuestion;
}

/** What cannot be asked about, and why; it has no value in it. */
interface Unasked {
  readonly fingerprint: string;
  readonly rule: string;
  readonly host: string;
  readonly what: 'unresolved' | 'limit';
  readonly why: string;
}

export interface Plan {
  readonly questions: readonly Question[];
  readonly unasked: readonly Unasked[];
}

/** A repository full of made-up keys must not make a flood of requests. */
export const mostPerHost = 100;

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');
export const isProvider = (rule: Pick<NamedRule, 'provider'>, names: readonly string[] | undefined): boolean => names === undefined || names.some((name) => plain(name) === plain(rule.provider));

function valuesOf(rule: NamedRule, { secret, companions }: Occurrence): ReadonlyMap<string, string | undefined> {
  return new Map([...(rule.companions ?? []).map(({ name }) => [name, companions.find((each) => each.name === name)?.value] as const), ['secret', secret] as const]);
}

/** In the order of the findings, of which each stands for one rule and value. */
export function planQuestions(findings: readonly RawFinding[], values: ReadonlyMap<string, Occurrence>, rules: ReadonlyMap<string, NamedRule>, providers: readonly string[] | undefined): Plan {
  const questions: Question[] = [];
  const unasked: Unasked[] = [];
  const perHost = new Map<string, number>();
  for (const { identity, suppression } of findings) {
    const fingerprint = identity[1] ?? '';
    const occurrence = values.get(fingerprint);
    const rule = rules.get(occurrence?.rule ?? '');
    if (occurrence === undefined || rule?.verify === undefined || suppression !== undefined || !isProvider(rule, providers)) continue;
    const host = hostOf(rule.verify) ?? '';
    const request = fillQuestion(rule.verify, valuesOf(rule, occurrence));
    const count = (perHost.get(host) ?? 0) + 1;
    const base = { fingerprint, rule: rule.id, host };
    if (!request.ok) unasked.push({ ...base, what: 'unresolved', why: request.error });
    else if (count > mostPerHost) unasked.push({ ...base, what: 'limit', why: `${host} is asked about ${mostPerHost} credentials at most` });
    else {
      perHost.set(host, count);
      questions.push({ ...base, verify: rule.verify, request: request.value });
    }
  }
  return { questions, unasked };
}

/** A line for each endpoint, as the rule writes it: with places for values, and no value. */
export function endpointsOf(questions: readonly Question[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { verify, request } of questions) {
    const line = `${request.method} ${verify.url}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([line, count]) => `${line} (${count} ${count === 1 ? 'credential' : 'credentials'})`);
}
