// Names of S3 buckets in addresses. No secret; a bucket that everybody may list is.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Amazon S3 bucket',
  provider: 'AWS',
  severity: 'low',
  literals: ['.amazonaws.com'],
  pattern: /(?:[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]\.s3(?:[.-](?:dualstack\.|website[.-])?[a-z]{2}-[a-z-]{4,20}-\d)?\.amazonaws\.com(?![\w/-]{0,80}\.)|(?<![\w.-])s3(?:[.-][a-z]{2}-[a-z-]{4,20}-\d)?\.amazonaws\.com\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](?=[/"'\s)?]|$))/,
  before: 110,
  reach: 90,
  random: false,
  glued: 'both',
  about: {
    allows: 'ask whether the bucket lets everybody list or read it',
    rotate: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
  },
};
