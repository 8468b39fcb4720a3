// The URL half of redact.ts: finds user info and secret parameters by position, so that no text makes it slow. It takes addresses as people
// and parsers take them: with slashes missing or turned around, and percent-encoded as part of a package URL or of another address.

/** How far past a broken authority a stray `@` is still taken for the end of its password. */
const reach = 256;
/** What a text ends in that was cut short: the `@` may be in what is missing, so that nothing of such an authority is shown. */
const cutOff = '…';
const coded = '%(?:25){0,2}';
const colon = `(?::|${coded}3A)`;
const anySlash = `(?:[/\\\\]|${coded}(?:2F|5C))`;
/**
 * What stands before an authority. Browsers and package managers read the first schemes without slashes too (`https:user:pass@host`), and
 * normalized paths hold one slash instead of two; any other scheme needs both, because `C:/a@b` and `link:/a@b` are paths.
 */
const separator = new RegExp(`(?:https?|ftps?|wss?|ssh|github|gitlab|bitbucket|gist)${colon}${anySlash}*|(?:git|hg|svn|bzr|sftp)${colon}${anySlash}+|${colon}?(?:/|${coded}2F){2}`, 'gi');
const moreSlashes = new RegExp(`${anySlash}*`, 'iy');
/** What may stand before `//user:pass@host`; after anything else two slashes are the middle of a path. */
const relativeStart = /(?:^|[\s"'`@=(,;|<>[{]|%(?:40|3D|20|22))$/i;

/** What ends an authority, by how often it was percent-encoded as part of other text. */
const authorityEnds = [/[/?#\s"'<>`\\]/g, ...[0, 1, 2].map((more) => new RegExp(`%(?:25){0,${more}}(?:2F|3F|23|5C)|[/?#&\\s"'<>\`\\\\]`, 'gi'))];
const urlEnds = [/[\s"'<>`]/, /[/?#&\s"'<>`]/];
const ats = ['@', '%40', '%2540', '%252540'];
const deepest = ats.length - 1;
/** What looks like a port is none. */
const brokenPlain = /^[^:[\]]+:(?!\d*$)/;
const brokenCoded = /^(?:(?!%(?:25)*3A)[^:[\]])+(?::|%(?:25)*3A)(?!\d*$)/i;

interface At { readonly index: number; readonly end: number }
/** An authority's end, its last `@`, `%` and `%40`. They hold for every start before the end, so that overlapping authorities are read once. */
interface Span { readonly stop: number; readonly at: At | undefined; readonly lastPercent: number; readonly lastCoded: number }
interface Search { readonly text: string; readonly spans: (Span | undefined)[] }

/** Every `scheme://user:password@host` in the text loses what stands before the host, but for a bare `git` or `hg`. */
export function dropUserInfo(text: string): string {
  if (!text.includes('@') && !text.includes('40') && !text.includes(cutOff)) return text;
  const search: Search = { text, spans: [] };
  const kept: string[] = [];
  let done = 0;
  separator.lastIndex = 0;
  for (let found = separator.exec(text); found !== null; found = separator.exec(text)) {
    const [mark] = found;
    const relative = /^(?:\/|%(?:25)*2F)/i.test(mark);
    if (relative && !relativeStart.test(text.slice(Math.max(0, found.index - 3), found.index))) continue;
    let start = found.index + mark.length;
    // Again and again, for what one cut uncovers: `https:a@/b:c@host`.
    for (let end = userInfoEnd(search, start, mark, relative); end > start; end = userInfoEnd(search, start, mark, relative)) {
      kept.push(text.slice(done, start));
      done = end;
      start = /^[a-z]/i.test(mark) ? pastSlashes(text, end) : end;
      separator.lastIndex = start;
    }
  }
  return done === 0 ? text : kept.join('') + text.slice(done);
}

function pastSlashes(text: string, from: number): number {
  moreSlashes.lastIndex = from;
  return from + (moreSlashes.exec(text)?.[0].length ?? 0);
}

/** Index of the host's first character; `start` where there is no user info to drop. */
function userInfoEnd(search: Search, start: number, mark: string, relative: boolean): number {
  const depth = depthOf(search, start, mark);
  const { stop, at, lastCoded } = spanFrom(search, start, depth);
  if (at !== undefined && at.index > start) return /^(?:git|hg)$/.test(search.text.slice(start, at.index)) ? start : at.end;
  if (at?.index === start) return start;
  if (search.text[stop - 1] === cutOff) return Math.max(start, stop - 1);
  if (relative) return start;
  const authority = search.text.slice(start, stop);
  if (!(depth === 0 ? brokenPlain : brokenCoded).test(authority)) return start;
  // `user:pa/ss@host`: the text up to the next `@` is a password with a slash in it, or the `@` alone is encoded.
  const rest = search.text.slice(stop, stop + reach);
  const cut = rest.search(urlEnds[Math.min(depth, 1)] ?? /$/);
  const tail = cut < 0 ? rest : rest.slice(0, cut);
  const later = lastAt(tail, depth);
  if (later !== undefined) return stop + later.end;
  if (tail.endsWith(cutOff)) return stop + tail.length - 1;
  return depth === 0 && lastCoded >= start ? lastCoded + 3 : start;
}

/** How often the address was percent-encoded, told from its slashes; one without any, from what is in it. */
function depthOf(search: Search, start: number, mark: string): number {
  if (/[/\\]$/.test(mark)) return 0;
  const code = /%((?:25)*)(?:3A|2F|5C)$/i.exec(mark)?.[1];
  if (code !== undefined) return Math.min(code.length / 2 + 1, deepest);
  const { at, lastPercent } = spanFrom(search, start, 0);
  return at === undefined && lastPercent >= start ? 1 : 0;
}

function spanFrom({ text, spans }: Search, start: number, depth: number): Span {
  const known = spans[depth];
  if (known !== undefined && start <= known.stop) return known.at !== undefined && known.at.index >= start ? known : { ...known, at: undefined };
  const ends = authorityEnds[depth] ?? /$/g;
  ends.lastIndex = start;
  const stop = ends.exec(text)?.index ?? text.length;
  const authority = text.slice(start, stop);
  const placeOf = (sign: string): number => (authority.includes(sign) ? start + authority.lastIndexOf(sign) : -1);
  const at = lastAt(authority, depth);
  const span = { stop, at: at === undefined ? undefined : { index: start + at.index, end: start + at.end }, lastPercent: placeOf('%'), lastCoded: placeOf('%40') };
  spans[depth] = span;
  return span;
}

function lastAt(text: string, depth: number): At | undefined {
  let last: At | undefined;
  for (const sign of ats.slice(0, depth + 1)) {
    const index = text.lastIndexOf(sign);
    if (index >= 0 && (last === undefined || index > last.index)) last = { index, end: index + sign.length };
  }
  return last;
}

const secretWords = /token|secret|passw|passphrase|pwd|signature|credential|api[-_.]?key|access[-_.]?key|private[-_.]?key|auth[-_.]?key/i;
const secretNames = new Set(['key', 'sig', 'auth', 'authorization', 'jwt', 'pass', 'sas', 'awsaccesskeyid', 'x-amz-signature', 'sessionid', 'session']);

/** Whether a parameter of that name carries a credential. Percent-encoded names are decoded first. */
export function secretName(name: string): boolean {
  const plain = name.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return secretWords.test(plain) || secretNames.has(plain.toLowerCase().replace(/^amp;/, ''));
}

const parameter = new RegExp(`(?:[?&;#]|${coded}(?:26|3F|23|3B))([\\w.%~-]{1,64}?)(=|${coded}3D)`, 'gi');
const plainValue = /[^&;\s"'<>#`]*/y;
const codedValue = /(?:(?!%(?:25){0,2}(?:26|23|3B))[^&?;\s"'<>#`])*/iy;

/** Every secret parameter in the text gets `shown` for its value. Values of others are searched too: they may be addresses with parameters. */
export function dropSecretParameters(text: string, shown: string): string {
  const kept: string[] = [];
  let done = 0;
  parameter.lastIndex = 0;
  for (let found = parameter.exec(text); found !== null; found = parameter.exec(text)) {
    const [whole, name = '', sign] = found;
    if (!secretName(name)) continue;
    const start = found.index + whole.length;
    const value = sign === '=' ? plainValue : codedValue;
    value.lastIndex = start;
    kept.push(text.slice(done, start), shown);
    done = start + (value.exec(text)?.[0].length ?? 0);
    parameter.lastIndex = done;
  }
  return done === 0 ? text : kept.join('') + text.slice(done);
}

/** Drops secret parameters of the query and of the fragment, and the mark of either when nothing is left of it. */
export function cleanQuery(url: string): string {
  const hash = url.indexOf('#');
  const fragment = hash < 0 ? '' : url.slice(hash + 1);
  const head = hash < 0 ? url : url.slice(0, hash);
  const question = head.indexOf('?');
  const query = question < 0 ? '' : keepPublic(head.slice(question + 1));
  const rest = keepPublic(fragment);
  return (question < 0 ? head : head.slice(0, question)) + (query === '' ? '' : `?${query}`) + (rest === '' ? '' : `#${rest}`);
}

function keepPublic(parameters: string): string {
  return parameters.split('&').filter((one) => !one.includes('=') || !secretName(one.slice(0, one.indexOf('=')))).join('&');
}
