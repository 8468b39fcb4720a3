// Untrusted text inside SARIF messages: on one line, bounded, and unable to form a placeholder or a link of its own.
import { printable } from '#kit/text/printable';
import { encodePart } from '../view/web-uri.ts';

/** GitHub shows at most 1,024 characters of a description. */
const longest = 1000;

/** SARIF 2.1.0 §3.11.5 doubles literal braces; §3.11.6 makes `[text](target)` a link, which only we may write. */
export function messageText(text: string): string {
  return printable(text, { limit: longest }).replace(/[{}]/g, '$&$&').replaceAll('](', '] (');
}

/** A path of the target as a URI reference below %SRCROOT%: each part percent-encoded, `/` between them. */
export function toUri(path: string): string {
  return path.split('/').map(encodePart).join('/').replaceAll('%40', '@');
}
