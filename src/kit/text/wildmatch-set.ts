// Reads a bracket expression of a wildcard pattern (`[a-z]`, `[!x]`, `[[:digit:]]`), with the rules of git's wildmatch.

export type CodeSet = (code: number) => boolean;

const classes: ReadonlyMap<string, readonly (readonly [number, number])[]> = new Map(
  Object.entries({
    alnum: '09AZaz', alpha: 'AZaz', blank: '\t\t  ', cntrl: '\0\x1f\x7f\x7f', digit: '09', graph: '!~', lower: 'az',
    print: ' ~', punct: '!/:@[`{~', space: '\t\r  ', upper: 'AZ', xdigit: '09AFaf',
  }).map(([name, bounds]) => [name, toRanges(bounds)]),
);

function toRanges(bounds: string): (readonly [number, number])[] {
  return Array.from({ length: bounds.length / 2 }, (_, i) => [bounds.charCodeAt(2 * i), bounds.charCodeAt(2 * i + 1)] as const);
}

/**
 * `at` is the `[`. `undefined` for an expression that git never matches: no closing bracket, or an unknown class name.
 * `end` is the index after the `]`. A slash is in no set; the caller sees to that.
 */
export function readSet(pattern: string, at: number): { readonly set: CodeSet; readonly end: number } | undefined {
  const ranges: (readonly [number, number])[] = [];
  let i = at + 1;
  const negated = pattern[i] === '!' || pattern[i] === '^';
  if (negated) i += 1;
  /** Code before the current one, if a range may start there. */
  let before: number | undefined;
  for (let first = true; first || pattern[i] !== ']'; first = false) {
    if (i >= pattern.length) return undefined;
    const named = readClass(pattern, i);
    if (named === 'unknown') return undefined;
    if (named !== undefined) {
      ranges.push(...named.ranges);
      before = undefined;
      i = named.end;
    } else if (pattern[i] === '-' && before !== undefined && i + 1 < pattern.length && pattern[i + 1] !== ']') {
      const upper = readCode(pattern, i + 1);
      if (upper === undefined) return undefined;
      ranges.push([before, upper.code]);
      before = undefined;
      i = upper.end;
    } else {
      const single = readCode(pattern, i);
      if (single === undefined) return undefined;
      ranges.push([single.code, single.code]);
      before = single.code;
      i = single.end;
    }
  }
  return { set: (code) => ranges.some(([low, high]) => low <= code && code <= high) !== negated, end: i + 1 };
}

function readCode(pattern: string, at: number): { readonly code: number; readonly end: number } | undefined {
  const start = pattern[at] === '\\' ? at + 1 : at;
  return start < pattern.length ? { code: pattern.charCodeAt(start), end: start + 1 } : undefined;
}

/** `[:name:]` at `at`; `undefined` where there is none, so that the `[` stands for itself. */
function readClass(pattern: string, at: number): { readonly ranges: readonly (readonly [number, number])[]; readonly end: number } | 'unknown' | undefined {
  if (!pattern.startsWith('[:', at)) return undefined;
  const close = pattern.indexOf(']', at + 2);
  if (close < 0) return 'unknown';
  if (pattern[close - 1] !== ':' || close - 1 < at + 2) return undefined;
  const ranges = classes.get(pattern.slice(at + 2, close - 1));
  return ranges === undefined ? 'unknown' : { ranges, end: close + 1 };
}
