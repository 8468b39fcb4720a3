// Several commands on the same thing, taken in turns and in another order each round, so that the machine's mood is the same for all. The rivals are those that are there.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { median, type Run } from './measure.ts';
import { runCommand } from './run-command.ts';
import { benchFolder } from './synthetic-osv.ts';

export interface Contender {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

const bin = join(process.env['RIVALS'] ?? '/tmp/rivals', 'bin');

/** `undefined` where it is not installed. */
export function rival(name: string, args: readonly string[]): Contender | undefined {
  const command = join(bin, name);
  return existsSync(command) ? { name, command, args } : undefined;
}

export const assay = (...args: readonly string[]): Contender => ({ name: 'assay', command: process.execPath, args: ['dist/assay.js', 'secrets', ...args, '--offline', '-q', '-o', `json=${join(benchFolder, 'secrets-out.json')}`] });

/** The median of each, by name. */
export function inTurns(contenders: readonly Contender[], rounds: number): ReadonlyMap<string, Run> {
  const runs = new Map(contenders.map(({ name }) => [name, [] as Run[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const each = contenders[(turn + round) % contenders.length];
      if (each !== undefined) runs.get(each.name)?.push(runCommand(each.command, each.args, { ASSAY_HOME: join(benchFolder, 'empty-home') }));
    }
  }
  return new Map([...runs].map(([name, own]) => [name, median(own)]));
}
