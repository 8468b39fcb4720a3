// SHA-256 of text or bytes, for the pure rooms that may not touch Node: handed in as a port.
import { hash } from 'node:crypto';
import type { Sha256 } from '#model/ports';

/** Lower-case hex. In one call, which for short texts is twice as fast as a stream. */
export const sha256: Sha256 = (data) => hash('sha256', data, 'hex');
