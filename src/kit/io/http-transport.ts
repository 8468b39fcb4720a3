// Chooses how requests leave: directly, or through the proxies that the environment names. Loaded on the first request only.

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const proxyKeys = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'] as const;

/** The proxied fetch is the library's own: an agent of one release does not fit the fetch built into another. */
export function createTransport(env: Readonly<Record<string, string | undefined>>): () => Promise<Fetch> {
  let made: Promise<Fetch> | undefined;
  const make = async (): Promise<Fetch> => {
    if (!proxyKeys.some((key) => env[key])) return (url, init) => fetch(url, init);
    // A CommonJS module: in the bundle it has a default export only.
    const { EnvHttpProxyAgent, fetch: proxied } = (await import('undici')).default;
    const pick = (lower: string, upper: string): string => env[lower] ?? env[upper] ?? '';
    const dispatcher = new EnvHttpProxyAgent({
      httpProxy: pick('http_proxy', 'HTTP_PROXY'),
      httpsProxy: pick('https_proxy', 'HTTPS_PROXY') || pick('http_proxy', 'HTTP_PROXY'),
      noProxy: pick('no_proxy', 'NO_PROXY'),
    });
    return async (url, init) => await proxied(url, { ...init, dispatcher } as never);
  };
  return () => (made ??= make());
}
