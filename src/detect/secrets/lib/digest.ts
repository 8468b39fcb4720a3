// Commits, checksums and hashed file names have the form of many keys: what stands around them tells.
import type { Match } from '../contract.ts';

const announced =
  /(?:[#@]|sha-?\d{0,3}[-:=]|md5[-:=]|\/(?:commits?|tree|blob|raw|archive|avatar)\/|(?:commit|rev|revision|ref|reference|sha-?\d{0,3}|md5|sums?|hash|checksum|digest|integrity|etag|checkout|fingerprint|thumbprint)(?:_?id)?["'`]?\s{0,4}[:=]?\s{0,4}["'`(]?)$/i;
const fileName = /^\.(?:m?js|css|png|svg|map|woff2?|html?|json|tgz|whl|zip|gz|jpe?g|gif|webp|ico|pdf)\b/i;

/** Whether the match is announced as a commit, a checksum or a part of a file name. */
export const isDigest = ({ before, after }: Match): boolean => announced.test(before.slice(-40)) || fileName.test(after);
