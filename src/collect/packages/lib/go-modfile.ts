// The syntax of go.mod: verbs, blocks, quoted texts and comments, line by line. It knows no verb's meaning, and a bad line costs that line.

/** One line's worth: `require path v1` and the same inside `require ( … )` are alike. */
export interface GoDirective {
  readonly verb: string;
  readonly words: readonly string[];
  /** From `//` on; empty where there is none. */
  readonly comment: string;
  /** 1-based. */
  readonly line: number;
}

export interface GoSyntax {
  readonly directives: readonly GoDirective[];
  readonly faults: readonly { readonly line: number; readonly why: string }[];
}

type Line = { readonly words: readonly string[]; readonly comment: string } | { readonly fault: string };

const conflict = /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/;

/** Linear in the length of the text; never throws. */
export function parseGoModfile(text: string): GoSyntax {
  const directives: GoDirective[] = [];
  const faults: { line: number; why: string }[] = [];
  let block: { verb: string; line: number } | undefined;
  text.split('\n').forEach((raw, index) => {
    const line = index + 1;
    const read = conflict.test(raw) ? { fault: 'a merge conflict marker stands here' } : splitLine(raw);
    if ('fault' in read) faults.push({ line, why: read.fault });
    else if (read.words.length === 0) return;
    else if (block !== undefined && read.words[0] === ')' && read.words.length === 1) block = undefined;
    else if (block === undefined && read.words[1] === '(') {
      if (read.words.length === 2) block = { verb: read.words[0] ?? '', line };
      else if (read.words.length !== 3 || read.words[2] !== ')') faults.push({ line, why: 'a block opens its parenthesis at the end of the line' });
    } else if (read.words.includes('(') || read.words.includes(')')) faults.push({ line, why: 'a parenthesis stands where none may' });
    else directives.push({ ...(block === undefined ? { verb: read.words[0] ?? '', words: read.words.slice(1) } : { verb: block.verb, words: read.words }), comment: read.comment, line });
  });
  if (block !== undefined) faults.push({ line: block.line, why: 'the block that opens here is never closed: the file may be cut short' });
  return { directives, faults };
}

/** A space, a comment, a whole quoted text, a bracket or comma, or a word; a word ends where a comment starts. */
const token = /(\s+)|(\/\/.*)|"([^"\\]*)"|`([^`]*)`|([()[\]{},])|((?:[^\s()[\]{},"`/]|\/(?!\/))(?:[^\s()[\]{},/]+|\/(?!\/))*)/sy;

const special = /["`()[\]{},]/;

function splitLine(raw: string): Line {
  const slashes = raw.indexOf('//');
  const before = (slashes < 0 ? raw : raw.slice(0, slashes)).trim();
  // Nearly every line: nothing but words and perhaps a comment.
  if (!special.test(before)) return { words: before === '' ? [] : before.split(/\s+/), comment: slashes < 0 ? '' : raw.slice(slashes).trim() };
  const words: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < raw.length) {
    const [whole, space, comment, double, back, mark, word] = token.exec(raw) ?? [];
    if (whole === undefined) return { fault: 'a quoted text has an escape in it or no end' };
    if (comment !== undefined) return { words, comment: comment.trim() };
    if (space === undefined) words.push(double ?? back ?? mark ?? word ?? '');
  }
  return { words, comment: '' };
}
