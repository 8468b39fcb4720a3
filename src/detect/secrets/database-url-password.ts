// Connection addresses of other databases.
import type { SecretRule } from './contract.ts';
import { isUrlPassword } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in the address of a database',
  provider: 'generic',
  severity: 'high',
  literals: ['clickhouse://', 'clickhouses://', 'clickhouse+native://', 'clickhousedb://', 'neo4j://', 'neo4j+s://', 'bolt://', 'bolt+s://', 'cassandra://', 'couchdb://', 'couchdbs://', 'couchbase://', 'couchbases://', 'influxdb://', 'oracle://', 'oracle+cx_oracle://', 'oracle+oracledb://', 'db2://', 'ibm_db_sa://', 'vertica://', 'vertica+vertica_python://', 'hive://', 'impala://', 'presto://', 'trino://', 'teradatasql://', 'sybase://', 'firebird://', 'hana://', 'exasol://', 'dremio://', 'druid://', 'memcached://', 'rethinkdb://', 'elasticsearch://', 'opensearch://', 'arangodb://', 'surrealdb://', 'questdb://', 'monetdb://', 'ignite://', 'cubrid://', 'tarantool://', 'exa+pyodbc://', 'singlestore://', 'singlestoredb://', 'libsql://', 'databend://', 'starrocks://', 'doris://', 'risingwave://', 'ldap+db://', 'kdb://'],
  contains: '@',
  pattern: /[a-z][a-z0-9+._-]{1,30}:\/\/[^\s"'`<>:@\/\\?#]{0,128}:(?<secret>[^\s"'`<>\/\\]{2,160})@(?![\s"'`<>)%]|\*|\.\.\.)(?=[\w.[$-])/i,
  reach: 400,
  glued: 'after',
  plausible: isUrlPassword,
  random: false,
  about: {
    allows: 'read and change the database with the rights of that account',
    rotate: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
};
