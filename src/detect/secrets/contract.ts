// What a rule of secret detection is. One file per kind of credential, named as its id; `npm run gen` lists them. A rule is data and pure functions: it is
// handed text around a place that the prefilter found, never a whole file, and it never keeps what it saw.
import type { Severity } from '#model/kind';

/** One match, in memory only. Offsets are bytes of the scanned content. */
export interface Match {
  /** What has to be rotated: the group `secret` of the pattern, else all of it. One character per byte (latin1). */
  readonly secret: string;
  /** All that the pattern matched. */
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** Up to 200 bytes before the match and 100 after, latin1. */
  readonly before: string;
  readonly after: string;
}

/** What the text of a credential tells without asking anybody. */
export interface Inspection {
  /** `valid`: a checksum or structure inside of it agrees, which chance does not bring about. */
  readonly structure?: 'valid' | 'unknown';
  /** The vendor's own example, or test mode: counted, not reported. */
  readonly example?: string;
  /** Facts that are no secret: `{ account: '123456789012' }`, `{ expires: '2024-05-01' }`. */
  readonly facts?: Readonly<Record<string, string>>;
}

/** A second value within reach of the first: an id beside a secret. */
export interface Companion {
  /** What the report calls it: `secret access key`. */
  readonly name: string;
  /** Found anywhere within `within` bytes before or after the match; same rules as `Near.value`. */
  readonly value: RegExp;
  readonly within: number;
  /** Without it there is no finding at all. */
  readonly required?: true;
  /** It is confidential too: masked, and part of what is looked for in outputs. */
  readonly secret?: true;
}

/** How a credential that has no prefix of its own is known: by its shape, and by the provider's name standing before it. */
export interface Near {
  /**
   * Names, lower case, letters and digits only, as the start of a word: `datadog` is seen in `DATADOG_API_KEY`, `myDatadogKey`, `datadog-key`. Two words that
   * belong together are written with a blank: `line channel` is seen in `LINE_CHANNEL_TOKEN` and `lineChannel`.
   * A name that is an ordinary word of programming (`line`, `box`, `segment`) must be two words.
   */
  readonly words: readonly string[];
  /**
   * The value, whole: it is anchored at both ends by the engine (no letter, digit or `_` beside it), so write neither `\b` nor lookarounds. At least six characters,
   * every repeat bounded.
   */
  readonly value: RegExp;
  /** The shape is so particular that no `key`, `token`, `secret`, `auth`, `password`, … need stand between name and value. */
  readonly bare?: true;
}

/**
 * A question to the credential's issuer that changes nothing there and tells whether it is in force. `{secret}` and `{<companion name>}` are filled in: percent-encoded
 * in the URL and in a form, escaped in JSON, as they stand in headers; `{secret:base64}` in base64.
 */
export interface Verify {
  /** `https`, and a host that stands there in full. A secret stands in it only where the issuer knows no other way. */
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** HTTP statuses that mean so; every other one is `unknown`. */
  readonly active: readonly number[];
  readonly inactive: readonly number[];
  /** The body must contain it too for `active`. */
  readonly contains?: string;
  /** The body must contain one of these for `inactive`, which may then come with a status of `active` too: services that answer 200 to everything. */
  readonly refuses?: readonly string[];
  /**
   * Where else credentials of this form are issued, as in "… issue them too": own installations, other regions. A refusal is `unknown` then: a credential that is in
   * force there must not pass for a dead one.
   */
  readonly elsewhere?: string;
}

export interface SecretRule {
  /** `SendGrid API key`. */
  readonly title: string;
  /** `SendGrid`; `generic` for rules that name no provider. */
  readonly provider: string;
  readonly severity: Exclude<Severity, 'none' | 'unknown'>;
  /**
   * Texts of which one stands in every match; found first, on bytes. Compared as they stand, or ignoring case if `pattern` has the flag `i`. Printable ASCII. One of
   * less than four characters must begin the match, and the match be at least 16 letters, digits, `_`, `-`, `.`, `+`, `/` long.
   */
  readonly literals?: readonly string[];
  /**
   * Starts at the literal, or up to `before` bytes earlier. Every repeat bounded; no nested repeat. The engine asks besides that no letter or digit stands before
   * the match (`\n`, `%3D` and the like are understood), and none, nor `_`, after it. No flag but `i` and `s`.
   */
  readonly pattern?: RegExp;
  /** Bytes between the beginning of the match and the literal, at most 256. */
  readonly before?: number;
  /** Bytes from the literal to the end of the match, at most; 512 unless said, 16384 at most. */
  readonly reach?: number;
  /** A character that stands in every match, behind the literal and before any blank or quote: looked for before the pattern is tried, for literals that are everywhere. */
  readonly contains?: string;
  /** Letters or digits may touch it: `before`, `after` or both. */
  readonly glued?: 'before' | 'after' | 'both';
  /** Instead of literals and pattern. */
  readonly near?: Near;
  /** Quick sense check of a match, on top of the engine's own (placeholders, variables, repeated characters, words). */
  readonly plausible?: (match: Match) => boolean;
  /** `false`: such a value may be of low entropy or made of words (passwords, fixed texts). */
  readonly random?: false;
  readonly inspect?: (match: Match) => Inspection;
  readonly companions?: readonly Companion[];
  readonly about: {
    /** What whoever has it can do, as the end of "Whoever has it can …": `send mail in the name of the account`. */
    readonly allows: string;
    /** Where the vendor says how to replace or revoke it. */
    readonly rotate: string;
    /** Where its form is documented; may be the same page. */
    readonly references?: readonly string[];
  };
  readonly verify?: Verify;
  /** Rules that stand back where this one matched the same text. */
  readonly instead?: readonly string[];
}
