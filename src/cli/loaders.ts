// What each command does, loaded when it runs: nobody who asks for help pays for the engine.
import type { Run } from './contract.ts';

export const loaders: ReadonlyMap<string, () => Promise<Run>> = new Map([
  ['scan', async () => (await import('./scan.ts')).scanCommand],
  ['secrets', async () => (await import('./scan.ts')).secretsCommand],
  ['rules', async () => (await import('./rules.ts')).rulesCommand],
  ['init', async () => (await import('./init.ts')).initCommand],
  ['explain', async () => (await import('./explain.ts')).explainCommand],
  ['feed', async () => (await import('./feed.ts')).feedCommand],
  ['completion', async () => (await import('./completion.ts')).completionCommand],
]);
