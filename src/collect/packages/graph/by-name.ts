// One look at each base name, however many files of a tree share it.

export const base = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Remembers for as long as the answer is held: one tree. */
export function byName<T>(find: (name: string) => T): (path: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (path) => {
    const name = base(path);
    const found = known.get(name) ?? { answer: find(name) };
    known.set(name, found);
    return found.answer;
  };
}
