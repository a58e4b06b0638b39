import type { Kind, Member, Special } from "./definition.js";
import type { ListShape, Shape } from "./shape.js";

/** What a cell holds: a number, a date's day number, 0 for a text, the position of a code; null if it is blank. */
export interface Cell { readonly kind: Kind; readonly value: bigint | null; readonly special?: Special | undefined }

/** Whether its cells are counted or measured. */
export const isNumeric = ({ base }: Kind): boolean => base === "integer" || base === "decimal" || base === "year";

/** An entry of a list, or its overall row. */
export interface Row {
  readonly list: ListShape;
  readonly pointer: string;
  /** In its array; -1 for the overall row. */
  readonly position: number;
  readonly key: string | null;
  readonly isOverall: boolean;
  readonly above: Row | undefined;
}

/** A row while it is read. */
export interface Entry extends Row {
  key: string | null;
  isKeyUnusable: boolean;
  keyAt: number | undefined;
}

export interface EntryArray {
  state: "absent" | "known" | "unusable";
  entries: Entry[];
  byKey?: Map<string, Entry | undefined>;
}

/** A report in memory. */
export class Values {
  readonly shape: Shape;
  organization: string | undefined;
  organizationCode: string | undefined;
  year: number | undefined;
  /** Where members of the head stand. */
  readonly headAt = new Map<string, number>();
  /** By pointer; undefined if it cannot be used. What is not here is absent. */
  readonly cells = new Map<string, Cell | undefined>();
  readonly cellAt = new Map<string, number>();
  /** How many footnotes a table has. */
  readonly footnotes = new Map<string, number>();
  readonly #arrays = new Map<string, EntryArray>();
  readonly #counts = new Map<ListShape, number>();

  constructor(shape: Shape) {
    this.shape = shape;
  }

  /** One array of entries. */
  array(list: ListShape, above?: Row): EntryArray {
    const pointer = pointerOf(list, above), array = this.#arrays.get(pointer) ?? { state: "absent", entries: [] };
    this.#arrays.set(pointer, array);
    return array;
  }

  /** The entries of a list, of a nested one those of every entry above, then those in the overall row. */
  entriesOf(list: ListShape): Entry[] {
    const { parent } = list;
    return parent === undefined ? this.array(list).entries : [...this.entriesOf(parent), overallOf(parent)].flatMap((above) => this.array(list, above).entries);
  }

  add(entry: Entry): void {
    this.array(entry.list, entry.above).entries.push(entry);
    this.#counts.set(entry.list, this.countOf(entry.list) + 1);
  }

  /** How many entries a list has, a nested one in all rows above together. */
  countOf(list: ListShape): number {
    return this.#counts.get(list) ?? 0;
  }

  spoilEntries(list: ListShape, above?: Row): void {
    const array = this.array(list, above);
    for (const entry of array.entries)
      for (const nested of list.nested) {
        this.#counts.set(nested, this.countOf(nested) - this.array(nested, entry).entries.length);
        this.#arrays.delete(pointerOf(nested, entry));
      }
    this.#counts.set(list, this.countOf(list) - array.entries.length);
    array.entries = [];
    array.state = "unusable";
  }

  /** The entry with a key, if it is the only one. */
  find(list: ListShape, key: string | null, above?: Row): Row | undefined {
    const array = this.array(list, above);
    if (array.byKey === undefined) {
      array.byKey = new Map();
      for (const entry of array.entries) if (entry.key !== null) array.byKey.set(entry.key, array.byKey.has(entry.key) ? undefined : entry);
    }
    return key === null ? undefined : array.byKey.get(key);
  }

  /** The overall row; that of a table that may be lacking only if any cell of it is there. */
  overall(list: ListShape, above?: Row): Row | undefined {
    if (list.overall === undefined) return undefined;
    const row = overallOf(list, above);
    const isThere = list.isOptional !== true || [...list.cells].some(([path, { owner }]) => owner === list && this.cells.has(`${row.pointer}/${path}`));
    return isThere ? row : undefined;
  }

  /** The same row as one of another report. */
  same(row: Row): Row | undefined {
    const above = row.above && this.find(row.above.list, row.above.key);
    if (row.above !== undefined && above === undefined) return undefined;
    return row.isOverall ? this.overall(row.list, above) : this.find(row.list, row.key, above);
  }

  /** Whether nobody knows what entries there are. */
  isUnusable(list: ListShape, above?: Row): boolean {
    const { state } = this.array(list, above);
    return state === "unusable" || (state === "absent" && list.isOptional !== true && above?.isOverall !== true);
  }

  /** Whether a list is known to have these entries and no others. */
  isKnown(list: ListShape): boolean {
    const { state } = this.array(list);
    return state === "known" || (state === "absent" && list.isOptional === true);
  }

  /** The pointers of all cells, with their tables: the fixed ones as printed, then those of entries by list, row and column. */
  *pointers(): Iterable<readonly [string, Member]> {
    for (const [pointer, { table }] of this.shape.cells) yield [pointer, table];
    for (const list of this.shape.lists)
      for (const entry of this.entriesOf(list)) for (const path of list.cells.keys()) yield [`${entry.pointer}/${path}`, list.table];
  }

  /** The pointers of the blank cells that count as 0. */
  *blanksCounted(): Iterable<string> {
    for (const [pointer, { blank }] of this.pointers()) {
      const cell = this.cells.get(pointer);
      if (blank === "zero" && cell?.value === null && cell.special === undefined && isNumeric(cell.kind)) yield pointer;
    }
  }
}

/** Where a list stands. */
export const pointerOf = (list: ListShape, above?: Row): string => (above === undefined ? list.pointer : `${above.pointer}/${list.path}`);

export const overallOf = (list: ListShape, above?: Row): Row => ({ list, above, pointer: pointerOf(list, above) + "/overall", position: -1, key: null, isOverall: true });

export function entryOf(list: ListShape, above: Row | undefined, position: number): Entry {
  const pointer = `${pointerOf(list, above)}${list.overall === undefined ? "" : "/entries"}/${position}`;
  return { list, above, pointer, position, key: null, isOverall: false, isKeyUnusable: false, keyAt: undefined };
}

/** The key, the number of the entry, or `overall`. */
export const ownNameOf = (row: Row): string => (row.isOverall ? "overall" : row.key ?? `#${row.position + 1}`);

/** The same behind the name of the row above. */
export const nameOf = (row: Row): string => (row.above === undefined ? "" : nameOf(row.above) + ",") + ownNameOf(row);
