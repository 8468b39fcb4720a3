// Tells the address of a repository from a path, and takes it apart. Only transports that git itself speaks; `ext::` and other helpers run programs.

export interface GitUrl {
  /** As git takes it; may carry credentials, so it is never shown. */
  readonly url: string;
  /** Branch, tag or full commit id after `#`. */
  readonly ref?: string;
}

const scheme = /^(?:git\+)?(?:https?|ssh|git|file):\/\/[^\s]+$/i;
/** `git@host:path`, but no `C:\path` and no `host::helper`. */
const scp = /^[\w.-]+@[\w.-]+:(?!:|\/\/)[^\s]+$/;

/** `https://…`, `http://…`, `ssh://…`, `git://…`, `file://…`, each also with `git+` before it, and `user@host:path`; `#ref` may follow. */
export const isGitUrl = (text: string): boolean => parseGitUrl(text) !== undefined;

/** `undefined` for what is no address of a repository, and for a ref that git would take for an option or could not mean. */
export function parseGitUrl(text: string): GitUrl | undefined {
  const hash = text.indexOf('#');
  const address = hash < 0 ? text : text.slice(0, hash);
  const ref = hash < 0 ? '' : text.slice(hash + 1);
  if (!(scheme.test(address) || scp.test(address)) || (ref !== '' && !isRef(ref))) return undefined;
  return { url: address.replace(/^git\+/i, ''), ...(ref === '' ? {} : { ref }) };
}

const isRef = (ref: string): boolean => /^[\w@][\w./@+-]*$/.test(ref) && !ref.includes('..') && !ref.includes('@{');
