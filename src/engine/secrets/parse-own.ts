// Reads `.assay/rules/*.yaml`. Strict like assay.yaml: a key that is unknown, missing or out of bounds is an error with file and line. Whether patterns compile and
// examples hold is asked afterwards.
import { isMap, isSeq, type Node } from 'yaml';
import type { Result } from '#model/result';
import { parseStrict, readChoice, readList, readMap, readNumber, readText, readTexts, type Reader } from '../read-yaml.ts';
import type { Allow, OwnExample, OwnRule } from './own-rule.ts';

const severities = ['critical', 'high', 'medium', 'low'] as const;

export function readAllow(reader: Reader, node: Node, file: string, what: string): Allow {
  const allow = { values: [] as readonly string[], target: 'secret' as Allow['target'], words: [] as readonly string[], files: [] as readonly string[], paths: [] as readonly string[], commits: [] as readonly string[], all: false, reason: '' };
  readMap(reader, node, what, {
    values: (value, pair) => (allow.values = readTexts(reader, value, pair, 'values')),
    target: (value, pair) => (allow.target = readChoice(reader, value, pair, 'target', ['secret', 'match', 'line'] as const)),
    words: (value, pair) => (allow.words = readTexts(reader, value, pair, 'words')),
    files: (value, pair) => (allow.files = readTexts(reader, value, pair, 'files')),
    paths: (value, pair) => (allow.paths = readTexts(reader, value, pair, 'paths')),
    commits: (value, pair) => (allow.commits = readTexts(reader, value, pair, 'commits')),
    all: (value, pair) => (allow.all = readChoice(reader, value, pair, 'all', [true, false] as const)),
    reason: (value, pair) => (allow.reason = readText(reader, value, pair, 'reason')),
  });
  if (allow.reason === '') reader.fail(node, `${what} needs a reason: what it sets aside is shown in every report`);
  if (allow.values.length + allow.words.length + allow.files.length + allow.paths.length + allow.commits.length === 0) reader.fail(node, `${what} names nothing: it needs values, words, files, paths or commits`);
  if (allow.commits.some((commit) => !/^[0-9a-f]{7,64}$/.test(commit))) reader.fail(node, 'commits are ids of seven hex digits at least');
  if (allow.all && allow.target !== 'secret' && allow.files.length + allow.paths.length + allow.commits.length > 0) reader.fail(node, `with "all: true", values of the ${allow.target} cannot be asked for together with files, paths or commits`);
  return { ...allow, at: `${file}:${reader.line(node)}` };
}

function readExamples(reader: Reader, value: Node | null | undefined, what: string): readonly OwnExample[] {
  return readList(reader, value, undefined, what).map((item) => ({ text: readText(reader, item, undefined, `an example of ${what}`), line: reader.line(item) }));
}

type Draft = { -readonly [Key in keyof OwnRule]?: OwnRule[Key] };

function readNear(reader: Reader, node: Node | null | undefined): NonNullable<OwnRule['near']> {
  let words: readonly string[] = [];
  let value = '';
  let bare = false;
  readMap(reader, node, 'near', {
    words: (each, pair) => {
      words = readTexts(reader, each, pair, 'words');
      if (words.some((word) => !/^[a-z0-9]{2,40}(?: [a-z0-9]{1,40})?$/.test(word))) reader.fail(each ?? pair, 'words are lower case letters and digits; two that belong together stand with a blank between');
    },
    value: (each, pair) => (value = readText(reader, each, pair, 'value')),
    bare: (each, pair) => (bare = readChoice(reader, each, pair, 'bare', [true, false] as const)),
  });
  if (words.length === 0 || value === '') reader.fail(node, 'near needs words and value');
  return { words, value, bare };
}

function readRule(reader: Reader, node: Node, file: string): OwnRule {
  const rule: Draft = {};
  readMap(reader, node, 'a rule', {
    id: (value, pair) => {
      rule.id = readText(reader, value, pair, 'id');
      if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(rule.id) || rule.id.length > 80) reader.fail(value ?? pair, 'an id is of lower case letters, digits and single dashes, at most 80: acme-deploy-token');
    },
    title: (value, pair) => (rule.title = readText(reader, value, pair, 'title')),
    provider: (value, pair) => (rule.provider = readText(reader, value, pair, 'provider')),
    severity: (value, pair) => (rule.severity = readChoice(reader, value, pair, 'severity', severities)),
    literals: (value, pair) => {
      rule.literals = readTexts(reader, value, pair, 'literals');
      if (rule.literals.some((literal) => !/^[\x20-\x7e]{4,64}$/.test(literal))) reader.fail(value ?? pair, 'literals are 4 to 64 characters of printable ASCII');
    },
    pattern: (value, pair) => (rule.pattern = readText(reader, value, pair, 'pattern')),
    secret: (value, pair) => {
      const numbers = isSeq(value) ? readList(reader, value, pair, 'secret') : [value];
      rule.secret = numbers.map((each) => readNumber(reader, each, pair, 'secret', 1, 50));
    },
    before: (value, pair) => (rule.before = readNumber(reader, value, pair, 'before', 0, 255)),
    reach: (value, pair) => (rule.reach = readNumber(reader, value, pair, 'reach', 4, 16_000)),
    glued: (value, pair) => (rule.glued = readChoice(reader, value, pair, 'glued', ['before', 'after', 'both'] as const)),
    near: (value) => (rule.near = readNear(reader, value)),
    random: (value, pair) => (rule.random = readChoice(reader, value, pair, 'random', [true, false] as const)),
    entropy: (value, pair) => (rule.entropy = readNumber(reader, value, pair, 'entropy', 0, 8)),
    only: (value) => {
      const only = { files: [] as readonly string[], paths: [] as readonly string[] };
      readMap(reader, value, 'only', { files: (each, pair) => (only.files = readTexts(reader, each, pair, 'files')), paths: (each, pair) => (only.paths = readTexts(reader, each, pair, 'paths')) });
      rule.only = only;
    },
    allow: (value, pair) => (rule.allow = readList(reader, value, pair, 'allow').map((item) => readAllow(reader, item, file, 'an entry of allow'))),
    instead: (value, pair) => (rule.instead = readTexts(reader, value, pair, 'instead')),
    about: (value) => {
      const about = { allows: '', rotate: '', references: [] as readonly string[] };
      readMap(reader, value, 'about', {
        allows: (each, pair) => (about.allows = readText(reader, each, pair, 'allows')),
        rotate: (each, pair) => (about.rotate = readText(reader, each, pair, 'rotate')),
        references: (each, pair) => (about.references = readTexts(reader, each, pair, 'references')),
      });
      rule.about = about;
    },
    examples: (value) => {
      const examples = { ng: [] as readonly OwnExample[], ok: [] as readonly OwnExample[] };
      readMap(reader, value, 'examples', { ng: (each) => (examples.ng = readExamples(reader, each, 'ng')), ok: (each) => (examples.ok = readExamples(reader, each, 'ok')) });
      rule.examples = examples;
    },
  });
  const { id, title, provider, severity, about, examples } = rule;
  if (id === undefined || title === undefined || provider === undefined || severity === undefined) return reader.fail(node, `the rule ${id ?? ''} needs id, title, provider and severity`.replace('  ', ' '));
  if ((rule.pattern === undefined) === (rule.near === undefined)) return reader.fail(node, `the rule ${id} needs either literals and pattern, or near`);
  if (rule.pattern !== undefined && (rule.literals ?? []).length === 0) return reader.fail(node, `the rule ${id} needs literals: texts of which one stands in every match`);
  if (about === undefined || about.allows === '' || about.rotate === '') return reader.fail(node, `the rule ${id} needs about: what whoever has the credential can do (allows), and how it is replaced (rotate)`);
  if (examples === undefined || examples.ng.length === 0 || examples.ok.length === 0) return reader.fail(node, `the rule ${id} needs an example of each sort: examples.ng must be found, examples.ok must not`);
  return { literals: [], before: 0, reach: 512, random: true, entropy: 0, only: { files: [], paths: [] }, allow: [], instead: [], ...rule, id, title, provider, severity, about, examples, file, line: reader.line(node) };
}

/** `file` is the name for messages. */
export function parseOwnRules(file: string, source: string): Result<readonly OwnRule[], string> {
  const parsed = parseStrict(file, source, (reader, root) => {
    let rules: readonly OwnRule[] = [];
    if (!isMap(root)) return reader.fail(root, 'a file of rules is a mapping with the key rules');
    readMap(reader, root, 'a file of rules', { rules: (value, pair) => (rules = readList(reader, value, pair, 'rules').map((item) => readRule(reader, item, file))) });
    return rules;
  });
  return parsed.ok ? { ok: true, value: parsed.value ?? [] } : parsed;
}
