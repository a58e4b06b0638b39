import type { Lines } from "./bytes.js";
import type { Source } from "./definition.js";
import { Labels, inEach, wordingOf } from "./labels.js";
import { EquationText, wordsOf } from "./messages.js";
import { format } from "./numbers.js";
import type { Fault } from "./payload.js";
import type { Read } from "./reading.js";
import type { Note, Place, ReadCell, Texts, Violation } from "./result.js";
import { type Broken, idOf } from "./rules.js";
import type { Values } from "./values.js";
import { quote, visible } from "./words.js";

/** The lines of each report. */
export type LinesOf = Readonly<Record<"own" | Source, Lines>>;

/** Words what was found in a report. */
export class Findings {
  readonly #own: Values;
  readonly #lines: LinesOf;
  readonly #language: string;

  constructor(own: Values, lines: LinesOf, language: string | undefined) {
    this.#own = own;
    this.#lines = lines;
    this.#language = language ?? own.shape.definition.languages[0] ?? "";
  }

  fault({ rule, pointer, offset, words }: Fault, lines: Lines): Violation {
    const quoted = words.map(quote), place = offset === undefined ? null : lines.at(offset);
    return {
      id: rule, rule, instance: "", severity: "error", status: "payload", pointer, place, left: null, right: null, difference: null, operands: [],
      text: this.#inEach((language) => wordsOf(language).rule(rule)), ...this.#worded((language) => wordsOf(language).fault(rule, quoted)),
    };
  }

  broken(broken: Broken): Violation {
    const { pattern: { rule }, reading, instance, left, right } = broken, { reads, labels, equation } = this.#partsOf(broken);
    const pointer = reading.pointer(rule), place = this.#placeOf(this.#own, pointer, "own");
    return {
      id: idOf(rule.id, instance), rule: rule.id, instance, severity: rule.severity ?? "error", status: rule.status, pointer, place,
      left: format(left), right: format(right), difference: format(left - right), operands: reads.map((read) => this.#operand(read, labels)),
      text: rule.text ?? {}, ...this.#worded((language) => equation.write(language)),
    };
  }

  /** The note on an instance that does not hold and has its footnote. */
  explained(broken: Broken): Note {
    const { pattern: { rule }, reading, instance } = broken, { equation } = this.#partsOf(broken), { definition } = this.#own.shape;
    const table = definition.members.find(({ id }) => id === rule.explainedBy), id = visible(idOf(rule.id, instance));
    const labelIn = (language: string): string => visible(wordingOf(table?.label ?? {}, language) || (rule.explainedBy ?? ""));
    const worded = this.#worded((language) => wordsOf(language).explained(id, equation.sidesCompared(language), labelIn(language)));
    return { kind: "explained", pointers: [reading.pointer(rule)], ...worded };
  }

  /** What a reader should know though nothing is wrong. */
  notes(): Note[] {
    const { year, shape: { definition: { inForce: { first, last } } } } = this.#own, notes: Note[] = [], pointers = [...this.#own.blanksCounted()];
    if (pointers.length > 0) notes.push({ kind: "blankCounted", pointers, ...this.#worded((language) => wordsOf(language).blankCounted(pointers.length)) });
    if (year !== undefined && (year < (first ?? year) || year > (last ?? year)))
      notes.push({ kind: "yearOutOfForce", pointers: ["/year"], ...this.#worded((language) => wordsOf(language).yearOutOfForce(year, `${first ?? ""}–${last ?? ""}`)) });
    return notes;
  }

  #partsOf(broken: Broken): { readonly reads: readonly Read[]; readonly labels: Labels; readonly equation: EquationText } {
    const { pattern: { rule }, reading } = broken, left = reading.reads(rule.left, 1), reads = [...left, ...reading.reads(rule.right, -1)];
    const labels = new Labels(broken, reads);
    return { reads, labels, equation: new EquationText(broken, reads, left.length, labels) };
  }

  #operand(read: Read, labels: Labels): ReadCell {
    const { source, pointer, coefficient, cell, values } = read, { special, value = null } = cell ?? {};
    return {
      ...(source && { source }), pointer, coefficient, value: value === null ? null : format(value), ...(special && { special: special.text }),
      label: this.#inEach((language) => labels.of(read, language)), place: this.#placeOf(values, pointer, source ?? "own"),
    };
  }

  #placeOf(values: Values, pointer: string, report: keyof LinesOf): Place | null {
    const offset = values.cellAt.get(pointer);
    return offset === undefined ? null : this.#lines[report].at(offset);
  }

  #worded(word: (language: string) => string): { readonly messages: Texts; readonly message: string } {
    const messages = this.#inEach(word);
    return { messages, message: wordingOf(messages, this.#language) };
  }

  #inEach(word: (language: string) => string): Texts {
    return inEach(this.#own.shape.definition, word);
  }
}
