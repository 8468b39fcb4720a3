// Addresses that reports may print as links. Refuses every scheme but the web's.

/** Only web addresses become links. */
export function webUri(text: string | undefined): string | undefined {
  if (text === undefined || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  return new URL(text).href;
}

/** One part of a path or an id, percent-encoded. Half a surrogate pair, which no UTF-8 has, becomes U+FFFD. */
export function encodePart(text: string): string {
  return encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd')).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
