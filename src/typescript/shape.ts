import type { Definition, Kind, List, Member, Node } from "./definition.js";
import type { Texts } from "./result.js";

/** A list of the definition, with everything in its entries. */
export interface ListShape extends List {
  /** `/cases`, nested `/cases/reasons`. */
  readonly pointer: string;
  /** A nested list's path in the entry. */
  readonly path: string;
  readonly table: Member;
  readonly label: Texts;
  readonly columns: readonly Node[];
  readonly parent: ListShape | undefined;
  /** The cells of an entry by path: its own, then the overall cells of the lists nested in it. */
  readonly cells: Map<string, { readonly column: Node; readonly owner: ListShape }>;
  readonly nested: ListShape[];
}

/** A cell that is in every report, overall rows included. */
export interface FixedCell { readonly table: Member; readonly row: Node | undefined; readonly column: Node; readonly list: ListShape | undefined }

/** The definition, with what is found by pointers. */
export class Shape {
  readonly definition: Definition;
  readonly kinds = new Map<string, Kind>();
  readonly cells = new Map<string, FixedCell>();
  readonly lists: readonly ListShape[];
  readonly listAt = new Map<string, ListShape>();
  readonly rowAt = new Map<string, Node>();
  readonly columnAt = new Map<string, Node>();

  constructor(definition: Definition) {
    this.definition = definition;
    for (const kind of definition.kinds) this.kinds.set(kind.id, kind);
    for (const member of definition.members) this.#addTable(member);
    this.lists = definition.lists.map((pointer) => this.list(pointer));
  }

  list(pointer: string): ListShape {
    const list = this.listAt.get(pointer);
    if (list === undefined) throw new Error(`no list ${pointer}`);
    return list;
  }

  cell(pointer: string): FixedCell {
    const cell = this.cells.get(pointer);
    if (cell === undefined) throw new Error(`no cell ${pointer}`);
    return cell;
  }

  kind(id: string | undefined): Kind {
    const kind = this.kinds.get(id ?? "");
    if (kind === undefined) throw new Error(`no kind ${id}`);
    return kind;
  }

  #addTable(table: Member): void {
    const { columns, rows, list } = table;
    if (columns === undefined) return;
    for (const [path, column] of leavesOf(columns)) this.columnAt.set(`/${table.id}/${path}`, column);
    if (list !== undefined) {
      this.#addList({ ...list, pointer: "/" + table.id, path: "", table, label: {}, columns, parent: undefined, cells: new Map(), nested: [] });
      return;
    }
    for (const [rowPath, row] of rows === undefined ? [["", undefined] as const] : leavesOf(rows)) {
      if (row !== undefined) this.rowAt.set(`/${table.id}/${rowPath}`, row);
      for (const [path, column] of leavesOf(columns))
        this.cells.set("/" + [table.id, rowPath, path].filter((part) => part !== "").join("/"), { table, row, column, list: undefined });
    }
  }

  #addList(list: ListShape): void {
    this.listAt.set(list.pointer, list);
    for (const [path, column] of leavesOf(list.columns)) {
      list.cells.set(path, { column, owner: list });
      if (list.overall !== undefined && list.parent === undefined)
        this.cells.set(`${list.pointer}/overall/${path}`, { table: list.table, row: undefined, column, list });
    }
    for (const [path, node] of nestedIn(list.columns)) {
      const nested: ListShape = {
        ...node.list, pointer: `${list.pointer}/${path}`, path, table: list.table, label: node.label ?? {}, columns: node.nodes ?? [], parent: list, cells: new Map(), nested: [],
      };
      this.#addList(nested);
      list.nested.push(nested);
      if (nested.overall !== undefined)
        for (const [inner, column] of leavesOf(nested.columns)) list.cells.set(`${path}/overall/${inner}`, { column, owner: nested });
    }
  }
}

/** What holds cells, with its path. */
export function leavesOf(nodes: readonly Node[], above = ""): (readonly [string, Node])[] {
  return nodes.flatMap((node): (readonly [string, Node])[] =>
    node.list !== undefined ? [] : node.nodes === undefined ? [[above + node.id, node]] : leavesOf(node.nodes, `${above}${node.id}/`));
}

function nestedIn(nodes: readonly Node[], above = ""): (readonly [string, Node])[] {
  return nodes.flatMap((node): (readonly [string, Node])[] =>
    node.list !== undefined ? [[above + node.id, node]] : nestedIn(node.nodes ?? [], `${above}${node.id}/`));
}
