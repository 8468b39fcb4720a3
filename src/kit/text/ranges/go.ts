// What a go.mod asks for: a minimum. It admits every later version of the same module path: v0 and v1 share one, and so do the
// versions marked `+incompatible`; from v2 on each major version has its own. Also Go toolchain versions.
import type { RangeLanguage } from './contract.ts';
import { scheme } from '../versions/go.ts';

const incompatible = '+incompatible';

const isMarked = (text: string): boolean => text.trim().endsWith(incompatible);

export const language: RangeLanguage = {
  id: 'go',
  title: 'Go (minimum version)',
  references: ['https://go.dev/ref/mod#minimal-version-selection', 'https://go.dev/ref/mod#major-version-suffixes'],
  parse(text) {
    const least = scheme.parse(text);
    if (least === undefined) return undefined;
    const ownPath = !isMarked(text) && least.major >= 2;
    const shared = isMarked(text);
    const next = BigInt(ownPath ? least.major : 1) + 1n;
    return {
      intervals: [{ lower: { version: text.trim(), inclusive: true }, ...(shared ? {} : { upper: { version: `v${next}.0.0-0`, inclusive: false } }) }],
      admits(version) {
        const candidate = scheme.parse(version);
        if (candidate === undefined || scheme.compare(candidate, least) < 0) return false;
        return ownPath ? candidate.major === least.major && !isMarked(version) : candidate.major < 2 || isMarked(version);
      },
    };
  },
  raise: (text, version) => `${text.trim().startsWith('v') ? 'v' : ''}${version.trim().replace(/^v/, '')}`,
};
