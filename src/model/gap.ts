// What could not be read, fetched or judged. Nothing is silently zero: whoever gives up returns a Gap.

export type GapWhat =
  | 'unreadable'
  | 'unparsable'
  | 'unsupported'
  | 'unresolved'
  | 'denied'
  | 'missing'
  | 'unreachable'
  | 'throttled'
  | 'timeout'
  | 'limit'
  | 'stale'
  | 'fault';

/** Coordinates of a gap: a file of the target, or else the thing outside of it that did not answer. */
export interface GapPlace {
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  readonly ecosystem?: string;
  readonly host?: string;
  /** A name that is neither of the above: a package, a feed, an object id. */
  readonly subject?: string;
}

export interface Gap {
  readonly where: GapPlace;
  readonly what: GapWhat;
  /** One sentence: the reason. Never a raw secret. */
  readonly why: string;
  /** A required gap makes the verdict inconclusive; a noted one is printed and counted. */
  readonly required: boolean;
  /** What to do about it: a command or a short imperative sentence. */
  readonly mend?: string;
}
