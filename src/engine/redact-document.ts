// The last gate of the document: every string in it passes `redact` once, so that no credential gets out by a way nobody thought of.
import { redact } from '#kit/text/redact';

/** A copy of `value` with every string redacted. Keys are names of ours or ids, and stay. */
export function redactDocument<T>(value: T): T {
  const known = new Map<string, string>();
  const visit = (each: unknown): unknown => {
    if (typeof each === 'string') {
      const seen = known.get(each);
      if (seen !== undefined) return seen;
      const clean = redact(each);
      known.set(each, clean);
      return clean;
    }
    if (Array.isArray(each)) return each.map(visit);
    if (typeof each === 'object' && each !== null) return Object.fromEntries(Object.entries(each).map(([key, inner]) => [key, visit(inner)]));
    return each;
  };
  return visit(value) as T;
}
