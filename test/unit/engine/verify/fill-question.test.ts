// Values that go into a question: encoded for their place, and refused where they could be more than a value.
import { describe, expect, it } from 'vitest';
import { fillQuestion, hostOf } from '#engine/secrets/verify/fill-question';

const base = { active: [200], inactive: [401] };
const fill = (verify: { readonly url?: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: string; readonly method?: 'GET' | 'POST' }, secret: string, more: readonly (readonly [string, string | undefined])[] = []) =>
  fillQuestion({ url: 'https://api.example.com/me', ...base, ...verify }, new Map([['secret', secret], ...more]));

describe('a question that is filled in', () => {
  it('encodes a value as its place needs', () => {
    expect(fill({ url: 'https://api.example.com/bot{secret}/me?k={secret}' }, 'a/b?c&d#e%f..g(h)')).toMatchObject({ ok: true, value: { url: 'https://api.example.com/bota%2Fb%3Fc%26d%23e%25f..g%28h%29/me?k=a%2Fb%3Fc%26d%23e%25f..g%28h%29' } });
    expect(fill({ headers: { authorization: 'Basic {secret:base64}', x: '{key id}' } }, 'a:b', [['key id', 'K{secret}']])).toMatchObject({ ok: true, value: { method: 'GET', headers: { authorization: 'Basic YTpi', x: 'K{secret}' } } });
    const body = (type: string, text: string) => fill({ method: 'POST', headers: { 'content-type': type }, body: text }, 'a"&=b');
    expect(body('application/json', '{"k":"{secret}","q":"{viewer{id}}"}')).toMatchObject({ ok: true, value: { body: '{"k":"a\\"&=b","q":"{viewer{id}}"}' } });
    expect(body('application/x-www-form-urlencoded', 'k={secret}')).toMatchObject({ ok: true, value: { body: 'k=a%22%26%3Db' } });
  });

  it('refuses what could be a second header, another path, or cannot be sent, and repeats no value', () => {
    for (const secret of ['a\r\nx: y', 'a\nb', 'a\0b', 'a\u007fb', 'caf\u00e9', ' a', 'a ', '', 'x'.repeat(9000)]) {
      const answer = fill({ headers: { authorization: 'Bearer {secret}' } }, secret);
      expect(answer).toEqual({ ok: false, error: 'it has characters that cannot be sent' });
    }
    expect(fill({ url: 'https://api.example.com/a/{secret}/me' }, '..')).toMatchObject({ ok: false });
    expect(fill({ headers: { a: '{secret}{key id}' } }, 'hush', [['key id', undefined]])).toEqual({ ok: false, error: 'no key id stands beside it' });
    expect(fill({ headers: { a: '{secret}{other}' } }, 'hush')).toEqual({ ok: false, error: 'the rule asks for {other}, which nothing fills in' });
  });

  it('goes to a host that the rule spells out, over https', () => {
    const refused = ['http://api.example.com/', 'https://{secret}.example.com/', 'https://api.example.com{secret}/', 'https://me@api.example.com/', 'https://api.example.com:8443/', 'https://localhost/', 'https://127.0.0.1/', 'https://API.example.com/', 'https://api.example.com\\@evil.test/', 'ftp://api.example.com/'];
    for (const url of refused) {
      expect(hostOf({ url }), url).toBeUndefined();
      expect(fill({ url, headers: { a: '{secret}' } }, 'evil.test'), url).toMatchObject({ ok: false });
    }
    expect(hostOf({ url: 'https://api.example.com?x={secret}' })).toBe('api.example.com');
  });
});
