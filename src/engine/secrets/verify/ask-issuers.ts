// Puts the questions and reads the answers. Two at once to a host and four in all; in pairs, so that what is told does not hang on who answered first. A host that
// answers neither of a pair is left alone. Nothing of an answer is kept but what it means, and no text of a failure has the address that was asked.
import type { GapWhat } from '#model/gap';
import type { Http, HttpAnswer, HttpFailure } from '#kit/io/http-contract';
import type { Result } from '#model/result';
import type { Verify } from '#detect/secrets/contract';
import type { Question } from './plan-questions.ts';

export interface Verdict {
  readonly state: 'active' | 'inactive' | 'unknown';
  /** Why it is unknown. */
  readonly gap?: { readonly what: GapWhat; readonly why: string };
}

interface Answer extends Verdict {
  /** Nobody is there to ask, as against an answer that tells nothing. */
  readonly silent?: true;
}

const purpose = 'verification of secrets';
const hostsAtOnce = 2;
const perHost = 2;
const longestBody = 64 * 1024;
/** Milliseconds for one question with all its tries. */
const longestQuestion = 30_000;

const unknown = (what: GapWhat, why: string): Answer => ({ state: 'unknown', gap: { what, why } });

function meaningOf(verify: Verify, host: string, { status, bytes }: HttpAnswer): Answer {
  const { active, inactive, contains, refuses, elsewhere } = verify;
  const body = contains === undefined && refuses === undefined ? '' : Buffer.from(bytes).toString('utf8');
  const refused = refuses === undefined ? inactive.includes(status) : [...active, ...inactive].includes(status) && refuses.some((text) => body.includes(text));
  if (refused) return elsewhere === undefined ? { state: 'inactive' } : unknown('unresolved', `${host} refuses it, and ${elsewhere} issue such credentials too`);
  if (active.includes(status) && (contains === undefined || body.includes(contains))) return { state: 'active' };
  return unknown('unresolved', `${host} answers ${status}, which tells neither`);
}

/** In words of its own: the address may have the credential in it. */
function failureMeans({ what, host, status, why }: HttpFailure): Answer {
  if (what === 'throttled') return { ...unknown('throttled', `${host} asks for fewer requests (429)`), silent: true };
  if (what === 'limit') return unknown('limit', `${host} sends more than ${longestBody / 1024} KB`);
  if (status !== undefined && status >= 300 && status < 400) return unknown('unresolved', `${host} redirects (${status}), which is not followed`);
  if (status !== undefined && status < 500) return unknown('unresolved', `${host} answers ${status}, which tells neither`);
  if (status !== undefined) return { ...unknown('unreachable', `${host} answers ${status}`), silent: true };
  if (what === 'denied') return { ...unknown('denied', `${host} may not be asked`), silent: true };
  return { ...unknown(what, why.includes('/') ? `${host} broke off` : why), silent: true };
}

async function ask(question: Question, http: Http, signal: AbortSignal): Promise<Answer> {
  const { verify, request, host } = question;
  const read = verify.contains !== undefined || verify.refuses !== undefined;
  // A timer of its own: see `worldUntil` of ../../scan.ts.
  const end = new AbortController();
  const stop = (): void => end.abort(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  const timer = setTimeout(() => end.abort(new Error('it took too long')), longestQuestion);
  let answer: Result<HttpAnswer, HttpFailure>;
  try {
    answer = await http.request({
      ...request, purpose, maxBytes: longestBody, redirects: 'none', answers: [...verify.active, ...verify.inactive], ...(read ? {} : { bodyless: true as const }), signal: end.signal,
    });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
  return answer.ok ? meaningOf(verify, host, answer.value) : failureMeans(answer.error);
}

interface AskOptions {
  readonly http: Http;
  readonly signal: AbortSignal;
  /** Throws when the user stops; a reason when the time is over. */
  readonly stop: () => string | undefined;
  readonly onAnswer?: (done: number, total: number) => void;
}

/** Answers by fingerprint; never rejects for what an issuer does. */
export async function askIssuers(questions: readonly Question[], { http, signal, stop, onAnswer }: AskOptions): Promise<ReadonlyMap<string, Verdict>> {
  const answers = new Map<string, Verdict>();
  const hosts = [...new Set(questions.map(({ host }) => host))].sort();
  const askHost = async (own: readonly Question[]): Promise<void> => {
    let given: Answer | undefined;
    for (let at = 0; at < own.length; at += perHost) {
      const pair = own.slice(at, at + perHost);
      const over = stop();
      if (over !== undefined) given ??= unknown('timeout', over);
      const kept = given;
      const told = kept === undefined ? await Promise.all(pair.map((question) => ask(question, http, signal))) : pair.map(() => kept);
      pair.forEach(({ fingerprint }, index) => {
        const { state = 'unknown', gap } = told[index] ?? {};
        answers.set(fingerprint, { state, ...(gap === undefined ? {} : { gap }) });
      });
      if (told.every(({ silent }) => silent)) given ??= told[0];
      onAnswer?.(answers.size, questions.length);
    }
  };
  const lane = async (): Promise<void> => {
    for (let host = hosts.shift(); host !== undefined; host = hosts.shift()) {
      const name = host;
      await askHost(questions.filter((question) => question.host === name));
    }
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, lane));
  return answers;
}
