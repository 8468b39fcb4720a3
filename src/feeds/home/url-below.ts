// Addresses below a base that keep the base's query, where some mirrors carry their access token.

/** `segments` are encoded one by one, except those that already are (`%2F` never appears in ours). */
export function below(base: string, segments: readonly string[]): string {
  const url = new URL(base);
  const path = segments.map((segment) => encodeURIComponent(decodeURIComponent(segment))).join('/');
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/${path}`;
  return url.href;
}
