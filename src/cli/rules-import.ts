// `assay rules import`: takes over what a team has written for another scanner. It writes new files only: what stands there is the team's.
import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '#model/result';
import type { KnownEntry } from '#engine/secrets/import-known';
import { ignoresFile } from '#engine/secrets/imported-ignores';
import type { Allow, OwnRule } from '#engine/secrets/own-rule';
import { rulesFolder } from '#engine/secrets/own-rules';
import { readBounded } from '#kit/io/fs';
import { writeFileAtomic } from '#kit/io/write-atomic';
import { decodeText } from '#kit/text/decode';
import type { Shell } from './contract.ts';

interface Imported {
  readonly rules: readonly OwnRule[];
  readonly allow: readonly Allow[];
  readonly known: readonly KnownEntry[];
  readonly left: readonly string[];
}

const maxBytes = 8 * 1024 * 1024;

async function read(path: string, name: string): Promise<Imported> {
  const bytes = readBounded(path, maxBytes);
  const source = bytes.ok ? decodeText(bytes.value) : { ok: false as const, error: bytes.error.why };
  if (!source.ok) throw new UsageError(`${name}: ${source.error}`);
  const none = { rules: [], allow: [], known: [], left: [] };
  if (name.endsWith('.toml')) {
    const made = await (await import('#engine/secrets/import-gitleaks')).importGitleaks(name, source.value);
    if (!made.ok) throw new UsageError(made.error);
    return { ...none, ...made.value };
  }
  const { importBaseline, importFingerprints } = await import('#engine/secrets/import-known');
  if (name.endsWith('.gitleaksignore')) return { ...none, ...importFingerprints(name, source.value) };
  if (!source.value.trimStart().startsWith('{')) throw new UsageError(`${name}: neither a configuration of gitleaks (.toml), nor a .gitleaksignore, nor a baseline of detect-secrets (JSON)`, 'assay rules --help');
  const made = importBaseline(name, source.value);
  if (!made.ok) throw new UsageError(made.error);
  return { ...none, ...made.value };
}

function write(shell: Shell, file: string, text: string): void {
  const path = join(shell.cwd, file);
  if (Buffer.byteLength(text) > (file === ignoresFile ? 2 * 1024 * 1024 : 256 * 1024)) throw new UsageError(`${file} would be larger than what is read of it: import a part at a time`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileAtomic(path, text);
}

export async function importCommand(shell: Shell, word: string | undefined): Promise<number> {
  if (word === undefined) throw new UsageError('say which file to import', 'assay rules --help');
  const name = basename(word);
  const { rules, allow, known, left } = await read(resolve(shell.cwd, word), name);
  const target = `${rulesFolder}/imported-${name.replace(/^\.+/, '').replace(/\.toml$/, '').replace(/[^A-Za-z0-9-]+/g, '-')}.yaml`;
  const files = [...(rules.length > 0 ? [target] : []), ...(known.length + allow.length > 0 ? [ignoresFile] : [])];
  const there = files.find((file) => existsSync(join(shell.cwd, file)));
  if (there !== undefined) throw new UsageError(`${there} is there already, and is not written over`, 'move it away, import, and put together what you want to keep');
  const { ignoresText, rulesText } = await import('#engine/secrets/write-imported');
  if (rules.length > 0) write(shell, target, rulesText(name, rules));
  if (known.length + allow.length > 0) write(shell, ignoresFile, ignoresText(known, allow));
  const lines = [
    ...(rules.length > 0 ? [`${target}: ${rules.length} ${rules.length === 1 ? 'rule' : 'rules'}`] : []),
    ...(known.length + allow.length > 0 ? [`${ignoresFile}: ${known.length + allow.length} ${known.length + allow.length === 1 ? 'entry' : 'entries'}`] : []),
    ...(files.length === 0 ? ['nothing was written'] : []),
    ...(left.length > 0 ? ['', 'To look at by hand:', ...left.map((each) => `  ${each}`)] : []),
  ];
  await shell.out(`${lines.join('\n')}\n`);
  return 0;
}
