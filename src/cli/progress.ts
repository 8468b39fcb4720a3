// Progress on a terminal: one line that is rewritten. Silent where standard error is no terminal.
import type { Progress } from '#model/ports';
import { printable } from '#kit/text/printable';
import type { Shell } from './contract.ts';

/** Milliseconds between two rewritings. */
const pace = 80;

export function progressOn(shell: Shell, quiet: boolean, now: () => number = Date.now): Progress {
  if (quiet || !shell.errorTerminal) return { step: () => undefined, done: () => undefined };
  let last = 0;
  let shown = false;
  const clear = (): void => {
    if (shown) shell.error('\r\u001b[K');
    shown = false;
  };
  return {
    step: (what, done, total) => {
      const time = now();
      if (time - last < pace && done !== total) return;
      last = time;
      const count = done === undefined ? '' : total === undefined ? ` ${done}` : ` ${done}/${total}`;
      shell.error(`\r\u001b[K${printable(`${what}${count}`).slice(0, Math.max(20, shell.width - 1))}`);
      shown = true;
    },
    done: clear,
  };
}
