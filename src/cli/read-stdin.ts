// Reads standard input as bytes, up to a bound, for `--stdin`. A terminal has nothing to say: waiting there would look as if something were being done.
import { UsageError } from '#model/result';

export interface Input extends AsyncIterable<Uint8Array | string> {
  readonly isTTY?: boolean;
  destroy(error?: Error): unknown;
}

/** One byte more than `maxBytes` at most: whoever gets it knows that there was more. What is not read is left to whoever writes it. */
export async function readStdin(maxBytes: number, signal: AbortSignal, input: Input = process.stdin): Promise<Uint8Array> {
  if (input.isTTY === true) throw new UsageError('--stdin: standard input is a terminal', 'pipe something into it: git diff | assay secrets --stdin');
  const stopped = (): void => void input.destroy(new Error('stopped'));
  signal.throwIfAborted();
  signal.addEventListener('abort', stopped, { once: true });
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of input) {
      const bytes = typeof part === 'string' ? Buffer.from(part) : part;
      parts.push(bytes.subarray(0, maxBytes + 1 - length));
      length += bytes.length;
      if (length > maxBytes) break;
    }
  } catch (error) {
    signal.throwIfAborted();
    throw new UsageError(`--stdin: standard input cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`);
  } finally {
    signal.removeEventListener('abort', stopped);
  }
  return Buffer.concat(parts);
}
