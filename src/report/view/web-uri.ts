// Addresses that reports may print as links. Refuses every scheme but the web's.

/** Only web addresses become links. */
export function webUri(text: string | undefined): string | undefined {
  if (text === undefined || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  return new URL(text).href;
}
