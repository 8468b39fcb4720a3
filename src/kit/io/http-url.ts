// Addresses for people to read: without user, password and query, which is where credentials stand.

/** `https://host/path`; a text that is no URL is not repeated at all. */
export function withoutCredentials(address: URL | string): string {
  if (typeof address === 'string' && !URL.canParse(address)) return 'an address that is no URL';
  const { protocol, host, pathname } = new URL(address);
  return `${protocol}//${host}${pathname}`;
}
