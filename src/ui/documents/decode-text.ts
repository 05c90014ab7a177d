// From the bytes of a file to its text, whichever of the usual encodings it has; null for what is no text.

/** Enough to find what a page declares of itself. */
const HEAD_LENGTH = 2048;
/** Up to this share of control and unreadable characters a text is still one. */
const MOST_ODD = 0.02;

export function decodeText(bytes: Uint8Array): string | null {
  const text = decode(bytes);
  return text === null || isBinary(text) ? null : text;
}

/** What the file says of itself by its first bytes; else UTF-8 where it is valid; else what a page declares; else windows-1252. */
function decode(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return read(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return read(bytes, 'utf-16be');
  return read(bytes, 'utf-8', true) ?? read(bytes, declared(bytes)) ?? read(bytes, 'windows-1252');
}

function read(bytes: Uint8Array, label: string, fatal = false): string | null {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    // Not valid in it, or an encoding that nobody knows.
    return null;
  }
}

/** A file that is not valid UTF-8 is not in UTF-8, whatever it declares. */
function declared(bytes: Uint8Array): string {
  const head = read(bytes.subarray(0, HEAD_LENGTH), 'windows-1252') ?? '';
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? '';
  return /^utf-?8$/i.test(label) || label === '' ? 'windows-1252' : label;
}

function isBinary(text: string): boolean {
  const odd = text.match(/[^\P{Cc}\s]|\ufffd/gu)?.length ?? 0;
  return text.includes('\0') || /^%PDF-|^\{\\rtf/.test(text) || odd > MOST_ODD * text.length;
}
