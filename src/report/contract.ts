// The contract of a report format: a pure view of the Scan document, told how wide and how colorful it may be.
import type { Sha256 } from '#model/ports';
import type { Scan } from '#model/scan';

export interface RenderOptions {
  /** Columns; text is never wider. Fewer than 40 are taken as 40. */
  readonly width: number;
  /** ANSI colors; meaning never rests on them alone. */
  readonly color: boolean;
  /** Without it text is plain ASCII. */
  readonly unicode: boolean;
  readonly verbose: boolean;
  /** The process ends with 0 whatever the verdict is. */
  readonly exitZero?: boolean;
  /** What the user typed as the target, for hints. */
  readonly target?: string;
  /** Seconds the scan took; shown only when given, so that files stay the same from run to run. */
  readonly duration?: number;
  readonly sha256: Sha256;
}

interface Renderer {
  /** The whole report, ending in one newline. */
  render(scan: Scan, options: RenderOptions): string;
}

export interface Format {
  readonly title: string;
  /** Of a file that holds it, without a dot. */
  readonly extension: string;
  load(): Promise<Renderer>;
}
