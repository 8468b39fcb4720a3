// Keys of servers are a UUID behind sdk-.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'LaunchDarkly SDK key',
  provider: 'LaunchDarkly',
  severity: 'high',
  literals: ['sdk-'],
  pattern: /sdk-[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}/,
  about: {
    allows: 'read all flags of the environment and the rules behind them',
    rotate: 'https://launchdarkly.com/docs/home/account/environment/keys',
  },
  instead: ['launchdarkly-api-token'],
};
