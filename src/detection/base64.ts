// Base64 to signed bytes, without the browser or Node: the pure rooms have neither.

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Uint8Array(128);
for (let i = 0; i < 64; i++) VALUES[DIGITS.charCodeAt(i)] = i;

export function bytesFromBase64(base64: string): Int8Array {
  const end = base64.replace(/=+$/, '').length;
  const bytes = new Int8Array(Math.floor((end * 3) / 4));
  for (let i = 0, to = 0; to < bytes.length; i += 4) {
    let four = 0;
    for (let k = 0; k < 4; k++) four = (four << 6) | (i + k < end ? VALUES[base64.charCodeAt(i + k)]! : 0);
    bytes[to++] = four >> 16;
    if (to < bytes.length) bytes[to++] = four >> 8;
    if (to < bytes.length) bytes[to++] = four;
  }
  return bytes;
}
