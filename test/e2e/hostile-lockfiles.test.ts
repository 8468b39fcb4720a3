// Damaged, deceitful and exhausting lockfiles of every format: what cannot be read is a required gap at its place, what can be read is judged, and no
// file takes its neighbors with it.
import { describe, expect, it } from 'vitest';
import type { Scan } from '#model/scan';
import { foundIn, formats, gapsAt, pathOf, requiredAt, scanHostile, tree, type Format } from './hostile-formats.ts';
import { assay, project } from './run.ts';

const clean = ['first', 'second', 'last'];
const withVulnerable = ['first', 'vulnerable', 'last'];
const bytes = (...all: readonly (string | readonly number[])[]): Buffer => Buffer.concat(all.map((each) => (typeof each === 'string' ? Buffer.from(each) : Buffer.from(each))));
const componentsOf = (document: Scan, format: Format): string[] => document.inventory.components.filter((one) => one.lockfile === pathOf(format)).map((one) => `${one.name} ${one.version ?? ''}`).sort();

/** Each file is a required gap of this kind, and nothing else is wrong: no file is clean, and none hides another. */
function expectAllBroken(files: string, what: RegExp, some: readonly Format[] = formats): void {
  const { code, document, error } = scanHostile(files);
  for (const format of some) {
    const gaps = requiredAt(document, pathOf(format));
    expect(gaps.map((gap) => gap.what).join(), `${format.id}: ${error}`).toMatch(what);
    const row = document.coverage.find((each) => each.detector === `packages/${format.detector}`);
    expect(row?.status, format.id).toMatch(/partial|failed/);
    expect(row?.subjects.seen, format.id).toBeGreaterThan(row?.subjects.judged ?? Number.NaN);
  }
  expect(document.verdict.result).toBe('inconclusive');
  expect(code).toBe(3);
}

/** The damage costs itself only: the vulnerable package beside it is found, and there is a required gap. */
function expectFoundBeside(files: string, what: RegExp, lost: readonly string[] = []): Scan {
  const { code, document } = scanHostile(files);
  for (const format of formats) {
    if (!lost.includes(format.id)) expect(foundIn(document), format.id).toContain(pathOf(format));
    expect(requiredAt(document, pathOf(format)).map((gap) => gap.what).join(), format.id).toMatch(what);
  }
  expect(document.verdict.counts.requiredGaps).toBeGreaterThanOrEqual(formats.length);
  expect(code).toBe(1);
  return document;
}

describe('lockfiles of every format', () => {
  it('are read where nothing is wrong', () => {
    const { code, document } = scanHostile(tree((format) => format.write(withVulnerable)));
    for (const format of formats) {
      expect(foundIn(document), format.id).toContain(pathOf(format));
      expect(gapsAt(document, pathOf(format)), format.id).toEqual([]);
    }
    expect(document.verdict.counts.requiredGaps).toBe(0);
    expect(code).toBe(1);
    const fine = scanHostile(tree((format) => format.write(clean)));
    expect(fine.document.verdict.result).toBe('pass');
    expect(fine.code).toBe(0);
  });

  it('cut short within an entry', () => {
    const cut = (text: string): string => text.slice(0, text.lastIndexOf('second') + 'second'.length + 1);
    expectAllBroken(tree((format) => cut(format.write(clean))), /^(?:unparsable|missing)/);
  });

  it('empty, or blank', () => {
    // An empty requirements.txt asks for nothing, as pip reads it.
    const some = formats.filter((format) => format.id !== 'requirements');
    expectAllBroken(tree(() => '', some), /^unparsable$/, some);
    expectAllBroken(tree(() => ' \n\t\n', some), /^unparsable$/, some);
    const { code, out } = assay(['scan', project({ 'requirements.txt': '' }), '--offline']);
    expect(code).toBe(0);
    expect(out).not.toMatch(/\b0 vulnerabilities|not breach/);
  });

  it('binary: noise, NUL bytes, text that is no UTF-8', () => {
    expectAllBroken(tree(() => bytes(Array.from({ length: 5000 }, (_, at) => (at * 7919 + (at >> 3) * 31) & 255))), /^unparsable$/);
    expectAllBroken(tree((format) => bytes(format.write(clean), [0, 1, 2, 0])), /^unparsable$/);
    expectAllBroken(tree((format) => bytes(format.write(clean), '\n', [0xe9, 0xff, 0xfe, 0x0a])), /^unparsable$/);
  });

  it('with the marks of a merge conflict', () => {
    const conflict = (text: string): string => {
      const start = text.lastIndexOf('\n', text.lastIndexOf('vulnerable')) + 1;
      return `${text.slice(0, start)}<<<<<<< HEAD\n=======\n>>>>>>> other\n${text.slice(start)}`;
    };
    const document = expectFoundBeside(tree((format) => conflict(format.write(withVulnerable))), /^unparsable/, ['npm-1', 'npm-3', 'bun', 'pipfile']);
    for (const format of formats) expect(requiredAt(document, pathOf(format)), format.id).toContainEqual(expect.objectContaining({ why: expect.stringMatching(/merge conflict/) as unknown }));
  });

  it('with one bad entry among good ones', () => {
    const document = expectFoundBeside(tree((format) => format.write(withVulnerable, format.bad)), /^unparsable/);
    for (const format of formats) expect(requiredAt(document, pathOf(format))[0]?.where.line, format.id).toBeGreaterThan(1);
  });

  it('nested a hundred thousand levels deep', () => {
    // JSON is read as a whole or not at all.
    expectFoundBeside(tree((format) => format.write(withVulnerable, format.deep(100_000))), /^unparsable/, ['npm-1', 'npm-3', 'bun', 'pipfile']);
  });

  it('with names and keys that every object has', () => {
    const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'vulnerable'];
    const { document } = scanHostile(tree((format) => format.write(names)));
    for (const format of formats) {
      const known = componentsOf(document, format);
      expect(foundIn(document), format.id).toContain(pathOf(format));
      // A name that the ecosystem does not allow is a gap, and costs that entry.
      for (const name of names) {
        const written = format.ecosystem === 'Go' ? `example.com/${name}` : name;
        if (!known.some((one) => one.toLowerCase().startsWith(`${written.toLowerCase()} `))) expect(requiredAt(document, pathOf(format)).length, `${format.id}: ${name}`).toBeGreaterThan(0);
      }
    }
  });

  it('with a prototype that offers what an entry lacks', () => {
    const poison: Readonly<Record<string, string>> = {
      'npm-3': '"__proto__": {"version": "6.6.6", "resolved": "x"}, "node_modules/bare": {"__proto__": {"version": "6.6.6"}}',
      'npm-1': '"bare": {"__proto__": {"version": "6.6.6"}, "constructor": {"prototype": {"version": "6.6.6"}}}',
      bun: '"bare": ["bare", "", {"__proto__": {"version": "6.6.6"}}, ""],',
      pipfile: '"bare": {"__proto__": {"version": "==6.6.6"}}',
      pnpm: '  bare@nothing:\n    __proto__: {version: 6.6.6, resolution: {integrity: x}}\n',
      'yarn-berry': '"bare@npm:1":\n  __proto__:\n    version: 6.6.6\n    resolution: "bare@npm:6.6.6"\n',
      'yarn-classic': 'bare@1:\n  __proto__ "6.6.6"\n  constructor "6.6.6"\n',
      poetry: '[[package]]\nname = "bare"\n[package.__proto__]\nversion = "6.6.6"\n',
      pdm: '[[package]]\nname = "bare"\n[package.__proto__]\nversion = "6.6.6"\n',
      cargo: '[[package]]\nname = "bare"\n[package.__proto__]\nversion = "6.6.6"\n',
      uv: '[[package]]\nname = "bare"\n[package.__proto__]\nversion = "6.6.6"\n',
      pylock: '[[packages]]\nname = "bare"\n[packages.__proto__]\nversion = "6.6.6"\n',
    };
    const some = formats.filter((format) => Object.hasOwn(poison, format.id));
    const { code, document } = scanHostile(tree((format) => format.write(withVulnerable, poison[format.id]), some));
    for (const format of some) {
      expect(foundIn(document), format.id).toContain(pathOf(format));
      expect(componentsOf(document, format), format.id).not.toContain('bare 6.6.6');
      expect(requiredAt(document, pathOf(format)).length, format.id).toBeGreaterThan(0);
    }
    expect(code).toBe(1);
  });

  it('as UTF-16 with its mark, as UTF-8 with one, and with CRLF: the same packages', () => {
    const plain = scanHostile(tree((format) => format.write(withVulnerable))).document;
    const dressed: readonly ((text: string) => string | Uint8Array)[] = [
      (text) => bytes([0xff, 0xfe], [...Buffer.from(text, 'utf16le')]),
      (text) => bytes([0xfe, 0xff], [...Buffer.from(text, 'utf16le').swap16()]),
      (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`,
    ];
    for (const dress of dressed) {
      const { code, document } = scanHostile(tree((format) => dress(format.write(withVulnerable))));
      for (const format of formats) {
        expect(componentsOf(document, format), format.id).toEqual(componentsOf(plain, format));
        expect(foundIn(document), format.id).toContain(pathOf(format));
        expect(gapsAt(document, pathOf(format)), format.id).toEqual([]);
      }
      expect(code).toBe(1);
    }
  });

  it('with line ends that no tool of this century writes: found, or a gap', () => {
    const { code, document } = scanHostile(tree((format) => format.write(withVulnerable).replaceAll('\n', '\r')));
    for (const format of formats) expect(foundIn(document).has(pathOf(format)) || requiredAt(document, pathOf(format)).length > 0, format.id).toBe(true);
    expect(code).toBe(1);
  });
});

describe('edges that run in circles', () => {
  const registry = 'source = "registry+https://github.com/rust-lang/crates.io-index"';
  const crate = (name: string, ...dependencies: readonly string[]): string => `[[package]]\nname = "${name}"\nversion = "1.0.0"\n${registry}\ndependencies = ${JSON.stringify(dependencies)}\n`;
  const yarnEntry = (name: string, ...dependencies: readonly string[]): string =>
    `${name}@^1.0.0:\n  version "1.0.0"\n  resolved "https://registry.yarnpkg.com/${name}/-/${name}-1.0.0.tgz#0"\n  dependencies:\n${dependencies.map((each) => `    ${each} "^1.0.0"\n`).join('')}\n`;
  const berryEntry = (name: string, ...dependencies: readonly string[]): string =>
    `"${name}@npm:^1.0.0":\n  version: 1.0.0\n  resolution: "${name}@npm:1.0.0"\n  dependencies:\n${dependencies.map((each) => `    ${each}: "npm:^1.0.0"\n`).join('')}  linkType: hard\n\n`;
  const npmEntry = (...dependencies: readonly string[]): unknown => ({ version: '1.0.0', dependencies: Object.fromEntries(dependencies.map((each) => [each, '^1.0.0'])) });
  const files: Readonly<Record<string, string>> = {
    'npm/package-lock.json': JSON.stringify({
      name: 'x', version: '1.0.0', lockfileVersion: 3,
      packages: { '': { dependencies: { a: '^1.0.0' } }, 'node_modules/a': npmEntry('a', 'b'), 'node_modules/b': npmEntry('a', 'vulnerable'), 'node_modules/vulnerable': npmEntry('b', 'vulnerable') },
    }),
    'classic/yarn.lock': `# yarn lockfile v1\n\n\n${yarnEntry('a', 'a', 'b')}${yarnEntry('b', 'a', 'vulnerable')}${yarnEntry('vulnerable', 'b', 'vulnerable')}`,
    'berry/yarn.lock': `__metadata:\n  version: 8\n\n${berryEntry('a', 'a', 'b')}${berryEntry('b', 'a', 'vulnerable')}${berryEntry('vulnerable', 'b', 'vulnerable')}"x@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "x@workspace:."\n  dependencies:\n    a: "npm:^1.0.0"\n  linkType: soft\n`,
    'cargo/Cargo.lock': `version = 3\n\n[[package]]\nname = "x"\nversion = "0.1.0"\ndependencies = ["a"]\n\n${crate('a', 'a', 'b')}\n${crate('b', 'a', 'vulnerable')}\n${crate('vulnerable', 'b', 'vulnerable')}`,
    'pip/requirements.txt': '-r more.txt\n-c requirements.txt\n-r requirements.txt\nvulnerable==1.0.0\n',
    'pip/more.txt': '-r requirements.txt\n-r ./more.txt\n-c more.txt\n',
  };

  it('end', () => {
    const { code, document } = scanHostile(project(files));
    expect([...foundIn(document)].sort()).toEqual(['berry/yarn.lock', 'cargo/Cargo.lock', 'classic/yarn.lock', 'npm/package-lock.json', 'pip/requirements.txt']);
    for (const component of document.inventory.components.filter((one) => one.name === 'vulnerable' && one.ecosystem !== 'PyPI')) expect(component.dependsOn?.length, component.lockfile).toBeGreaterThan(0);
    for (const lockfile of ['berry/yarn.lock', 'cargo/Cargo.lock', 'npm/package-lock.json']) {
      const finding = document.findings.find((one) => one.places.some((place) => place.file === lockfile));
      expect(finding?.vulnerability?.paths, lockfile).toEqual([['a@1.0.0', 'b@1.0.0', 'vulnerable@1.0.0']]);
    }
    expect(code).toBe(1);
  });

  it('end where the chain is twenty thousand long', () => {
    const length = 20_000;
    const packages = Object.fromEntries(Array.from({ length }, (_, at) => [`node_modules/a${at}`, npmEntry(at === length - 1 ? 'vulnerable' : `a${at + 1}`, 'a0')]));
    const { code, document } = scanHostile(project({
      'package-lock.json': JSON.stringify({ name: 'x', version: '1.0.0', lockfileVersion: 3, packages: { '': { dependencies: { a0: '^1.0.0' } }, ...packages, 'node_modules/vulnerable': npmEntry() } }),
    }));
    expect(foundIn(document)).toContain('package-lock.json');
    expect(code).toBe(1);
  });
});

describe('YAML bombs', () => {
  const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]', ...['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name, at) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefgh'[at] ?? ''}`).join()}]`)].join('\n');
  const yaml = formats.filter((format) => format.id === 'pnpm' || format.id === 'yarn-berry');

  it('are not unfolded, and are gaps', () => {
    const { code, document } = scanHostile(tree((format) => `${format.write(withVulnerable)}\n${bomb}\n`, yaml));
    for (const format of yaml) {
      expect(requiredAt(document, pathOf(format))[0]?.why, format.id).toMatch(/anchor/);
      expect(foundIn(document), format.id).toContain(pathOf(format));
    }
    expect(code).toBe(1);
  });

  it('do not hide an entry behind an alias', () => {
    const { code, document } = scanHostile(project({ 'pnpm-lock.yaml': "lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies: &all\n      vulnerable: {specifier: ^1.0.0, version: 1.0.0}\n\npackages: &packages\n\n  vulnerable@1.0.0: {resolution: {integrity: x}}\n\nsnapshots: *packages\n" }));
    expect(requiredAt(document, 'pnpm-lock.yaml').length).toBeGreaterThan(0);
    expect(code).not.toBe(0);
  });
});
