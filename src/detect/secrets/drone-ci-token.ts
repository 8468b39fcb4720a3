// 32 letters and digits: tokens of users and the secret that runners share with the server.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Drone CI token',
  provider: 'Drone',
  severity: 'high',
  near: { words: ['droneci', 'drone ci', 'drone token', 'drone server', 'drone rpc', 'drone secret', 'drone user'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'run builds and read their secrets',
    rotate: 'https://docs.drone.io/cli/configure/',
  },
};
