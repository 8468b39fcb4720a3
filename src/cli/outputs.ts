// `-o format[=file]`: which reports go where, checked before the scan starts so that a long scan is not lost to a typing error.
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { UsageError } from '#model/result';
import type { Scan } from '#model/scan';
import { didYouMean } from '#kit/text/closest';
import { sha256 } from '#kit/io/sha256';
import { writeFileAtomic } from '#kit/io/write-atomic';
import type { RenderOptions } from '#report/contract';
import { formats, isFormatName, type FormatName } from '#report/formats';
import type { Shell } from './contract.ts';

export interface Output {
  readonly format: FormatName;
  /** Absolute; absent: standard output. */
  readonly file?: string;
}

function toOutput(text: string, cwd: string): Output {
  const at = text.indexOf('=');
  const format = at < 0 ? text : text.slice(0, at);
  if (!isFormatName(format)) throw new UsageError(`-o ${text}: no such format${didYouMean(format, Object.keys(formats))}; one of ${Object.keys(formats).join(', ')}`);
  if (at < 0) return { format };
  const name = text.slice(at + 1);
  if (name === '') throw new UsageError(`-o ${text}: name a file after =, or leave = out for standard output`);
  const file = isAbsolute(name) ? name : join(cwd, name);
  if (!existsSync(dirname(file))) throw new UsageError(`-o ${text}: the folder ${dirname(file)} does not exist`);
  if (existsSync(file) && statSync(file).isDirectory()) throw new UsageError(`-o ${text}: ${file} is a folder`);
  return { format, file };
}

/** Text on standard output unless something else is asked for there. Two reports may not share standard output or a file. */
export function toOutputs(values: readonly string[] | undefined, cwd: string): readonly Output[] {
  const outputs = (values ?? ['text']).map((value) => toOutput(value, cwd));
  const places = outputs.map((output) => output.file ?? 'standard output');
  const twice = places.find((place, index) => places.indexOf(place) !== index);
  if (twice !== undefined) throw new UsageError(`two reports would be written to ${twice}: give one of them a file, such as -o json=scan.json`);
  return outputs;
}

export interface Style {
  readonly verbose: boolean;
  readonly color: boolean;
  readonly exitZero: boolean;
  readonly target: string;
  readonly duration: number;
}

function optionsFor(output: Output, shell: Shell, style: Style): RenderOptions {
  const terminal = output.file === undefined && shell.outTerminal;
  return {
    width: output.file === undefined ? shell.width : 100,
    color: terminal && style.color,
    unicode: true,
    verbose: style.verbose,
    exitZero: style.exitZero,
    target: style.target,
    // The time a scan took is for who watches it; a file says the same from run to run.
    ...(terminal ? { duration: style.duration } : {}),
    sha256,
  };
}

/** A device or a pipe is written to; a file is replaced whole, so that a reader never sees half a report. */
function save(file: string, text: string): void {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() === false) writeFileSync(file, text);
  else writeFileAtomic(file, text);
}

/** Writes every report; a file that cannot be written is a UsageError that names it. */
export async function writeReports(scan: Scan, outputs: readonly Output[], shell: Shell, style: Style): Promise<void> {
  for (const output of outputs) {
    const { render } = await formats[output.format].load();
    const text = render(scan, optionsFor(output, shell, style));
    if (output.file === undefined) {
      await shell.out(text);
      continue;
    }
    try {
      save(output.file, text);
    } catch (error) {
      throw new UsageError(`-o ${output.format}: cannot write ${output.file}: ${error instanceof Error ? error.message : 'unknown reason'}`);
    }
  }
}
