// Runs git and nothing else: without hooks, without anyone's configuration, without questions, bounded in time and output.
// Private clones authenticate by an ssh agent, `GIT_ASKPASS` or a token in the URL; credential helpers of `~/.gitconfig` could run any
// program and are off. Proxies come from the environment (`https_proxy`).
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { err, ok, type Result } from '#model/result';
import { redact } from '#kit/text/redact';
import type { Reason } from './fs.ts';

export interface GitOptions {
  readonly cwd: string;
  /** Milliseconds until git and all that it started are killed. */
  readonly timeout: number;
  /** Bytes of standard output; past it git is killed. */
  readonly maxOutput: number;
  /** Ends git early. */
  readonly signal?: AbortSignal;
}

const allowed = ['https', 'http', 'ssh', 'git', 'file'].flatMap((scheme) => ['-c', `protocol.${scheme}.allow=always`]);
const guard = [
  '-c', 'protocol.allow=never', ...allowed, '-c', 'protocol.ext.allow=never', '-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', '-c', 'credential.helper=',
  '-c', 'gc.auto=0', '-c', 'maintenance.auto=false', '-c', 'submodule.recurse=false', '-c', 'fetch.recurseSubmodules=false', '-c', 'core.attributesFile=/dev/null',
];
/** Of the caller's `GIT_*` variables only what authenticates and finds git's own parts; `GIT_DIR` and the like (set inside of hooks) would redirect it. */
const kept = new Set(['GIT_ASKPASS', 'GIT_SSH', 'GIT_SSH_COMMAND', 'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH', 'GIT_EXEC_PATH']);
const running = new Set<ChildProcessWithoutNullStreams>();

function environment(): NodeJS.ProcessEnv {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_') || kept.has(name)));
  return {
    GIT_SSH_COMMAND: 'ssh -o BatchMode=yes', ...own,
    LC_ALL: 'C', GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_SYSTEM: '/dev/null', GIT_CONFIG_GLOBAL: '/dev/null', GIT_ATTR_NOSYSTEM: '1', GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_NO_REPLACE_OBJECTS: '1',
  };
}

/** Starts git in a process group of its own, which `stopGit` ends as a whole. The caller listens for `error` and `close`. */
export function startGit(args: readonly string[], cwd: string): ChildProcessWithoutNullStreams {
  if (running.size === 0) process.once('exit', stopAllGit);
  const child = spawn('git', [...guard, ...args], { cwd, env: environment(), stdio: 'pipe', detached: process.platform !== 'win32', windowsHide: true });
  running.add(child);
  child.once('close', () => forget(child));
  child.once('error', () => forget(child));
  // A git that ends before it has read its input; its exit code tells.
  child.stdin.on('error', () => undefined);
  return child;
}

function forget(child: ChildProcessWithoutNullStreams): void {
  running.delete(child);
  if (running.size === 0) process.off('exit', stopAllGit);
}

/** Kills git and all that it started (ssh, index-pack, remote helpers). */
export function stopGit(child: ChildProcessWithoutNullStreams): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  if (process.platform === 'win32') child.kill('SIGKILL');
  else killGroup(child.pid);
}

function killGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch (error) {
    // It ended a moment ago.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** No git outlives Assay: runs on exit, so that whoever catches a signal only has to exit. */
function stopAllGit(): void {
  for (const child of running) stopGit(child);
}

/** Runs git to its end. A failure is a reason with git's last words, credentials taken out. */
export function runGit(args: readonly string[], options: GitOptions): Promise<Result<{ readonly stdout: Uint8Array }, Reason>> {
  return new Promise((resolve) => {
    const child = startGit(args, options.cwd);
    const out: Buffer[] = [];
    const state = { size: 0, words: '', stopped: undefined as Reason | undefined };
    const stop = (reason: Reason): void => {
      state.stopped ??= reason;
      stopGit(child);
    };
    const timer = setTimeout(() => stop({ what: 'timeout', why: `git ${args[0] ?? ''} took longer than ${Math.round(options.timeout / 1000)} s` }), options.timeout);
    const abort = (): void => stop({ what: 'timeout', why: `git ${args[0] ?? ''} was interrupted` });
    const finish = (result: Result<{ readonly stdout: Uint8Array }, Reason>): void => {
      clearTimeout(timer);
      options.signal?.removeEventListener('abort', abort);
      resolve(result);
    };
    if (options.signal?.aborted === true) abort();
    options.signal?.addEventListener('abort', abort);
    child.stdin.end();
    child.stdout.on('data', (chunk: Buffer) => {
      state.size += chunk.length;
      if (state.size > options.maxOutput) stop({ what: 'limit', why: `git ${args[0] ?? ''} printed more than ${options.maxOutput} bytes` });
      else out.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      state.words = (state.words + chunk.toString('utf8')).slice(-4096);
    });
    child.once('error', (error: NodeJS.ErrnoException) => finish(err(notStarted(error))));
    child.once('close', (code) => finish(state.stopped !== undefined ? err(state.stopped) : code === 0 ? ok({ stdout: Buffer.concat(out) }) : err(reasonOfGit(state.words))));
  });
}

const notStarted = (error: NodeJS.ErrnoException): Reason =>
  error.code === 'ENOENT' ? { what: 'missing', why: 'git is not installed, or the folder is gone' } : { what: 'fault', why: `git could not be started (${error.code ?? 'no code'})` };

const meanings: readonly [RegExp, Reason['what']][] = [
  [/authentication failed|could not read (username|password)|permission denied|access denied|terminal prompts disabled|dubious ownership|403/i, 'denied'],
  [/could not resolve host|unable to connect|connection (refused|reset|timed out)|network is unreachable|SSL|TLS|certificate/i, 'unreachable'],
  [/not found|does not exist|no such|could not find remote|not appear to be a git repository|couldn't find remote ref|not a valid object/i, 'missing'],
];

function reasonOfGit(words: string): Reason {
  const line = words.split('\n').reverse().find((one) => /^(fatal|error|remote|ssh|git):/.test(one.trim())) ?? 'no reason given';
  const what = meanings.find(([pattern]) => pattern.test(words))?.[1] ?? 'unreachable';
  return { what, why: `git says: ${redact(line.trim()).slice(0, 300)}` };
}
