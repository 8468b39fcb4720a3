// A candidate is a secret in memory: it never becomes text by accident. The engine's seal alone turns it into a finding.
import type { Inspection } from '../contract.ts';

/** How sure the rule is: `high` by form or checksum, `medium` by name and shape, `low` where the value looks made up. */
export type Confidence = 'high' | 'medium' | 'low';

export interface CandidateFields {
  /** Id of the rule. */
  readonly rule: string;
  /** Bytes of the scanned content that must be rotated, [start, end). */
  readonly start: number;
  readonly end: number;
  readonly secret: string;
  readonly confidence: Confidence;
  readonly inspection: Inspection;
  /** Companions that were found, by name. */
  readonly companions: readonly { readonly name: string; readonly value: string; readonly secret: boolean }[];
  /** The public prefix that a mask may show. */
  readonly prefix: string;
  /** How it was written, outermost first: `base64`. */
  readonly encoded?: readonly string[];
}

export class Candidate {
  readonly fields: CandidateFields;
  constructor(fields: CandidateFields) {
    this.fields = fields;
    Object.defineProperty(this, 'fields', { enumerable: false });
  }
  toJSON(): never {
    throw new Error('a candidate of a secret must not become text: seal it');
  }
  toString(): string {
    return `[candidate of ${this.fields.rule}]`;
  }
}
