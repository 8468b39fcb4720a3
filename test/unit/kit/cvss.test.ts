import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreCvss } from '#kit/text/cvss';

// Vectors and scores as FIRST's guides and example documents print them.
const published: [vector: string, version: string, score: number, severity: string][] = [
  ['AV:N/AC:L/Au:N/C:N/I:N/A:C', '2.0', 7.8, 'high'], // CVE-2002-0392
  ['AV:N/AC:L/Au:N/C:C/I:C/A:C', '2.0', 10, 'high'], // CVE-2003-0818
  ['AV:L/AC:H/Au:N/C:C/I:C/A:C', '2.0', 6.2, 'medium'], // CVE-2003-0062
  ['AV:L/AC:H/Au:N/C:C/I:C/A:C/E:POC/RL:OF/RC:C/CDP:H/TD:H/CR:M/IR:M/AR:M', '2.0', 6.2, 'medium'],
  ['(AV:N/AC:M/Au:N/C:N/I:P/A:N)', '2.0', 4.3, 'medium'],
  ['AV:N/AC:L/Au:N/C:N/I:N/A:N', '2.0', 0, 'low'],
  ['CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', '3.0', 6.1, 'medium'], // CVE-2013-1937
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', '3.1', 9.8, 'critical'],
  ['CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N', '3.1', 6.4, 'medium'], // CVE-2013-0375
  ['CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N', '3.1', 3.1, 'low'], // CVE-2014-3566
  ['CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H', '3.1', 9.9, 'critical'], // CVE-2012-1516
  ['CVSS:3.1/AV:L/AC:L/PR:H/UI:N/S:U/C:L/I:L/A:L', '3.1', 4.2, 'medium'], // CVE-2009-0783
  ['CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H', '3.1', 8.8, 'high'], // CVE-2012-0384
  ['CVSS:3.1/AV:L/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:H', '3.1', 7.8, 'high'], // CVE-2015-1098
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N', '3.1', 7.5, 'high'], // CVE-2014-0160
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N', '3.1', 0, 'none'],
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H/E:U/RL:O/RC:U/MAV:P', '3.1', 10, 'critical'],
  ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H', '4.0', 10, 'critical'], // CVE-2021-44228
  ['CVSS:4.0/AV:L/AC:L/AT:P/PR:L/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', '4.0', 7.3, 'high'], // CVE-2022-41741
  ['CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:P/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', '4.0', 7.7, 'high'], // CVE-2020-3549
  ['CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:P/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:U', '4.0', 5.2, 'medium'],
  ['CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:N/VC:H/VI:L/VA:L/SC:N/SI:N/SA:N', '4.0', 8.3, 'high'], // CVE-2023-3089
  ['CVSS:4.0/AV:L/AC:L/AT:N/PR:N/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N', '4.0', 4.6, 'medium'], // CVE-2021-44714
  ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:A/VC:N/VI:N/VA:N/SC:L/SI:L/SA:N', '4.0', 5.1, 'medium'], // CVE-2022-21830
  ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N', '4.0', 0, 'none'],
  ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:L/VI:L/VA:L/SC:N/SI:N/SA:N', '4.0', 6.9, 'medium'],
];

describe('scoreCvss', () => {
  it.each(published)('%s', (vector, version, score, severity) => {
    expect(scoreCvss(vector)).toEqual({ ok: true, value: { version, score, severity } });
  });

  it('reads metrics in any order', () => {
    expect(scoreCvss('CVSS:3.1/A:H/I:H/C:H/S:U/UI:N/PR:N/AC:L/AV:N')).toMatchObject({ value: { score: 9.8 } });
  });

  it.each([
    ['', 'unknown metric'],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H', 'missing: A'],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/', 'unknown metric'],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/A:L', 'twice'],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:X', 'unknown value'],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/constructor:H', 'unknown metric'],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:constructor', 'unknown value'],
    ['CVSS:3.2/AV:N', 'no version'],
    ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:S/SA:H', 'unknown value'],
    ['cvss:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 'unknown metric'],
  ])('refuses %j', (vector, why) => {
    const result = scoreCvss(vector);
    expect(result.ok ? result.value : result.error).toContain(why);
  });

  it('refuses a long vector unread', () => {
    expect(scoreCvss(`CVSS:3.1/${'AV:N/'.repeat(1000)}`)).toEqual({ ok: false, error: 'longer than 512 characters' });
  });

  it('never throws, and scores only from 0 to 10', () => {
    const piece = fc.constantFrom('CVSS:3.1', 'CVSS:4.0', 'AV:N', 'AC:L', 'PR:N', 'UI:N', 'S:U', 'C:H', 'I:H', 'A:H', 'Au:N', '(', ':', '__proto__:N');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.array(piece, { maxLength: 14 }).map((parts) => parts.join('/'))), (text) => {
        const result = scoreCvss(text);
        expect(!result.ok || (result.value.score >= 0 && result.value.score <= 10)).toBe(true);
      }),
    );
  });
});
