// Comments by which a line asks to be passed over: ours, and the tags of other scanners, so that nobody has to write them anew. Whoever reads them decides whether they count.

export interface InlineIgnore {
  /** As it stands in the line: `assay:allow`. */
  readonly tag: string;
  /** Rules it names; none means all. */
  readonly rules: readonly string[];
  readonly reason?: string;
}

const own = /assay:allow\b[ \t]*((?:[a-z0-9-]+(?:[ \t]*,[ \t]*[a-z0-9-]+)*)?)[ \t]*(?:--[ \t]*([^\n]{1,300}))?/;
const others = /gitleaks:allow|betterleaks:allow|trufflehog:ignore|kingfisher:(?:ignore|allow)|noseyparker:ignore|pragma:[ \t]*(?:allow|white)list[ \t]+secret|secretlint-disable-line|ggignore/i;
const nextLine = /pragma:[ \t]*(?:allow|white)list[ \t]+nextline[ \t]+secret|secretlint-disable-next-line/i;

const withoutCommentEnd = (text: string): string => text.replace(/\s*(?:\*\/|-->|#\}|%>)\s*$/, '').trim();

/** What the line says of itself. */
function onLine(line: string): InlineIgnore | undefined {
  const mine = own.exec(line);
  if (mine !== null) {
    const reason = withoutCommentEnd(mine[2] ?? '');
    return { tag: 'assay:allow', rules: (mine[1] ?? '').split(',').map((rule) => rule.trim()).filter((rule) => rule !== ''), ...(reason === '' ? {} : { reason }) };
  }
  const other = others.exec(line)?.[0];
  return other === undefined ? undefined : { tag: other, rules: [] };
}

/** `lines`: those the value stands on, and `before`: the one above. */
export function ignoreIn(lines: readonly string[], before: string): InlineIgnore | undefined {
  for (const line of lines.length <= 2 ? lines : [lines[0] ?? '', lines.at(-1) ?? '']) {
    const found = onLine(line);
    if (found !== undefined) return found;
  }
  const above = nextLine.exec(before)?.[0];
  return above === undefined ? undefined : { tag: above, rules: [] };
}

export const covers = (ignore: InlineIgnore, rule: string): boolean => ignore.rules.length === 0 || ignore.rules.includes(rule) || ignore.rules.includes(`secrets/${rule}`);
