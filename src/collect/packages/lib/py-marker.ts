// Whether an environment marker is one: pip refuses a file with any other. Evaluates nothing, as the machine that will install is not known.

const token = /[ \t]*(?:("[^"]*"|'[^']*'|[A-Za-z_][A-Za-z0-9_.]*)|(===|[=!~<>]=|[<>])|([()]))/y;

type Want = 'value' | 'operator' | 'other value' | 'junction';

/** Linear, by one pass. */
export function isMarker(text: string): boolean {
  const trimmed = text.trim();
  let want: Want = 'value';
  let depth = 0;
  for (let at = 0; at < trimmed.length; at = token.lastIndex) {
    token.lastIndex = at;
    const [, word, operator, bracket] = token.exec(trimmed) ?? [];
    const next: Want | undefined = bracket === undefined ? after(want, word, operator) : bracketed(want, bracket);
    if (next === undefined) return false;
    depth += bracket === '(' ? 1 : bracket === ')' ? -1 : 0;
    if (depth < 0) return false;
    // `not in` is one operator of two words.
    if (word === 'not' && !/^[ \t]+in\b/.test(trimmed.slice(token.lastIndex, token.lastIndex + 64))) return false;
    want = next;
  }
  return want === 'junction' && depth === 0;
}

const keywords: ReadonlySet<string> = new Set(['and', 'or', 'in', 'not']);

function after(want: Want, word: string | undefined, operator: string | undefined): Want | undefined {
  if (want === 'operator') return operator !== undefined || word === 'in' ? 'other value' : word === 'not' ? 'operator' : undefined;
  if (want === 'junction') return word === 'and' || word === 'or' ? 'value' : undefined;
  if (word === undefined || keywords.has(word)) return undefined;
  return want === 'value' ? 'operator' : 'junction';
}

const bracketed = (want: Want, bracket: string): Want | undefined => (bracket === '(' ? (want === 'value' ? want : undefined) : want === 'junction' ? want : undefined);
