// Credential-shaped samples for fixtures: `<<hex:32>>` becomes 32 hex digits from a fixed seed, so that no credential, not even a made-up one, stands in the repository.

const classes: Readonly<Record<string, string>> = {
  hex: '0123456789abcdef', HEX: '0123456789ABCDEF', alnum: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', base62: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  lower: 'abcdefghijklmnopqrstuvwxyz0123456789', upper: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', digits: '0123456789', letters: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  alpha: 'abcdefghijklmnopqrstuvwxyz', ALPHA: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', b64: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
  b64url: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_', base32: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
};

const words = ['harvest', 'lantern', 'pebble', 'orchard', 'saddle', 'meadow', 'copper', 'thimble'];

export type Random = () => number;

/** Mulberry32: a small generator with a seed; 0 to 1. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = (random: Random, alphabet: string, length: number): string => Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)] ?? '').join('');

/** Random characters of a class that look like a value: at least one digit and one letter where the class has both. */
function sample(random: Random, name: string, length: number): string {
  const alphabet = classes[name];
  if (alphabet === undefined) throw new Error(`no such class of samples: ${name}`);
  for (;;) {
    const text = pick(random, alphabet, length);
    const wantsDigit = /\d/.test(alphabet) && length >= 8;
    const wantsLetter = /[A-Za-z]/.test(alphabet) && length >= 8;
    const clean = /[A-Za-z0-9]/.test(text[0] ?? '') && /[A-Za-z0-9]/.test(text.at(-1) ?? '');
    if (clean && (!wantsDigit || /\d/.test(text)) && (!wantsLetter || /[A-Za-z]/.test(text))) return text;
  }
}

/** Values with a checksum or a structure, by name: `<<name:argument>>`. Add yours here. */
export const generators: Readonly<Record<string, (random: Random, argument: string) => string>> = {
  uuid: (random) => [8, 4, 4, 4, 12].map((length) => pick(random, '0123456789abcdef', length)).join('-'),
  word: (random) => words[Math.floor(random() * words.length)] ?? '',
};

/** Expands every placeholder of a fixture line, and `\n`, `\t`. Same text, same samples. */
export function expand(line: string): string {
  let seed = 2166136261;
  for (const character of line) seed = Math.imul(seed ^ character.charCodeAt(0), 16777619);
  const random = randomFrom(seed);
  return line
    .replaceAll('\\n', '\n')
    .replaceAll('\\t', '\t')
    .replace(/<<([A-Za-z0-9-]+)(?::([^<>]*))?>>/g, (_, name: string, argument: string | undefined) => (Object.hasOwn(generators, name) ? generators[name]?.(random, argument ?? '') ?? '' : sample(random, name, Number(argument))));
}

export interface FixtureLine {
  readonly kind: 'ng' | 'ok';
  readonly text: string;
  /** Line of the fixture. */
  readonly at: number;
}

/** Lines of a fixture: `ng <text>` must be found, `ok <text>` must not. Empty lines and lines that begin with `#` are for people. */
export function fixtureLines(source: string): readonly FixtureLine[] {
  return source.split('\n').flatMap((line, index): FixtureLine[] => {
    if (line === '' || line.startsWith('#')) return [];
    const kind = line.slice(0, 3);
    if (kind !== 'ng ' && kind !== 'ok ') throw new Error(`line ${index + 1} of a fixture begins with neither "ng " nor "ok "`);
    return [{ kind: kind === 'ng ' ? 'ng' : 'ok', text: expand(line.slice(3)), at: index + 1 }];
  });
}
