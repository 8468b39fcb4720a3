// Networks in wpa_supplicant, NetworkManager, sketches of Arduino and codes for phones.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Passphrase of a wireless network',
  provider: 'generic',
  severity: 'medium',
  literals: ['psk=', 'wpa_passphrase', 'WiFi.begin(', 'wifi_password', 'WIFI_PASS', 'WIFI:', 'wifiPassword', 'wpa-psk'],
  pattern: /(?:\bpsk=|wpa[_-](?:passphrase|psk)\s{0,2}[=\s]\s{0,2}|WiFi\.begin\(\s?["'][^"'\r\n]{1,40}["']\s?,\s?|wifi_?pass(?:word|phrase)?["']?\s{0,4}[=:\s]\s{0,4}|WIFI:(?:T:\w{2,8};)?S:[^;]{1,40};(?:T:\w{2,8};)?P:)["']?(?<secret>[^\s"';]{8,64})/i,
  glued: 'before',
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'join the network',
    rotate: 'https://w1.fi/cgit/hostap/plain/wpa_supplicant/wpa_supplicant.conf',
  },
};
