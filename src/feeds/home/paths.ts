// Where the feeds stand below Assay's home (kit/io/home).
import { join } from 'node:path';

export const osvFolder = (home: string): string => join(home, 'feeds', 'osv');
export const epssFolder = (home: string): string => join(home, 'feeds', 'epss');
export const kevFolder = (home: string): string => join(home, 'feeds', 'kev');

/** The name of an ecosystem as the name of a folder, on every platform. */
export const folderName = (ecosystem: string): string => ecosystem.replace(/[^A-Za-z0-9._-]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
