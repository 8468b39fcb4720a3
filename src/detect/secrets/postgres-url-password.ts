// Connection addresses of PostgreSQL and what speaks its protocol.
import type { SecretRule } from './contract.ts';
import { isUrlPassword } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in a PostgreSQL address',
  provider: 'PostgreSQL',
  severity: 'high',
  literals: ['postgres://', 'postgresql://', 'postgis://', 'redshift://', 'cockroachdb://', 'cockroach://', 'timescaledb://', 'pgsql://', 'psql://', 'postgresql+psycopg2://', 'postgresql+asyncpg://', 'postgresql+psycopg://', 'postgres+asyncpg://', 'redshift+psycopg2://', 'postgresql+pg8000://', 'greenplum://', 'yugabyte://', 'crate://'],
  contains: '@',
  pattern: /[a-z][a-z0-9+.]{1,30}:\/\/[^\s"'`<>:@\/\\?#]{0,128}:(?<secret>[^\s"'`<>\/\\]{2,160})@(?![\s"'`<>)%]|\*|\.\.\.)(?=[\w.[$-])/i,
  reach: 400,
  glued: 'after',
  plausible: isUrlPassword,
  random: false,
  about: {
    allows: 'read and change the database with the rights of that role',
    rotate: 'https://www.postgresql.org/docs/current/sql-alterrole.html',
    references: ['https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS'],
  },
};
