import { type Words, lookUp } from "./words.js";

const EnglishRules: Readonly<Record<string, string>> = {
  "too-large": "The payload is not larger than 8 MiB",
  "invalid-encoding": "The payload is UTF-8 with at most one byte order mark",
  "invalid-json": "The payload is JSON",
  "too-deep": "The payload is not nested deeper than 16",
  "number-too-long": "No number is longer than 1024 characters",
  "duplicate-key": "A key stands once in an object",
  "unknown-key": "Every key is one of the definition",
  "missing-key": "Every key that the definition asks for is there",
  "wrong-type": "Every value has the type that the definition asks for",
  "wrong-definition": "Standard and edition are those of the definition",
  "not-whole": "Only a whole number may stand here",
  "too-many-digits": "No value has more fraction digits than its kind",
  "out-of-range": "Every value is within the bounds of its kind",
  "invalid-value": "Every value is one that its kind admits",
  "blank-forbidden": "No cell of this table is left blank",
  "undeclared-entry": "Every entry has a key that its roster declares",
  "duplicate-entry": "A key stands once in a list",
  "too-many-entries": "No list has more than 10000 entries",
  "wrong-prior": "The report of the year before is of the same body and standard, of that year, and of this edition or one that a migration leads from",
};

const EnglishTypes: Readonly<Record<string, string>> = {
  object: "an object", array: "an array", string: "a string", "string or null": "a string or null", number: "a number", "number or null": "a number or null",
  boolean: "a Boolean", text: "a text", date: "a date (yyyy-mm-dd)", code: "a code",
};

const EnglishWanted: Readonly<Record<string, string>> = {
  date: "write a date as yyyy-mm-dd", code: "write a code of the list", key: "write a key of 1 to 256 characters",
  number: "write a number, or a special value that the definition names", "number or null": "write a number, or a special value that the definition names",
};

export const English: Words = {
  blank: " (blank)",
  leftBlank: " (left blank, counted as 0)",
  comma: ", ",
  difference: (difference, instance) => (instance === "" ? ` (difference ${difference})` : ` (difference ${difference}, ${instance})`),
  sides: (text, comparison, operands) => `${text}: ${comparison} (${operands})`,
  left: (value) => `left ${value}`,
  right: (value) => `right ${value}`,
  more: (count) => `${count} more`,
  days: (count) => `${count} ${count === "1" || count === "\u22121" ? "day" : "days"}`,
  prior: (label) => `last year's ${label}`,
  children: (label) => `subordinate bodies' ${label}`,
  rule: (id) => lookUp(EnglishRules, id) ?? id,
  blankCounted: (count) => `${count} blank ${count === 1 ? "cell" : "cells"} counted as 0`,
  yearOutOfForce: (year, years) => `${year} is not one of the reporting years of this edition (${years})`,
  explained: (id, comparison, table) => `${id} does not hold (${comparison}); a footnote on ${table} explains it`,
  fault(id, words) {
    const [first = "", second = "", third = ""] = words, wordOf = (word: string): string => lookUp(EnglishTypes, word) ?? word;
    switch (id) {
      case "too-large": return `The payload is larger than the limit of ${first} and was not read`;
      case "invalid-encoding": return "From here on this is not UTF-8, or a second byte order mark; save it as UTF-8";
      case "invalid-json": return first === "lone surrogate" ? "The string holds half of a surrogate pair, which is no character" : "This is not JSON";
      case "too-deep": return `Nested deeper than ${first}`;
      case "number-too-long": return `The number is longer than ${first} characters`;
      case "duplicate-key": return `The key "${first}" stands here again, first at line ${second}, column ${third}; keep one`;
      case "unknown-key": return `The definition has no key "${first}" here`;
      case "missing-key": return `The key "${first}" is missing; write null for a blank cell`;
      case "wrong-type": return `Expected ${wordOf(first)} here, not ${wordOf(second)}`;
      case "wrong-definition": return `Expected "${first}" here, not "${second}": the payload follows another standard or edition`;
      case "not-whole": return `${first} is not a whole number`;
      case "too-many-digits": return `${first} has more fraction digits than ${second}`;
      case "out-of-range": return `${first} is not within ${second} to ${third}`;
      case "invalid-value": return `"${first}" cannot stand here: ${lookUp(EnglishWanted, second) ?? "write a text that is not empty"}`;
      case "blank-forbidden": return "This cell must not be left blank; write 0 for none";
      case "undeclared-entry": return words.length === 0 ? "The entry has no key; write one that the roster declares" : `The roster does not declare "${first}"; add it there, or correct the key`;
      case "duplicate-entry": return `"${first}" has an entry before in this list; keep one`;
      case "too-many-entries": return `The list has more than ${first} entries`;
      case "wrong-prior":
        if (third === "no migration") return `No migration leads from edition "${second}" to "${first}", so this report of the year before cannot be compared with`;
        if (words.length > 2) return `The report of the year before cannot be read: ${this.fault(third, words.slice(3))}`;
        return `Expected "${first}" here, not "${second}": this is not the report of the year before`;
      default: return id;
    }
  },
};
