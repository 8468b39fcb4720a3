// Counts who was contacted, why, how often and with how many package names. Every try counts, answered or not.
import type { Contact } from '#model/scan';

export interface Ledger {
  add(host: string, purpose: string, names: number): void;
  contacts(): readonly Contact[];
}

export function createLedger(): Ledger {
  const rows = new Map<string, { host: string; purpose: string; requests: number; names: number }>();
  return {
    add(host, purpose, names) {
      const key = `${host}\n${purpose}`;
      const row = rows.get(key) ?? { host, purpose, requests: 0, names: 0 };
      row.requests += 1;
      row.names += names;
      rows.set(key, row);
    },
    contacts: () => [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => ({ ...row })),
  };
}
