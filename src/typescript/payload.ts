import { Lines } from "./bytes.js";
import type { Kind, Member, Node } from "./definition.js";
import type { JsonNode } from "./json.js";
import { LargestCell, One, dayOf, exact, format, parse } from "./numbers.js";
import type { ListShape, Shape } from "./shape.js";
import { type Cell, type Entry, type Row, Values, entryOf, isNumeric, overallOf } from "./values.js";

/** What is wrong with a payload, and where. */
export interface Fault { readonly rule: string; readonly pointer: string; readonly offset: number | undefined; readonly words: readonly string[] }

/** A member that the definition knows. `spoil` makes everything at and below it unusable. */
interface Known { readonly id: string; readonly isRequired: boolean; read(node: JsonNode, pointer: string): void; spoil(): void }

const MostEntries = 10000;
const LongestKey = 256;
const LastYear = 9999;
const OptionalHead = ["organizationCode", "title", "publicationDate"];
const nothing = (): void => undefined;
const append = (pointer: string, key: string): string => `${pointer}/${key.replace(/~/g, "~0").replace(/\//g, "~1")}`;

/** What stands for a text in a cell; undefined if the kind does not allow it. */
function valueOf(text: string, { base, codes = [] }: Kind): bigint | undefined {
  if (base === "date") return dayOf(text);
  if (base === "code") return codes.includes(text) ? BigInt(codes.indexOf(text)) * One : undefined;
  return text === "" ? undefined : 0n;
}

/** Takes a payload apart by the definition, noting every fault. */
export class PayloadReader {
  readonly values: Values;
  readonly faults: Fault[] = [];
  readonly #shape: Shape;
  readonly #lines: Lines;
  /** In sums over other reports nothing is bounded, and what is blank is not known. */
  readonly #isSum: boolean;

  constructor(shape: Shape, lines: Lines, isSum: boolean) {
    this.values = new Values(shape);
    this.#shape = shape;
    this.#lines = lines;
    this.#isSum = isSum;
  }

  read(root: JsonNode): void {
    const { definition } = this.#shape;
    this.#object(root, "", [...this.#head(), ...definition.members.map((member) => this.#member(member)), this.#footnotes()]);
    this.#checkKeys();
  }

  #fault(rule: string, pointer: string, offset: number | undefined, ...words: string[]): void {
    this.faults.push({ rule, pointer, offset, words });
  }

  #wrongType(node: JsonNode, pointer: string, wanted: string): void {
    this.#fault("wrong-type", pointer, node.at, wanted, node.is);
  }

  #object(node: JsonNode, pointer: string, known: readonly Known[]): void {
    if (node.is !== "object") {
      this.#wrongType(node, pointer, "object");
      for (const member of known) member.spoil();
      return;
    }
    const byId = new Map(known.map((member) => [member.id, member])), seen = new Map<string, number>();
    for (const { name, at, value } of node.members) {
      const place = append(pointer, name), member = byId.get(name), first = seen.get(name);
      if (first !== undefined) {
        const { line, column } = this.#lines.at(first);
        this.#fault("duplicate-key", place, at, name, String(line), String(column));
        member?.spoil();
        continue;
      }
      seen.set(name, at);
      if (member === undefined) this.#fault("unknown-key", place, at, name);
      else member.read(value, place);
    }
    for (const { id, isRequired } of known) if (isRequired && !seen.has(id)) this.#fault("missing-key", append(pointer, id), node.at, id);
  }

  #head(): Known[] {
    const { values } = this, { definition } = this.#shape;
    const known = (id: string, read: Known["read"], spoil: () => void = nothing): Known => ({
      id, isRequired: !OptionalHead.includes(id) || definition.requires.includes(id), spoil,
      read: (node, pointer) => {
        values.headAt.set(id, node.at);
        read(node, pointer);
      },
    });
    const identity = (wanted: string): Known["read"] => (node, pointer) => {
      if (node.is !== "string") this.#wrongType(node, pointer, "string");
      else if (node.text !== wanted) this.#fault("wrong-definition", pointer, node.at, wanted, node.text);
    };
    return [
      known("standard", identity(definition.standard)),
      known("edition", identity(definition.edition)),
      known("organization", (node, pointer) => {
        if (node.is !== "string") this.#wrongType(node, pointer, "string");
        else values.organization = this.#filled(node.text, node.at, pointer);
      }, () => { values.organization = undefined; }),
      known("organizationCode", (node, pointer) => {
        const text = this.#optional(node, pointer);
        if (text !== undefined) values.organizationCode = this.#filled(text, node.at, pointer);
      }, () => { values.organizationCode = undefined; }),
      known("year", (node, pointer) => {
        if (node.is !== "number") this.#wrongType(node, pointer, "number");
        else values.year = this.#year(node.text, node.at, pointer);
      }, () => { values.year = undefined; }),
      known("title", (node, pointer) => void this.#optional(node, pointer)),
      known("publicationDate", (node, pointer) => {
        const text = this.#optional(node, pointer);
        if (text !== undefined && dayOf(text) === undefined) this.#fault("invalid-value", pointer, node.at, text, "date");
      }),
    ];
  }

  #optional(node: JsonNode, pointer: string): string | undefined {
    if (node.is === "string") return node.text;
    if (node.is !== "null") this.#wrongType(node, pointer, "string or null");
    return undefined;
  }

  #filled(text: string, at: number, pointer: string): string | undefined {
    if (text === "") this.#fault("invalid-value", pointer, at, text);
    return text === "" ? undefined : text;
  }

  #year(token: string, at: number, pointer: string): number | undefined {
    const value = this.#bounded(token, at, pointer, 0, One, BigInt(LastYear) * One);
    return value === undefined ? undefined : Number(value / One);
  }

  #bounded(token: string, at: number, pointer: string, scale: number, min: bigint, max: bigint): bigint | undefined {
    const { digits, value } = exact(token);
    if (digits > scale) this.#fault(scale === 0 ? "not-whole" : "too-many-digits", pointer, at, token, ...(scale === 0 ? [] : [String(scale)]));
    else if (value === undefined || value < min || value > max) this.#fault("out-of-range", pointer, at, token, format(min), format(max));
    else return value;
    return undefined;
  }

  #member(member: Member): Known {
    const { id, columns, rows, list } = member;
    if (columns === undefined) return { id, isRequired: false, read: (node, pointer) => void this.#optional(node, pointer), spoil: nothing };
    if (list !== undefined) return this.#list(this.#shape.list("/" + id), id);
    const cellsOf = (pointer: string, row: Node | undefined): Known[] => this.#columns(columns, pointer, member, row, () => undefined);
    const rowOf = (row: Node, above: string): Known => {
      const pointer = `${above}/${row.id}`;
      return this.#group(row.id, () => (row.nodes === undefined ? cellsOf(pointer, row) : row.nodes.map((node) => rowOf(node, pointer))));
    };
    return this.#group(id, () => (rows === undefined ? cellsOf("/" + id, undefined) : rows.map((row) => rowOf(row, "/" + id))));
  }

  #group(id: string, members: () => readonly Known[]): Known {
    return {
      id, isRequired: true, read: (node, pointer) => this.#object(node, pointer, members()),
      spoil: () => { for (const member of members()) member.spoil(); },
    };
  }

  /** @param nested a list nested among the columns; undefined where it has no place */
  #columns(columns: readonly Node[], above: string, table: Member, row: Node | undefined, nested: (path: string, node: Node) => Known | undefined, path = ""): Known[] {
    return columns.flatMap((column): Known[] => {
      const pointer = `${above}/${column.id}`, ownPath = path + column.id;
      if (column.list !== undefined) return [nested(ownPath, column)].filter((known): known is Known => known !== undefined);
      const { nodes } = column;
      if (nodes !== undefined) return [this.#group(column.id, () => this.#columns(nodes, pointer, table, row, nested, ownPath + "/"))];
      return [{
        id: column.id, isRequired: true, spoil: () => void this.values.cells.set(pointer, undefined),
        read: (node) => {
          this.values.cellAt.set(pointer, node.at);
          this.values.cells.set(pointer, this.#cell(node, pointer, column.kind ?? row?.kind, table));
        },
      }];
    });
  }

  #cell(node: JsonNode, pointer: string, kindId: string | undefined, { blank }: Member): Cell | undefined {
    const kind = this.#shape.kind(kindId), isNumber = isNumeric(kind);
    if (node.is === "null") {
      if (blank === "forbidden") this.#fault("blank-forbidden", pointer, node.at);
      return blank === "forbidden" || this.#isSum ? undefined : { kind, value: null };
    }
    const special = node.is === "string" ? kind.specials?.find(({ text }) => text === node.text) : undefined;
    if (special !== undefined) return { kind, value: null, special };
    if (isNumber && node.is === "number") {
      const [min, max] = this.#isSum ? [-LargestCell, LargestCell] : [parse(kind.min ?? "0"), parse(kind.max ?? "0")];
      const value = this.#bounded(node.text, node.at, pointer, kind.scale ?? 0, min, max);
      return value === undefined ? undefined : { kind, value };
    }
    const wanted = !isNumber ? kind.base : blank === "forbidden" ? "number" : "number or null";
    if (node.is !== "string" || (isNumber && kind.specials === undefined)) {
      this.#wrongType(node, pointer, wanted);
      return undefined;
    }
    const value = isNumber ? undefined : valueOf(node.text, kind);
    if (value === undefined) this.#fault("invalid-value", pointer, node.at, node.text, wanted);
    return value === undefined ? undefined : { kind, value };
  }

  #list(list: ListShape, id: string, above?: Row): Known {
    const isRequired = list.isOptional !== true, entries = this.#entries(list, list.overall === undefined ? id : "entries", above);
    return list.overall === undefined ? { ...entries, isRequired } : { ...this.#group(id, () => [entries, this.#overall(list, above)]), isRequired };
  }

  #entries(list: ListShape, id: string, above?: Row): Known {
    const spoil = (): void => this.values.spoilEntries(list, above);
    return {
      id, isRequired: true, spoil,
      read: (node, pointer) => {
        if (node.is !== "array") {
          this.#wrongType(node, pointer, "array");
          spoil();
          return;
        }
        const array = this.values.array(list, above);
        array.state = "known";
        for (const [i, item] of node.items.entries()) {
          if (this.values.countOf(list) === MostEntries) {
            this.#fault("too-many-entries", `${pointer}/${i}`, item.at, String(MostEntries));
            array.state = "unusable";
            return;
          }
          const entry = entryOf(list, above, i);
          this.values.add(entry);
          this.#object(item, entry.pointer, this.#inEntry(entry));
        }
      },
    };
  }

  #inEntry(entry: Entry): Known[] {
    const { list, pointer } = entry, { key } = list;
    const columns = this.#columns(list.columns, pointer, list.table, undefined, (path, node) => this.#list(this.#shape.list(`${list.pointer}/${path}`), node.id, entry));
    const spoil = (): void => {
      entry.key = null;
      entry.isKeyUnusable = true;
    };
    return key === undefined ? columns : [{ id: key, isRequired: true, spoil, read: (node, place) => this.#key(entry, node, place) }, ...columns];
  }

  #key(entry: Entry, node: JsonNode, pointer: string): void {
    entry.keyAt = node.at;
    if (node.is === "null") return;
    if (node.is !== "string") this.#wrongType(node, pointer, "string or null");
    else if (node.text === "" || node.text.length > LongestKey) this.#fault("invalid-value", pointer, node.at, node.text, "key");
    else entry.key = node.text;
    entry.isKeyUnusable = entry.key === null;
  }

  #overall(list: ListShape, above?: Row): Known {
    const row = overallOf(list, above);
    const nested = (path: string, node: Node): Known | undefined => {
      const isInside = above === undefined && node.list?.overall === undefined;
      return isInside ? { ...this.#list(this.#shape.list(`${list.pointer}/${path}`), node.id, row), isRequired: false } : undefined;
    };
    const known = this.#group("overall", () => this.#columns(list.columns, row.pointer, list.table, undefined, nested));
    return {
      ...known,
      read: (node, pointer) => {
        if (node.is !== "null" || list.isOptional !== true) known.read(node, pointer);
      },
    };
  }

  #footnotes(): Known {
    const { footnotes } = this.values;
    const tables = this.#shape.definition.members.filter(({ columns, list }) => columns !== undefined && list?.isRoster !== true);
    const members = tables.map(({ id }): Known =>
      ({ id, isRequired: false, read: (node, pointer) => this.#notes(id, node, pointer), spoil: () => void footnotes.delete(id) }));
    return { id: "footnotes", isRequired: false, read: (node, pointer) => this.#object(node, pointer, members), spoil: () => footnotes.clear() };
  }

  #notes(table: string, node: JsonNode, pointer: string): void {
    if (node.is !== "array") {
      this.#wrongType(node, pointer, "array");
      return;
    }
    let count = 0;
    for (const [i, item] of node.items.entries())
      if (item.is !== "string") this.#wrongType(item, `${pointer}/${i}`, "string");
      else if (this.#filled(item.text, item.at, `${pointer}/${i}`) !== undefined) count++;
    this.values.footnotes.set(table, count);
  }

  /** Finds entries that their roster does not declare, and those whose key occurs before. */
  #checkKeys(): void {
    for (const list of this.#shape.lists.filter(({ key }) => key !== undefined)) {
      const roster = list.roster === undefined ? undefined : this.#shape.list("/" + list.roster);
      const declares = roster !== undefined && roster !== list && this.values.isKnown(roster);
      const declared = declares ? new Set(this.values.entriesOf(roster).map(({ key }) => key)) : undefined;
      const seen = new Set<string>();
      for (const { key, keyAt, isKeyUnusable, pointer, above } of this.values.entriesOf(list)) {
        if (keyAt === undefined || isKeyUnusable) continue;
        const place = `${pointer}/${list.key}`, unique = `${above?.pointer ?? ""} ${key}`;
        if (roster !== undefined && (key === null || declared?.has(key) === false)) this.#fault("undeclared-entry", place, keyAt, ...(key === null ? [] : [key]));
        if (key !== null && seen.has(unique)) this.#fault("duplicate-entry", place, keyAt, key);
        if (key !== null) seen.add(unique);
      }
    }
  }
}

const AboutValues = ["wrong-type", "not-whole", "too-many-digits", "out-of-range", "invalid-value", "blank-forbidden"];

/** Faults of the structure by place, then those of fixed cells in printed order, then those of entries by list, row and column. */
export function inOrder(faults: readonly Fault[], values: Values): Fault[] {
  const ranks = new Map<string, number>();
  if (faults.some(({ rule }) => AboutValues.includes(rule)))
    for (const [pointer] of values.pointers()) if (!ranks.has(pointer)) ranks.set(pointer, ranks.size);
  const rankOf = ({ rule, pointer }: Fault): number => (AboutValues.includes(rule) ? ranks.get(pointer) ?? -1 : -1);
  return [...faults].sort((one, other) => rankOf(one) - rankOf(other) || (one.offset ?? Infinity) - (other.offset ?? Infinity) || 0);
}
