// `<add key="…Password" value="…"/>` in the configuration of .NET programs.
import type { SecretRule } from './contract.ts';
import { isLiteral } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in a .NET configuration',
  provider: 'generic',
  severity: 'high',
  literals: ['<add key=', '<add name=', '<setting name='],
  pattern: /<(?:add|setting)\s{1,4}(?:key|name)\s?=\s?"[\w.: -]{0,80}?(?:password|passwd|pwd|secret|apikey|api_key|accesskey|passphrase)\w{0,12}"\s{1,8}(?:serializeAs="String">\s{0,20}<)?value\s?[=>]\s?"?(?<secret>[^"\r\n<]{4,200})["<]/i,
  glued: 'both',
  plausible: ({ secret, text }) => isLiteral(secret) && !/policy|length|regex|expire|expiry|attempt|reset|format|url|path|strength|enabled?|required|timeout|retries|minimum|maximum|hint|question|label|message|title/i.test(text.slice(0, text.indexOf('value'))) && !/^(?:\d{1,5}|true|false|https?:.*|~?\/.*)$/i.test(secret),
  random: false,
  about: {
    allows: 'log in to what the setting names',
    rotate: 'https://learn.microsoft.com/en-us/dotnet/framework/configure-apps/file-schema/appsettings/',
  },
};
