// Licenses as CycloneDX has them: an SPDX id, an SPDX expression, or a name for what is neither. It repairs no misspelled license.
import type { Component } from '#model/component';
import { licenseIds } from './spdx-ids.generated.ts';

const known: ReadonlyMap<string, string> = new Map(licenseIds.map((id) => [id.toLowerCase(), id]));
const custom = /^(DocumentRef-[\w.-]+:)?LicenseRef-[\w.-]+$/;
const longest = 1000;

/** An id in SPDX's own spelling; `+` (or later) and custom references count. */
function isSimple(word: string): boolean {
  return known.has(word.toLowerCase()) || (word.endsWith('+') && known.has(word.slice(0, -1).toLowerCase())) || custom.test(word);
}

/** Grammar of SPDX 2.3, annex D, with operators in upper case; no recursion, so that depth costs nothing. */
export function isExpression(text: string): boolean {
  if (text.length > longest) return false;
  let depth = 0;
  let wantsTerm = true;
  let afterWith = false;
  for (const token of text.match(/[()]|[^\s()]+/g) ?? []) {
    if (token === '(') {
      if (!wantsTerm || afterWith) return false;
      depth += 1;
    } else if (token === ')') {
      if (wantsTerm || depth === 0) return false;
      depth -= 1;
    } else if (token === 'AND' || token === 'OR' || token === 'WITH') {
      if (wantsTerm) return false;
      wantsTerm = true;
      afterWith = token === 'WITH';
    } else {
      if (!wantsTerm || !isSimple(token)) return false;
      wantsTerm = false;
      afterWith = false;
    }
  }
  return !wantsTerm && depth === 0;
}

type Acknowledgement = 'declared' | 'concluded';

function toChoice(text: string, acknowledgement?: Acknowledgement): object {
  const said = acknowledgement === undefined ? {} : { acknowledgement };
  const id = known.get(text.toLowerCase());
  if (id !== undefined) return { license: { id, ...said } };
  return isExpression(text) ? { expression: text, ...said } : { license: { name: text.slice(0, longest), ...said } };
}

/** What holds for the component: the conclusion where there is one, else the declaration. */
export function licensesOf({ licenses }: Component): readonly object[] | undefined {
  if (licenses.concluded) return [toChoice(licenses.concluded.trim(), 'concluded')];
  return licenses.declared?.trim() ? [toChoice(licenses.declared.trim(), 'declared')] : undefined;
}

/** What was read in its files, as evidence. */
export function detectedLicenses({ licenses }: Component): readonly object[] | undefined {
  return licenses.detected?.trim() ? [toChoice(licenses.detected.trim())] : undefined;
}
