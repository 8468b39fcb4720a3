// `--verify` as a user runs it: through a proxy to a server that speaks for the issuers with a certificate of this test. Nothing leaves this machine.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer as createProxy } from 'node:http';
import { createServer } from 'node:https';
import { connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scan } from '#model/scan';
import { project, temporary, type Ran } from './run.ts';

const opensslIsThere = spawnSync('openssl', ['version']).status === 0;
if (!opensslIsThere) console.warn('SKIPPED: openssl is not installed; verification is not run from end to end');

/** Letters and digits that no chance wrote, and no key has. */
const random = (name: string, length: number): string => Buffer.concat([0, 1, 2].map((part) => createHash('sha512').update(`${name}${part}`).digest())).toString('base64').replace(/[^A-Za-z0-9]/g, '').slice(0, length);

const secrets = {
  active: `gsk_${random('active', 52)}`, dead: `gsk_${random('dead', 52)}`, moved: `r8_${random('moved', 40)}`, broken: `1234567890:AAE${random('broken', 32)}`,
  region: `SG.${random('region', 22)}.${random('region secret', 43)}`, aside: `gsk_${random('aside', 52)}`,
};
const all = Object.values(secrets);
const files = {
  'a.env': `GROQ_API_KEY=${secrets.active}\nGROQ_OLD_KEY=${secrets.dead}\nGROQ_MORE=${secrets.dead}\n`,
  'b.env': `REPLICATE_API_TOKEN=${secrets.moved}\nTELEGRAM_BOT_TOKEN=${secrets.broken}\nSENDGRID_API_KEY=${secrets.region}\n`,
  'c.env': `GROQ_KEY=${secrets.aside} # assay:allow groq-api-key -- of a test\n`,
};

const asked: string[] = [];
const tunnels: string[] = [];
const servers: { close: () => void; closeAllConnections: () => void }[] = [];
let environment: Record<string, string> = {};

function answer(host: string, authorization: string): number {
  if (host === 'api.groq.com') return authorization === `Bearer ${secrets.active}` ? 200 : 401;
  return { 'api.replicate.com': 302, 'api.telegram.org': 503, 'api.sendgrid.com': 401 }[host] ?? 418;
}

const listen = async (server: Server): Promise<number> => {
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', () => done()));
  return (server.address() as AddressInfo).port;
};

beforeAll(async () => {
  if (!opensslIsThere) return;
  const folder = temporary('certificate');
  const names = ['api.groq.com', 'api.replicate.com', 'api.telegram.org', 'api.sendgrid.com'].map((name) => `DNS:${name}`).join(',');
  spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', join(folder, 'k'), '-out', join(folder, 'c'), '-days', '2', '-subj', '/CN=test', '-addext', `subjectAltName=${names}`]);
  const issuers = createServer({ key: readFileSync(join(folder, 'k')), cert: readFileSync(join(folder, 'c')) }, (request, response) => {
    const host = request.headers.host ?? '';
    asked.push(`${request.method} ${host}${request.url} ${request.headers.authorization ?? ''}`);
    response.writeHead(answer(host, request.headers.authorization ?? ''), { location: 'https://api.groq.com/stolen' }).end('{}');
  });
  const port = await listen(issuers);
  const proxy = createProxy().on('connect', (request, client: Socket) => {
    tunnels.push(request.url ?? '');
    const onward = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      onward.pipe(client).pipe(onward);
    });
    for (const socket of [client, onward]) socket.on('error', () => socket.destroy());
  });
  servers.push(issuers, proxy);
  environment = { HTTPS_PROXY: `http://127.0.0.1:${await listen(proxy)}`, NODE_EXTRA_CA_CERTS: join(folder, 'c') };
});

afterAll(() => servers.forEach((server) => {
  server.closeAllConnections();
  server.close();
}));

/** Not waited for in place: the server is in this process. */
async function run(args: readonly string[]): Promise<Ran & { readonly document: Scan }> {
  asked.length = 0;
  tunnels.length = 0;
  const child = spawn(process.execPath, [resolve('dist/assay.js'), ...args, '--as-of', '2026-11-22', '-o', 'json'], { env: { PATH: process.env['PATH'] ?? '', ASSAY_HOME: temporary('home'), HOME: temporary('user'), NO_COLOR: '1', ...environment } });
  let out = '';
  let error = '';
  child.stdout.on('data', (part: Buffer) => void (out += part.toString()));
  child.stderr.on('data', (part: Buffer) => void (error += part.toString()));
  const code = await new Promise<number | null>((done) => void child.on('close', done));
  for (const secret of all) for (const form of [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')]) expect(`${out}${error}`).not.toContain(form);
  return { code, out, error, document: (out === '' ? {} : JSON.parse(out)) as Scan };
}

const states = (scan: Scan): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { rule, severity, decision, secret, suppression } of scan.findings) {
    const name = `${rule.replace('secrets/', '')} ${secret?.verified ?? 'not asked'} ${severity} ${suppression === undefined ? (decision?.effect ?? '') : 'aside'}`;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
};

describe.runIf(opensslIsThere)('--verify', () => {
  it('is off unless asked for, and a dry run says whom it would ask, however quiet', async () => {
    const root = project(files);
    const without = await run(['secrets', root]);
    expect([without.document.contacted, tunnels, asked]).toEqual([[], [], []]);
    expect(without.document.coverage.map(({ detector }) => detector)).not.toContain('secrets/verify');
    const dry = await run(['secrets', root, '--verify-dry-run', '--offline', '-q']);
    expect([dry.document.contacted, tunnels, asked]).toEqual([[], [], []]);
    expect(dry.error).toBe([
      'assay: --verify would send credentials to these addresses, and nowhere else (nothing is sent now):', '  GET https://api.groq.com/openai/v1/models (2 credentials)', '  GET https://api.replicate.com/v1/account (1 credential)',
      '  GET https://api.sendgrid.com/v3/scopes (1 credential)', '  GET https://api.telegram.org/bot{secret}/getMe (1 credential)', '',
    ].join('\n'));
    expect(dry.document.coverage.find(({ detector }) => detector === 'secrets/verify')).toMatchObject({ status: 'skipped', subjects: { seen: 5, judged: 0 } });
    expect(dry.document.findings).toEqual(without.document.findings);
  });

  it('asks each issuer about its own credentials alone, and believes only what it knows how to read', async () => {
    const root = project(files);
    const { document, error, code } = await run(['secrets', root, '--verify', '-q']);
    expect(error).toContain('assay: --verify sends credentials to these addresses, and nowhere else:\n  GET https://api.groq.com/openai/v1/models (2 credentials)');
    expect(states(document)).toEqual({
      'groq-api-key active critical fail': 1, 'groq-api-key inactive high warn': 1, 'groq-api-key not asked high aside': 1, 'replicate-api-token unknown high fail': 1, 'telegram-bot-token unknown high fail': 1, 'sendgrid-api-key unknown high fail': 1,
    });
    expect(code).toBe(1);
    const row = document.coverage.find(({ detector }) => detector === 'secrets/verify');
    expect(row).toMatchObject({ status: 'partial', subjects: { seen: 5, judged: 2 } });
    expect(row?.gaps?.map(({ what, why, required }) => `${what} ${required}: ${why}`)).toEqual([
      'unresolved false: api.replicate.com redirects (302), which is not followed: one credential was not verified',
      'unresolved false: api.sendgrid.com refuses it, and other regions of SendGrid issue such credentials too: one credential was not verified',
      'unreachable false: api.telegram.org answers 503: one credential was not verified',
    ]);
    expect(document.contacted).toEqual([['api.groq.com', 2], ['api.replicate.com', 1], ['api.sendgrid.com', 1], ['api.telegram.org', 3]].map(([host, requests]) => ({ host, purpose: 'verification of secrets', requests, names: 0 })));
    expect([...new Set(asked)].sort()).toEqual([
      `GET api.groq.com/openai/v1/models Bearer ${secrets.active}`, `GET api.groq.com/openai/v1/models Bearer ${secrets.dead}`, `GET api.replicate.com/v1/account Bearer ${secrets.moved}`, `GET api.sendgrid.com/v3/scopes Bearer ${secrets.region}`, `GET api.telegram.org/bot${secrets.broken}/getMe `,
    ].sort());
    const again = await run(['secrets', root, '--verify', '-q']);
    expect(again.document).toEqual(document);
  });

  it('asks only whom --verify-only names; what is dead warns', async () => {
    const { document, code } = await run(['scan', project({ 'old.env': `GROQ_KEY=${secrets.dead}\nTELEGRAM_BOT_TOKEN=${secrets.broken} # assay:allow telegram-bot-token -- of a test\nREPLICATE=none\n` }), '--only', 'secret', '--verify', '--verify-only', 'groq']);
    expect([code, states(document), [...new Set(tunnels)]]).toEqual([0, { 'groq-api-key inactive high warn': 1, 'telegram-bot-token not asked high aside': 1 }, ['api.groq.com:443']]);
    const other = await run(['secrets', project(files), '--verify', '--verify-only', 'Replicate']);
    expect([...new Set(tunnels)]).toEqual(['api.replicate.com:443']);
    expect(Object.keys(states(other.document))).toContain('groq-api-key not asked high fail');
  });

  it('refuses what contradicts itself, before anything is sent', async () => {
    const root = project(files);
    const refused: readonly (readonly [readonly string[], RegExp])[] = [
      [['secrets', root, '--verify', '--offline'], /--offline or --network none lets nobody be asked/],
      [['scan', root, '--verify', '--network', 'none'], /lets nobody be asked/],
      [['secrets', root, '--verify-only', 'groq'], /--verify is not there/],
      [['secrets', root, '--verify', '--verify-only', 'grok'], /no rule knows how to ask that provider \(did you mean "Groq"\?\)/],
      [['secrets', root, '--verify', '--verify-only', 'groq,'], /a name is empty/],
      [['scan', root, '--verify', '--only', 'vulnerability'], /--verify is about secrets/],
    ];
    for (const [args, why] of refused) {
      const { code, error, out } = await run(args);
      expect([code, out, tunnels], args.join(' ')).toEqual([2, '', []]);
      expect(error).toMatch(why);
    }
  });
});
