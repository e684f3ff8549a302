/** SHA-256 of the text in UTF-8, as 64 hexadecimal digits. Not to be awaited inside a transaction, which it would end. */
export async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
