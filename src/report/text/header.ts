// The first line: which tool looked at what, in which state, by which policy.
import type { Scan } from '#model/scan';
import { fitMiddle, textWidth } from '#kit/text/width';
import type { RenderOptions } from '../contract.ts';
import type { Ink, Line } from './ink.ts';

function stateOf(scan: Scan): string {
  const { branch, commit, dirty } = scan.target;
  const at = [branch, commit?.slice(0, 7)].filter((part) => part !== undefined).join('@');
  return [at, dirty === undefined ? '' : dirty ? 'tree modified' : 'tree clean'].filter((part) => part !== '').join(', ');
}

export function policyName({ name, layers }: Scan['policy']): string {
  const builtIn = name === 'basic' ? 'built-in basic' : name;
  const more = layers.filter((layer) => layer !== name && layer !== builtIn);
  return more.length > 0 ? `${builtIn} + ${more.join(' + ')}` : builtIn;
}

/** One line where it fits, else as few as it takes. */
export function headerLines(scan: Scan, options: RenderOptions, ink: Ink): readonly Line[] {
  const { asset, subfolder } = scan.target;
  const parts = [
    `assay ${ink.safe(scan.tool.version)}`,
    fitMiddle(ink.safe(subfolder === undefined ? asset : `${asset}/${subfolder}`), 60, ink.ellipsis),
    fitMiddle(ink.safe(stateOf(scan)), ink.width, ink.ellipsis),
    fitMiddle(`policy: ${ink.safe(policyName(scan.policy))}`, ink.width, ink.ellipsis),
    options.duration === undefined ? '' : `${options.duration.toFixed(1)} s`,
  ].filter((part) => part !== '');
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(last) + 3 + textWidth(part) <= ink.width) lines[lines.length - 1] = `${last}   ${part}`;
    else lines.push(last === undefined ? part : `  ${part}`);
  }
  return lines.map((line, index) => (index === 0 && line.startsWith(parts[0] ?? '') ? [[parts[0] ?? '', 'heading'], line.slice((parts[0] ?? '').length)] : [line]));
}
