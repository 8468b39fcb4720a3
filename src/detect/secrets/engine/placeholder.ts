// Values that stand for a secret without being one: vendors' examples, `xxxx`, `<your key>`, `${VARIABLE}`. They are counted as examples, not reported.
import { entropyOf, sequenceShare } from '../lib/entropy.ts';

const words = /examples?(?![a-z]{3})|placeholder|changeme|change[-_ ]me|your[-_]?(?:api|key|token|secret|own|password|access|account|client)|(?:insert|enter|put|add|replace|paste)[-_ ]?(?:your|here|with|me|this)|dummy|sample|redacted|foobar|not[-_]?a[-_]?real|notreal|fake[-_]?(?:key|token|secret|api|pass)|test[-_]?(?:key|token|secret|api)|my[-_]?(?:api|secret|token|key|password)|xxxxx|\*\*\*\*|\.\.\.\.|-{6}|_{6}|lorem|some[-_]?(?:key|token|secret|password)|todo|fixme|null|undefined|(?:api|secret|access)[-_]?key[-_]?here|token[-_]?here/i;

/** Why the value is taken for a placeholder; `undefined` for one that looks real. `random`: the rule's values are made by a machine. */
export function placeholderIn(value: string, random: boolean): string | undefined {
  if (/^[\s*xX.\-_#?•]+$/.test(value) || /^(.)\1*$/.test(value)) return 'a filler';
  if (/^[<[({%$#@]/.test(value) && /^(?:<[^<>]{1,60}>|\[[^[\]]{1,60}\]|\{\{?[^{}]{1,60}\}?\}|\$\{?\w[\w.:-]{0,60}\}?|%\w+%?|\$\([^()]{1,60}\)|#\{[^{}]{1,60}\}|@\w+@)$/.test(value)) return 'a variable';
  if (value.includes('<<') && /<<[\w .:|-]{1,60}(?:>>|$)/.test(value)) return 'a variable';
  if (value.length < 400 && /\(\?[:=!<]|\\[sdwbSDW](?![a-z])|\[\^?[a-zA-Z]-[a-zA-Z]|\{\d+,\d*\}/.test(value)) return 'a pattern';
  if (!random) return undefined;
  const word = words.exec(value)?.[0];
  if (word !== undefined && word.length * 6 > value.length) return `it says "${word.toLowerCase()}"`;
  return undefined;
}

/** Why the value looks as if a person had typed it into a document: it is told, but as something that may be nothing. */
export function madeUp(value: string): string | undefined {
  if (/(.)\1{6}/.test(value) && new Set(value).size * 2 < value.length) return 'one character again and again';
  const letters = new Set(value.toLowerCase().replace(/[^a-z0-9]/g, '')).size;
  if (value.length >= 12 && letters <= 5) return 'hardly any different characters';
  if (value.length >= 16 && entropyOf(value) < 2.5) return 'hardly any different characters';
  if (/abcdefgh|12345678901|0123456789|deadbeef.?deadbeef|abcd1234|1234abcd/i.test(value)) return 'a sequence';
  return value.length >= 12 && sequenceShare(value) > 0.6 ? 'a sequence' : undefined;
}
