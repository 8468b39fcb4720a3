// Calls that open a database with host, account and password in a row.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in a call that opens a database',
  provider: 'generic',
  severity: 'high',
  literals: ['mysql_connect', 'mysqli_connect', 'new mysqli', 'new PDO', 'getConnection(', 'pg_connect', 'mysql.connect', 'ldap_bind', 'oci_connect', 'mssql_connect', 'sqlsrv_connect', 'ftp_login', 'ssh2_auth_password', 'MySQLdb.connect', 'pymysql.connect'],
  reach: 640,
  pattern: /(?:mysqli?_p?connect|pg_p?connect|sqlsrv_connect|new mysqli|new PDO|getConnection|(?:MySQLdb|pymysql|mysql)\.connect|ldap_bind|oci_connect|mssql_connect|ftp_login|ssh2_auth_password)\s?\(\s{0,12}(?:["'][^"'\r\n]{0,200}["']|\$\w{1,40}|[A-Za-z_]\w{0,40})\s?,\s{0,12}["'][^"'\r\n]{1,128}["']\s?,\s{0,20}["'](?<secret>[^"'\r\n]{4,128})["']/,
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'read and change the database with the rights of that account',
    rotate: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
};
