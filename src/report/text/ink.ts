// Lines made of colored spans, and the one place that prints them: sanitized, never wider than told, no color unless asked for.
import { printable } from '#kit/text/printable';
import { fit, pad, textWidth, wrap } from '#kit/text/width';
import type { RenderOptions } from '../contract.ts';

const codes = { heading: '1', fail: '1;31', warn: '33', pass: '1;32', open: '1;35', dim: '2' } as const;
export type Style = keyof typeof codes;

export type Span = string | readonly [text: string, style: Style];
export type Line = readonly Span[];

export interface Ink {
  readonly width: number;
  readonly color: boolean;
  readonly verbose: boolean;
  readonly ellipsis: string;
  readonly arrow: string;
  /** Untrusted text made safe; every field of the document goes through it before it is measured. */
  safe(text: string, limit?: number): string;
}

const narrowest = 40;
const widest = 240;

export function inkOf(options: Pick<RenderOptions, 'width' | 'color' | 'unicode' | 'verbose'>): Ink {
  const ascii = !options.unicode;
  return {
    width: Math.min(widest, Math.max(narrowest, Math.floor(options.width) || 100)),
    color: options.color,
    verbose: options.verbose,
    ellipsis: ascii ? '...' : '…',
    arrow: ascii ? '->' : '→',
    safe: (text, limit = 500) => printable(text, { ascii, limit }),
  };
}

/** A label in a first column and wrapped text beside it; at most `most` lines, the last one then ends in an ellipsis. */
export function labeled(ink: Ink, label: Span, column: number, text: string, most = 4): readonly Line[] {
  const plain = typeof label === 'string' ? label : label[0];
  const gap = ' '.repeat(Math.max(1, column - textWidth(plain)));
  const lines = wrap(text, ink.width - Math.max(column, textWidth(plain) + 1));
  const shown = lines.slice(0, most);
  if (lines.length > most) shown[most - 1] = fit(`${shown[most - 1] ?? ''} ${ink.ellipsis}`, ink.width - column, ink.ellipsis);
  return shown.length === 0 ? [[label]] : shown.map((line, index) => (index === 0 ? [label, gap, line] : [' '.repeat(column), line]));
}

/** A heading with a remark at the right end. */
export function heading(ink: Ink, title: string, remark = ''): Line {
  if (remark === '') return [[title, 'heading']];
  return [[title, 'heading'], pad('', Math.max(1, ink.width - title.length - textWidth(remark))), [remark, 'dim']];
}

function printLine(ink: Ink, line: Line): string {
  let room = ink.width;
  let out = '';
  for (const span of line) {
    const [text, style] = typeof span === 'string' ? [span, undefined] : span;
    const fitted = fit(text, room, ink.ellipsis);
    room -= textWidth(fitted);
    out += style !== undefined && ink.color && fitted.trim() !== '' ? `\u001b[${codes[style]}m${fitted}\u001b[0m` : fitted;
  }
  return out.trimEnd();
}

/** The text of all lines, each cut to the width, with one newline at the end. */
export const printLines = (ink: Ink, lines: readonly Line[]): string => `${lines.map((line) => printLine(ink, line)).join('\n')}\n`;

/** `214,903`. */
export const digits = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

/** `1 lockfile`, `2 lockfiles`, `2 entries`. */
export const count = (n: number, one: string, many = `${one}s`): string => `${digits(n)} ${n === 1 ? one : many}`;

/** `a`, `a and b`, `a, b and c`, `a, b and 5 more`. */
export function list(items: readonly string[], most = 4): string {
  if (items.length <= 1) return items.join('');
  if (items.length > most) return `${items.slice(0, most - 1).join(', ')} and ${items.length - most + 1} more`;
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}
