// What counts as an advisory id. Ids become file names of a feed and unite alias groups, so anything doubtful is refused here, once.

const id = /^[A-Za-z0-9](?:[A-Za-z0-9._:+~-]{0,198}[A-Za-z0-9])?$/;
/** `<DB>-<ENTRYID>`, as the OSV schema has aliases; the number and the letters of the two common ones are checked too. */
const alias = /^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9._:+~]+)+$/;
const cve = /^CVE-\d{4}-\d{4,19}$/;
const ghsa = /^GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}$/;

export const isRecordId = (text: string): boolean => id.test(text) && !text.includes('..');

/** A malformed alias (`GHSA-…,`, `VU#1`, `CVE-`) would unite records that have nothing in common. */
export function isAlias(text: string): boolean {
  if (text.length > 200 || !alias.test(text) || !isRecordId(text)) return false;
  if (text.startsWith('CVE-')) return cve.test(text);
  return !text.startsWith('GHSA-') || ghsa.test(text);
}

export const isMalwareId = (text: string): boolean => text.startsWith('MAL-');

/** OSV's names of ecosystems: letters, digits, blanks, dots, colons; nothing that could climb out of a folder. */
export const isEcosystemName = (text: string): boolean => /^[A-Za-z][A-Za-z0-9 .:+_-]{0,63}$/.test(text) && !text.includes('..') && !/[. ]$/.test(text);

/** Code-unit order, the same on every machine. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
