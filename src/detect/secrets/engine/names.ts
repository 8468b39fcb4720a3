// What a name says of the value assigned to it: a password, a key or token, or something that only sounds like one (a public key, a hash, a token of a parser).
import { latin1 } from './window.ts';

export type NameKind = 'password' | 'key';

const passwords = /[pP][aA][sS][sS](?:[wW]|[pP][hH][rR][aA][sS][eE]|[cC][oO][dD][eE])|(?:^|[^a-zA-Z])(?:pwd|pass|pw)(?:$|[^a-zA-Z]|(?=[A-Z]))|Pwd|(?:^|[^A-Z])(?:PWD|PASS)(?:$|[^A-Z])|[a-z]Pass(?:$|[^a-z])|_pass$/;
const keys = /(?:api|access|private|secret|auth|encrypt(?:ion)?|sign(?:ing)?|master|account|shared|client|consumer|app|service|storage|license|session|admin|root|deploy|security|subscription|hmac|jwt|aes|rsa|webhook|crypto?|server|write|read|instrumentation|functions?|write)[-_. ]?key|secret|token|credential|(?:^|[^a-z])auth(?:$|[^a-z]|orization)|_auth|Auth$|bearer|api[-_. ]?pass|passkey|cookie[-_]?secret|(?:^|[-_.])key$|[a-z]Key$|_KEY$/i;

/** Names that hold a word of the above and mean no credential. */
const harmless = new RegExp(
  [
    'public|pub[-_]?key|websocket|lock[-_]?token|idempotency|hash|digest|checksum|integrity|fingerprint|sha\\d|md5|etag|commit|revision|(?:^|[^a-z])cache|nonce|primary|foreign|partition|sort[-_]?key|row[-_]?key|hot[-_]?key|keycode|key[-_]?code|keyboard|keyword|keyframe|keypress|keydown|keyup|monkey|turkey|hockey|donkey|jockey|whiskey',
    'key[-_]?(?:name|path|file|id|ids|type|size|length|len|usage|pair|ring|space|alias|algorithm|alg|version|vault|prefix|suffix|pattern|format|map|set|list|index|url|uri|field|column|label|ref|selector|arn|server|holder|cloak|store|stone|note|chain|board|of|for|in|by|from|to)(?:$|[^a-z])',
    'token[-_]?(?:type|ize|izer|ization|name|path|file|id|ids|count|limit|url|uri|endpoint|length|kind|expir|ttl|index|start|end|list|set|stream|field|header|lifetime|duration|budget|usage|class|symbol|address|value|pos|before|after|regex|pattern|review|request|response|exchange|manager|provider|service|store|uri)',
    'next[-_]?token|page[-_]?token|continuation|sync[-_]?token|csrf|xsrf|cancell?ation|(?:last|first|prev|previous|current|peek|opening|closing|paren|brace|comma|design|sub|max|min|num|total|input|output|prompt|completion|eos|bos|pad|mask|stop|special|cancel|unexpected|invalid|missing|expected|css|lexer|syntax)[-_]?tokens?',
    'secret[-_]?(?:name|path|file|id|ref|arn|type|version|manager|store|url|key[-_]?ref|santa)|credential[-_]?(?:type|id|name|file|path|provider|helper|source)s?|author|authori[sz](?:ed|er|e$|ation[-_]?(?:url|uri|endpoint))|auth[-_]?(?:url|uri|type|method|mode|endpoint|provider|domain|server|config|source|scheme|flow|file|plugin|db|database|module|class|backend|service|handler|middleware|entic)',
    'pass(?:word)?[-_]?(?:field|label|hint|reset|length|len|policy|file|path|url|strength|min|max|regex|pattern|input|type|name|id|confirm|validator|changed|change|forgot|recovery|manager|hash|hasher|hashers|digest|salt|encoder|env|var|column|expir|age|attempts|required|error|invalid|mismatch|generator|title|placeholder|message|text|prompt|store|key[-_]?name|through|ive|port|enger|age|ed|ing|es)(?:$|[^a-z]|[A-Z])',
    'forgot|compass|bypass|surpass|trespass|encompass|passthrough|passport|passenger|passive|passage|passing|passed|passes|underpass|one[-_]?pass|two[-_]?pass|render[-_]?pass|pass[-_]?through|first[-_]?pass|second[-_]?pass|multi[-_]?pass|[-_]pass[-_](?:to|by|count|rate|fail|if|through|on|all)',
  ].join('|'),
  'i',
);

const blank = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x09;
const quote = (byte: number | undefined): boolean => byte === 0x22 || byte === 0x27 || byte === 0x60;
const letter = (byte: number | undefined): boolean => byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
/** Part of a name: `db.password`, `$config`, `api-key`, `@secret`. */
const inName = (byte: number | undefined): boolean => letter(byte) || (byte !== undefined && ((byte >= 0x30 && byte <= 0x39) || byte === 0x5f || byte === 0x24 || byte === 0x2d || byte === 0x2e || byte === 0x40));
const closes = (byte: number | undefined): boolean => quote(byte) || byte === 0x5d || byte === 0x29 || byte === 0x7d || byte === 0x5c;
const inOperator = (byte: number | undefined): boolean => byte === 0x3d || byte === 0x3e || byte === 0x3a || byte === 0x21 || byte === 0x7e;

const longestName = 81;
const mostBlanks = 24;
const types = /^(?:str|[sS]tring|std|char|text|varchar|auto|const|Text)$/;
const makers = /(?:Buffer\.from|new String|bytes|SecureString|Secret|SecretStr)$/;

/** Reads backwards from `at`; the answer is where it stopped. */
function back(bytes: Uint8Array, at: number, most: number, holds: (byte: number | undefined) => boolean): number {
  let place = at;
  while (place > 0 && at - place < most && holds(bytes[place - 1])) place -= 1;
  return place;
}

/** The name that ends before `at`, read backwards: `"client secret"`, `config['api-key']`, `--token`. */
function nameEndingAt(bytes: Uint8Array, at: number): { readonly name: string; readonly from: number } | undefined {
  const end = back(bytes, at, 4, closes);
  let from = back(bytes, end, longestName, inName);
  // Quoted names may have blanks in them.
  if (end < at && quote(bytes[end])) {
    const opened = back(bytes, end, longestName, (byte) => inName(byte) || byte === 0x20 || byte === 0x2f);
    if (opened > 0 && quote(bytes[opened - 1])) from = opened;
  }
  while (from < end && !letter(bytes[from]) && bytes[from] !== 0x5f && bytes[from] !== 0x24 && bytes[from] !== 0x2d && bytes[from] !== 0x40) from += 1;
  return from >= end ? undefined : { name: latin1(bytes, from, end), from };
}

/**
 * The name of what a value is assigned to, read backwards from where the value (behind its quote) begins: past the quote, blanks, an operator (`=`, `:`, `=>`, `:=`,
 * `==`, `,`, `(`, a blank), a type (`password: string =`). Empty where none is.
 */
export function nameBefore(bytes: Uint8Array, start: number): string {
  let at = start;
  if (at > 0 && quote(bytes[at - 1])) {
    at = back(bytes, at - 1, 4, (byte) => byte === 0x5c);
    // b"…", r'…', @"…"
    if (at > 1 && (letter(bytes[at - 1]) || bytes[at - 1] === 0x40) && !inName(bytes[at - 2])) at -= 1;
  }
  if (bytes[at - 1] === 0x28 && makers.test(latin1(bytes, Math.max(0, at - 16), at - 1))) at = back(bytes, at - 1, 16, (byte) => letter(byte) || byte === 0x2e || byte === 0x20);
  const afterBlanks = back(bytes, at, mostBlanks, blank);
  let beforeOperator = back(bytes, afterBlanks, 3, inOperator);
  if (beforeOperator === afterBlanks && (bytes[afterBlanks - 1] === 0x2c || bytes[afterBlanks - 1] === 0x28)) beforeOperator -= 1;
  if (beforeOperator === at) return '';
  const found = nameEndingAt(bytes, back(bytes, beforeOperator, mostBlanks, blank));
  if (found === undefined) return '';
  if (!types.test(found.name)) return found.name;
  const colon = back(bytes, found.from, 4, (byte) => blank(byte) || byte === 0x26);
  return bytes[colon - 1] === 0x3a ? (nameEndingAt(bytes, colon - 1)?.name ?? '') : found.name;
}

/** `undefined` for a name that is of no interest. */
export function kindOfName(name: string): NameKind | undefined {
  // Only the last parts say what it is: `passwordResetTokenUrl` is a URL, `secrets.manager.url` too.
  const end = name.slice(-48);
  if (harmless.test(end)) return undefined;
  if (passwords.test(end)) return 'password';
  return keys.test(end) ? 'key' : undefined;
}
