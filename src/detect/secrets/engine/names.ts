// What a name says of the value assigned to it: a password, a key or token, or something that only sounds like one (a public key, a hash, a token of a parser).

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

/** The name that stands before an operator, at the end of the text: `"clientSecret"`, `DB_PASSWORD`, `config['api-key']`, `--token`. */
const trailing = /(-{0,2}[A-Za-z_$@][\w$.\-@]{0,80}|["'`][A-Za-z_][\w .\-/]{1,60})["'`\])}\\]{0,4}(?:\s{0,3}:\s{0,2}(?:str|string|String|&str|&'static str|const char\s?\*?))?\s{0,24}(?:=>|:=|[=!]==?|=|::?|,|\(|>|\s)\s{0,24}(?:[brufLNF@]|Buffer\.from\(|new String\()?(?:\\{0,4}["'`])?$/;

/** The name at the end of the text; empty where none is. */
export function nameAtEnd(text: string): string {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  return trailing.exec(line.slice(-160))?.[1]?.replace(/^["'`]/, '') ?? '';
}

/** `undefined` for a name that is of no interest. */
export function kindOfName(name: string): NameKind | undefined {
  // Only the last parts say what it is: `passwordResetTokenUrl` is a URL, `secrets.manager.url` too.
  const end = name.slice(-48);
  if (harmless.test(end)) return undefined;
  if (passwords.test(end)) return 'password';
  return keys.test(end) ? 'key' : undefined;
}
