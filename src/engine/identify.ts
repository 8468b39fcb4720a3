// Gives raw findings their names: the fingerprint, by which the same finding is known again, and a short id for people to type.
import type { Finding, RawFinding } from '#model/finding';
import type { Sha256 } from '#model/ports';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Six characters of Crockford's base 32 (30 bits), from hex digits. */
function short(hex: string): string {
  let bits = BigInt(`0x${hex.slice(0, 8)}`) >> 2n;
  let id = '';
  for (let at = 0; at < 6; at += 1) {
    id = (alphabet[Number(bits & 31n)] ?? '0') + id;
    bits >>= 5n;
  }
  return id;
}

/** Fingerprints are unique: parts that are equal mean the same finding, and the first of them stays. Ids are unique within the list. */
export function identify(raw: readonly RawFinding[], sha256: Sha256): readonly Finding[] {
  const findings = new Map<string, RawFinding>();
  for (const finding of raw) {
    const fingerprint = sha256(JSON.stringify(finding.identity));
    if (!findings.has(fingerprint)) findings.set(fingerprint, finding);
  }
  const taken = new Map<string, string>();
  for (const fingerprint of [...findings.keys()].sort()) {
    let id = short(fingerprint);
    for (let again = 1; taken.has(id); again += 1) id = short(sha256(`${fingerprint} ${again}`));
    taken.set(id, fingerprint);
  }
  const idOf = new Map([...taken].map(([id, fingerprint]) => [fingerprint, id]));
  return [...findings].map(([fingerprint, { identity: _, ...finding }]): Finding => ({ fingerprint, id: idOf.get(fingerprint) ?? '', ...finding }));
}
