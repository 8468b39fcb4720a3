// Cuts a requirements file into logical lines as pip does: continuations joined, comments apart. Comments are kept, as pip-compile tells
// in them who asked for what.

export interface RequirementLine {
  /** 1-based, of the first physical line. */
  readonly line: number;
  /** Without comment, trimmed; never empty. */
  readonly text: string;
  /** Comments on the line and below it, without `#`, up to the next logical line. */
  readonly comments: readonly string[];
}

/** A comment starts the line or follows white space; anything else is the fragment of a URL. */
const comment = /(?:^|\s)#/;

/** What ends a line for Python and for no editor: it hides what follows from the eye. */
const oddEnd = /[\v\f\x1c-\x1e\x85\u2028\u2029]/;

/** Lines as Python cuts them, numbered as editors do. */
const physicalLines = (text: string): readonly { readonly physical: string; readonly index: number }[] =>
  text.split(/\r\n|\n|\r/).flatMap((line, index) => (oddEnd.test(line) ? line.split(oddEnd) : [line]).map((physical) => ({ physical, index })));

/** Encodings that read ASCII as it stands; beyond that their bytes mean something else. */
const asciiLike = /^(?:ascii|us-ascii|latin-?1|iso-?8859-?1|iso-latin-1|windows-1252|cp1252)$/;

/** Why a file that names its own encoding on one of its first two lines cannot be read as UTF-8. */
export function codingOf(text: string): { readonly line: number; readonly why: string } | undefined {
  for (const [index, line] of text.split('\n', 2).entries()) {
    const coding = line.startsWith('#') ? /coding[:=]\s*([-\w.]+)/.exec(line)?.[1]?.toLowerCase().replace(/_/g, '-') : undefined;
    if (coding === undefined) continue;
    const harmless = /^utf-?8(?:-sig)?$/.test(coding) || (asciiLike.test(coding) && /^[\x00-\x7f]*$/.test(text));
    return harmless ? undefined : { line: index + 1, why: 'it names an encoding of its own, in which pip may read other lines than stand here: save it as UTF-8 and remove that comment' };
  }
  return undefined;
}

/** Linear. */
export function requirementLines(text: string): readonly RequirementLine[] {
  const lines: { line: number; text: string; comments: string[] }[] = [];
  let pending: { line: number; parts: string[] } | undefined;
  const finish = (): void => {
    const joined = pending?.parts.join('') ?? '';
    if (pending !== undefined && joined.trim() !== '') lines.push({ line: pending.line, text: joined.trim(), comments: [] });
    pending = undefined;
  };
  for (const { physical, index } of physicalLines(text)) {
    const at = physical.search(comment);
    const body = at < 0 ? physical : physical.slice(0, at);
    const continued = at < 0 && physical.endsWith('\\');
    pending ??= { line: index + 1, parts: [] };
    pending.parts.push(continued ? body.slice(0, -1) : body);
    if (!continued) finish();
    if (at >= 0) lines.at(-1)?.comments.push(physical.slice(physical.indexOf('#', at) + 1));
  }
  finish();
  return lines;
}

/** Who asked for a requirement, from the comments that pip-compile and uv write; `undefined` when there is no such note. */
export function askedBy(comments: readonly string[]): readonly string[] | undefined {
  const first = comments.findIndex((text) => /^\s*via\b/.test(text));
  if (first < 0) return undefined;
  const below = comments.slice(first + 1);
  const end = below.findIndex((text) => !/^\s{3}/.test(text));
  const texts = [(comments[first] ?? '').replace(/^\s*via\b/, ''), ...(end < 0 ? below : below.slice(0, end))];
  return texts.flatMap((text) => text.split(',')).map((text) => text.trim()).filter((text) => text !== '');
}
