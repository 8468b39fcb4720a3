// The scanner: bytes in, candidates out. What it finds at a place depends on the bytes around that place alone, so that parts of a file, and of an older version of it, can be judged apart.
import type { Candidate } from './candidate.ts';
import type { Rules, TokenRule } from './compile.ts';
import { assignmentWords } from './assignment-words.ts';
import { behindEscape, fromWindow, windowAt } from './decode-escapes.ts';
import { deepest, scanRun, type ScanNested } from './decode-nested.ts';
import { runAt, type Run } from './decode-run.ts';
import { scanWide, wideRuns } from './decode-utf16.ts';
import { encryptedAt, encryptedReach } from './encrypted.ts';
import { encryptionMarks } from './encryption-marks.ts';
import { isNamedHash } from './hash-before.ts';
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
  /** Encoded text that begins here is longer than what is read of it. */
  readonly cut?: true;
}

/** How far a judgment looks around its anchor, bytes, unless its hit says more. */
export const scanBack = 520;
export const scanAhead = 1100;

export interface Scanner {
  /** Everything anchored in [from, to) of bytes[0, length). */
  scan(bytes: Uint8Array, length: number, from: number, to: number): readonly Hit[];
}

const isRun = (byte: number | undefined): boolean => byte !== undefined && ((byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte === 0x5f || byte === 0x2d || byte === 0x2e || byte === 0x2b || byte === 0x2f);

/** Behind a run so much is looked at to know that it ends. */
const runAhead = 160;

/** Longest stretch of value characters around a segment that is looked at, to each side. */
const longestRun = 160;
/** So many answers about heads are kept. */
const mostJudged = 512;

export function createScanner(rules: Rules, prefilter: Prefilter): Scanner {
  const longestHead = rules.heads[0] ?? 0;

  /** `lowest`: before it stands what is context only; `depth`: encodings around this content. */
  function scanLayer(whole: Uint8Array, length: number, from: number, to: number, lowest: number, depth: number): Hit[] {
    const hits: Hit[] = [];
    const bytes = whole.length === length ? whole : whole.subarray(0, length);
    const place: Place = { bytes, length };
    const runs: Run[] = [];
    const add = (at: number, far: number, data: Candidate | undefined): void => {
      hits.push({ at, from: Math.max(0, at - scanBack), to: Math.min(length, at + Math.max(scanAhead, far + 100)), data });
    };
    let look: { readonly at: number; to: number } | undefined;
    // Looks for nothing that follow each other closely are told as one.
    const looked = (at: number, far: number): void => {
      const to = Math.min(length, at + Math.max(scanAhead, far + 100));
      if (look !== undefined && at >= look.at && at - look.at <= 256) {
        look.to = Math.max(look.to, to);
        return;
      }
      const hit = { at, from: Math.max(0, at - scanBack), to, data: undefined };
      hits.push(hit);
      look = hit;
    };
    // A head stands before several segments of its run, and says the same for each.
    const judged = new Map<number, Candidate | undefined>();
    const judgedAt = (token: TokenRule, at: number, key: number): Candidate | undefined => {
      if (judged.has(key)) return judged.get(key);
      const candidate = judgeToken(place, token, at);
      if (judged.size >= mostJudged) judged.clear();
      judged.set(key, candidate);
      return candidate;
    };
    const tokens = (at: number, list: Rules['byLiteral'][number], anchor = at, size = 0): void => {
      for (let index = 0; index < list.length; index += 1) {
        const token = list[index] as TokenRule;
        const candidate = size === 0 ? judgeToken(place, token, at) : judgedAt(token, at, (at * 4 + size) * 256 + index);
        if (candidate !== undefined) add(anchor, token.reach, candidate);
        else if (token.reach > scanAhead - 200) looked(anchor, token.reach);
      }
    };
    const assignment = (at: number, size: number): void => {
      judgeAssignment(place, rules, at, size, (candidate) => add(at, 0, candidate), (kind) => {
        const { window, at: own } = windowAt(place, at, kind);
        judgeAssignment(window, rules, own, size, (candidate) => add(at, 0, fromWindow(candidate, window)));
      });
    };
    const values = (start: number, at: number, end: number, named: boolean): void => {
      const found = (candidate: Candidate): void => add(at, 0, candidate);
      const behind = behindEscape(bytes, at);
      if (behind === undefined) {
        if (named) judgeNear(place, rules, start, at, end, found);
        return judgeGeneric(place, rules, at, end, found);
      }
      const { window, at: own } = windowAt(place, behind.at, behind.kind);
      const foundBehind = (candidate: Candidate): void => found(fromWindow(candidate, window));
      judgeNear(window, rules, own, own, own + Math.max(0, end - behind.at), foundBehind);
      judgeGeneric(window, rules, own, own + Math.max(0, end - behind.at), foundBehind);
    };
    let last = -1;
    prefilter.search(whole, length, from, to, {
      literal: (at, literal) => {
        tokens(at, rules.byLiteral[literal] ?? []);
        const mark = literal - rules.firstMark;
        if (mark >= 0 && mark < encryptionMarks.length) add(at, encryptedReach, encryptedAt(place, mark, at));
        if (literal < assignmentWords.length) assignment(at, assignmentWords[literal]?.length ?? 0);
      },
      segment: (at, end, named) => {
        if (isNamedHash(bytes, at, end)) return;
        // A number of a program, of at most 64 bits.
        if (end - at <= 18 && bytes[at] === 0x30 && ((bytes[at + 1] as number) | 0x20) === 0x78) return;
        if (end < lowest) return;
        const run = depth < deepest && at >= lowest ? runAt(place, at, last, lowest) : undefined;
        last = end;
        // Not now: the prefilter is at work on this content.
        if (run !== undefined) runs.push(run);
        let start = at;
        const least = Math.max(0, at - longestRun);
        while (start > least && isRun(bytes[start - 1])) start -= 1;
        // A head begins the run, or stands behind a separator in it.
        for (let head = start; head <= at; head += 1) {
          if (rules.headStarts[((bytes[head] as number) << 8) | (bytes[head + 1] as number)] !== 1 || (head > start && classOf[bytes[head - 1] as number] !== 0)) continue;
          const text = latin1(bytes, head, Math.min(length, head + longestHead));
          for (const size of rules.heads) {
            const list = rules.byHead.get(text.slice(0, size));
            if (list !== undefined) tokens(head, list, at, size);
          }
        }
        // Data, not a value: letters and digits as far as one can see, on both sides.
        if (start === least && at - start >= longestRun) return;
        values(start, at, end, named);
      },
    });
    for (const run of runs) {
      const hit = { at: run.at, from: Math.max(0, run.at - scanBack), to: Math.min(length, Math.max(run.at + scanAhead, run.end + runAhead)) };
      if (run.end + runAhead > run.at + scanAhead) hits.push({ ...hit, data: undefined, ...(run.cut ? { cut: true } : {}) });
      for (const data of scanRun(place, run, lowest, depth + 1, rules, nested)) hits.push({ ...hit, data });
    }
    if (depth < deepest) {
      for (const wide of wideRuns(place, Math.max(lowest, from), to)) {
        const hit = { at: wide.start, from: Math.max(0, wide.start - scanBack), to: Math.min(length, wide.start + Math.max(scanAhead, 2 * wide.count + 8)) };
        if (2 * wide.count + 8 > scanAhead) hits.push({ ...hit, data: undefined, ...(wide.cut ? { cut: true } : {}) });
        for (const data of scanWide(place, wide, depth + 1, rules, nested)) hits.push({ ...hit, data });
      }
    }
    return hits;
  }

  const nested: ScanNested = (bytes, length, lowest, depth) => scanLayer(bytes, length, 0, length, lowest, depth).flatMap(({ data }) => data ?? []);
  return { scan: (bytes, length, from, to) => scanLayer(bytes, length, from, to, 0, 0) };
}
