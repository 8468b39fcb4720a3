// Addresses as lockfiles of the JavaScript family write them, cut down to what may be shown: no user, no password, no query.
// Refuses to fetch or to normalize: what is left stands as it was written.
import { dropUserInfo } from '#kit/text/redact-url';

/** `scheme://authority/path`, apart; the authority has lost its user. `undefined` for anything else. */
export function splitAddress(text: string): { readonly scheme: string; readonly host: string; readonly path: string; readonly fragment: string } | undefined {
  const parts = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/is.exec(dropUserInfo(text));
  if (parts === null) return undefined;
  const [, scheme = '', authority = '', path = '', fragment = ''] = parts;
  return { scheme: scheme.toLowerCase(), host: authority.slice(authority.lastIndexOf('@') + 1).toLowerCase(), path, fragment };
}

const hosted: ReadonlyMap<string, string> = new Map([
  ['github', 'https://github.com/'],
  ['gitlab', 'https://gitlab.com/'],
  ['bitbucket', 'https://bitbucket.org/'],
  ['gist', 'https://gist.github.com/'],
]);

/** `user@host:path`, as git and scp take it. */
const scp = /^(?:[^@/\s:]+(?::[^@/\s]*)?@)([^:/\s@]+\.[^:/\s@]+):(?!\/\/)/;
const shorthandUser = /^(github|gitlab|bitbucket|gist):[^/]*@/;

/** A git address (`git+ssh://`, `git://`, `github:owner/name`, `git@host:path`, GitHub's tarballs), bare, and the commit it ends in. */
export function gitAddress(text: string): { readonly url: string; readonly commit?: string } | undefined {
  const hash = text.indexOf('#');
  const commit = hash < 0 ? undefined : /(?:^|[=&])([0-9a-f]{7,64})$/i.exec(text.slice(hash + 1))?.[1];
  const bare = bareUrl(hash < 0 ? text : text.slice(0, hash));
  return bare === undefined ? undefined : { url: bare.url, ...(commit ?? bare.commit ? { commit: commit ?? bare.commit ?? '' } : {}) };
}

function bareUrl(text: string): { url: string; commit?: string } | undefined {
  const short = /^(github|gitlab|bitbucket|gist):([^:@\s]+)$/.exec(text.replace(shorthandUser, '$1:'));
  if (short !== null) return { url: `${hosted.get(short[1] ?? '') ?? ''}${short[2] ?? ''}.git` };
  const remote = scp.exec(text);
  if (remote !== null) return { url: `ssh://${remote[1] ?? ''}/${text.slice(remote[0].length)}` };
  const address = splitAddress(text);
  if (address === undefined) return undefined;
  const tarball = address.host === 'codeload.github.com' ? /^\/([^/]+\/[^/]+)\/tar\.gz\/([0-9a-f]{40})$/.exec(address.path) : null;
  if (tarball !== null) return { url: `https://github.com/${tarball[1] ?? ''}.git`, commit: tarball[2] ?? '' };
  const isGit = address.scheme.startsWith('git') || address.scheme === 'ssh' || (/^https?$/.test(address.scheme) && address.path.endsWith('.git'));
  return isGit ? { url: `${address.scheme}://${address.host}${address.path}` } : undefined;
}

/** A declared range or specifier as it may be shown: users, passwords and queries of whatever address is in it are gone. */
export function bareSpec(spec: string): string {
  if (!spec.includes(':')) return spec;
  // Readers of addresses skip tabs and line ends.
  return dropUserInfo(spec.replace(/[\t\r\n]/g, ''))
    .replace(/:\/\/[^/?#\s]*%40/gi, '://')
    .replace(/:\/\/[^/?#\s]*@/g, '://')
    .replace(/\?[^#\s]*/g, '')
    .replace(shorthandUser, '$1:')
    .replace(scp, 'ssh://$1/');
}
