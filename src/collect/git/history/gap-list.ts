// Gaps of a history, bounded: a broken pack may have a million bad objects, and nobody reads a million lines. The rest is counted, never dropped.
import type { Gap } from '#model/gap';

const most = 50;

export interface GapList {
  add(gap: Gap): void;
  all(): readonly Gap[];
}

export function makeGapList(): GapList {
  const gaps: Gap[] = [];
  const seen = new Set<string>();
  const more = { required: 0, noted: 0 };
  let example: { required?: Gap; noted?: Gap } = {};
  return {
    add: (gap) => {
      const key = JSON.stringify([gap.where, gap.what, gap.why]);
      if (seen.has(key)) return;
      const kind = gap.required ? 'required' : 'noted';
      if (gaps.length < most) {
        seen.add(key);
        gaps.push(gap);
        return;
      }
      more[kind] += 1;
      example = { [kind]: gap, ...example };
    },
    all: () => [
      ...gaps,
      ...(['required', 'noted'] as const).flatMap((kind) => {
        const one = example[kind];
        return one === undefined ? [] : [{ ...one, where: { subject: 'git history' }, why: `${more[kind]} more objects or packs of the history have gaps; one of them: ${one.why}` }];
      }),
    ],
  };
}

/** A gap of one object or pack: what the repository holds but cannot be used. */
export const historyGap = (subject: string, what: Gap['what'], why: string, mend?: string): Gap => ({ where: { subject }, what, why, required: true, ...(mend === undefined ? {} : { mend }) });
