// Encoded text: what stands in base64, hex, UTF-16 and escapes is found as if it stood there in clear, at its place; by the bytes around it alone; and in bounded time.
import { describe, expect, it } from 'vitest';
import { compileRules } from '#detect/secrets/engine/compile';
import type { CandidateFields } from '#detect/secrets/engine/candidate';
import { jsPrefilter } from '#detect/secrets/engine/prefilter';
import { wasmPrefilter } from '#detect/secrets/engine/prefilter-wasm';
import { createScanner, scanAhead, scanBack, type Hit } from '#detect/secrets/engine/scan-bytes';
import { selectCandidates } from '#detect/secrets/engine/select';
import { rules as registry } from '#detect/secrets/registry.generated';
import { expand, pick, randomFrom } from '../../../lib/secret-samples.ts';

const rules = compileRules(Object.entries(registry).map(([id, rule]) => ({ ...rule, id })));
const scanner = createScanner(rules, wasmPrefilter(rules.table, rules) ?? jsPrefilter(rules.table));

const token = expand('<<github:ghp_>>');
const password = expand('Xq<<alnum:11>>7');
const base64 = (text: string | Uint8Array): string => Buffer.from(text).toString('base64');
const wrapped = (text: string, width: number, indent: string): string => (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).map((line) => indent + line).join('\n');
const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const fieldsOf = (hits: readonly Hit[]): readonly CandidateFields[] => hits.flatMap(({ data }) => data?.fields ?? []);

function found(text: string): readonly CandidateFields[] {
  const bytes = bytesOf(text);
  return selectCandidates(fieldsOf(scanner.scan(bytes, bytes.length, 0, bytes.length)), rules.all).filter(({ inspection }) => inspection.example === undefined);
}

const told = (text: string): readonly string[] => found(text).map(({ secret, encoded = [] }) => [...encoded, secret].join(' '));

describe('base64 and hex', () => {
  const line = `export TOKEN=${token}\n`;
  it.each([
    ['a value', `settings: ${base64(line)}`, 'base64'],
    ['the alphabet of URLs, without padding', `settings=${Buffer.from(`${line}??>>~~`).toString('base64url')}`, 'base64'],
    ['a data URI', `src="data:text/plain;base64,${base64(line)}"`, 'base64'],
    ['lines of MIME', `\n\n${wrapped(base64(`${'all that was written before\n'.repeat(9)}${line}${'and after\n'.repeat(20)}`), 76, '')}\n`, 'base64'],
    ['an indented block of YAML', `data: |\n${wrapped(base64(`${'all that was written before\n'.repeat(9)}${line}`), 64, '      ')}\nnext: 1\n`, 'base64'],
    ['line breaks as escapes', `"data": "${wrapped(base64(`${'all that was written before\n'.repeat(9)}${line}`), 64, '').replaceAll('\n', '\\n')}\\n"`, 'base64'],
    ['hex', `payload = '${Buffer.from(line).toString('hex')}'`, 'hex'],
    ['lines of hex', wrapped(Buffer.from(line.repeat(1) + 'some more of it '.repeat(4)).toString('hex'), 60, ''), 'hex'],
    ['twice', `x: ${base64(base64(line))}`, 'base64 base64'],
    ['three times', `x: ${base64(base64(base64(line)))}`, 'base64 base64 base64'],
    ['hex in base64', `x: ${base64(`y: ${Buffer.from(line).toString('hex')}`)}`, 'base64 hex'],
    ['UTF-16 in base64', `powershell -enc ${base64(Buffer.from(`$token = "${token}"`, 'utf16le'))}`, 'base64 utf-16'],
  ])('are read: %s', (_, text, encoded) => {
    const own = found(text);
    expect(own.map(({ secret, encoded: each }) => `${each?.join(' ') ?? ''} ${secret}`)).toEqual([`${encoded} ${token}`]);
    expect(own[0]?.start).toBeGreaterThan(0);
    expect(own[0]?.end).toBeLessThanOrEqual(text.length);
  });

  it('are read three deep and no deeper', () => {
    expect(told(`x: ${base64(base64(base64(base64(line))))}`)).toEqual([]);
  });

  it('are told at the share of the run where the value stands', () => {
    const text = `x:\n${wrapped(base64(`${'all that was written before\n'.repeat(9)}${line}`), 76, '  ')}\n`;
    const [first] = found(text);
    const inRun = text.slice(first?.start, first?.end).replace(/\s/g, '');
    expect(Math.abs(inRun.length - (token.length * 4) / 3)).toBeLessThan(4);
    expect(text.slice(0, first?.start).split('\n').length).toBe(6);
  });

  it('yield everything in them', () => {
    const other = expand('<<github:gho_>>');
    expect(told(`x: ${base64(`A=${token}\nB=${other}\nDB_PASSWORD=${password}\n`)}`)).toEqual([`base64 ${token}`, `base64 ${other}`, `base64 ${password}`]);
  });

  it('keep the name before them: values of a Kubernetes Secret', () => {
    expect(told(`apiVersion: v1\nmetadata:\n  name: db\ndata:\n  user: ${base64('app')}\n  db_password: ${base64(password)}\n  other: ${base64('a sentence of no meaning')}\n`)).toEqual([`base64 ${password}`]);
    expect(told(`DATADOG_API_KEY: ${base64(expand('<<hex:32>>'))}\n`)).toEqual([`base64 ${expand('<<hex:32>>')}`]);
  });

  it('are left alone where they are no text: pictures, source maps, hashes, random values', () => {
    const random = randomFrom(5);
    const noise = Uint8Array.from({ length: 3000 }, () => Math.floor(random() * 256));
    for (const text of [`url(data:image/svg+xml;base64,${base64(`<svg>${line}</svg>`)})`, `//# sourceMappingURL=data:application/json;base64,${base64(`{"version":3,"x":"${line}"}`)}`, base64(noise), wrapped(base64(noise), 76, ''), Buffer.from(noise).toString('hex')]) expect(told(text)).toEqual([]);
  });
});

describe('UTF-16 without a mark', () => {
  it.each(['\x01\x02', '\x01', '\0\0'])('is read in either order, at any place', (before) => {
    const wide = Buffer.from(`some text; token=${token}; more`, 'utf16le');
    expect(told(before + wide.toString('latin1') + '\x03\x04\xff\xfe')).toEqual([`utf-16 ${token}`]);
    expect(told(before + Buffer.from(wide).swap16().toString('latin1') + '\x03\x04')).toEqual([`utf-16 ${token}`]);
  });
});

describe('escapes', () => {
  it.each([
    [`q=%7B%22db_password%22%3A%22${password}%22%7D`, password],
    [`q=%257B%2522db_password%2522%253A%2522${password}%2522%257D`, password],
    [`db_password%3D${password}%0Anext%3D1`, password],
    [`<a data-x="{&quot;db_password&quot;:&quot;${password}&quot;}">`, password],
    [`<a data-x="db_password&#61;&#x22;${password}&#x22;">`, password],
    [`a = "db_password\\u003d\\u0022${password}\\u0022"`, password],
    [`a = 'db_password\\x3d\\x22${password}\\x22'`, password],
    [`{"a": "{\\"db_password\\":\\"${password}\\"}"}`, password],
    [`{"db_password": "${password}\\u0026x"}`, `escapes ${password}&x`],
    [`"source": ["DB_PASSWORD=${password}\\n", "x = 1\\n"]`, password],
    [`"source": ["db_password = \\"${password}\\"\\n"]`, password],
    [`"source": ["TOKEN=${token}\\nX=1\\n"]`, token],
    [`%22token%22%3A%22${token}%22`, token],
    [`datadog_api_key%22%3A%22${expand('<<hex:32>>')}%22`, expand('<<hex:32>>')],
  ])('are understood: %s', (text, expected) => expect(told(text)).toEqual([expected]));
});

describe('what is encrypted on purpose', () => {
  const sealed = (size: number): string => pick(randomFrom(size), 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', size);
  it.each([
    ['sops', `datadog_api_key: ENC[AES256_GCM,data:${sealed(44)},iv:${sealed(43)}=,tag:${sealed(22)}==,type:str]\n`],
    ['eyaml', `password: ENC[PKCS7,${sealed(300)}]\n`],
    ['Ansible Vault', `db_password: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n${wrapped(Buffer.from(Buffer.from(sealed(99)).toString('hex')).toString('hex'), 80, '  ')}\n`],
    ['age', `-----BEGIN AGE ENCRYPTED FILE-----\n${wrapped(base64(`age-encryption.org/v1\n-> X25519 ${sealed(43)}\n`), 64, '')}\n-----END AGE ENCRYPTED FILE-----\n`],
    ['sealed secrets', `kind: SealedSecret\nspec:\n  encryptedData:\n    password: Ag${sealed(700)}\n    api_key: Ag${sealed(684)}\n`],
  ])('is counted and not told: %s', (_, text) => {
    const bytes = bytesOf(text);
    const all = selectCandidates(fieldsOf(scanner.scan(bytes, bytes.length, 0, bytes.length)), rules.all);
    expect(all.map(({ inspection, secret }) => [inspection.example, secret])).toEqual([['encrypted', '']]);
    expect(told(`${text}token: ${token}\n`)).toEqual([token]);
  });
});

describe('a place is judged by the bytes around it', () => {
  const random = randomFrom(11);
  const noise = (size: number): Uint8Array => Uint8Array.from({ length: size }, () => Math.floor(random() * 256));
  const parts = [
    () => base64(`export TOKEN=${token}\n`), () => wrapped(base64(`${'what else there is\n'.repeat(12)}TOKEN=${token}`), random() < 0.5 ? 76 : 64, random() < 0.5 ? '' : '  '), () => Buffer.from(`PASSWORD=${password}\nTOKEN=${token}`).toString('hex'),
    () => base64(noise(90)), () => wrapped(base64(noise(300)), 76, ''), () => Buffer.from(`token=${token} and more`, 'utf16le').toString('latin1'), () => `%22db_password%22%3A%22${password}%22`, () => `token: ${base64(password)}`,
    () => '\n', () => ' ', () => 'a/b/', () => '\\n', () => `ENC[PKCS7,${base64(noise(60))}]`, () => 'password', () => '\0', () => '=', () => pick(random, 'abcdefXYZ0123456789+/-_', 1 + Math.floor(random() * 30)),
  ];
  const sample = (): Uint8Array => bytesOf(Array.from({ length: 40 }, () => parts[Math.floor(random() * parts.length)]?.() ?? '').join(random() < 0.3 ? '\n' : ''));
  const key = ({ at, from, to, data }: Hit): string => `${at} ${from} ${to} ${JSON.stringify(data?.fields ?? null)}`;
  const sorted = (hits: readonly Hit[]): readonly string[] => hits.map(key).sort();

  it('whole or in parts', () => {
    for (let round = 0; round < 60; round += 1) {
      const bytes = sample();
      const cuts = [0, ...Array.from({ length: 8 }, () => Math.floor(random() * bytes.length)).sort((a, b) => a - b), bytes.length];
      const pieces = cuts.slice(1).flatMap((to, index) => scanner.scan(bytes, bytes.length, cuts[index] ?? 0, to));
      expect(sorted(pieces)).toEqual(sorted(scanner.scan(bytes, bytes.length, 0, bytes.length)));
    }
  });

  it('and by no others: what a hit does not name may change', () => {
    for (let round = 0; round < 60; round += 1) {
      const bytes = sample();
      const whole = scanner.scan(bytes, bytes.length, 0, bytes.length);
      const anchors = [...new Set(whole.map(({ at }) => at))];
      const at = anchors[Math.floor(random() * anchors.length)];
      if (at === undefined) continue;
      const own = whole.filter((hit) => hit.at === at);
      const from = Math.min(at - scanBack, ...own.map((hit) => hit.from));
      const to = Math.max(at + scanAhead, ...own.map((hit) => hit.to));
      const other = bytes.map((byte, index) => (index >= from && index < to ? byte : Math.floor(random() * 256)));
      expect(sorted(scanner.scan(other, other.length, at, at + 1))).toEqual(sorted(own));
    }
  });
});

describe('hostile text', () => {
  const size = 300_000;
  const texts: Readonly<Record<string, () => string>> = {
    'base64 of base64, in one line': () => base64(base64(`token=${token}\n`.repeat(3000))),
    'base64 of base64, in lines': () => wrapped(base64(base64(`token=${token}\n`.repeat(3000))), 76, ''),
    'short runs side by side': () => `${base64('password: abc=1 23')} `.repeat(size / 26),
    'runs of separators': () => 'aB3dE5fG7h+'.repeat(size / 11),
    'escapes only': () => 'password%3D%22'.repeat(size / 14),
    'escapes of escapes': () => 'password%2525253D'.repeat(size / 17),
    'entities': () => 'token&quot;&#61;'.repeat(size / 16),
    'alternating zeros': () => 'a\0'.repeat(size / 2),
    'zeros': () => '\0'.repeat(size),
    'lines that might go on': () => `${base64('this is a line of text that may go on')}\n`.repeat(size / 53),
    'marks of encryption': () => 'ENC[AES256_GCM,data:'.repeat(size / 100),
  };
  it.each(Object.keys(texts))('takes no longer than its length asks for: %s', (name) => {
    const bytes = bytesOf(texts[name]?.() ?? '');
    const started = performance.now();
    scanner.scan(bytes, bytes.length, 0, bytes.length);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('is cut at 64 KB a run, and says so', () => {
    const bytes = bytesOf(base64(`${'a line of text\n'.repeat(9000)}token=${token}`));
    const hits = scanner.scan(bytes, bytes.length, 0, bytes.length);
    expect(hits.filter(({ cut }) => cut === true).length).toBe(1);
    expect(fieldsOf(hits)).toEqual([]);
  });
});
