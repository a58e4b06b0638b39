import type { Definition, Node } from "./definition.js";
import type { Read } from "./reading.js";
import type { Texts } from "./result.js";
import type { Broken } from "./rules.js";
import { type Row, nameOf, ownNameOf } from "./values.js";
import { lookUp } from "./words.js";

/** The wording in a language, else in the first there is. */
export const wordingOf = (texts: Texts, language: string): string => lookUp(texts, language) ?? Object.values(texts)[0] ?? "";

export const inEach = ({ languages }: Definition, word: (language: string) => string): Texts =>
  Object.fromEntries(languages.map((language) => [language, word(language)]));

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== "").join(" · ");
const labelOf = (node: Node, language: string): string => wordingOf(node.label ?? {}, language) || node.id;
const nameOfRow = (row: Row, language: string): string => (row.isOverall ? wordingOf(row.list.overall ?? {}, language) || "overall" : ownNameOf(row));

/** What the form prints at the cells of a rule, as short as tells them apart: what the rule is repeated over is not said again. */
export class Labels {
  readonly #broken: Broken;
  readonly #namesTables: boolean;

  constructor(broken: Broken, reads: readonly Read[]) {
    this.#broken = broken;
    this.#namesTables = broken.pattern.rule.table !== undefined || new Set(reads.map(({ place }) => place.table)).size > 1;
  }

  of(read: Read, language: string): string {
    const { table, row, column, list } = read.place, { rule } = this.#broken.pattern, isRepeated = rule.table === table.id;
    return joined([
      !isRepeated && this.#namesTables && table.label !== undefined ? wordingOf(table.label, language) : "",
      row !== undefined && !(isRepeated && rule.by === "row") ? labelOf(row, language) : "",
      ...(list === undefined || read.row === undefined ? [] : this.#rowParts(read.row, read.source !== undefined, language)),
      isRepeated && rule.by === "column" ? "" : labelOf(column, language),
    ]);
  }

  /** What an instance is about. */
  ofInstance(language: string): string {
    const { pattern: { rule, row: rowPath, column: columnPath, position }, reading: { row, reports: { own: { shape } } } } = this.#broken;
    if (row !== undefined) {
      const more = rule.labels?.[position];
      return joined([row.above === undefined ? "" : ownNameOf(row.above), nameOfRow(row, language), more === undefined ? "" : wordingOf(more, language)]);
    }
    const nodes = [shape.rowAt.get(`/${rule.table}/${rowPath}`), shape.columnAt.get(`/${rule.table}/${columnPath}`)];
    return nodes.flatMap((node) => (node === undefined ? [] : [labelOf(node, language)])).join(" · ");
  }

  /** The row of a list, and in a nested one that above; not the row of the instance itself, nor the same one in another report. */
  #rowParts(row: Row, isOther: boolean, language: string): string[] {
    const own = this.#broken.reading.row, { above } = row;
    const isSame = (one: Row | undefined, other: Row | undefined): boolean => one?.pointer === other?.pointer;
    if (own !== undefined && (isOther ? own.list === row.list && nameOf(own) === nameOf(row) : isSame(own, row))) return [];
    const isInside = above !== undefined && own !== undefined && ((!isOther && isSame(above, own.above)) || (isSame(above, own) && (!isOther || above.isOverall)));
    return [
      ...(above === undefined || isInside ? [] : [ownNameOf(above)]),
      ...(above === undefined ? [] : [wordingOf(row.list.label, language) || row.list.path.slice(row.list.path.lastIndexOf("/") + 1)]),
      nameOfRow(row, language),
    ];
  }
}

