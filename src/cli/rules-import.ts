// `assay rules import`: takes over what a team has written for another scanner.
import { UsageError } from '#model/result';
import type { Shell } from './contract.ts';

export function importCommand(_shell: Shell, word: string | undefined): Promise<number> {
  return Promise.reject(new UsageError(`rules import ${word ?? ''} is not built yet`));
}
