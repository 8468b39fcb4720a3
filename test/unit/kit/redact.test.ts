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
    // Percent-encoded in a package URL, as version, name, source or all of it.
    ['pkg:npm/a@git%2Bhttps:%2F%2Fuser:pw%40github.com%2Fo%2Fr.git', 'pkg:npm/a@git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fr.git'],
    ['pkg:npm/%40s/x@https:%2F%2Fu:pw%40h%2Fx?vcs_url=git%2Bssh:%2F%2Fgit%40h%2Fx', 'pkg:npm/%40s/x@https:%2F%2Fh%2Fx?vcs_url=git%2Bssh:%2F%2Fgit%40h%2Fx'],
    ['pkg:npm/x@npm:%40s%2Fx%40https:%2F%2Fu:pw%40h%2Fx', 'pkg:npm/x@npm:%40s%2Fx%40https:%2F%2Fh%2Fx'],
    ['pkg:npm/https:%2F%2Fu:pw%40h%2Fz@1.0.0', 'pkg:npm/https:%2F%2Fh%2Fz@1.0.0'],
    ['pkg:npm/o@1?download_url=https:%2F%2Fh%2Fx.tgz%20%7C%7Chttps:%2F%2Fu:pw%40h', 'pkg:npm/o@1?download_url=https:%2F%2Fh%2Fx.tgz%20%7C%7Chttps:%2F%2Fh'],
    ['pkg:npm/e?download_url=https:%2F%2Fuser:pa%2Fss%40h%2Fy.tgz', 'pkg:npm/e?download_url=https:%2F%2Fh%2Fy.tgz'],
    ['pkg:npm/e?download_url=https%3A%2F%2Fuser%3Apa%2Fss%40h%2Fy.tgz', 'pkg:npm/e?download_url=https%3A%2F%2Fh%2Fy.tgz'],
    ['pkg:npm/e@https:%2F%2Ftok%252Fen%40h%2Fy', 'pkg:npm/e@https:%2F%2Fh%2Fy'],
    ['pkg:npm/e@https:%252F%252Fu:pw%2540h%252Fy', 'pkg:npm/e@https:%252F%252Fh%252Fy'],
    ['pkg:npm/l@https:%2F%2Fh%2Fx%3Ftoken%3Dpw?vcs_url=https:%2F%2Fh', 'pkg:npm/l@https:%2F%2Fh%2Fx%3Ftoken%3D…?vcs_url=https:%2F%2Fh'],
    ['pkg:npm/l@https:%2F%2Fh%2F%2540s%3Fx%3D1%26token%3Dpw%26y%3D2', 'pkg:npm/l@https:%2F%2Fh%2F%2540s%3Fx%3D1%26token%3D…%26y%3D2'],
    ['https://h/?to=https%3A%2F%2Fi%3Ftoken%3Dpw&x=1', 'https://h/?to=https%3A%2F%2Fi%3Ftoken%3D…&x=1'],
    ['https://h/?token=a%26b&x=1', 'https://h/?token=…&x=1'],
    ['https://u:p%40h/x', 'https://h/x'],
    ['https://tok%2Fen@h/x', 'https://h/x'],
    // Slashes missing, turned around or taken for those of a path.
    ['https:u:pw@h/x.tgz', 'https:h/x.tgz'],
    ['https:u:p/w@h/x.tgz', 'https:h/x.tgz'],
    ['pkg:npm/j@https:u:pw%40h%2Fx.tgz', 'pkg:npm/j@https:h%2Fx.tgz'],
    ['git+https:/user:pw@github.com/o/r.git', 'git+https:/github.com/o/r.git'],
    ['lib/git+ssh:/git:pw@h:o/r.git', 'lib/git+ssh:/h:o/r.git'],
    ['git:/u:pw@h/r.git', 'git:/h/r.git'],
    ['https:/one@h/x.tgz ||https:/u:pw@h', 'https:/h/x.tgz ||https:/h'],
    ['https:///u:pw@h/x', 'https:///h/x'],
    ['"i@http:\\\\u:pw@h\\x" has no version', '"i@http:\\\\h\\x" has no version'],
    ['pkg:npm/i@http:%5C%5Cu:pw%40h%5Cx', 'pkg:npm/i@http:%5C%5Ch%5Cx'],
    ['//u:pw@h/x.tgz', '//h/x.tgz'],
    ['m@//u:pw@h/x.tgz', 'm@//h/x.tgz'],
    ['pkg:npm/m@%2F%2Fu:pw%40h%2Fx.tgz', 'pkg:npm/m@%2F%2Fh%2Fx.tgz'],
    ['https:a@/b:c@h/x', 'https:/h/x'],
    // Short and scp-like ones.
    ['github:pw@o/r', 'github:o/r'],
    ['github:user:pw@o/r#main', 'github:o/r#main'],
    ['pkg:npm/f@github:pw%40o%2Fr', 'pkg:npm/f@github:o%2Fr'],
    ['user:pw@h:o/r', 'h:o/r'],
    ['x@user:p@w@example.org:r.git', 'x@example.org:r.git'],
    ['pkg:npm/d@user:pw%40h:o%2Fr', 'pkg:npm/d@h:o%2Fr'],
    ['lib/user:pw@example.org:o/r', 'lib/example.org:o/r'],
    ['node_modules///user:pw@example.org/x.tgz', 'node_modules///example.org/x.tgz'],
    // Cut short, before the end of what is secret.
    ['"https://user:pw…" is no entry', '"https://…" is no entry'],
    ['"https://pw…" is no entry', '"https://…" is no entry'],
    ['"https://user:pa/ss…"', '"https://…"'],
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
    'npm:lodash@4.17.20', 'lodash@npm:lodash@4.17.20', 'x@npm:@scope/name@1.0.0', 'pkg:npm/x@npm:%40scope%2Fname%401.0.0', 'patch:resolve@npm%3A1.22.8#optional!builtin<compat/resolve>',
    'patch:resolve@npm:1.22.8#~/.yarn/patches/resolve.patch::version=1.22.8&hash=07638b', 'resolve@virtual:0a1b2c#npm:1.0.0', 'https://registry.npmjs.org/@scope/name/-/name-1.0.0.tgz',
    'https:/registry.npmjs.org/@scope/name', 'pkg:npm/%40scope/name@1.0.0', 'pkg:npm/%40scope/name@1.0.0?download_url=https:%2F%2Fh%2F%40scope%2Fname.tgz', 'pkg:golang/github.com/a/b@v1.0.0',
    'pkg:golang/example.org/a%2Fb@v1.0.0', 'workspace:foo@1', 'workspace:^', 'link:../x@y', 'link:/x@y', 'file:../a@b.c/d', 'portal:./x@y', 'C:\\Users\\x@y', 'C:\\\\x@y\\z', 'C:/x@y/z', 'C:x@y', '\\\\server@SSL\\x',
    'write to <user@example.org>, or mailto:user@example.org/x', 'Author: joe@example.org: hello', 'http://[::1]:8080/', 'http://[::1]:8080/@x', 'https:', 'git+file:///home/x@y/r', 'file:///x@y', '/a//b@c/d', '//@scope/x',
    '// see @scope/name', 'github:owner/name#v1@2', 'GitHub: @octocat', 'node:18@sha256:0a1b', 'registry:5000/x@sha256:0a1b', 'src/x.ts:3:@my.org/pkg', 'ssh:git@github.com:o/r', 'url:git@github.com:o/r', 'git@github.com:o/r@1', 'react-dom@18.0.0(react@18.0.0)',
    '/@babel/core/7.0.0_x@1.0.0', 'a@b:c', '12:30', 'cut short: https://h/abc…', 'wait…', 'https://h:80/abc…', 'docker.io/library/node:18@sha256:0a1b', 'pkg:oci/node:18@sha256:0a1b', 'https://h/?a%3Db&c%26d', '100%40',
  ])('leaves %j alone', (text) => expect(redact(text)).toBe(text));

  it('says the same twice, and takes linear time', () => {
    const piece = fc.constantFrom('https://', 'u', ':', '@', '/', 'token=', '?', '&', ' ', 'eyJ', '.', 'Bearer ', '%3A%2F%2F', '%40', '%2F', '\\\\', 'https:', 'git:', '//', 'a:b@c.de:', 'github:', '%3Ftoken%3D', '%26', '-----BEGIN PRIVATE KEY-----', 'a1'.repeat(20), '_auth=');
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const once = redact(pieces.join(''));
      expect(redact(once)).toBe(once);
    }));
    for (const unit of ['https://a:b/', '://', 'eyJ', 'SG.', 'sk-', 'a.', '?token', '@', '%3A%2F%2F', 'Authorization: ', 'https://u:p@h ', '-----BEGIN PRIVATE KEY-----', 'https:', 'https%3A', 'https:%', '%2F', '%2525', 'https:u:p/', 'https:u@/', 'github:a:', 'git:/', '//', ' //a', '@a:', '=a:b', 'a:b@', 'a:b@c.de:', '%40a:b', '%3Fa%3D', '&token%3D', '?%26']) {
      expectLinear(unit, (n) => `${unit.repeat(n)} /@%40=`, (text) => redact(text), 20_000);
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
