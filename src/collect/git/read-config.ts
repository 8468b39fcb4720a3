// Reads a repository's configuration as data: what is where, and nothing is included, expanded or run.

/** Values by lower-case `section.key` or `section.Subsection.key`, the last one of each winning, as git has it. */
export type GitConfig = ReadonlyMap<string, string>;

/** Any text is a configuration; lines that are none are passed over. */
export function parseConfig(text: string): GitConfig {
  const values = new Map<string, string>();
  let section = '';
  for (const line of logicalLines(text)) {
    const header = /^\[\s*([\w.-]+)(?:\s+"((?:[^"\\]|\\.)*)")?\s*\](.*)$/.exec(line);
    if (header !== null) section = (header[1] ?? '').toLowerCase() + (header[2] === undefined ? '' : `.${header[2].replace(/\\(.)/g, '$1')}`);
    const rest = header === null ? line : (header[3] ?? '').trim();
    const pair = /^([A-Za-z][\w-]*)\s*(?:=(.*))?$/.exec(rest);
    if (pair !== null) values.set(`${section}.${(pair[1] ?? '').toLowerCase()}`, pair[2] === undefined ? 'true' : readValue(pair[2]));
  }
  return values;
}

/** Trimmed, with lines that end in a backslash joined to the next. */
function logicalLines(text: string): string[] {
  const lines: string[] = [];
  let open: string[] = [];
  for (const raw of text.replace(/^\ufeff/, '').split(/\r?\n/)) {
    const continued = /(?:^|[^\\])(?:\\\\)*\\$/.test(raw.slice(-64));
    open.push(continued ? raw.slice(0, -1) : raw);
    if (continued) continue;
    lines.push(open.join('').trim());
    open = [];
  }
  return open.length > 0 ? [...lines, open.join('').trim()] : lines;
}

const escapes: ReadonlyMap<string, string> = new Map([['n', '\n'], ['t', '\t'], ['b', '\b']]);

/** Takes quotes and escapes off and ends at a comment. Spaces inside stay, those around go. */
function readValue(text: string): string {
  const out: string[] = [];
  let quoted = false;
  let kept = 0;
  const source = text.trim();
  for (let i = 0; i < source.length; i += 1) {
    const char = source[i] ?? '';
    if (char === '"') quoted = !quoted;
    else if (!quoted && (char === '#' || char === ';')) break;
    else if (char === '\\') {
      i += 1;
      out.push(escapes.get(source[i] ?? '') ?? source[i] ?? '');
    } else out.push(char);
    if (quoted || char.trim() !== '') kept = out.length;
  }
  return out.slice(0, kept).join('');
}
