// The first half of asking the OSV API: which advisories are there for these packages? A thousand questions a request, further pages
// where an answer is cut. A package whose question got no whole answer is named as failed.
import type { Http, HttpFailure } from '#kit/io/http-contract';
import { asList } from './severity.ts';
import { fieldOf, stringOf } from '#kit/text/json';
import { err, ok, type Result } from '#model/result';
import type { Progress } from '#model/ports';
import { isRecordId } from './ids.ts';

export interface Asked {
  readonly http: Http;
  readonly base: string;
  readonly ecosystem: string;
  readonly progress: Progress;
  readonly signal: AbortSignal | undefined;
  readonly concurrency: number;
}

export interface Found {
  readonly idsByName: ReadonlyMap<string, ReadonlySet<string>>;
  readonly failedNames: ReadonlySet<string>;
  readonly failures: readonly HttpFailure[];
}

interface Question {
  readonly name: string;
  readonly version: string | undefined;
  readonly page?: string;
}

const perRequest = 1000;
/** Of one package; real ones need two or three. */
const maxPages = 50;
const maxAnswerBytes = 64 << 20;

/** Asks by version where there is one: the answers are few then. Whether they apply is judged here all the same. */
export async function queryIds(asked: Asked, packages: readonly { readonly name: string; readonly versions: readonly string[] }[]): Promise<Found> {
  const idsByName = new Map<string, Set<string>>();
  const failedNames = new Set<string>();
  const failures: HttpFailure[] = [];
  let open: readonly Question[] = packages.flatMap(({ name, versions }): Question[] => (versions.length === 0 ? [{ name, version: undefined }] : versions.map((version) => ({ name, version }))));
  for (let page = 0; open.length > 0; page += 1) {
    const next: Question[] = [];
    for (let at = 0; at < open.length; at += perRequest) {
      asked.progress.step(`Asking OSV about ${asked.ecosystem} packages`, at, open.length);
      const batch = open.slice(at, at + perRequest);
      const answer = page < maxPages ? await ask(asked, batch) : err(tooManyPages(asked));
      if (!answer.ok) {
        failures.push(answer.error);
        for (const question of batch) failedNames.add(question.name);
        continue;
      }
      for (const [index, { ids, page: token }] of answer.value.entries()) {
        const question = batch[index] as Question;
        const known = idsByName.get(question.name) ?? new Set<string>();
        for (const id of ids) known.add(id);
        idsByName.set(question.name, known);
        if (token !== undefined) next.push({ ...question, page: token });
      }
    }
    open = next;
  }
  return { idsByName, failedNames, failures };
}

interface Answer {
  readonly ids: readonly string[];
  readonly page: string | undefined;
}

async function ask(asked: Asked, batch: readonly Question[]): Promise<Result<readonly Answer[], HttpFailure>> {
  const queries = batch.map(({ name, version, page }) => ({
    package: { name, ecosystem: asked.ecosystem }, ...(version === undefined ? {} : { version }), ...(page === undefined ? {} : { page_token: page }),
  }));
  const answer = await asked.http.request({
    url: `${asked.base}/v1/querybatch`, method: 'POST', purpose: 'advisories for the packages of this scan', names: new Set(batch.map((one) => one.name)).size,
    headers: { 'content-type': 'application/json' }, body: JSON.stringify({ queries }), maxBytes: maxAnswerBytes, signal: asked.signal,
  });
  return answer.ok ? readAnswers(answer.value.bytes, batch.length, asked) : answer;
}

function readAnswers(bytes: Uint8Array, expected: number, asked: Asked): Result<readonly Answer[], HttpFailure> {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes).toString());
  } catch {
    return err(fault(asked, 'answers with no valid JSON'));
  }
  const results = asList(fieldOf(value, 'results'));
  if (results.length !== expected) return err(fault(asked, `answers ${results.length} of ${expected} questions`));
  return ok(results.map((one) => ({
    ids: asList(fieldOf(one, 'vulns')).flatMap((vuln) => stringOf(fieldOf(vuln, 'id')) ?? []).filter(isRecordId),
    page: stringOf(fieldOf(one, 'next_page_token')) || undefined,
  })));
}

const fault = (asked: Asked, what: string): HttpFailure => ({ what: 'fault', host: new URL(asked.base).host, why: `${new URL(asked.base).host} ${what}` });
const tooManyPages = (asked: Asked): HttpFailure => ({ ...fault(asked, 'has more pages of advisories for a package than are read'), what: 'limit' });
