// Words of a printed command. Names come from scanned files: what is not plainly a name is never put into a command, however it might be quoted.

const maxLength = 256;

/** Letters and digits, and of the rest only what no shell, and no package manager at the start of a word, takes for anything but a name. */
const grammars: Readonly<Record<string, RegExp>> = {
  npm: /^(?:@[A-Za-z0-9][A-Za-z0-9._-]*\/)?[A-Za-z0-9_][A-Za-z0-9._-]*$/,
  PyPI: /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
  'crates.io': /^[A-Za-z0-9_][A-Za-z0-9_-]*$/,
  Go: /^(?:stdlib|[A-Za-z0-9][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)+(?:\/[A-Za-z0-9_][A-Za-z0-9._-]*)*)$/,
};

/** Whether a registry of the ecosystem could hold the name. `a/b` is none of npm's: typed at a prompt it means somebody's repository. */
export const isPackageName = (ecosystem: string, name: string): boolean =>
  name.length <= maxLength && Object.hasOwn(grammars, ecosystem) && grammars[ecosystem]?.test(name) === true && !name.split('/').includes('..');

export const isPlainVersion = (version: string): boolean => version.length <= maxLength && /^[A-Za-z0-9][A-Za-z0-9._+-]*$/.test(version);

/** A folder below where the command runs: no option, no way up, nothing to quote. */
export const isPlainFolder = (path: string): boolean =>
  path.length <= maxLength && path.split('/').every((part) => /^[A-Za-z0-9@._+][A-Za-z0-9@._+-]*$/.test(part) && part !== '..' && part !== '.');

/** `cd <folder>` for a folder below the target, nothing at the root; `undefined` where the folder's name had to be quoted. */
export function enterFolder(folder: string): readonly string[] | undefined {
  if (folder === '') return [];
  return isPlainFolder(folder) ? [`cd ${folder}`] : undefined;
}

/** One line. Of equal commands the last one stays: what settles a change comes after all that it settles. */
export const commandLine = (commands: readonly string[]): string => commands.filter((command, at) => commands.lastIndexOf(command) === at).join(' && ');
