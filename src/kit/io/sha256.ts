// The hash port of the pure rooms.
import { createHash } from 'node:crypto';
import type { Sha256 } from '#model/ports';

export const sha256: Sha256 = (data) => createHash('sha256').update(data).digest('hex');
