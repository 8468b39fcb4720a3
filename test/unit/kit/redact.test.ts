// Credentials go, everything else stays byte for byte. Token-shaped samples are put together here, so that no scanner finds one in this file.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanUrl, redact } from '#kit/text/redact';
import { expectLinear } from '../../lib/growth.ts';

const fill = (prefix: string, length: number, alphabet = 'aB3dE5gH7j'): string => prefix + alphabet.repeat(Math.ceil(length / alphabet.length)).slice(0, length);

const shapes: readonly [token: string, shown: string][] = [
  [fill('ghp_', 36), 'ghp_…'],
  [fill('github_pat_', 60), 'github_pat_…'],
  [fill('glpat-', 20), 'glpat-…'],
  [fill('npm_', 36), 'npm_…'],
  [fill('AKIA', 16, 'ABCDEFGH234'), 'AKIA…'],
  [fill('xoxb-', 40, '12345-ab'), 'xoxb-…'],
  [fill('sk_live_', 24), 'sk_live_…'],
  [`${fill('eyJ', 20)}.${fill('e', 30)}.${fill('s', 30)}`, 'eyJ…'],
  [`${fill('SG.', 22)}.${fill('', 43)}`, 'SG.…'],
  [fill('gho_', 36), 'gho_…'],
  [fill('glrt-', 20), 'glrt-…'],
  [fill('pypi-AgE', 60), 'pypi-…'],
  [fill('ASIA', 16, 'ABCDEFGH234'), 'ASIA…'],
  [fill('xapp-', 40), 'xapp-…'],
  [fill('rk_test_', 24), 'rk_test_…'],
  [fill('whsec_', 32), 'whsec_…'],
  [fill('AIza', 35), 'AIza…'],
  [fill('ya29.', 40), 'ya29.…'],
  [fill('hf_', 34), 'hf_…'],
  [fill('sk-ant-', 60), 'sk-ant-…'],
  [fill('dop_v1_', 64, 'abcdef0123'), 'dop_v1_…'],
  [fill('shpat_', 32, 'abcdef0123'), 'shpat_…'],
  [fill('dckr_pat_', 27), 'dckr_pat_…'],
  [fill('rubygems_', 48, 'abcdef0123'), 'rubygems_…'],
  ['hooks.slack.com/services/T0/B0/abc', 'hooks.slack.com/services/…'],
  [`-----BEGIN RSA PRIVATE KEY-----\n${fill('', 64)}\n`, '-----BEGIN RSA PRIVATE KEY-----…'],
];

describe('redact', () => {
  it.each(shapes)('%#: a known token, alone and inside of text', (token, shown) => {
    expect(redact(token)).toBe(shown);
    // What may itself hold a slash or a line feed runs on.
    if (/^(?:whsec_|hooks|-----)/.test(token)) return;
    expect(redact(`before ${token} after`)).toBe(`before ${shown} after`);
    expect(redact(`https://host/${token}/x`)).toBe(`https://host/${shown}/x`);
  });

  it.each([
    ['https://user:pass@host/x', 'https://host/x'],
    ['fatal: could not read https://tok3n@host/x.git/: no', 'fatal: could not read https://host/x.git/: no'],
    ['git+ssh://git@host/x', 'git+ssh://git@host/x'],
    ['ssh://git:secret@host/x', 'ssh://host/x'],
    ['https://a:b@c@host/', 'https://host/'],
    ['https://user:pa/ss@host/x', 'https://host/x'],
    ['https://user:pa#s?s@host/x', 'https://host/x'],
    ['https://host:8080/@scope/name', 'https://host:8080/@scope/name'],
    ['https://[::1]:80/@x', 'https://[::1]:80/@x'],
    ['a=https://u:p@h b=https://u:p@i', 'a=https://h b=https://i'],
    ['pkg:npm/a@1?vcs_url=git%2Bhttps%3A%2F%2Fu:p%40host%2Fx', 'pkg:npm/a@1?vcs_url=git%2Bhttps%3A%2F%2Fhost%2Fx'],
    ['https://h/x?token=abc&v=1', 'https://h/x?token=…&v=1'],
    ['https://h/x?v=1&X-Amz-Signature=abc#access_token=z', 'https://h/x?v=1&X-Amz-Signature=…#access_token=…'],
    ['//registry.example.org/:_authToken=abcdef', '//registry.example.org/:_authToken=…'],
    ['Authorization: Bearer abc', 'Authorization: Bearer …'],
    ['"authorization": "Basic dXNlcjpwYXNz"', '"authorization": "Basic …"'],
    ['PRIVATE-TOKEN: abc', 'PRIVATE-TOKEN: …'],
    ['sent bearer abcdefgh1234', 'sent bearer …'],
  ])('%s', (text, shown) => expect(redact(text)).toBe(shown));

  it.each([
    'basic authentication is off', 'pkg:npm/%40scope/name@1.0.0?checksum=sha256:00', 'sha512-AKIAABCDEFGHIJKLMNOPQRSTUVabcd+/AKIA==',
    'git@github.com:owner/name.git', 'see https://example.org/a?b=c#d', 'user@example.org', 'a://b', '://', 'https://', 'x?y=1;z=2#sha256=00ff', '',
  ])('leaves %j alone', (text) => expect(redact(text)).toBe(text));

  it('says the same twice, and takes linear time', () => {
    const piece = fc.constantFrom('https://', 'u', ':', '@', '/', 'token=', '?', '&', ' ', 'eyJ', '.', 'Bearer ', '%3A%2F%2F', '%40', '-----BEGIN PRIVATE KEY-----', 'a1'.repeat(20), '_auth=');
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const once = redact(pieces.join(''));
      expect(redact(once)).toBe(once);
    }));
    for (const unit of ['https://a:b/', '://', 'eyJ', 'SG.', 'sk-', 'a.', '?token', '@', '%3A%2F%2F', 'Authorization: ', 'https://u:p@h ', '-----BEGIN PRIVATE KEY-----']) {
      expectLinear(unit, (n) => unit.repeat(n), (text) => redact(text), 20_000);
    }
  });
});

describe('cleanUrl', () => {
  it.each([
    ['https://user:pass@host/x.git', 'https://host/x.git'],
    ['https://host/x.tgz?token=a', 'https://host/x.tgz'],
    ['https://host/x.tgz?a=1&key=b&c=2#sha1=00', 'https://host/x.tgz?a=1&c=2#sha1=00'],
    ['git+ssh://git@host/x.git#main', 'git+ssh://git@host/x.git#main'],
    ['https://host/%74?%74oken=a', 'https://host/%74'],
    ['git@host:x/y', 'git@host:x/y'],
  ])('%s', (url, clean) => expect(cleanUrl(url)).toBe(clean));
});
