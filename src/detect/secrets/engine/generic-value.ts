// Judges a value that only a name makes suspicious: is it a literal at all, and does it look like something that must be kept? Offline: letters' frequencies,
// entropy, classes of characters.
import { entropyOf } from '../lib/entropy.ts';
import { surpriseOf } from '../lib/wordlike.ts';
import type { NameKind } from './names.ts';

/** Things that stand for a value, or are code. */
const notLiteral = /^(?:\$|%|@\{|\{\{|<|#\{|\[|\(|&|\*|env\b|ENV\b|process\.|os\.|secrets?\.|vars?\.|config\.|System\.|self\.|this\.|req\.|props\.|args\.|params\.|options\.|ctx\.|cls\.|std::|arn:|urn:|https?:|\/|\.\/|~\/|\\|vault:|ref\+|op:\/\/|ENC\[|!vault|\|$|>$|function|async\b|await\b|new\b|return\b|typeof\b|lambda\b)/;
const codeLike = /[(){}[\]<>]|=>|\$\{|\{\{|%[sdv]\b|::|\+\+|&&|\|\||;$/;
const fixed = /^(?:true|false|null|none|nil|undefined|string|boolean|number|integer|object|any|void|bytes|optional|required|password|passwd|secret|token|default|disabled|enabled|yes|no|on|off|basic|bearer|digest|key|value|text|hidden|username|user|admin|root|guest|test|testing|tests?|foo|bar|baz|qux|foobar|hello|world|name|empty|unknown|mypassword|mypass|mysecret|mytoken|pass|pwd|authorization|changeit|changeme|qwerty|letmein|example|sample|config|settings|localhost|base64|utf-?8|hex|sha\d+|md5|aes.*|rsa.*|hs\d{3}|rs\d{3}|es\d{3})$/i;
/** Words that interfaces, types and messages put beside a password. */
const spoken = /^(?:required|optional|undefined|forgotten|incorrect|invalid|encrypted|encryption|decrypted|plaintext|cleartext|passphrase|credentials?|authentication|authorization|authenticate|placeholder|description|parameter|parameters|configuration|environment|properties|interface|component|attribute|validation|validator|different|important|available|necessary|confirmation|confirmed|generated|passwords?|passwordless|passwordfield|securestring|mandatory|anonymous|anything|something|everything|protected|sensitive|connection|datasource|hostname|username|usernames|localhost|variables?|substring|character|characters|minlength|maxlength|autofocus|autocomplete|varchar|nvarchar|linewidth|password(?:text|input|box|edit|field|hash|salt|reset|confirm\w*)|confirm(?:password|ation)|new(?:password)|old(?:password)|current(?:password))$/i;
const dated = /^\d{4}-\d\d-\d\d|^\d{1,2}[:/.]\d{1,2}[:/.]\d{2,4}$|^v?\d+(?:\.\d+){1,3}(?:[-+][\w.]+)?$/;
const version = /^[~^<>=]{0,2}v?\d+\.\d+(?:\.[\dx*]+)?(?:[-+.][\w.-]+)?$/;
const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

export interface Valued {
  readonly kind: NameKind;
  readonly value: string;
  readonly quoted: boolean;
  /** `=`, `:`, …: what stood between. */
  readonly operator: string;
  /** No blank around the operator, and nothing behind the value in its line: as in a file of settings. */
  readonly adjacent: boolean;
  /** The name is an option of a command: `--password`. */
  readonly option: boolean;
}

const parts = (value: string): readonly string[] => value.split(/[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])/).filter((part) => part !== '');

/** Every part of it is a word, a short number or one letter: `reset-password-2`, `TokenExpired`, `user.password`. */
function isNames(value: string): boolean {
  const all = parts(value);
  return all.every((part) => /^\d{1,4}$/.test(part) || (/^[A-Za-z]+\d{0,2}$/.test(part) && (part.length <= 3 || surpriseOf(part.replace(/\d+$/, '')) < 5.1)));
}

function isPassword({ value, quoted, operator, adjacent, option }: Valued): boolean {
  if (value.length < 6 || value.length > 64) return false;
  if (!quoted && ((operator === ' ' && !option) || codeLike.test(value) || /^[A-Za-z_$][\w$]*(?:(?:\.|->)[A-Za-z_$][\w$]*)+[;,)]?$/.test(value))) return false;
  if (/\s/.test(value) || /^[^A-Za-z0-9]*$/.test(value)) return false;
  if (/[\x80-\xff]{3}/.test(value)) return false;
  const letters = value.replace(/[^A-Za-z]/g, '').length;
  const digits = value.replace(/\D/g, '').length;
  const special = value.length - letters - digits;
  if (letters + digits === 0 || (letters === 0 && digits < 6)) return false;
  // One or more words: whoever types a password may type just that. A label or a type is a word that is known.
  if (digits === 0 && special === 0) {
    if (surpriseOf(value) > 5.2 && quoted && !isNames(value)) return true;
    return (quoted || (operator === '=' && adjacent)) && /^[a-z]{9,}$|^[A-Z][a-z]{8,}$/.test(value) && !spoken.test(value);
  }
  const strong = /[$!@#%^&*?+~]/.test(value.slice(1));
  if (isNames(value) && digits < 2 && !(strong && quoted)) return false;
  return true;
}

function isKey({ value, quoted, operator }: Valued): boolean {
  if (value.length < 12 || value.length > 200 || /\s/.test(value)) return false;
  if (!quoted && operator === ' ') return /^[A-Za-z0-9]{20,}$/.test(value) && /\d/.test(value) && entropyOf(value) > 3;
  if (!/^[\w\-+/=.~!@#$%^&*:|]+$/.test(value) || /^[\w-]+(?:\.[\w-]+){0,4}\.(?:com|org|net|io|dev|html?|js|ts|py|go|json|ya?ml|xml|pem|key|crt|txt|md)$/i.test(value)) return false;
  const digits = value.replace(/\D/g, '').length;
  if (/^\d+$/.test(value)) return false;
  if (isNames(value)) return false;
  if (!quoted && (codeLike.test(value) || /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+[;,)]?$/.test(value))) return false;
  const entropy = entropyOf(value);
  if (uuid.test(value)) return true;
  if (/^[0-9a-f]+$/i.test(value)) return value.length >= 16 && digits > 0 && entropy > 2.8;
  if (digits === 0) return value.length >= 20 && surpriseOf(value) > 5.4 && entropy > 3.5;
  return entropy > (value.length >= 20 ? 3.3 : 3) && (surpriseOf(value) > 4.6 || digits * 5 >= value.length);
}

/** Whether the value, by itself, may be what the name says. */
export function isGenericSecret(valued: Valued): boolean {
  const { value, kind } = valued;
  if (notLiteral.test(value) || fixed.test(value) || dated.test(value) || version.test(value)) return false;
  return kind === 'password' ? isPassword(valued) : isKey(valued);
}
