// What a setup.cfg declares: `install_requires` and `extras_require` of setuptools. Most setup.cfg files configure other tools and
// declare nothing.
import type { Gap } from '#model/gap';
import type { Scope } from '#model/component';
import { parseRequirement } from '#kit/text/pep508';
import { badEntry } from './py-gaps.ts';
import { folderOf } from './js-paths.ts';
import { anyVersion } from './py-lock.ts';
import type { Declared, PyProject } from './py-pyproject.ts';
import { referenceSource } from './py-source.ts';

interface Value {
  readonly section: string;
  readonly key: string;
  readonly text: string;
  readonly line: number;
  /** On the line of its key: there a semicolon separates, below it one starts a marker. */
  readonly inline: boolean;
}

/** Lines of values, as configparser reads them: indented lines continue the key above. */
function* values(text: string): Generator<Value> {
  let [section, key] = ['', ''];
  for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
    if (/^\s*(?:[#;]|$)/.test(raw)) continue;
    const [, header] = /^\[([^\]]*)\]/.exec(raw) ?? [];
    const at = /^\s/.test(raw) ? -1 : raw.search(/[=:]/);
    if (header !== undefined) [section, key] = [header.trim(), ''];
    else if (at >= 0) key = raw.slice(0, at).trim();
    const value = header === undefined ? raw.slice(at + 1).trim() : '';
    if (value !== '') yield { section, key, text: value, line: index + 1, inline: at >= 0 };
  }
}

const scopeOf = ({ section, key }: Value): Scope | undefined =>
  section === 'options' && key === 'install_requires' ? 'runtime' : section === 'options.extras_require' ? 'optional' : section === 'options' && key === 'tests_require' ? 'dev' : undefined;

export function readSetupCfg(file: string, text: string): PyProject {
  const declared: Declared[] = [];
  const gaps: Gap[] = [];
  const named = new Map<string, string>();
  let dynamic = false;
  for (const value of values(text)) {
    const scope = scopeOf(value);
    if (value.section === 'metadata') named.set(value.key, value.text);
    if (scope === undefined) continue;
    if (/^file\s*:/.test(value.text)) dynamic = true;
    else for (const text of value.inline ? value.text.split(';') : [value.text]) if (text.trim() !== '') readOne(file, { ...value, text }, scope, declared, gaps);
  }
  const [name, version] = [named.get('name'), named.get('version')];
  return { ...(name === undefined ? {} : { name }), ...(version === undefined || /^(?:attr|file)\s*:/.test(version) ? {} : { version }), declared, gaps, indexes: [], dynamic };
}

function readOne(file: string, { line, text }: Value, scope: Scope, declared: Declared[], gaps: Gap[]): void {
  const requirement = parseRequirement(text.replace(/\s#.*$/, ''));
  if (!requirement.ok) {
    gaps.push(badEntry(file, line, requirement.error));
    return;
  }
  const { name, specifier, extras, url, marker } = requirement.value;
  const where = url === undefined ? { range: specifier === '' ? anyVersion : specifier } : { source: referenceSource(url, folderOf(file)) };
  declared.push({ name, ...where, extras, scope, line, conditional: marker !== undefined });
}
