// The scanner: bytes in, candidates out. What it finds at a place depends on the bytes around that place alone, so that parts of a file, and of an older version of it, can be judged apart.
import type { Candidate } from './candidate.ts';
import type { Rules } from './compile.ts';
import { assignmentWords } from './assignment-words.ts';
import { judgeAssignment } from './judge-assignment.ts';
import { judgeGeneric } from './judge-generic.ts';
import { judgeNear } from './judge-near.ts';
import { judgeToken, type Place } from './judge-token.ts';
import type { Prefilter } from './prefilter.ts';
import { classOf } from './segments.ts';
import { latin1 } from './window.ts';

/** Where the scanner looked closer. `[from, to)` are the bytes on which its judgment depended; no candidate where nothing came of a look that went far. */
export interface Hit {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly data: Candidate | undefined;
}

/** How far a judgment looks around its anchor, bytes, unless its hit says more. */
export const scanBack = 520;
export const scanAhead = 1100;

export interface Scanner {
  /** Everything anchored in [from, to) of bytes[0, length). */
  scan(bytes: Uint8Array, length: number, from: number, to: number): readonly Hit[];
}

const isRun = (byte: number | undefined): boolean => byte !== undefined && ((byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte === 0x5f || byte === 0x2d || byte === 0x2e || byte === 0x2b || byte === 0x2f);

/** Longest stretch of value characters around a segment that is looked at, to each side. */
const longestRun = 160;

export function createScanner(rules: Rules, prefilter: Prefilter): Scanner {
  const longestHead = rules.heads[0] ?? 0;
  return {
    scan: (bytes, length, from, to) => {
      const hits: Hit[] = [];
      const place: Place = { bytes, length };
      const add = (at: number, far: number, data: Candidate | undefined): void => {
        hits.push({ at, from: Math.max(0, at - scanBack), to: Math.min(length, at + Math.max(scanAhead, far + 100)), data });
      };
      const tokens = (at: number, list: Rules['byLiteral'][number], anchor = at): void => {
        for (const token of list) {
          const candidate = judgeToken(place, token, at);
          if (candidate !== undefined || token.reach > scanAhead - 200) add(anchor, token.reach, candidate);
        }
      };
      let runEnd = -1;
      prefilter.search(bytes, length, from, to, {
        literal: (at, literal) => {
          tokens(at, rules.byLiteral[literal] ?? []);
          if (literal < assignmentWords.length) judgeAssignment(place, rules, at, assignmentWords[literal]?.length ?? 0, (candidate) => add(at, 0, candidate));
        },
        segment: (at, end) => {
          let start = at;
          const least = Math.max(0, at - longestRun);
          while (start > least && isRun(bytes[start - 1])) start -= 1;
          // A head begins the run, or stands behind a separator in it.
          for (let head = start; head <= at; head += 1) {
            if (rules.headStarts[((bytes[head] as number) << 8) | (bytes[head + 1] as number)] !== 1 || (head > start && classOf[bytes[head - 1] as number] !== 0)) continue;
            const text = latin1(bytes, head, Math.min(length, head + longestHead));
            for (const size of rules.heads) {
              const list = rules.byHead.get(text.slice(0, size));
              if (list !== undefined) tokens(head, list, at);
            }
          }
          // Data, not a value: letters and digits as far as one can see, on both sides.
          if (start === least && at - start >= longestRun) return;
          runEnd = Math.max(runEnd, end);
          judgeNear(place, rules, at, end, (candidate) => add(at, 0, candidate));
          judgeGeneric(place, rules, at, end, (candidate) => add(at, 0, candidate));
        },
      });
      return hits;
    },
  };
}
