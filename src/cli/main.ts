#!/usr/bin/env node
// The first door. Parses, dispatches, and is the one place that turns whatever happens into an exit code.
import { UsageError } from '#model/result';
import type { Shell } from './contract.ts';

declare const __VERSION__: string;

const exitUsage = 2;
const exitFault = 4;

/** Waits for the reader, so that a pipe gets everything before the process ends; a closed pipe is no fault. */
const write = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      const code = (error as NodeJS.ErrnoException | null | undefined)?.code;
      if (!error || code === 'EPIPE') resolve();
      else reject(new UsageError(`standard output cannot be written to (${code ?? error.message}): the report is not whole`, 'write it to a file that has room, such as -o json=scan.json'));
    });
  });

function shellOf(signal: AbortSignal): Shell {
  return {
    env: process.env,
    cwd: process.cwd(),
    out: write,
    error: (text) => void process.stderr.write(text),
    outTerminal: process.stdout.isTTY === true,
    errorTerminal: process.stderr.isTTY === true,
    width: process.stdout.isTTY === true ? process.stdout.columns : Number(process.env['COLUMNS']) || 100,
    version: __VERSION__,
    signal,
  };
}

async function run(args: readonly string[], shell: Shell): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--version' || name === '-V') return shell.out(`assay ${shell.version}\n`).then(() => 0);
  const { commandNamed, commands } = await import('./commands.ts');
  const { helpOf, helpOfAll } = await import('./help.ts');
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const about = name === 'help' && rest[0] !== undefined ? commandNamed(rest[0]) : undefined;
    return shell.out(about ? helpOf(about) : helpOfAll(shell.version)).then(() => 0);
  }
  const command = commandNamed(name);
  if (command === undefined) {
    const { didYouMean } = await import('#kit/text/closest');
    const what = name.startsWith('-') ? 'unknown option' : 'no such command:';
    throw new UsageError(`${what} ${name}${didYouMean(name, commands.map((each) => each.name))}`, 'assay --help');
  }
  if (rest.includes('--help') || rest.includes('-h')) return shell.out(helpOf(command)).then(() => 0);
  const { loaders } = await import('./loaders.ts');
  const load = loaders.get(name);
  if (load === undefined) throw new UsageError(`assay ${name} is not built yet in version ${shell.version}: ${command.summary.replace(' (not built yet)', '')}`, 'assay --help');
  const { parseArguments } = await import('./parse.ts');
  const parsed = parseArguments(command, rest);
  return (await load())(parsed, shell);
}

async function main(): Promise<void> {
  const stop = new AbortController();
  let stoppedBy: NodeJS.Signals | undefined;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort(new Error(`stopped by ${(stoppedBy ??= signal)}`)));
  // What nobody waited for would be printed whole by Node, and end with the code of a breach.
  process.once('uncaughtException', (error) => void explain(error).then((code) => process.exit(code)));
  // Told to whoever wrote: see `write`.
  process.stdout.on('error', () => undefined);
  try {
    process.exitCode = await run(process.argv.slice(2), shellOf(stop.signal));
  } catch (error) {
    if (stoppedBy !== undefined) return dieBy(stoppedBy);
    process.exitCode = await explain(error);
  }
}

/** Everything is tidied up by now; the rest is the signal's own business, so that a shell sees what it sent. */
function dieBy(signal: NodeJS.Signals): void {
  process.stderr.write(`assay: stopped by ${signal}\n`);
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}

/** A caller's mistake is a sentence and what to type; anything else is ours, and says how to report it. */
async function explain(error: unknown): Promise<number> {
  const { redact } = await import('#kit/text/redact');
  const { printable } = await import('#kit/text/printable');
  const clean = (text: string): string => text.split('\n').map((line) => printable(redact(line))).join('\n');
  if (error instanceof UsageError) {
    const { withoutCredentials } = await import('#engine/secrets/raw-in');
    process.stderr.write(`assay: ${clean(withoutCredentials(error.message))}\n${error.hint === undefined ? '' : `       ${clean(error.hint)}\n`}`);
    return exitUsage;
  }
  const { wordsOf, framesOf } = await import('./fault.ts');
  process.stderr.write(`assay: internal fault: ${clean(wordsOf(error))}\n       Please report it with the command you ran. Set ASSAY_DEBUG=1 to see where it happened.\n`);
  if (process.env['ASSAY_DEBUG'] === '1') process.stderr.write(`${clean(framesOf(error))}\n`);
  return exitFault;
}

await main();
