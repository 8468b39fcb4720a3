// Of candidates that overlap, which is told: the rule that knows more. A generic finding stands back behind a provider's, a rule behind the one that names it in `instead`.
import type { CandidateFields } from './candidate.ts';
import type { NamedRule } from './compile.ts';

const confidences = { high: 2, medium: 1, low: 0 } as const;

const pageBits = 9;

const touch = (a: CandidateFields, b: CandidateFields): boolean => a.start < b.end && b.start < a.end;

/** Greater is told. Ties are broken by what is the same in every run. What is encrypted covers all that seems to stand in it; of a value and what it decodes to, the latter is what must be rotated. */
function weightOf(fields: CandidateFields, rule: NamedRule | undefined): number {
  return (fields.inspection.example === 'encrypted' ? 16 : 0) + (fields.encoded === undefined ? 0 : 0.5) + (rule === undefined || rule.provider === 'generic' ? 0 : 8) + (fields.inspection.structure === 'valid' ? 4 : 0) + confidences[fields.confidence];
}

/** Candidates of one file or blob. The answer is in order of place. */
export function selectCandidates(candidates: readonly CandidateFields[], rules: ReadonlyMap<string, NamedRule>): readonly CandidateFields[] {
  if (candidates.length < 2) return candidates;
  const ranked = candidates
    .flatMap((fields) => {
      const rule = rules.get(fields.rule);
      return rule === undefined && fields.inspection.example !== 'encrypted' ? [] : [{ fields, rule, weight: weightOf(fields, rule) }];
    })
    .sort((a, b) => Number(b.rule?.instead?.includes(a.fields.rule) ?? false) - Number(a.rule?.instead?.includes(b.fields.rule) ?? false) || b.weight - a.weight || (b.fields.end - b.fields.start) - (a.fields.end - a.fields.start) || (a.fields.rule < b.fields.rule ? -1 : a.fields.rule > b.fields.rule ? 1 : a.fields.start - b.fields.start));
  const kept: CandidateFields[] = [];
  // What overlaps shares a page: a file of a hundred thousand candidates is no reason to compare each with each.
  const pages = new Map<number, CandidateFields[]>();
  const pagesOf = ({ start, end }: CandidateFields): readonly number[] => Array.from({ length: (end >> pageBits) - (start >> pageBits) + 1 }, (_, index) => (start >> pageBits) + index);
  for (const { fields } of ranked) {
    const own = pagesOf(fields);
    if (own.some((page) => pages.get(page)?.some((other) => touch(fields, other)) === true)) continue;
    kept.push(fields);
    for (const page of own) pages.set(page, [...(pages.get(page) ?? []), fields]);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
