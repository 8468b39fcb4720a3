// What the address of a registry's tarball says it holds. Package managers fetch the address, whatever name and version stand beside it.

export interface Held {
  readonly name: string;
  readonly version: string;
}

/** `…/@scope/name/-/name-1.2.3.tgz`, as npm's registry and its mirrors name them; `undefined` for any other address. */
export function heldBy(address: string): Held | undefined {
  const bare = address.replace(/[?#].*$/s, '');
  if (bare.length > 4096) return undefined;
  const at = bare.lastIndexOf('/-/');
  if (at < 0 || !/^https?:\/\//i.test(bare) || !bare.endsWith('.tgz')) return undefined;
  const [above = '', last = ''] = decoded(bare.slice(0, at)).split('/').slice(-2);
  const name = last.startsWith('@') && last.includes('/') ? last : above.startsWith('@') ? `${above}/${last}` : last;
  const file = decoded(bare.slice(at + 3, -'.tgz'.length)).split('/').at(-1) ?? '';
  const base = last.split('/').at(-1) ?? last;
  return file.startsWith(`${base}-`) ? { name, version: file.slice(base.length + 1) } : undefined;
}

/** `%2f` and `%40` of scoped names; another escape stays. */
const decoded = (text: string): string => text.replace(/%2f/gi, '/').replace(/%40/g, '@');

/** Build metadata is no part of a file's name. */
const release = (version: string): string => version.replace(/^v|\+.*$/g, '');

/** A sentence where the address holds another package, or another version of it, than the entry says. */
export function contradiction(address: string | undefined, name: string, version: string | undefined): string | undefined {
  if (address === undefined || version === undefined) return undefined;
  // As nearly all addresses end, told without taking them apart.
  if (address.endsWith(`/${name}/-/${name.slice(name.lastIndexOf('/') + 1)}-${version}.tgz`)) return undefined;
  const held = heldBy(address);
  if (held === undefined) return undefined;
  if (held.name.toLowerCase() === name.toLowerCase() && release(held.version) === release(version)) return undefined;
  return `it says ${name} ${version}, and its address holds ${held.name} ${held.version}: what is installed is not what is judged`;
}
