import type { Place } from "./result.js";

/** Byte order mark. */
export const Mark: readonly number[] = [0xef, 0xbb, 0xbf];

/** UTF-8; a half of a surrogate pair becomes three bytes that are none. */
export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) {
      bytes[length++] = code;
      continue;
    }
    if (code >= 0x10000) {
      bytes[length++] = 0xf0 | (code >> 18);
      bytes[length++] = 0x80 | ((code >> 12) & 0x3f);
    } else if (code >= 0x800) bytes[length++] = 0xe0 | (code >> 12);
    bytes[length++] = code >= 0x800 ? 0x80 | ((code >> 6) & 0x3f) : 0xc0 | (code >> 6);
    bytes[length++] = 0x80 | (code & 0x3f);
  }
  return bytes.subarray(0, length);
}

export const byteAt = (bytes: Uint8Array, at: number): number => bytes[at] ?? -1;

/** The text of bytes that are UTF-8. */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  const rest = (at: number): number => byteAt(bytes, at) & 0x3f;
  let text = "";
  for (let at = start; at < end; ) {
    const first = byteAt(bytes, at), length = lengthAt(bytes, at);
    text += length === 1 ? String.fromCharCode(first)
      : length === 2 ? String.fromCharCode(((first & 0x1f) << 6) | rest(at + 1))
      : length === 3 ? String.fromCharCode(((first & 0x0f) << 12) | (rest(at + 1) << 6) | rest(at + 2))
      : String.fromCodePoint(((first & 0x07) << 18) | (rest(at + 1) << 12) | (rest(at + 2) << 6) | rest(at + 3));
    at += length;
  }
  return text;
}

/** How many bytes the character at a place has; 0 if it is none. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const first = byteAt(bytes, at), second = byteAt(bytes, at + 1);
  const follows = (place: number): boolean => (byteAt(bytes, place) & 0xc0) === 0x80 && byteAt(bytes, place) > 0;
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first <= 0xdf) return follows(at + 1) ? 2 : 0;
  if (first >= 0xe0 && first <= 0xef) {
    const least = first === 0xe0 ? 0xa0 : 0x80, most = first === 0xed ? 0x9f : 0xbf;
    return second >= least && second <= most && follows(at + 2) ? 3 : 0;
  }
  const least = first === 0xf0 ? 0x90 : 0x80, most = first === 0xf4 ? 0x8f : 0xbf;
  return first >= 0xf0 && first <= 0xf4 && second >= least && second <= most && follows(at + 2) && follows(at + 3) ? 4 : 0;
}

/** Offset of the first byte that is not UTF-8 or begins a second byte order mark; -1 if all are. */
export function faultOfEncoding(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; ) {
    const length = lengthAt(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  const hasTwo = [...Mark, ...Mark].every((byte, i) => bytes[i] === byte);
  return hasTwo ? Mark.length : -1;
}

/** Turns offsets into lines and columns. A line ends with LF, CR or both. */
export class Lines {
  readonly #starts: number[] = [0];

  constructor(bytes: Uint8Array) {
    for (let at = 0; at < bytes.length; at++)
      if (bytes[at] === 0x0a || (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a)) this.#starts.push(at + 1);
  }

  at(offset: number): Place {
    let low = 0, high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { offset, line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}
