// From the question of a rule to a request about one credential: values go into the places that the rule marks, encoded as each place needs. Refuses values that
// could become a second header or another path, and an address that leads anywhere but to the host that the rule spells out.
import { err, ok, type Result } from '#model/result';
import type { Verify } from '#detect/secrets/contract';

export interface FilledQuestion {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

type Encode = (value: string) => string;

/** Longer than any credential that goes into a header. */
const longestValue = 8192;
const place = /\{([A-Za-z][\w -]*)(:base64)?\}/g;
const printableAscii = /^[!-~](?:[ -~]*[!-~])?$/;

const base64: Encode = (value) => Buffer.from(value, 'latin1').toString('base64');
const asIs: Encode = (value) => value;
const inJson: Encode = (value) => JSON.stringify(value).slice(1, -1);
/** Nothing but letters, digits and `-_.~:` stays; the colon, as paths may have it and issuers write it so. */
const inUrl: Encode = (value) => encodeURIComponent(value).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll('%3A', ':');

/** The host of a question, if it is spelled out: https, no port, no user, no place to fill in. */
export const hostOf = (verify: Pick<Verify, 'url'>): string | undefined => /^https:\/\/((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,})(?:[/?]|$)/.exec(verify.url)?.[1];

function bodyEncoding(headers: Readonly<Record<string, string>>): Encode {
  const type = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  if (type.startsWith('application/x-www-form-urlencoded')) return inUrl;
  return type.includes('json') ? inJson : asIs;
}

/** `values`: `secret`, and every companion of the rule, `undefined` where none was found. The error names no value. */
export function fillQuestion(verify: Verify, values: ReadonlyMap<string, string | undefined>): Result<FilledQuestion, string> {
  let fault: string | undefined;
  const fill = (text: string, encode: Encode, open: boolean): string => text.replace(place, (whole: string, name: string, form: string | undefined) => {
    if (!values.has(name)) {
      // Braces are also how GraphQL and JSON are written.
      if (!open) fault ??= `the rule asks for {${name}}, which nothing fills in`;
      return whole;
    }
    const value = values.get(name);
    if (value === undefined) fault ??= `no ${name} stands beside it`;
    else if (value.length > longestValue || !printableAscii.test(value)) fault ??= 'it has characters that cannot be sent';
    else if (encode === inUrl && /^\.{1,2}$/.test(value)) fault ??= 'it would be another path in the address';
    return encode(form === undefined ? (value ?? '') : base64(value ?? ''));
  });
  const host = hostOf(verify);
  if (host === undefined) return err('its question is not to a host that the rule spells out');
  const url = fill(verify.url, inUrl, false);
  const headers = Object.fromEntries(Object.entries(verify.headers ?? {}).map(([name, text]) => [name, fill(text, asIs, false)]));
  const body = verify.body === undefined ? undefined : fill(verify.body, bodyEncoding(verify.headers ?? {}), true);
  if (fault !== undefined) return err(fault);
  if (!URL.canParse(url) || new URL(url).host !== host || new URL(url).protocol !== 'https:') return err('its question is not to a host that the rule spells out');
  return ok({ url, method: verify.method ?? 'GET', headers, ...(body === undefined ? {} : { body }) });
}
