// Words of a printed command. Names come from scanned files: what is not plainly a name is never put into a command.

const plain = /^[A-Za-z0-9@._/+:=-]+$/;

/** True for a name or version that can stand in a shell command as it is and cannot be taken for an option. */
export const isPlainWord = (word: string): boolean => word.length <= 256 && plain.test(word) && !word.startsWith('-');

/** `cd <folder> && ` for a folder below the target, nothing at the root; `undefined` where the folder's name had to be quoted. */
export function inFolder(folder: string): string | undefined {
  if (folder === '') return '';
  return isPlainWord(folder) ? `cd ${folder} && ` : undefined;
}
