// The URL half of redact.ts: finds user info and secret parameters by position, so that no text makes it slow.

/** How far past a broken authority a stray `@` is still taken for the end of its password. */
const reach = 256;
const separator = /:\/\/|%3A%2F%2F/gi;
/** What ends an authority; the second for one that is percent-encoded as part of another URL. */
const authorityEnd = /[/?#\s"'<>`\\]/g;
const encodedEnd = /%2F|%3F|%23|[/?#&\s"'<>`\\]/gi;
const urlEnd = /[\s"'<>`]/;

/** Every `scheme://user:password@host` in the text loses what stands before the host, but for a bare `git` or `hg`. */
export function dropUserInfo(text: string): string {
  const kept: string[] = [];
  let done = 0;
  separator.lastIndex = 0;
  for (let found = separator.exec(text); found !== null; found = separator.exec(text)) {
    const start = found.index + found[0].length;
    const end = userInfoEnd(text, start, found[0].length > 3);
    if (end > start) {
      kept.push(text.slice(done, start));
      done = end;
      separator.lastIndex = end;
    }
  }
  return done === 0 ? text : kept.join('') + text.slice(done);
}

/** Index of the host's first character; `start` where there is no user info to drop. */
function userInfoEnd(text: string, start: number, encoded: boolean): number {
  const ends = encoded ? encodedEnd : authorityEnd;
  ends.lastIndex = start;
  const stop = ends.exec(text)?.index ?? text.length;
  const authority = text.slice(start, stop);
  const at = lastAt(authority, encoded);
  if (at !== undefined) return /^(?:git|hg)$/.test(authority.slice(0, at.index)) ? start : start + at.index + at.length;
  // `user:pa/ss@host`: what looks like a port is none, so that the text up to the next `@` is a password with a slash in it.
  if (!/^[^:[\]]+:(?!\d*$)/.test(authority)) return start;
  const rest = text.slice(start, stop + reach);
  const cut = rest.search(urlEnd);
  const later = (cut < 0 ? rest : rest.slice(0, cut)).lastIndexOf('@');
  return later < 0 ? start : start + later + 1;
}

function lastAt(authority: string, encoded: boolean): { readonly index: number; readonly length: number } | undefined {
  const plain = authority.lastIndexOf('@');
  if (plain >= 0) return { index: plain, length: 1 };
  const index = encoded ? authority.lastIndexOf('%40') : -1;
  return index < 0 ? undefined : { index, length: 3 };
}

const secretWords = /token|secret|passw|passphrase|pwd|signature|credential|api[-_.]?key|access[-_.]?key|private[-_.]?key|auth[-_.]?key/i;
const secretNames = new Set(['key', 'sig', 'auth', 'authorization', 'jwt', 'pass', 'sas', 'awsaccesskeyid', 'x-amz-signature', 'sessionid', 'session']);

/** Whether a parameter of that name carries a credential. Percent-encoded names are decoded first. */
export function secretName(name: string): boolean {
  const plain = name.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return secretWords.test(plain) || secretNames.has(plain.toLowerCase().replace(/^amp;/, ''));
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
