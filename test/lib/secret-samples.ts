// Credential-shaped samples for fixtures: `<<hex:32>>` becomes 32 hex digits from a fixed seed, so that no credential, not even a made-up one, stands in the repository.
import { base62, crc32, hexLittleEndian } from '../../src/detect/secrets/lib/crc32.ts';
import { crc16 } from '../../src/detect/secrets/lib/nkey.ts';

const classes: Readonly<Record<string, string>> = {
  hex: '0123456789abcdef', HEX: '0123456789ABCDEF', alnum: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', base62: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  lower: 'abcdefghijklmnopqrstuvwxyz0123456789', upper: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', digits: '0123456789', letters: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  alpha: 'abcdefghijklmnopqrstuvwxyz', ALPHA: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', b64: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
  b64url: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_', base32: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  base58: '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz', bech32: 'qpzry9x8gf2tvdw0s3jn54khce6mua7l', bech32upper: 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L',
};

const words = ['harvest', 'lantern', 'pebble', 'orchard', 'saddle', 'meadow', 'copper', 'thimble'];

export type Random = () => number;

/** Mulberry32: a small generator with a seed; 0 to 1. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = (random: Random, alphabet: string, length: number): string => Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)] ?? '').join('');

/** Random characters of a class that look like a value: at least one digit and one letter where the class has both. */
function sample(random: Random, name: string, length: number): string {
  const alphabet = classes[name];
  if (alphabet === undefined) throw new Error(`no such class of samples: ${name}`);
  for (;;) {
    const text = pick(random, alphabet, length);
    const wantsDigit = /\d/.test(alphabet) && length >= 8;
    const wantsLetter = /[A-Za-z]/.test(alphabet) && length >= 8;
    const clean = /[A-Za-z0-9]/.test(text[0] ?? '') && /[A-Za-z0-9]/.test(text.at(-1) ?? '');
    if (clean && (!wantsDigit || /\d/.test(text)) && (!wantsLetter || /[A-Za-z]/.test(text))) return text;
  }
}

/** Values with a checksum or a structure, by name: `<<name:argument>>`. Add yours here. */
export const generators: Readonly<Record<string, (random: Random, argument: string) => string>> = {
  uuid: (random) => [8, 4, 4, 4, 12].map((length) => pick(random, '0123456789abcdef', length)).join('-'),
  /** A PEM file of this label, in base64. */
  pem64: (random, label) => btoa(`-----BEGIN ${label}-----\n${pick(random, classes['b64'] ?? '', 64)}\n${pick(random, classes['b64'] ?? '', 64)}\n-----END ${label}-----\n`),
  /** `user:password` in base64, the user as given. */
  basic: (random, user) => btoa(`${user}:${pick(random, classes['alnum'] ?? '', 14)}7`),
  /** Base64 of random characters of the given number. */
  secret64: (random, length) => btoa(`${pick(random, classes['alnum'] ?? '', Number(length) - 1)}4`),
  /** A signed token with this algorithm. */
  jwt: (random, algorithm) => [JSON.stringify({ alg: algorithm, typ: 'JWT' }), JSON.stringify({ sub: pick(random, classes['digits'] ?? '', 8), exp: 1900000000 })].map((part) => btoa(part).replace(/=+$/, '')).join('.') + `.${pick(random, classes['alnum'] ?? '', 43)}`,
  jwe: (random, encryption) => `${btoa(JSON.stringify({ alg: 'dir', enc: encryption })).replace(/=+$/, '')}..${pick(random, classes['alnum'] ?? '', 16)}.${pick(random, classes['alnum'] ?? '', 80)}.${pick(random, classes['alnum'] ?? '', 22)}`,
  /** The macaroon of a PyPI token for this host, in base64url. */
  pypi: (random, host) => {
    const field = (kind: number, text: string): string => String.fromCharCode(kind, text.length) + text;
    const signature = Array.from({ length: 32 }, () => String.fromCharCode(Math.floor(random() * 256))).join('');
    const text = `\x02${field(1, host)}${field(2, generators['uuid']?.(random, '') ?? '')}\0${field(2, '{"version": 1, "permissions": "user"}')}\0\0${field(6, signature)}`;
    return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  },
  /** A Stellar seed: version byte, 32 bytes and their CRC-16 in base32. */
  'stellar-seed': (random) => {
    const bytes = [0x90, ...Array.from({ length: 32 }, () => Math.floor(random() * 256))];
    let crc = 0;
    for (const byte of bytes) {
      crc ^= byte << 8;
      for (let bit = 0; bit < 8; bit += 1) crc = ((crc << 1) ^ ((crc & 0x8000) === 0 ? 0 : 0x1021)) & 0xffff;
    }
    const bits = [...bytes, crc & 0xff, crc >>> 8].map((byte) => byte.toString(2).padStart(8, '0')).join('');
    return (bits.match(/.{5}/g) ?? []).map((five) => (classes['base32'] ?? '')[Number.parseInt(five, 2)] ?? '').join('');
  },
  word: (random) => words[Math.floor(random() * words.length)] ?? '',
  /** Random letters and digits and their CRC-32 in six digits of base 62, as npm has it. */
  crc62: (random, length) => {
    const text = pick(random, classes['base62'] ?? '', Number(length));
    return text + base62(crc32(text), 6);
  },
  /** The seed of a NATS user. */
  'nkey-seed': (random) => {
    const bytes = [0x95, 0x00, ...Array.from({ length: 32 }, () => Math.floor(random() * 256))];
    const sum = crc16(bytes);
    const bits = [...bytes, sum & 0xff, sum >> 8].map((byte) => byte.toString(2).padStart(8, '0')).join('').padEnd(290, '0');
    return (bits.match(/.{5}/g) ?? []).map((five) => classes['base32']?.[parseInt(five, 2)] ?? '').join('');
  },
  'nx-cloud': (random, rights) => btoa(`${pick(random, '0123456789abcdef', 36)}|${rights}`),
  /** A GitHub token of this prefix, with the checksum that ends it. */
  github: (random, prefix) => {
    const body = pick(random, classes['alnum'] ?? '', prefix === 'ghr_' ? 70 : 30);
    return `${prefix}${body}${base62(crc32(body), 6)}`;
  },
  /** A routable GitLab token of this prefix. */
  gitlab: (random, prefix) => {
    const text = `${prefix}${pick(random, classes['alnum'] ?? '', 46)}.01.1a`;
    return text + crc32(text).toString(36).padStart(7, '0');
  },
  'grafana-sa': (random) => {
    const text = `glsa_${pick(random, classes['alnum'] ?? '', 32)}`;
    return `${text}_${hexLittleEndian(crc32(text))}`;
  },
  'grafana-key': (random) => btoa(JSON.stringify({ k: pick(random, classes['alnum'] ?? '', 32), n: 'reader', id: 1 })),
  'grafana-cloud': (random) => btoa(JSON.stringify({ o: '123456', n: 'reader', k: pick(random, classes['alnum'] ?? '', 24), m: { r: 'eu' } })),
  intercom: (random) => btoa(`tok:${generators['uuid']?.(random, '').replaceAll('-', '_') ?? ''}:1:0`),
  'elastic-key': (random) => btoa(`${pick(random, classes['alnum'] ?? '', 20)}:${pick(random, classes['alnum'] ?? '', 22)}`),
  'service-account': (random) => btoa(`{\n  "type": "service_account",\n  "private_key": "${pick(random, classes['b64'] ?? '', 900)}"\n}`),
  base32lower: (random, argument) => pick(random, 'abcdefghijklmnopqrstuvwxyz234567', Number(argument)),
  'cloudflare-tunnel': (random) => btoa(JSON.stringify({ a: pick(random, '0123456789abcdef', 32), t: generators['uuid']?.(random, ''), s: btoa(pick(random, '0123456789abcdefghijklmn', 32)) })),
  'discord-id': (random) => btoa(`${String(1 + Math.floor(random() * 9))}${pick(random, '0123456789', 17)}`).replaceAll('=', ''),
  'discord-snowflake': (random) => `${String(1 + Math.floor(random() * 9))}${pick(random, '0123456789', 17)}`,
  'docker-auth': (random) => btoa(`builder:${pick(random, classes['alnum'] ?? '', 18)}`),
  'docker-config': (random) => btoa(JSON.stringify({ auths: { 'registry.corp.io': { username: 'builder', password: pick(random, classes['alnum'] ?? '', 18) } } })),
};

/** Expands every placeholder of a fixture line, and `\n`, `\t`. Same text, same samples. */
export function expand(line: string): string {
  let seed = 2166136261;
  for (const character of line) seed = Math.imul(seed ^ character.charCodeAt(0), 16777619);
  const random = randomFrom(seed);
  return line
    .replaceAll('\\n', '\n')
    .replaceAll('\\t', '\t')
    .replace(/<<([A-Za-z0-9-]+)(?::([^<>]*))?>>/g, (_, name: string, argument: string | undefined) => (Object.hasOwn(generators, name) ? generators[name]?.(random, argument ?? '') ?? '' : sample(random, name, Number(argument))));
}

export interface FixtureLine {
  readonly kind: 'ng' | 'ok';
  readonly text: string;
  /** Line of the fixture. */
  readonly at: number;
}

/** Lines of a fixture: `ng <text>` must be found, `ok <text>` must not. Empty lines and lines that begin with `#` are for people. */
export function fixtureLines(source: string): readonly FixtureLine[] {
  return source.split('\n').flatMap((line, index): FixtureLine[] => {
    if (line === '' || line.startsWith('#')) return [];
    const kind = line.slice(0, 3);
    if (kind !== 'ng ' && kind !== 'ok ') throw new Error(`line ${index + 1} of a fixture begins with neither "ng " nor "ok "`);
    return [{ kind: kind === 'ng ' ? 'ng' : 'ok', text: expand(line.slice(3)), at: index + 1 }];
  });
}
