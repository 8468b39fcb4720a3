// Reads base64 and base64url; `undefined` for what is neither or longer than asked for. One character per byte.
export function decodeBase64(text: string, longest = 16_384): string | undefined {
  if (text.length > longest) return undefined;
  const plain = text.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  if (plain.length % 4 === 1 || !/^[A-Za-z0-9+/]*$/.test(plain)) return undefined;
  return atob(plain);
}
