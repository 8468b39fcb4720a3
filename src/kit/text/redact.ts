// Takes credentials out of any text before it is shown or stored: URLs, query parameters, headers, well-known token shapes.
// It judges shapes, not contexts: a password in plain prose passes, so nothing may rely on it that knows where its secrets stand.
import { cleanQuery, dropSecretParameters, dropUserInfo } from './redact-url.ts';

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
/**
 * `user:password@host:path` as scp-like addresses, of which git knows no password but people write one. What has a protocol's name before the colon
 * is a package (`npm:name@1`), and a host that only a slash follows must look like one. The host is looked at, not taken, so that it may be a user itself.
 */
const scpUsers = new RegExp(
  '(?<=^|[\\s"\'`@=(,;|<>[{/]|%(?:40|3D|20|22|2F))'
  + '(?!(?:npm|workspace|patch|virtual|file|link|portal|exec|jsr|catalog|root|pkg|mailto|docker|image|oci|maven|pypi|cargo|sha\\d{1,3}|md5|https?|ftps?|wss?|ssh|svn|hg|bzr|git(?:\\+\\w+)?):)'
  + '[\\w.+~-]{1,64}:(?!(?:git|hg)(?:@|%40))(?:(?!%2F)[^\\s/\\\\"\'`<>]){0,255}(?!%2F)[^\\s/\\\\"\'`<>:](?:@|%40)'
  + '(?=[\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,24}(?::[^\\s/:]|/|%2F|%3A)|[\\w.-]{1,253}:[\\w.~-]{1,100}(?:/|%2F))',
  'gi',
);

/** What every token above contains. Most texts have none of it, and this look is ten times as fast as trying them all. */
const tokenHint = /gh[opsur]_|github_pat_|gl[a-z]{2,5}-|npm_|pypi-|A(?:KIA|SIA|BIA|CCA)|xox|xapp-|[prs]k_|whsec_|SG\.|AIza|ya29|eyJ|hf_|sk-|_v1_|shp|dckr_|rubygems_|slack|-BEGIN/;
const headerHint = /auth|_password|-key|-token|cookie|bearer|basic/i;
const scpHint = /:[^/\s]{1,256}?(?:@|%40)/;
const parameterHint = /=|3D/i;

/** How often a changed text is looked at again: what one kind of credential leaves may be the shape of another. */
const rounds = 6;

/** Idempotent; takes time linear in the length of the text. What is taken out becomes `…` or nothing, the public prefix of a token stays. */
export function redact(text: string): string {
  let out = text;
  for (let round = 0, before = ''; round < rounds && out !== before; round += 1) {
    before = out;
    out = redactOnce(out);
  }
  return out;
}

function redactOnce(text: string): string {
  let out = dropUserInfo(text);
  if (scpHint.test(out)) out = out.replace(scpUsers, '');
  if (parameterHint.test(out)) out = dropSecretParameters(out, gone);
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
