// One part of a signed token (JSON web token) as the JSON text it is.
import { decodeBase64 } from './base64.ts';

/** Part 0 is the header, 1 the claims; empty where it cannot be read. */
export const jwtText = (token: string, part: 0 | 1): string => decodeBase64(token.split('.')[part] ?? '', 8192) ?? '';
