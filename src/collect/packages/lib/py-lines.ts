// Finds the line of a declaration in a TOML manifest by its text, as the TOML parser keeps no places. An answer is the first line from
// some place on that carries the text, which is near enough to point at.

export interface TomlLines {
  /** First line, from `from` on, of a quoted text exactly as it stands between its quotes. */
  ofText(text: string, from?: number): number | undefined;
  /** Line of `key = …` in `[table]`, or of the header `[table.key]`. */
  ofKey(table: string, key: string): number | undefined;
}

/** One pass over the text. */
export function tomlLines(text: string): TomlLines {
  const texts = new Map<string, number[]>();
  const keys = new Map<string, number>();
  let table = '';
  text.split('\n').forEach((line, index) => {
    const note = (key: string): void => void (keys.has(key) || keys.set(key, index + 1));
    for (const [, double, single] of line.matchAll(/"([^"]*)"|'([^']*)'/g)) {
      const known = texts.get(double ?? single ?? '');
      if (known === undefined) texts.set(double ?? single ?? '', [index + 1]);
      else if (known.at(-1) !== index + 1) known.push(index + 1);
    }
    const header = /^[ \t]*\[\[?([^\]]*)\]/.exec(line)?.[1];
    if (header !== undefined) note((table = header.replace(/["'\s]/g, '')));
    else {
      const key = /^[ \t]*["']?([A-Za-z0-9._-]+)["']?[ \t]*=/.exec(line)?.[1];
      if (key !== undefined) note(`${table}.${key}`);
    }
  });
  return { ofText: (text, from) => firstFrom(texts.get(text) ?? [], from ?? 1), ofKey: (table, key) => keys.get(`${table}.${key}`) };
}

/** By halving: a text may stand on every line, and be asked for as often. */
function firstFrom(lines: readonly number[], from: number): number | undefined {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return lines[low];
}
