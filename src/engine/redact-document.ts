// The last gate of the document: every string in it passes `redact` once, so that no credential gets out by a way nobody thought of.
import { redact } from '#kit/text/redact';

/** The first letters of a value: by them a text is searched for thousands of values in one go. */
const lead = 8;

/** Takes values out that a scan knows to be secret, wherever they stand: in a path, a purl, a sentence. Values of less than eight characters are left. */
function withoutRaw(raw: readonly string[]): (text: string) => string {
  const byLead = new Map<string, string[]>();
  // In the document text is Unicode, while values are bytes. Longer ones first: one may begin another.
  const all = [...new Set(raw.flatMap((each) => [each, Buffer.from(each, 'latin1').toString('utf8')]))].filter((each) => each.length >= lead).sort((a, b) => b.length - a.length);
  for (const each of all) byLead.set(each.slice(0, lead), [...(byLead.get(each.slice(0, lead)) ?? []), each]);
  if (all.length === 0) return (text) => text;
  return (text) => {
    let out = '';
    let from = 0;
    for (let at = 0; at + lead <= text.length; at += 1) {
      const found = byLead.get(text.slice(at, at + lead))?.find((each) => text.startsWith(each, at));
      if (found === undefined) continue;
      out += `${text.slice(from, at)}…`;
      from = at + found.length;
      at = from - 1;
    }
    return from === 0 ? text : out + text.slice(from);
  };
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

/** Every string of the value, once; keys are left out. */
export function textsOf(value: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const open: unknown[] = [value];
  while (open.length > 0) {
    const each = open.pop();
    if (typeof each === 'string') found.add(each);
    else if (typeof each === 'object' && each !== null) for (const part of Object.values(each as Readonly<Record<string, unknown>>)) open.push(part);
  }
  return found;
}
