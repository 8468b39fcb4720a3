// Holds the place of the range language of go: reads no range at all, so that nothing is taken for admitted.
import type { RangeLanguage } from './contract.ts';

export const language: RangeLanguage = {
  id: 'go',
  title: 'go',
  references: ['https://ossf.github.io/osv-schema/'],
  parse: () => undefined,
  raise: (_text, version) => version,
};
