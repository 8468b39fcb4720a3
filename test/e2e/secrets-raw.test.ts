// A raw secret never gets out: values of many kinds are put wherever people and programs put them, everything is asked for that Assay can write, and all of it is
// searched for them and for their pieces, also written as base64, hex, in URLs and in UTF-16.
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer as createProxy } from 'node:http';
import { createServer } from 'node:https';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scan } from '#model/scan';
import { gitIsThere, plant } from '../lib/git.ts';
import { writeZip } from '../../bench/lib/zip-writer.ts';
import { found, github, groq, leftIn, seed } from './raw-search.ts';
import { feed, project, temporary } from './run.ts';
import { Repository, sample } from './secret-repository.ts';

const entry = resolve('dist/assay.js');

const pem = (name: string): string => `-----BEGIN RSA PRIVATE KEY-----\n${[1, 2, 3, 4, 5, 6].map((line) => seed(`${name} ${line}`, '<<b64:64>>')).join('\n')}\n-----END RSA PRIVATE KEY-----\n`;
const password = (name: string): string => seed(name, 'Qu1et<<alnum:10>>');

const files = (): Record<string, string | Uint8Array> => ({
  'src/a.js': `const github = '${github('github')}';\nconst stripe = "${seed('stripe', `sk_${'live'}_<<alnum:24>>`, 'sk_live_')}";\n`,
  'src/b.env': `DATABASE_URL=postgres://app:${password('url')}@db.corp-internal.io/app\nDB_PASSWORD=${password('assigned')}\nAPI_KEY=${seed('generic', '<<hex:32>>')}\nGROQ_API_KEY=${groq('groq')}\n`,
  'aws/credentials': `[default]\naws_access_key_id = ${seed('aws id', 'AKIA<<base32:16>>', 'AKIA')}\naws_secret_access_key = ${seed('aws secret', '<<b64:40>>')}\n`,
  'deploy/id_rsa': pem('pem'),
  'k8s/secret.yaml': `apiVersion: v1\nkind: Secret\ndata:\n  token: ${btoa(github('base64'))}\n  password: ${btoa(password('base64 password'))}\n`,
  'k8s/twice.txt': btoa(`x: ${btoa(`token=${github('base64 twice')}`)}`),
  'wide.txt': Buffer.from(`\ufefftoken = "${github('utf16')}"\n`, 'utf16le'),
  'escaped.json': JSON.stringify({ config: JSON.stringify({ token: github('escaped'), groq: groq('escaped groq') }) }),
  'jwt.txt': `Authorization: Bearer ${seed('jwt', '<<jwt:HS256>>')}\n`,
  'allow.js': `const t = '${github('allowed')}'; // assay:allow github-personal-access-token -- it was ${github('reason')} before\nconst u = '${groq('allowed groq')}'; // assay:allow ${groq('rule')} -- ${groq('reason groq')}\n`,
  [`keys/${github('folder')}/${groq('file name')}.txt`]: 'nothing\n',
  [`keys/${groq('broken name')}.zip`]: Buffer.from('PK\x03\x04 broken'),
  'broken/package-lock.json': `{"lockfileVersion": 3, "x": "${github('broken lockfile')}" "${groq('broken lockfile groq')}"`,
  'broken/pnpm-lock.yaml': `lockfileVersion: '9.0'\npackages:\n  a@1.0.0: [} ${groq('broken yaml')}\n`,
  'broken/Cargo.lock': `version = 4\n[[package]]\nname = "${groq('broken toml')}" ${groq('more toml')}\n`,
  'broken/requirements.txt': `a @ ${groq('broken pip')}\n${groq('broken pip line')} ==\n-r ${groq('included')}.txt\n`,
  'broken/package.json': `{"name": "a", "dependencies": {"${groq('package name')}": "${groq('package version')}"}}`,
  'broken/a.json': `{"token": "${github('broken json')}`,
  'broken/b.bin': Buffer.concat([Buffer.alloc(64), Buffer.from(github('binary')), Buffer.alloc(64, 255)]),
  'logs/app.log.gz': gzipSync(`token=${github('gzip')}\n`),
  'logs/cut.log.gz': gzipSync(`token=${github('gzip cut')}\n${'x'.repeat(100_000)}`).subarray(0, 150),
});

function zip(inputs: readonly { readonly name: string; readonly data: string }[]): Buffer {
  const path = join(temporary('zip'), 'made.zip');
  writeZip(path, inputs);
  return readFileSync(path);
}

const formats = ['text', 'json', 'sarif', 'cyclonedx'] as const;

interface Out {
  readonly code: number | null;
  readonly all: string;
  readonly error: string;
  readonly reports: string;
}

interface Options {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly kill?: { readonly after: number; readonly by: NodeJS.Signals };
}

/** Not waited for in place: servers are in this process. */
async function run(args: readonly string[], { cwd = process.cwd(), env = {}, input, kill }: Options = {}): Promise<Out> {
  const [home, user, tmp, reports] = [temporary('home'), temporary('user'), temporary('tmp'), temporary('reports')];
  const child = spawn(process.execPath, [entry, ...args.map((each) => each.replace('REPORTS', reports))], { cwd, env: { PATH: process.env['PATH'] ?? '', ASSAY_HOME: home, HOME: user, TMPDIR: tmp, NO_COLOR: '1', ASSAY_FEED: feed, ...env } });
  const parts = { out: '', error: '' };
  child.stdout.on('data', (part: Buffer) => void (parts.out += part.toString('latin1')));
  child.stderr.on('data', (part: Buffer) => void (parts.error += part.toString('latin1')));
  child.stdin.on('error', () => undefined).end(input ?? '');
  const timer = kill === undefined ? undefined : setTimeout(() => child.kill(kill.by), kill.after);
  const code = await new Promise<number | null>((done) => void child.on('close', done));
  clearTimeout(timer);
  const all = `${parts.out}\n${parts.error}\n${leftIn([home, user, tmp, reports])}`;
  expect(found(all), args.join(' ')).toEqual([]);
  expect(readdirSync(tmp), 'nothing temporary is left').toEqual([]);
  return { code, all, error: parts.error, reports };
}

const outputs = formats.flatMap((format) => ['-o', `${format}=REPORTS/${format}`]);

describe('a raw secret', () => {
  const root = project({ ...files(), 'lib/app.jar': zip([{ name: 'config.properties', data: `token=${github('zip')}\n` }, { name: `${groq('entry name')}.txt`, data: 'nothing' }]) });
  let repository: Repository | undefined;
  if (gitIsThere) {
    repository = new Repository();
    plant(repository.root, {});
    repository.commit({ 'old.js': `const t = '${github('history')}';\n`, [`${groq('history path')}/${github('history name')}.js`]: `const t = '${groq('history groq')}';\n` }, `deploy with ${github('message')} and ${groq('message groq')}`);
    repository.commit({ 'old.js': undefined });
    repository.git('tag', '-a', groq('tag name'), '-m', `release ${github('tag message')}`);
    repository.git('branch', github('branch'));
    repository.git('update-ref', `refs/heads/${groq('broken branch')}`, 'HEAD');
    repository.git('remote', 'add', 'origin', `https://buyer:${password('remote')}@git.corp-internal.io/${groq('remote path')}/r.git`);
    repository.git('-c', `user.name=${groq('author')}`, 'commit', '-q', '--allow-empty', '-m', `again ${github('message again')}`);
    writeFileSync(join(repository.root, '.git/refs/heads', groq('spoiled branch')), groq('spoiled ref'));
    writeFileSync(join(repository.root, '.git/packed-refs'), `${groq('packed refs')}\n`);
  }

  it('is seeded well: what is to be found is found', async () => {
    const { reports, code } = await run(['scan', root, '--offline', ...outputs]);
    const scan = JSON.parse(readFileSync(join(reports, 'json'), 'utf8')) as Scan;
    expect(code).toBe(1);
    expect(scan.findings.filter(({ kind }) => kind === 'secret').length).toBeGreaterThan(20);
    expect(found(Object.values(files()).map((each) => Buffer.from(each).toString('latin1')).join('\n')).length).toBeGreaterThan(25);
    // Explained, one of each rule, from the report.
    const rules = new Map(scan.findings.map((each) => [each.rule, each.id]));
    for (const id of [...rules.values()].slice(0, 6)) await run(['explain', id, '--scan', join(reports, 'json')]);
    await run(['explain', 'zzzzzz', '--scan', join(reports, 'json')]);
  });
  it('is in no report of files, in words, in a pipe, or staged', async () => {
    await run(['secrets', root, ...outputs]);
    await run(['secrets', root, '--verbose'], { env: { ASSAY_DEBUG: '1' } });
    await run(['scan', root, '--verbose', '--offline'], { env: { ASSAY_DEBUG: '1' } });
    await run(['secrets', '--stdin', ...outputs], { input: Object.values(files()).map((each) => Buffer.from(each).toString('latin1')).join('\n') });
    await run(['secrets', root, '--verify-dry-run', '--verbose']);
    await run(['scan', join(root, 'broken/package-lock.json'), '--offline', ...outputs]);
  });
  it.skipIf(!gitIsThere)('is in no report of a history', async () => {
    const target = repository?.root ?? '';
    await run(['secrets', target, '--all-refs', '--verbose', ...outputs]);
    await run(['secrets', target, '--unreachable', '--verbose']);
    await run(['secrets', target, '--history-only', '--since', 'HEAD~1', '-o', 'json']);
    await run(['secrets', target, '--since', groq('since nothing'), '-o', 'json'], {});
    await run(['scan', target, '--offline', ...outputs]);
    await run(['secrets', `file://${target}`, '--all-refs', '--verbose']);
    const staging = new Repository();
    plant(staging.root, { [`${groq('staged name')}.js`]: `const t = '${github('staged')}';\n`, 'broken.zip': 'PK\x03\x04' });
    staging.git('add', '.');
    await run(['secrets', '--staged', '--verbose', ...outputs], { cwd: staging.root });
  });
  it('is in no word about rules of a project that are wrong, or were imported', async () => {
    const rule = (more: string): string => `rules:\n  - id: acme-token\n    title: Acme\n    provider: Acme\n    severity: high\n    literals: [acme_dt_]\n    pattern: acme_dt_[a-z0-9]{32}\n    about: { allows: deploy, rotate: 'https://acme.test' }\n${more}`;
    const broken = [
      rule(`    examples: { ng: ["${groq('example')}"], ok: [] }\n`), rule(`    examples: { ng: ["acme_dt_${seed('own example', '<<hex:32>>')}"], ok: ["acme_dt_${seed('own ok', '<<hex:32>>')}"] }\n`),
      rule(`    examples: { ng: [${groq('yaml')} ]]\n`), rule(`    ${groq('key')}: 1\n`), `rules: ${groq('not a list')}\n`, `- "${groq('cut')}\n`, `rules:\n  - id: ${groq('id')}\n    pattern: '(${groq('pattern')}'\n    severity: ${groq('severity')}\n`,
    ];
    for (const text of broken) {
      const folder = project({ '.assay/rules/own.yaml': text, 'a.js': 'nothing\n' });
      expect((await run(['secrets', folder, '--verbose'], { env: { ASSAY_DEBUG: '1' } })).code, text).toBe(2);
      await run(['rules', 'test'], { cwd: folder });
    }
    for (const text of [`secrets: { disable: [{ rule: ${groq('disabled')}, reason: x }] }\n`, `${groq('project key')}: 1\n`, `exclude: [${groq('project yaml')}\n`]) await run(['secrets', project({ 'assay.yaml': text }), '--verbose']);
    await run(['secrets', project({ '.assay/fingerprint-key': groq('no key') })]);
    const imports: Readonly<Record<string, string>> = {
      'a.toml': `[[rules]]\nid = "own"\nregex = '''${groq('imported regex')}[a-z'''\n[allowlist]\nregexes = ['''(${groq('imported allow')}''']\n`, 'b.toml': `[[rules]]\nid = ${groq('imported broken')}\n`,
      'c.gitleaksignore': `${groq('imported ignore')}\nabc:${groq('imported ignore path')}\n`, 'd.baseline': `{"results": {"a.js": [{"hashed_secret": "${groq('imported hash')}", "type": "${groq('imported type')}"}]}`, 'e.baseline': `{"results": {"a.js": "${groq('imported entry')}"}}`, 'f.txt': groq('imported text'),
    };
    for (const [name, text] of Object.entries(imports)) {
      const folder = project({ [name]: text });
      await run(['rules', 'import', name], { cwd: folder, env: { ASSAY_DEBUG: '1' } });
    }
  });
  it('is in no word about a fault of ours, a signal, or a full disk', async () => {
    const hooks = temporary('hooks');
    const faults: Readonly<Record<string, string>> = {
      'fs.mjs': `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module'; const real = fs.readSync; fs.readSync = (fd, bytes, ...more) => { const n = real(fd, bytes, ...more); const text = bytes.toString('latin1', 0, n); if (/g(?:sk|hp)_|PRIVATE/.test(text)) throw new TypeError('cannot read ' + text + '\\n    at ' + text.split('\\n')[0]); return n; }; syncBuiltinESMExports();`,
      'hash.mjs': `import crypto from 'node:crypto'; import { syncBuiltinESMExports } from 'node:module'; crypto.createHmac = () => ({ update(text) { if (/^g(?:sk|hp)_/.test(text)) throw new RangeError(text); return this; }, digest: () => '00' }); syncBuiltinESMExports();`,
      'zlib.mjs': `import zlib from 'node:zlib'; import { syncBuiltinESMExports } from 'node:module'; for (const name of ['inflateRawSync', 'gunzipSync', 'inflateSync']) { const real = zlib[name]; zlib[name] = (...all) => { const got = real(...all); throw new Error('inflated ' + Buffer.from(got.buffer ?? got).toString('latin1')); }; } syncBuiltinESMExports();`,
      'late.mjs': `setTimeout(() => { throw new Error(${JSON.stringify(groq('thrown late'))}); }, 150);`,
      'rejected.mjs': `setTimeout(() => { Promise.reject(new Error(${JSON.stringify(groq('rejected'))})); }, 150);`,
      'json.mjs': `const real = JSON.stringify; JSON.stringify = (value, ...more) => { const text = real(value, ...more); if (text?.includes('findings')) throw new SyntaxError('unexpected ${groq('syntax')} in ' + text); return text; };`,
    };
    for (const [name, text] of Object.entries(faults)) {
      writeFileSync(join(hooks, name), text);
      for (const debug of ['', '1']) {
        const out = await run(['secrets', name === 'zlib.mjs' ? join(root, 'logs') : root, '-o', 'json'], { env: { NODE_OPTIONS: `--import ${join(hooks, name)}`, ASSAY_DEBUG: debug } });
        if (name !== 'zlib.mjs') expect([name, out.code, out.error.includes('assay: internal fault: ')]).toEqual([name, 4, true]);
        if (debug === '1' && out.code === 4 && name !== 'json.mjs') expect(out.error).toMatch(/^ {4}at /m);
      }
    }
    const large = project({ ...files(), ...Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`many/${at}.js`, `const t = '${sample('github')}';\n`.repeat(3000)])) });
    for (const by of ['SIGTERM', 'SIGINT', 'SIGKILL'] as const) await run(['secrets', large, ...outputs], { kill: { after: 700, by } });
    if (process.platform === 'linux') expect((await run(['secrets', root, '-o', 'json=/dev/full'])).code).toBe(2);
  });
});

const opensslIsThere = spawnSync('openssl', ['version']).status === 0;

describe.runIf(opensslIsThere)('what an issuer sends back', () => {
  const closers: (() => void)[] = [];
  let environment: Record<string, string> = {};
  let tunnels = 0;

  beforeAll(async () => {
    const folder = temporary('certificate');
    spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', join(folder, 'k'), '-out', join(folder, 'c'), '-days', '2', '-subj', `/CN=${groq('certificate')}`.slice(0, 60), '-addext', 'subjectAltName=DNS:api.groq.com,DNS:api.replicate.com,DNS:api.telegram.org']);
    const issuers = createServer({ key: readFileSync(join(folder, 'k')), cert: readFileSync(join(folder, 'c')) }, (request, response) => {
      const credential = `${request.headers.authorization ?? ''} ${request.url}`;
      const status = { 'api.groq.com': 500, 'api.replicate.com': 302, 'api.telegram.org': 200 }[request.headers.host ?? ''] ?? 403;
      response.writeHead(status, credential, { location: `https://evil.test/${encodeURIComponent(credential)}`, 'x-echo': credential, 'set-cookie': credential, 'content-type': 'application/json' }).end(JSON.stringify({ error: credential, ok: credential, message: credential }));
    });
    await new Promise<void>((done) => void issuers.listen(0, '127.0.0.1', done));
    const proxy = createProxy().on('connect', (_, client: Socket) => {
      tunnels += 1;
      const onward = connect((issuers.address() as AddressInfo).port, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 OK\r\n\r\n');
        onward.pipe(client).pipe(onward);
      });
      for (const socket of [client, onward]) socket.on('error', () => socket.destroy());
    });
    await new Promise<void>((done) => void proxy.listen(0, '127.0.0.1', done));
    for (const server of [issuers, proxy]) closers.push(() => {
      server.closeAllConnections();
      server.close();
    });
    environment = { HTTPS_PROXY: `http://buyer:${password('proxy')}@127.0.0.1:${(proxy.address() as AddressInfo).port}`, NODE_EXTRA_CA_CERTS: join(folder, 'c') };
  });
  afterAll(() => closers.forEach((close) => close()));

  it('is in nothing that comes out, be it trusted, refused or of another', async () => {
    const root = project({
      // The certificate is for the first three.
      'a.env': `GROQ_API_KEY=${groq('asked')}\nREPLICATE_API_TOKEN=${seed('replicate', 'r8_<<alnum:40>>', 'r8_')}\nTELEGRAM_BOT_TOKEN=${seed('telegram', '1234567890:AAE<<alnum:32>>', '1234567890:AAE')}\nSENDGRID_API_KEY=${seed('sendgrid', 'SG.<<alnum:22>>.<<alnum:43>>', 'SG.')}\nSTRIPE_KEY=${seed('stripe asked', `sk_${'live'}_<<alnum:24>>`, 'sk_live_')}\n`,
    });
    await run(['secrets', root, '--verify', '--verbose', ...outputs], { env: { ...environment, ASSAY_DEBUG: '1' } });
    expect(tunnels).toBeGreaterThan(3);
    await run(['scan', root, '--verify', '--only', 'secret', '-o', 'json'], { env: environment });
    await run(['secrets', root, '--verify', '--verify-only', 'groq', '--verbose'], { env: { HTTPS_PROXY: `http://buyer:${password('dead proxy')}@127.0.0.1:1` } });
    await run(['secrets', root, '--verify', '--verify-only', 'groq', '--verbose'], { env: { HTTPS_PROXY: groq('no proxy') } });
  });
});
