// How what is encrypted on purpose looks: values of sops and eyaml, Ansible Vault, age, PGP, sealed secrets, Spring Cloud Config, the transit engine of Vault. Written
// narrowly: whatever such a place covers is not reported, so that nothing but the encrypted text itself must fit.

export interface Mark {
  readonly literal: string;
  /** Tried where the literal stands. */
  readonly pattern: RegExp;
}

const lines = String.raw`(?:(?:\r?\n|(?:\\r)?\\n)[ \t]{0,64}`;
const armor = (label: string): Mark => ({
  literal: `-----BEGIN ${label}-----`,
  pattern: new RegExp(String.raw`-----BEGIN ${label}-----${lines}(?:Version|Comment|Hash|Charset): [^\n\\]{0,100}){0,4}(?:\r?\n|\\n)?${lines}[A-Za-z0-9+/=]{1,80}){1,250}`, 'y'),
});

export const encryptionMarks: readonly Mark[] = [
  { literal: 'ENC[', pattern: /ENC\[(?:AES256_GCM,data:[A-Za-z0-9+/=]{0,15000},iv:[A-Za-z0-9+/=]{8,64},tag:[A-Za-z0-9+/=]{8,64},type:[a-z]{2,10}|[A-Z][A-Z0-9]{1,11},[A-Za-z0-9+/=\s]{16,16000})\]/y },
  { literal: '$ANSIBLE_VAULT;', pattern: new RegExp(String.raw`\$ANSIBLE_VAULT;\d\.\d;AES\d{0,3}(?:;[\w.-]{1,64})?[ \t]{0,4}${lines}[0-9a-f]{2,80}){1,200}`, 'y') },
  armor('AGE ENCRYPTED FILE'),
  armor('PGP MESSAGE'),
  { literal: 'encryptedData', pattern: /encryptedData"?[ \t]{0,4}:\s{0,40}\{?\s{0,40}(?:"?[\w.-]{1,128}"?[ \t]{0,4}:[ \t]{0,4}"?Ag[A-Za-z0-9+/=]{200,8000}"?,?\s{0,40}){1,64}/y },
  { literal: '{cipher}', pattern: /\{cipher\}[A-Za-z0-9+/=]{16,8000}/y },
  { literal: 'vault:v', pattern: /vault:v\d{1,4}:[A-Za-z0-9+/=]{20,8000}/y },
];
