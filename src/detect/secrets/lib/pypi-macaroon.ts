// PyPI's tokens are macaroons of version 2: fields of kind, length and text, the host first and a signature of 32 bytes last.
import type { Inspection } from '../contract.ts';
import { decodeBase64 } from './base64.ts';

const tag = { end: 0, location: 1, identifier: 2, signature: 6 };

/** Reads fields of the binary form one after the other. */
class Fields {
  readonly #data: string;
  #at = 1;
  constructor(data: string) {
    this.#data = data;
  }
  #byte(): number {
    const value = this.#data.charCodeAt(this.#at);
    this.#at += 1;
    return value;
  }
  /** A number in groups of seven bits. */
  #number(): number {
    const low = this.#byte();
    return low < 128 ? low : (low & 127) + this.#byte() * 128;
  }
  get done(): boolean {
    return this.#at === this.#data.length;
  }
  is(kind: number): boolean {
    if (this.#data.charCodeAt(this.#at) !== kind) return false;
    this.#at += 1;
    return true;
  }
  field(kind: number): string | undefined {
    if (!this.is(kind)) return undefined;
    const length = this.#number();
    const value = this.#data.slice(this.#at, this.#at + length);
    this.#at += length;
    return value.length === length ? value : undefined;
  }
}

function read(data: string): { readonly host: string; readonly token: string } | undefined {
  if (data.charCodeAt(0) !== 2) return undefined;
  const fields = new Fields(data);
  const host = fields.field(tag.location);
  const token = fields.field(tag.identifier);
  if (host === undefined || token === undefined || !fields.is(tag.end)) return undefined;
  for (let caveats = 0; caveats < 32 && !fields.is(tag.end); caveats += 1) {
    if (fields.field(tag.identifier) === undefined || !fields.is(tag.end)) return undefined;
  }
  return fields.field(tag.signature)?.length === 32 && fields.done ? { host, token } : undefined;
}

/** What a token of PyPI tells: `pypi-` and the macaroon in base64url. */
export function pypiMacaroon(secret: string): Inspection {
  const data = decodeBase64(secret.slice(secret.indexOf('-') + 1));
  const found = data === undefined ? undefined : read(data);
  return found === undefined ? {} : { structure: 'valid', facts: { host: found.host, ...(/^[\da-f-]{36}$/.test(found.token) ? { token: found.token } : {}) } };
}
