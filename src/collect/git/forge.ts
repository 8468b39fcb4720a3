// What a project is called, from the address of its remote: `github.com/owner/name`. Pure text; knows no forge by name.
import { cleanUrl } from '#kit/text/redact';

/** From an https, http, ssh, git or scp-like address (`git@host:owner/name.git`). `undefined` for local paths and what has no host and path. */
export function forgePath(address: string): string | undefined {
  const clean = cleanUrl(address.trim()).replace(/^git\+/, '');
  const url = /^(?:https?|ssh|git):\/\/(?:[^/@]*@)?(\[[^\]]*\]|[^/:?#]+)(?::\d*)?\/([^?#]*)/i.exec(clean);
  const scp = /^(?:[\w.-]+@)?([\w-]+(?:\.[\w-]+)+):(?!\/\/)([^?#]*)/.exec(clean);
  const [, host, path] = url ?? scp ?? [];
  const name = path?.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '').replace(/\/{2,}/g, '/');
  if (host === undefined || name === undefined || name === '' || name.split('/').includes('..')) return undefined;
  return `${host.toLowerCase()}/${name.replace(/^~/, '')}`;
}
