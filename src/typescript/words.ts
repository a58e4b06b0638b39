/** The words of messages in one language. */
export interface Words {
  readonly blank: string;
  readonly leftBlank: string;
  readonly comma: string;
  difference(difference: string, instance: string): string;
  sides(text: string, comparison: string, operands: string): string;
  left(value: string): string;
  right(value: string): string;
  more(count: number): string;
  days(count: string): string;
  prior(label: string): string;
  children(label: string): string;
  /** The sentence that stands for a rule of payloads. */
  rule(id: string): string;
  /** What is wrong with a payload. */
  fault(id: string, words: readonly string[]): string;
  blankCounted(count: number): string;
  /** @param years for which the edition is made */
  yearOutOfForce(year: number, years: string): string;
  explained(id: string, comparison: string, table: string): string;
}

const LargestQuote = 40;

const escapeOf = (unit: string): string => "\\u" + unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");

/** Makes foreign text safe to show on one line: characters that do not show become \uXXXX. */
export const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (hidden) => hidden.split("").map(escapeOf).join(""));

export function quote(text: string): string {
  if (text.length <= LargestQuote) return visible(text);
  const last = text.charCodeAt(LargestQuote - 1), isHalf = last >= 0xd800 && last <= 0xdbff;
  return visible(text.slice(0, isHalf ? LargestQuote - 1 : LargestQuote)) + "…";
}

/** What a map says of an id, which may be foreign. */
export const lookUp = <T>(map: Readonly<Record<string, T>>, id: string): T | undefined => (Object.prototype.hasOwnProperty.call(map, id) ? map[id] : undefined);
