// The contract of every question to an issuer: to one host that is spelled out, over https, harmless, with places that something fills in, and of a kind that cannot
// take a credential for dead which is in force.
import { describe, expect, it } from 'vitest';
import { rules as registry } from '#detect/secrets/registry.generated';
import type { SecretRule, Verify } from '#detect/secrets/contract';
import { fillQuestion, hostOf } from '#engine/secrets/verify/fill-question';

type Asking = SecretRule & { readonly verify: Verify };
const asking = Object.entries<SecretRule>(registry).filter((entry): entry is [string, Asking] => entry[1].verify !== undefined);

/** Issuers that know no other way than the address, as their documentation says. */
const inTheAddress: ReadonlySet<string> = new Set(['google-oauth-access-token', 'mapbox-secret-token', 'openweather-api-key', 'serpapi-key', 'shodan-api-key', 'telegram-bot-token']);
/** 403 mostly means "in force, and may not do this": here the issuer documents it as the answer to a key that it does not know. */
const forbiddenIsDead: ReadonlySet<string> = new Set(['datadog-api-key', 'figma-token']);
/** POST, and still only a question: what the body asks, or what the path is for, is fixed here. */
const harmlessPosts: ReadonlySet<string> = new Set([
  'https://api.cohere.com/v1/check-api-key', 'https://api.dropboxapi.com/2/users/get_current_account', 'https://api.linear.app/graphql', 'https://api.newrelic.com/graphql', 'https://slack.com/api/auth.test',
]);

const isStatus = (status: number): boolean => Number.isInteger(status) && status >= 200 && status < 600 && status !== 429 && (status < 300 || status >= 400) && status < 500;

function faultsOf(id: string, { verify, companions = [] }: Asking): readonly string[] {
  const faults: string[] = [];
  const values = new Map(['secret', ...companions.map(({ name }) => name)].map((name) => [name, 'value-1'] as const));
  const filled = fillQuestion(verify, values);
  const texts = JSON.stringify([verify.url, verify.headers, verify.body]);
  if (hostOf(verify) === undefined) faults.push('no host is spelled out in an https address');
  if (!filled.ok) faults.push(filled.error);
  else if (/[{}]/.test([filled.value.url, ...Object.values(filled.value.headers)].join(' '))) faults.push('a place stays unfilled');
  if (!texts.includes('{secret')) faults.push('the credential is nowhere in it');
  if (verify.url.includes('{secret') && !inTheAddress.has(id)) faults.push('the credential is in the address');
  if (!['GET', 'POST', undefined].includes(verify.method)) faults.push(`${verify.method} is not harmless`);
  if (verify.method === 'POST' && !harmlessPosts.has(verify.url)) faults.push('a POST that nobody has called harmless');
  if (verify.method !== 'POST' && verify.body !== undefined) faults.push('a GET has no body');
  if (/mutation/i.test(verify.body ?? '')) faults.push('the body changes something');
  if (Object.keys(verify.headers ?? {}).some((name) => !/^[a-z][a-z0-9-]*$/.test(name) || ['host', 'user-agent', 'cookie', 'content-length'].includes(name))) faults.push('a header is not in lower case, or is ours to set');
  if (verify.active.length === 0) faults.push('active is empty');
  if (![...verify.active, ...verify.inactive].every(isStatus)) faults.push('a status tells nothing about a credential');
  if (verify.active.some((status) => verify.inactive.includes(status))) faults.push('a status means both');
  if (verify.inactive.includes(403) && !forbiddenIsDead.has(id)) faults.push('403 does not mean that it is dead');
  if ([verify.contains, ...(verify.refuses ?? [])].some((text) => text !== undefined && text.length < 6)) faults.push('a text that is looked for is too short to mean anything');
  if (verify.refuses !== undefined && verify.refuses.length === 0) faults.push('refuses is empty');
  return faults;
}

describe('questions to issuers', () => {
  it('are well formed, harmless, and never to two hosts', () => {
    expect(asking.length).toBeGreaterThan(100);
    expect(asking.flatMap(([id, rule]) => faultsOf(id, rule).map((fault) => `${id}: ${fault}`))).toEqual([]);
  });

  it('keep no exception that is not needed', () => {
    const ids = new Set(asking.map(([id]) => id));
    const posts = new Set(asking.flatMap(([, { verify }]) => (verify.method === 'POST' ? [verify.url] : [])));
    expect([...inTheAddress, ...forbiddenIsDead].filter((id) => !ids.has(id))).toEqual([]);
    expect([...harmlessPosts].filter((url) => !posts.has(url))).toEqual([]);
  });
});
