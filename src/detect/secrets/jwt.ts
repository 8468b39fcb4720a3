// JSON Web Tokens: a header in JSON that names an algorithm, claims, a signature. Their day of expiry stands inside.
import type { Inspection, Match, SecretRule } from './contract.ts';
import { decodeBase64 } from './lib/base64.ts';
import { dayOf } from './lib/day.ts';

const json = (part: string | undefined): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(decodeBase64(part ?? '') ?? '');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
};

const inspect = ({ secret }: Match): Inspection => {
  const [head, body] = secret.split('.');
  const header = json(head);
  const claims = json(body) ?? {};
  if (claims['sub'] === '1234567890' && (claims['name'] === 'John Doe' || claims['iat'] === 1516239022)) return { example: 'the example of jwt.io' };
  if (claims['exp'] === 1300819380 || /^\{\s?"(?:some|k|hello|foo|a|key|data)":\s?"(?:payload|value|world|bar|b)"\s?\}$/.test(decodeBase64(body ?? '') ?? '')) return { example: 'an example of documentation' };
  const facts: Record<string, string> = {};
  const tell = (name: string, value: unknown): void => {
    if (typeof value === 'string' && /^[\w:/.@+-]{1,100}$/.test(value)) facts[name] = value;
  };
  tell('algorithm', header?.['alg']);
  tell('issuer', claims['iss']);
  tell('audience', claims['aud']);
  const expires = typeof claims['exp'] === 'number' ? dayOf(claims['exp']) : undefined;
  const issued = typeof claims['iat'] === 'number' ? dayOf(claims['iat']) : undefined;
  if (issued !== undefined) facts['issued'] = issued;
  if (expires !== undefined) facts['expires'] = expires;
  return header === undefined ? { facts } : { structure: 'valid', facts };
};

export const rule: SecretRule = {
  title: 'JSON Web Token',
  provider: 'generic',
  severity: 'medium',
  literals: ['eyJ', 'ewog', 'ewoJ', 'ewog'],
  pattern: /(?:eyJ|ewog|ewoJ)[\w-]{12,1500}\.(?:eyJ|ewo|e30)[\w-]{0,8000}\.(?:[\w-]{16,1400})?(?![\w-]|\.[\w-])/,
  reach: 11000,
  plausible: ({ secret }) => /^\s{0,8}\{[^]{0,800}"alg"\s{0,4}:\s{0,4}"\w/.test(decodeBase64(secret.split('.')[0] ?? '') ?? ''),
  inspect: inspect,
  about: {
    allows: 'act as its holder toward the service that accepts it, until it expires',
    rotate: 'https://www.rfc-editor.org/rfc/rfc8725',
    references: ['https://www.rfc-editor.org/rfc/rfc7519'],
  },
  instead: ['http-bearer-header', 'http-api-key-header'],
};
