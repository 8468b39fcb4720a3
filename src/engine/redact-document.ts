// The last gate of the document: every string in it passes `redact` once, so that no credential gets out by a way nobody thought of.
import { redact } from '#kit/text/redact';

/** The value with every string redacted; parts in which nothing changed are the same objects. Keys are names of ours or ids, and stay. */
export function redactDocument<T>(value: T): T {
  const known = new Map<string, string>();
  const text = (each: string): string => {
    const seen = known.get(each);
    if (seen !== undefined) return seen;
    const clean = redact(each);
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
