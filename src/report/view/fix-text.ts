// A change in words. It says what derive/remediation found safe and adds no advice of its own.
import type { Fix } from '#model/finding';

const at = (fix: Fix, word = 'in'): string => (fix.file === undefined ? '' : ` ${word} ${fix.file}${fix.line === undefined ? '' : `, line ${fix.line}`}`);

/** A command where one is safe, else the change in words. */
export function fixText(fix: Fix): string {
  if (fix.command !== undefined) return fix.command;
  const to = fix.to === undefined ? '' : ` to ${fix.to}`;
  switch (fix.action) {
    case 'upgrade': return fix.relock !== undefined ? `Set ${fix.package}${to} where it is declared, and make ${fix.relock} anew` : `Set ${fix.package}${to}${at(fix)}`;
    case 'upgrade-parent': return `Upgrade ${fix.package}${to}${at(fix)}`;
    case 'override': return `Override ${fix.package}${to}${at(fix)}`;
    case 'remove': return `Remove ${fix.package}${at(fix, 'from')}${fix.note === undefined ? '' : `; ${fix.note}`}`;
    case 'rotate': return `Revoke and replace: ${fix.package}${fix.note === undefined ? '' : `, see ${fix.note}`}`;
    case 'none': return `No safe change known for ${fix.package}`;
  }
}
