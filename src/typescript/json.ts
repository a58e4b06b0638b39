import { Mark, byteAt, textOf } from "./bytes.js";

export interface JsonMember { readonly name: string; readonly at: number; readonly value: JsonNode }

/** A value with the offset of its first byte. Numbers keep their spelling. */
export type JsonNode =
  | { readonly is: "object"; readonly at: number; readonly members: readonly JsonMember[] }
  | { readonly is: "array"; readonly at: number; readonly items: readonly JsonNode[] }
  | { readonly is: "string" | "number"; readonly at: number; readonly text: string }
  | { readonly is: "boolean" | "null"; readonly at: number };

/** Why bytes are no JSON within the limits. */
export class TextFault {
  readonly rule: string;
  readonly offset: number;
  readonly words: readonly string[];

  constructor(rule: string, offset: number, ...words: string[]) {
    this.rule = rule;
    this.offset = offset;
    this.words = words;
  }
}

const MostDepth = 16;
const LongestNumber = 1024;
const code = (character: string): number => character.charCodeAt(0);

/** Reads JSON (RFC 8259) strictly: the first fault ends it, at the first byte with which no JSON text goes on. */
export class JsonReader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#at = Mark.every((byte, i) => bytes[i] === byte) ? Mark.length : 0;
  }

  /** @throws TextFault, and nothing else */
  read(): JsonNode {
    const root = this.#value(0);
    this.#skipSpace();
    return this.#at === this.#bytes.length ? root : this.#refuse();
  }

  get #next(): number {
    return byteAt(this.#bytes, this.#at);
  }

  #is(character: string): boolean {
    return this.#next === code(character);
  }

  #isDigit(): boolean {
    return this.#next >= code("0") && this.#next <= code("9");
  }

  #isSpace(): boolean {
    return this.#is(" ") || this.#is("\t") || this.#is("\n") || this.#is("\r");
  }

  #skipSpace(): void {
    while (this.#isSpace()) this.#at++;
  }

  #refuse(rule = "invalid-json", offset = this.#at, ...words: string[]): never {
    throw new TextFault(rule, offset, ...words);
  }

  #take(character: string): void {
    if (!this.#is(character)) this.#refuse();
    this.#at++;
  }

  #value(depth: number): JsonNode {
    this.#skipSpace();
    const at = this.#at;
    if (this.#is("{") || this.#is("[")) {
      if (depth === MostDepth) this.#refuse("too-deep", at, String(MostDepth));
      return this.#is("{") ? { is: "object", at, members: this.#members(depth) } : { is: "array", at, items: this.#items(depth) };
    }
    if (this.#is('"')) {
      this.#takeString();
      this.#checkSurrogates(at);
      return { is: "string", at, text: this.#textFrom(at) };
    }
    if (this.#is("-") || this.#isDigit()) return { is: "number", at, text: this.#number() };
    if (this.#is("n")) return this.#word("null", { is: "null", at });
    return this.#word(this.#is("t") ? "true" : "false", { is: "boolean", at });
  }

  #word(word: string, node: JsonNode): JsonNode {
    for (const letter of word) this.#take(letter);
    return node;
  }

  #members(depth: number): JsonMember[] {
    const members: JsonMember[] = [];
    this.#at++;
    this.#skipSpace();
    while (!this.#is("}")) {
      if (members.length > 0) {
        this.#take(",");
        this.#skipSpace();
      }
      const at = this.#at;
      if (!this.#is('"')) this.#refuse();
      this.#takeString();
      const end = this.#at;
      this.#skipSpace();
      if (!this.#is(":")) this.#refuse();
      this.#checkSurrogates(at, end);
      const name = this.#textFrom(at, end);
      this.#at++;
      members.push({ name, at, value: this.#value(depth + 1) });
      this.#skipSpace();
    }
    this.#at++;
    return members;
  }

  #items(depth: number): JsonNode[] {
    const items: JsonNode[] = [];
    this.#at++;
    this.#skipSpace();
    while (!this.#is("]")) {
      if (items.length > 0) this.#take(",");
      items.push(this.#value(depth + 1));
      this.#skipSpace();
    }
    this.#at++;
    return items;
  }

  #number(): string {
    const start = this.#at;
    if (this.#is("-")) this.#at++;
    if (this.#is("0")) this.#at++;
    else this.#digits();
    if (this.#is(".")) {
      this.#at++;
      this.#digits();
    }
    if (this.#is("e") || this.#is("E")) {
      this.#at++;
      if (this.#is("+") || this.#is("-")) this.#at++;
      this.#digits();
    }
    if (!(this.#at === this.#bytes.length || this.#is(",") || this.#is("]") || this.#is("}") || this.#isSpace())) this.#refuse();
    return this.#at - start > LongestNumber ? this.#refuse("number-too-long", start, String(LongestNumber)) : textOf(this.#bytes, start, this.#at);
  }

  #digits(): void {
    if (!this.#isDigit()) this.#refuse();
    while (this.#isDigit()) this.#at++;
  }

  #takeString(): void {
    this.#at++;
    while (!this.#is('"')) {
      if (this.#next < 0x20) this.#refuse();
      if (this.#is("\\")) this.#takeEscape();
      this.#at++;
    }
    this.#at++;
  }

  /** Moves to the last byte of an escape. */
  #takeEscape(): void {
    this.#at++;
    if (!this.#is("u")) {
      if (!['"', "\\", "/", "b", "f", "n", "r", "t"].some((character) => this.#is(character))) this.#refuse();
      return;
    }
    for (let i = 0; i < 4; i++) {
      this.#at++;
      if (!/^[0-9A-Fa-f]$/.test(String.fromCharCode(Math.max(0, this.#next)))) this.#refuse();
    }
  }

  /** Looks for the escape of half a surrogate pair. */
  #checkSurrogates(start: number, end = this.#at): void {
    for (let at = start; at < end; at++) {
      if (byteAt(this.#bytes, at) !== code("\\")) continue;
      const unit = this.#unitAt(at), low = this.#unitAt(at + 6);
      if (unit < 0) at++;
      else if (unit < 0xd800 || unit > 0xdfff) at += 5;
      else if (unit < 0xdc00 && low >= 0xdc00 && low <= 0xdfff) at += 11;
      else this.#refuse("invalid-json", at, "lone surrogate");
    }
  }

  #unitAt(at: number): number {
    const isEscape = byteAt(this.#bytes, at) === code("\\") && byteAt(this.#bytes, at + 1) === code("u");
    return isEscape ? parseInt(textOf(this.#bytes, at + 2, at + 6), 16) : -1;
  }

  #textFrom(start: number, end = this.#at): string {
    const text = textOf(this.#bytes, start, end);
    return text.includes("\\") ? String(JSON.parse(text)) : text.slice(1, -1);
  }
}
