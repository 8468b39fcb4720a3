// The last gate of the document: every string in it passes `redact` once, so that no credential gets out by a way nobody thought of.
import { redact } from '#kit/text/redact';

/** Takes values out that a scan knows to be secret, wherever they stand: in a path, a purl, a sentence. */
function withoutRaw(raw: readonly string[]): (text: string) => string {
  // Longer ones first: one may hold another. In the document text is Unicode, while values are bytes.
  const all = [...new Set(raw.flatMap((each) => [each, Buffer.from(each, 'latin1').toString('utf8')]))].sort((a, b) => b.length - a.length);
  return (text) => all.reduce((out, each) => (out.includes(each) ? out.replaceAll(each, '…') : out), text);
}

/** The value with every string redacted, and every text of `raw` taken out; parts in which nothing changed are the same objects. Keys are names of ours or ids, and stay. */
export function redactDocument<T>(value: T, raw: readonly string[] = []): T {
  const clear = withoutRaw(raw);
  const known = new Map<string, string>();
  const text = (each: string): string => {
    const seen = known.get(each);
    if (seen !== undefined) return seen;
    const clean = clear(redact(each));
    known.set(each, clean);
    return clean;
  };
  const visit = (each: unknown): unknown => {
    if (typeof each === 'string') return text(each);
    if (typeof each !== 'object' || each === null) return each;
    return Array.isArray(each) ? visitList(each) : visitRecord(each as Readonly<Record<string, unknown>>);
  };
  // Two loops, for two shapes of one, each without an object per entry: a document has some hundred thousand.
  const visitList = (list: readonly unknown[]): readonly unknown[] => {
    let copy: unknown[] | undefined;
    for (let at = 0; at < list.length; at += 1) {
      const clean = visit(list[at]);
      if (clean !== list[at]) (copy ??= [...list])[at] = clean;
    }
    return copy ?? list;
  };
  const visitRecord = (record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
    let copy: Record<string, unknown> | undefined;
    for (const key of Object.keys(record)) {
      const clean = visit(record[key]);
      if (clean !== record[key]) (copy ??= { ...record })[key] = clean;
    }
    return copy ?? record;
  };
  return visit(value) as T;
}
