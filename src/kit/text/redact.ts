// Takes credentials out of any text before it is shown or stored: URLs, query parameters, headers, well-known token shapes.
// It judges shapes, not contexts: a password in plain prose passes, so nothing may rely on it that knows where its secrets stand.
import { cleanQuery, dropUserInfo, secretName } from './redact-url.ts';

/** Shown in place of what was taken out. */
const gone = '…';

/**
 * Tokens by the prefix that their issuer gave them; the prefix stays. A look-behind keeps those linear that could fail after a long run.
 */
const tokens: readonly RegExp[] = [
  /(gh[pousr]_)[A-Za-z0-9]{20,}/g,
  /(github_pat_)\w{20,}/g,
  /(gl(?:pat|dt|rt|cbt|ptt|ft|oas|soat|agent|imt)-)[\w-]{16,}(?:\.[\w.-]+)?/g,
  /(npm_)[A-Za-z0-9]{30,}/g,
  /(pypi-)AgE[\w-]{30,}/g,
  /(?<![A-Za-z0-9+])(A(?:KIA|SIA|BIA|CCA))[A-Z0-9]{16}(?![A-Za-z0-9+])/g,
  /(xox[abeoprs]-|xapp-)[\w-]{10,}/g,
  /((?:sk|rk|pk)_(?:live|test)_)\w{10,}/g,
  /(whsec_)[A-Za-z0-9+/=]{16,}/g,
  /(?<![\w-])(SG\.)[\w-]{16,}\.[\w-]{16,}/g,
  /(AIza)[\w-]{35}/g,
  /(ya29\.)[\w-]{20,}/g,
  /(?<![\w-])(eyJ)[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*)?/g,
  /(hf_)[A-Za-z0-9]{30,}/g,
  /(?<![\w-])(sk-(?:ant-|proj-)?)[\w-]{32,}/g,
  /(dop_v1_|doo_v1_|dor_v1_)[a-f0-9]{32,}/g,
  /(shp(?:at|ca|pa|ss)_)[a-fA-F0-9]{32}/g,
  /(dckr_(?:pat|oat)_)[\w-]{20,}/g,
  /(rubygems_)[a-f0-9]{40,}/g,
  /(hooks\.slack\.com\/services\/)[\w/-]+/g,
  /(-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----)[^-]+/g,
];

/** `.npmrc` keys. The name before it (`//host/:`) is no secret. */
const npmKeys = /((?:_authToken|_auth|_password)["']?\s{0,4}[=:]\s{0,4}["']?)[^\s"'<>&]+/gi;
const headers = /\b((?:proxy-)?authorization["']?\s{0,4}[:=]\s{0,4}["']?)(?:([a-z][a-z0-9-]{1,20})\s{1,4})?[^\s"'<>,]+/gi;
const keyHeaders = /\b((?:x-api-key|x-auth-token|private-token|job-token|deploy-token|x-amz-security-token|set-cookie|cookie)["']?\s{0,4}:\s{0,4}["']?)[^\s"'<>]+/gi;
/** Outside a header only what has a digit or padding is taken for a credential: "basic authentication" is prose. */
const schemes = /\b((?:bearer|basic)\s{1,4})([A-Za-z0-9._~+/=-]{8,})/gi;
const parameters = /([?&;#]|%26|%3F)([\w.%~-]{1,64}?)(=|%3D)([^&;\s"'<>#`]*)/gi;

/** What every token above contains. Most texts have none of it, and this look is ten times as fast as trying them all. */
const tokenHint = /gh[opsur]_|github_pat_|gl[a-z]{2,5}-|npm_|pypi-|A(?:KIA|SIA|BIA|CCA)|xox|xapp-|[prs]k_|whsec_|SG\.|AIza|ya29|eyJ|hf_|sk-|_v1_|shp|dckr_|rubygems_|slack|-BEGIN/;
const headerHint = /auth|_password|-key|-token|cookie|bearer|basic/i;
const urlHint = /:\/\/|%3A%2F/i;
const parameterHint = /=|%3D/i;

/** Idempotent; takes time linear in the length of the text. What is taken out becomes `…`, the public prefix of a token stays. */
export function redact(text: string): string {
  let out = urlHint.test(text) ? dropUserInfo(text) : text;
  if (parameterHint.test(out)) out = out.replace(parameters, (whole, start: string, name: string, sign: string) => (secretName(name) ? `${start}${name}${sign}${gone}` : whole));
  if (headerHint.test(out)) out = redactHeaders(out);
  return redactTokens(out);
}

function redactHeaders(text: string): string {
  return text
    .replace(npmKeys, `$1${gone}`)
    .replace(headers, (_, start: string, scheme: string | undefined) => `${start}${scheme === undefined ? '' : `${scheme} `}${gone}`)
    .replace(keyHeaders, `$1${gone}`)
    .replace(schemes, (whole, start: string, value: string) => (/[\d=]/.test(value) ? `${start}${gone}` : whole));
}

/** A URL without user name, password and secret parameters; the rest stays as it stands. Keeps `git@` of ssh addresses, which is no secret. */
export function cleanUrl(url: string): string {
  return redactTokens(cleanQuery(dropUserInfo(url)));
}

function redactTokens(text: string): string {
  return tokenHint.test(text) ? tokens.reduce((out, pattern) => out.replace(pattern, `$1${gone}`), text) : text;
}
