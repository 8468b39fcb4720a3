// Standard input: bounded, refused on a terminal, and left at once when the user says so.
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { readStdin, type Input } from '#cli/read-stdin';

const never = new AbortController().signal;
const from = (parts: readonly (string | Uint8Array)[]): Input => Readable.from(parts, { objectMode: true });

it('is read whole, in bytes', async () => {
  expect(Buffer.from(await readStdin(100, never, from([Buffer.from('a\0ü'), 'b']))).toString()).toBe('a\0üb');
  expect(await readStdin(100, never, from([]))).toHaveLength(0);
});
it('is read to one byte past the bound, however it comes', async () => {
  for (const parts of [['abcdef'], ['abc', 'def'], ['abcd', 'e', 'f']]) expect(Buffer.from(await readStdin(4, never, from(parts))).toString()).toBe('abcde');
  expect(await readStdin(6, never, from(['abcdef']))).toHaveLength(6);
});
it('is refused on a terminal', async () => {
  await expect(readStdin(4, never, Object.assign(from([]), { isTTY: true }))).rejects.toThrow('is a terminal');
});
it('is left when the user stops it, and told when it breaks', async () => {
  const stop = new AbortController();
  const waiting = readStdin(4, stop.signal, new Readable({ read: () => undefined }));
  stop.abort(new Error('stopped by SIGINT'));
  await expect(waiting).rejects.toThrow('stopped by SIGINT');
  const broken = new Readable({ read() { this.destroy(Object.assign(new Error('x'), { code: 'EIO' })); } });
  await expect(readStdin(4, never, broken)).rejects.toThrow('cannot be read (EIO)');
});
