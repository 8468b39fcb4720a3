// No test reaches the network by accident: connections to anything but this machine throw.
import net from 'node:net';

// eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with the socket as `this`, below
const connect = net.Socket.prototype.connect;
const local = new Set(['127.0.0.1', '::1', 'localhost', undefined, '']);

net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]) {
  const first = Array.isArray(args[0]) ? (args[0] as unknown[])[0] : args[0];
  const options: { host?: string; path?: string } = typeof first === 'object' && first !== null ? first : typeof args[1] === 'string' ? { host: args[1] } : {};
  if (options.path === undefined && !local.has(options.host)) throw new Error(`a test tried to reach ${options.host}`);
  return (connect as (...all: unknown[]) => net.Socket).apply(this, args);
};
