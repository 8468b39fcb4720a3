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
    let copy: Record<string, unknown> | unknown[] | undefined;
    for (const [key, inner] of Object.entries(each)) {
      const clean = visit(inner);
      if (clean === inner) continue;
      copy ??= Array.isArray(each) ? [...(each as unknown[])] : { ...each };
      (copy as Record<string, unknown>)[key] = clean;
    }
    return copy ?? each;
  };
  return visit(value) as T;
}
