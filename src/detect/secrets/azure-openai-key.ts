// Keys of Azure OpenAI, first form: 32 hexadecimal digits beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Azure OpenAI key',
  provider: 'Azure',
  severity: 'high',
  near: { words: ['azure openai', 'azureopenai', 'aoai', 'azure oai', 'openai azure', 'azure ai', 'azure gpt'], value: /[A-Za-z0-9]{32}|[A-Za-z0-9]{84}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[a-z]/i.test(secret),
  about: {
    allows: 'run models of the resource at its expense',
    rotate: 'https://learn.microsoft.com/en-us/azure/ai-services/rotate-keys',
  },
};
