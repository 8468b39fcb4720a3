// Holds the reader of histories against the truth: every object reported once, with exactly what a scan of its whole content finds.
import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import type { BlobScanner, HistoryOptions, Hit } from '../../src/collect/git/history/contract.ts';
import { planHistory } from '../../src/collect/git/history/plan-history.ts';
import { scanSlice } from '../../src/collect/git/history/scan-slice.ts';
import { openWorkshop } from '../../src/collect/git/history/workshop.ts';
import { toyScanner } from './toy-scanner.ts';

export interface Truth {
  readonly type: string;
  readonly content: Uint8Array;
}

/** Throws where anything differs. `told`: what of the hits must agree, all of each unless told. */
export function checkHistory(folder: string, truth: ReadonlyMap<string, Truth>, options: HistoryOptions = {}, scanner: BlobScanner = toyScanner, told: (hits: readonly Hit[]) => unknown = (hits) => hits): { readonly hits: number; readonly bytes: number; readonly scannedBytes: number; readonly madeBytes: number } {
  const plan = planHistory(folder);
  deepStrictEqual(plan.gaps, []);
  const shop = openWorkshop(plan, options);
  const seen = new Set<string>();
  let next = 0;
  let hits = 0;
  const totals = scanSlice(plan, shop, scanner, () => (next < plan.roots.length ? next++ : undefined), (object) => {
    strictEqual(seen.has(object.oid), false, `${object.oid} came twice`);
    seen.add(object.oid);
    const one = truth.get(object.oid);
    strictEqual(object.type, one?.type);
    strictEqual(Buffer.from(object.bytes).equals(one?.content ?? Buffer.alloc(0)), true, `${object.oid} has other bytes`);
    const whole: readonly Hit[] = scanner.scan(object.bytes, object.length, 0, object.length);
    deepStrictEqual(told(object.hits), told(whole), `${object.oid} has other hits`);
    hits += whole.filter(({ data }) => data !== undefined).length;
  }, { verify: true });
  shop.close();
  deepStrictEqual(totals.gaps, []);
  deepStrictEqual([...truth].filter(([oid, { type }]) => type !== 'tree' && !seen.has(oid)).map(([oid]) => oid), []);
  return { hits, bytes: totals.bytes, scannedBytes: totals.scannedBytes, madeBytes: shop.work.bytes };
}
