// JSON in base64: account, tunnel id and the secret of the tunnel.
import { decodeBase64 } from './lib/base64.ts';
import type { SecretRule } from './contract.ts';

/** Each of the three values stands where `cloudflared` writes it. */
const accountIn = (text: string): string | undefined => /^\{"a":"([a-f0-9]{32})","[st]":"[^"]{20,100}","[st]":"[^"]{20,100}"\}$/.exec(decodeBase64(text) ?? '')?.[1];

export const rule: SecretRule = {
  title: 'Cloudflare tunnel token',
  provider: 'Cloudflare',
  severity: 'high',
  literals: ['eyJhIjoi'],
  pattern: /eyJhIjoi[A-Za-z0-9+\/]{120,300}={0,2}/,
  plausible: ({ text }) => accountIn(text) !== undefined,
  inspect: ({ text }) => ({ structure: 'valid', facts: { account: accountIn(text) ?? '' } }),
  about: {
    allows: 'join the tunnel and receive the traffic meant for it',
    rotate: 'https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/configure-tunnels/remote-tunnel-permissions/',
  },
};
