// Whether a text that stands where a password is expected is one, and not a variable, a call or a stand-in.
import type { Inspection, Match } from '../contract.ts';
import { decodeBase64 } from './base64.ts';

const VARIABLE =
  /^[$%@&]\{?[A-Za-z_][\w.:[\]-]*\}?$|^\$[A-Za-z_]|\$\{|#\{|\{\{|\}\}|<%|%>|%\(|\$\(|\$\[|@\{|%[sdvq](?![A-Za-z0-9])|^%[^%]*%$|^!?<[^>]*>?$|^\[[^\]]*\]$|^\{[^}]*\}?$|\{\w{0,24}\}|&lt;|^!(?:vault|secret|Ref|Sub|GetAtt|ImportValue|env|include)\b|^`.*`$|^"|^\\|\\$|" ?\+|' ?\+/;
const CODE =
  /^(?:process|os|env|environ|system|config|configuration|settings|self|this|params|props|options|opts|args|argv|secrets?|vars?|local|data|module|values|ctx|context|request|req|input|event|creds?|credentials|user|form|body|std|string|conf|cfg|state|session)(?:\.|->|::|\[)|^[A-Za-z_][\w.:>-]*\(|getenv|environ\b|->|::|\)\.|^(?:await|new|return|function|lambda|typeof|str|char|const|let|var|int|bool(?:ean)?|string|optional|required)\b/i;
const STAND_IN = new Set(
  (
    'password passwd passwort pass pwd passphrase secret secrets mysecret topsecret supersecret secretpassword token key apikey credential credentials changeme changeit changethis change example test testing tests tester foo bar baz ' +
    'foobar qux dummy fake none null nil undefined true false todo redacted hidden masked removed sample placeholder default root admin administrator guest postgres mysql redis mongo rabbitmq user username login ' +
    'anonymous empty blank unknown value string text abc abcd abcdef foobarbaz yourpasswrod pazzword pa55word host localhost hostname server private public optional required'
  ).split(' '),
);
const PHRASE =
  /^(?:your|my|the|some|a|any|insert|enter|put|type|new|old|current|user|username|db|database|test|fake|good|bad|wrong|right|correct|invalid|valid|real|root|admin|smtp|mail|email|ftp|proxy|service|client|app|api|ssh|sql|mysql|postgres|redis|mongo|strong|plain|super|very|secure|account|login|server|http|basic)?[-_ ]?(?:user|username|db|database|root|admin|login|strong|secret|secure|safe|long|random|account|auth|own)?[-_ ]?(?:password|passwd|passwort|pass|passw|passcode|passphrase|pwd|pw|secret|token|key|credentials?)[-_ ]?(?:here|value|field|string|text|\d{0,2})[!.]?$/i;
const TELLING =
  /example|placeholder|change[-_ ]?(?:me|this|it)|your[-_ ]?(?:\w{0,12}[-_ ])?(?:pass|secret|token|api|key|pwd|user|own|db)|redact|replace[-_ ]?(?:me|with|this)|insert[-_ ]|dummy|\btodo\b|lorem|\*{3}|x{4}|#{3}|\.{3}|-{3}|_{3}|\?{4}|\u00e2\u0080\u00a6|%%|not[-_ ]?a?[-_ ]?real/i;

/** Text that a person could have typed: printable ASCII throughout. */
export const isPrintable = (text: string): boolean => /^[ -~]+$/.test(text);

/** A literal that could open something. `user` is the name beside it, which nobody's password should be. */
export const isLiteral = (text: string, user?: string): boolean => {
  const value = text.trim();
  if (value.length < 4) return false;
  if (VARIABLE.test(value) || CODE.test(value) || TELLING.test(value)) return false;
  if (/^(.)\1*$/.test(value) || !/[A-Za-z0-9]/.test(value)) return false;
  const bare = value.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (STAND_IN.has(bare) || PHRASE.test(value)) return false;
  if (user !== undefined && user.toLowerCase() === value.toLowerCase()) return false;
  // `db.password`, `props.dbSecret`: the path to a value.
  return !/^[a-z_]\w*(?:\.[A-Za-z_]\w*){1,4}$/.test(value) || /\d/.test(value);
};

export const isLiteralSecret = (match: Match): boolean => isLiteral(match.secret);

/** The same for a value without quotes, where a name of a program would look just so. */
export const isBareLiteralSecret = (match: Match): boolean =>
  isLiteral(match.secret) && !/(?:^|[_-])(?:password|passwd|passphrase|pwd|pass|pw|secret|token|key)$|[a-z](?:Password|Passwd|Passphrase|Pwd|Pass|Secret|Token|Key)$|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$|[()[\]]/.test(match.secret);

/** The password of `scheme://user:password@host`. */
export const isUrlPassword = (match: Match): boolean => {
  const parts = /:\/\/([^:@/]*):/.exec(match.text);
  const user = parts?.[1] ?? '';
  if (/^[[{<(]|[$]\w*\(/.test(match.secret)) return false;
  if (/^(?:foo|bar|a|b|u|x|me|john|alice|bob|joe|user\d?|username|usr|login|name)$/i.test(user) && /^(?:foo|bar|baz|b|p|x|doe|pass(?:word|wd)?\d{0,3}|pwd\d{0,3}|abc|hunter2|1234|12345|123)$/i.test(match.secret)) return false;
  return isLiteral(match.secret, user);
};

/** `user:password` in base64, as HTTP and Docker write it; `undefined` where it is something else. */
export const decodePair = (text: string): { readonly user: string; readonly password: string } | undefined => {
  const clear = text.length > 2048 ? undefined : decodeBase64(text);
  if (clear === undefined || !isPrintable(clear)) return undefined;
  const colon = clear.indexOf(':');
  return colon < 1 ? undefined : { user: clear.slice(0, colon), password: clear.slice(colon + 1) };
};

/** Hosts that no one can own, and those that only examples have. */
export const inspectUrl = ({ after, text }: Match): Inspection => {
  const host = /^\[?[\w.-]{1,100}/.exec(after)?.[0].toLowerCase() ?? '';
  if (/(?:^|\.)example\.(?:com|net|org|edu)$|\.(?:example|test|invalid)$|^(?:example|host|hostname|server|foo|bar|domain|domain\.com|foo\.com|bar\.com|some-?host|my-?host|your-?\w{1,20})$/.test(host)) return { example: 'a host of examples' };
  return /:\/\/Aladdin:/.test(text) ? { example: 'the example of RFC 7617' } : {};
};
