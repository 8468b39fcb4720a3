// The options of one line of a requirements file, told apart as pip does: words by quotes, any number of options, each with its value behind `=`,
// glued to a short name or as the next word. Knows what takes a value and refuses the rest, so that no option hides another.
import { err, ok, type Result } from '#model/result';

export interface RequirementOption {
  /** Of several names for the same thing one. */
  readonly name: string;
  /** Absent where the option takes none. */
  readonly value?: string;
}

const short: ReadonlyMap<string, string> = new Map([['-r', '--requirement'], ['-c', '--constraint'], ['-e', '--editable'], ['-i', '--index-url'], ['-f', '--find-links']]);
const synonyms: ReadonlyMap<string, string> = new Map([['--pypi-url', '--index-url']]);
const flags: ReadonlySet<string> = new Set(
  '-U --upgrade --no-index --prefer-binary --require-hashes --pre --no-deps --process-dependency-links --no-cache-dir --use-pep517 --no-build-isolation --disable-pip-version-check --no-compile'.split(' '),
);
const valued: ReadonlySet<string> = new Set(
  '--requirement --constraint --editable --index-url --extra-index-url --find-links --no-binary --only-binary --only-final --all-releases --trusted-host --use-feature --resolution --config-setting --config-settings --global-option --install-option --retries --timeout --use-deprecated --exists-action --client-cert --cert --proxy'.split(' '),
);

/** The error is a reason that quotes nothing. Linear. */
export function requirementOptions(text: string): Result<readonly RequirementOption[], string> {
  const words = wordsOf(text);
  if (words === undefined) return err('a quote is not closed');
  const options: RequirementOption[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    // pip ignores a marker behind `-e`, and so what it would leave out is there.
    if (word.startsWith(';') && options.at(-1)?.name === '--editable') return ok(options);
    const { name, glued } = split(word);
    if (flags.has(name) && glued === undefined) options.push({ name });
    else if (!valued.has(name)) return err(word.startsWith('-') ? 'an option that is not known' : 'a word behind the options that belongs to none of them');
    else {
      const value = glued ?? words[(index += 1)];
      if (value === undefined) return err('an option without its value');
      options.push({ name, value: value === '=' ? (words[(index += 1)] ?? '') : value });
    }
  }
  return ok(options);
}

function split(word: string): { name: string; glued: string | undefined } {
  const long = short.get(word.slice(0, 2));
  if (long !== undefined) return { name: long, glued: word.length === 2 ? undefined : word.slice(word[2] === '=' ? 3 : 2) };
  const at = word.startsWith('--') ? word.indexOf('=') : -1;
  const name = at < 0 ? word : word.slice(0, at);
  return { name: synonyms.get(name) ?? name, glued: at < 0 ? undefined : word.slice(at + 1) };
}

/** As a shell would, but for backslashes, which stand for themselves: they part the folders of Windows. */
function wordsOf(text: string): readonly string[] | undefined {
  const words: string[] = [];
  const part = /[ \t\r\n]+|"[^"]*"|'[^']*'|[^ \t\r\n"']+/y;
  let open = false;
  for (let at = 0; at < text.length; at = part.lastIndex) {
    part.lastIndex = at;
    const [found] = part.exec(text) ?? [];
    if (found === undefined) return undefined;
    const blank = /^[ \t\r\n]/.test(found);
    if (!blank) {
      const plain = /^["']/.test(found) ? found.slice(1, -1) : found;
      if (open) words.push(`${words.pop() ?? ''}${plain}`);
      else words.push(plain);
    }
    open = !blank;
  }
  return words;
}
