import { Chinese } from "./chinese.js";
import type { Relation, Side } from "./definition.js";
import { English } from "./english.js";
import { Labels, wordingOf } from "./labels.js";
import { abs, dateOf, parse, printed, total } from "./numbers.js";
import { type Read, sidesIn } from "./reading.js";
import type { Broken } from "./rules.js";
import { type Words, visible } from "./words.js";

export const wordsOf = (language: string): Words => (language.startsWith("zh") ? Chinese : English);

const Opposite: Readonly<Record<Relation, string>> = { "=": "≠", "<=": ">", ">=": "<", "<": "≥", ">": "≤" };

/** Where there are more cells, those that are 0 are only counted, and those beyond so many others. */
const MostOperands = 12;

/** Whether a side is a sum of cells: addends, or `sum` of them, and constants. */
const isPlain = (side: Side): boolean => side.every((part) => {
  if (typeof part === "string") return true;
  const [, operand] = part;
  if (typeof operand === "string") return operand !== "/year";
  return operand.cell !== undefined || (operand.sum !== undefined && operand.sum.every(isPlain));
});

/** The constant of a side, those inside `sum` included. */
const constantIn = (side: Side): bigint => total(side.map((part) => {
  if (typeof part === "string") return parse(part);
  const [coefficient, operand] = part;
  return typeof operand === "string" || operand.sum === undefined ? 0n : BigInt(coefficient) * total((sidesIn(operand) ?? []).map(constantIn));
}));

/** Words a rule instance that does not hold. */
export class EquationText {
  readonly #broken: Broken;
  readonly #reads: readonly Read[];
  readonly #leftCount: number;
  readonly #labels: Labels;
  readonly #isDate: boolean;
  readonly #named: ReadonlySet<number>;

  constructor(broken: Broken, reads: readonly Read[], leftCount: number, labels: Labels) {
    this.#broken = broken;
    this.#reads = reads;
    this.#leftCount = leftCount;
    this.#labels = labels;
    this.#isDate = reads.some(({ isCounted, cell }) => !isCounted && cell?.kind.base === "date");
    this.#named = this.#choose();
  }

  write(language: string): string {
    const { left, right, pattern: { rule } } = this.#broken, words = wordsOf(language);
    const difference = words.difference(this.#isDate ? words.days(printed(left - right)) : printed(left - right), visible(this.#labels.ofInstance(language)));
    if (!isPlain(rule.left) || !isPlain(rule.right) || this.#reads.some(({ coefficient }) => coefficient === 0)) {
      return words.sides(visible(rule.text === undefined ? rule.id : wordingOf(rule.text, language)), this.sidesCompared(language), this.#listed(language)) + difference;
    }
    const leftSide = this.#side(language, 0, this.#leftCount, 1, constantIn(rule.left), left);
    const rightSide = this.#side(language, this.#leftCount, this.#reads.length, -1, constantIn(rule.right), right);
    return this.#compare(leftSide, rightSide) + difference + (this.#isTotalLeftBlank() ? words.leftBlank : "");
  }

  /** Both sides by their values. */
  sidesCompared(language: string): string {
    const { left, right } = this.#broken, words = wordsOf(language);
    return this.#compare(words.left(this.#value(left)), words.right(this.#value(right)));
  }

  #compare(left: string, right: string): string {
    return `${left} ${Opposite[this.#broken.pattern.rule.relation]} ${right}`;
  }

  /** @param sign turns the coefficients of the right side, which are those on the left, back */
  #side(language: string, first: number, end: number, sign: number, constant: bigint, value: bigint): string {
    const words = wordsOf(language);
    let side = "", more = 0;
    const signed = (isNegative: boolean, text: string): string => side + (side === "" ? (isNegative ? "−" : "") : isNegative ? " − " : " + ") + text;
    this.#reads.slice(first, end).forEach((read, i) => {
      if (!this.#named.has(first + i)) {
        more++;
        return;
      }
      const coefficient = sign * read.coefficient, magnitude = Math.abs(coefficient);
      side = signed(coefficient < 0, (magnitude === 1 ? "" : `${magnitude}×`) + this.#operand(read, language));
    });
    if (more > 0) side = signed(false, words.more(more));
    if (constant !== 0n || side === "") side = signed(constant < 0n, this.#value(abs(constant)));
    return more > 0 ? `${side} = ${this.#value(value)}` : side;
  }

  /** The operands that are named: all if there is room; else the single one of a side, then those that are not 0. */
  #choose(): ReadonlySet<number> {
    const all = this.#reads.map((_, i) => i), rightCount = all.length - this.#leftCount;
    if (all.length <= MostOperands) return new Set(all);
    const alone = all.filter((i) => (i < this.#leftCount ? this.#leftCount === 1 : rightCount === 1));
    return new Set([...new Set([...alone, ...all.filter((i) => this.#reads[i]?.cell?.value !== 0n)])].slice(0, MostOperands));
  }

  #listed(language: string): string {
    const words = wordsOf(language), more = this.#reads.length - this.#named.size;
    const named = this.#reads.filter((_, i) => this.#named.has(i)).map((read) => this.#operand(read, language));
    return [...named, ...(more > 0 ? [words.more(more)] : [])].join(words.comma);
  }

  #isTotalLeftBlank(): boolean {
    const [first, ...others] = this.#reads, isBlank = (read: Read | undefined): boolean => (read?.cell?.value ?? null) === null;
    return this.#leftCount === 1 && isBlank(first) && first?.cell?.special === undefined && others.some((read) => !isBlank(read) && read.cell?.value !== 0n);
  }

  #operand(read: Read, language: string): string {
    const words = wordsOf(language), label = visible(this.#labels.of(read, language)), { special, value } = read.cell ?? { value: null };
    const named = read.source === "prior" ? words.prior(label) : read.source === "children" ? words.children(label) : label;
    return special !== undefined ? `${named} ${visible(special.text)}` : value === null ? named + words.blank : `${named} ${this.#value(value)}`;
  }

  #value(value: bigint): string {
    return (this.#isDate ? dateOf(value) : undefined) ?? printed(value);
  }
}

