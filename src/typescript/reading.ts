import type { Condition, Operand, Operation, Relation, RowOf, Rule, Side, Source, Term } from "./definition.js";
import { One, abs, divide, parse, total } from "./numbers.js";
import type { FixedCell } from "./shape.js";
import { type Cell, type Row, type Values, overallOf } from "./values.js";

/** The report that is judged, and those that its rules read besides. */
export interface Reports { readonly own: Values; readonly prior: Values | undefined; readonly children: Values | undefined }

/** A cell that an operand names; undefined if it is absent or cannot be used. */
export interface Found {
  readonly pointer: string;
  readonly cell: Cell | undefined;
  readonly values: Values;
  readonly source: Source | undefined;
  /** The row of a list that it is in. */
  readonly row: Row | undefined;
  /** What it is in a row of a list, or where it is in every report. */
  readonly place: FixedCell;
}

/** A cell that a side reads, with its factor when everything stands on the left. */
export interface Read extends Found { readonly coefficient: number; readonly isCounted: boolean }

/** Rows or cells; what is in the way if there are none: a row that is not there, or something that nobody knows. */
interface Finding<T> { readonly found: readonly T[]; readonly lacks?: "row" | "knowledge" }

export const termsOf = (side: Side): Term[] => side.filter((part): part is Term => typeof part !== "string");
export const constantOf = (side: Side): bigint => total(side.filter((part): part is string => typeof part === "string").map(parse));

/** The sides in a function; an operand that is counted is a side of one term. */
export function sidesIn(operand: Operand): readonly Side[] | undefined {
  if (typeof operand === "string") return undefined;
  const { sum, min, max, count, abs: magnitude, round, quotient } = operand, single = magnitude ?? round;
  return sum ?? min ?? max ?? quotient ?? (single === undefined ? count?.map((counted): Side => [[1, counted]]) : [single]);
}

const isCell = (operand: Operand): boolean =>
  typeof operand === "string" ? operand !== "/year" : operand.cell !== undefined;

/** What one instance of a rule reads, taken for numbers. What cannot be computed sets `isBlocked` and counts as nothing. */
export class Reading {
  isBlocked = false;
  readonly reports: Reports;
  readonly row: Row | undefined;

  constructor(reports: Reports, row: Row | undefined) {
    this.reports = reports;
    this.row = row;
  }

  /** @param inSum whether rows that are not there add nothing */
  side(side: Side, inSum = false): bigint {
    return total(termsOf(side).map(([coefficient, operand]) => BigInt(coefficient) * this.#operand(operand, inSum))) + constantOf(side);
  }

  /** Everything is computed, also what no longer decides: all of it must be possible. */
  isTrue(condition: Condition): boolean {
    const alternatives = condition.map((all) => all.map(({ relation, left, right }) => relates(relation, this.side(left), this.side(right), 0n)));
    return alternatives.some((all) => all.every(Boolean));
  }

  /** The cells that a side reads, in its order. @param factor of the coefficients; 0 inside a function */
  reads(side: Side, factor: number, isCounted = false): Read[] {
    return termsOf(side).flatMap(([written, operand]) => {
      const coefficient = factor * written || 0, sides = sidesIn(operand);
      if (sides === undefined) return isCell(operand) ? this.#cells(operand).found.map((found): Read => ({ ...found, coefficient, isCounted })) : [];
      const { sum, count } = operand as Operation;
      return sides.flatMap((inner) => this.reads(inner, sum === undefined ? 0 : coefficient, isCounted || count !== undefined));
    });
  }

  /** The cell to look at first. */
  pointer({ left, right, at }: Rule): string {
    const isOwn = (operand: Operand): boolean => typeof operand === "string" || operand.source === undefined;
    const cellsIn = (side: Side): Operand[] => termsOf(side).flatMap(([, operand]) => sidesIn(operand)?.flatMap(cellsIn) ?? (isCell(operand) ? [operand] : []));
    const isOne = (side: Side): boolean => {
      const [term, ...more] = termsOf(side), operand = term?.[1];
      return operand !== undefined && more.length === 0 && side.length === 1 && isCell(operand) && isOwn(operand) && (typeof operand === "string" || (operand.row !== "entries" && operand.row !== "nested"));
    };
    const all = [...cellsIn(right), ...cellsIn(left)];
    const order = [...[left, right].filter(isOne).flatMap(cellsIn), ...all.filter(isOwn), ...all.filter((operand) => !isOwn(operand))];
    const first = order[0] === undefined ? "" : pathOf(order[0]);
    if (first.startsWith("/")) return first;
    for (const operand of order.filter(isOwn)) for (const { pointer } of this.#cells(operand).found) return pointer;
    return this.row === undefined ? "" : this.row.pointer + (at === undefined ? "" : "/" + at);
  }

  #operand(operand: Operand, inSum: boolean): bigint {
    if (operand === "/year") return this.reports.own.year === undefined ? this.#block() : BigInt(this.reports.own.year) * One;
    if (typeof operand === "string" || operand.cell !== undefined) return total(this.#found(operand, inSum).map((found) => this.#read(operand, found) ?? 0n));
    const unit = parse(operand.unit ?? "1"), { sum, min, max, count, exists, abs: magnitude, round, quotient } = operand;
    if (sum !== undefined) return total(sum.map((side) => this.side(side, true)));
    if (count !== undefined) return One * total(count.map((counted) => BigInt(this.#count(counted))));
    if (exists !== undefined) return this.#noted(this.#rows(exists), true).length > 0 ? One : 0n;
    if (magnitude !== undefined) return abs(this.side(magnitude));
    if (round !== undefined) return divide(this.side(round), unit) * unit;
    if (quotient !== undefined) return share(this.side(quotient[0] ?? []), this.side(quotient[1] ?? []), unit);
    return this.#extreme(min ?? max ?? [], min !== undefined);
  }

  #extreme(sides: readonly Side[], isLeast: boolean): bigint {
    const values = sides.flatMap((side) => {
      const [term, ...more] = termsOf(side);
      if (term === undefined || more.length > 0 || !isCell(term[1])) return [this.side(side)];
      const [coefficient, operand] = term;
      return this.#found(operand, false).flatMap((found) => {
        const value = this.#read(operand, found);
        return value === undefined ? [] : [BigInt(coefficient) * value + constantOf(side)];
      });
    });
    const [first, ...others] = values;
    return first === undefined ? this.#block() : others.reduce((best, value) => (value < best === isLeast ? value : best), first);
  }

  #count(operand: Operand): number {
    if (typeof operand !== "string" && operand.key !== undefined) {
      const rows = this.#noted(this.#rows(operand), true);
      if (rows.some((row) => "isKeyUnusable" in row && row.isKeyUnusable === true)) this.#block();
      return rows.filter(({ key }) => key !== null).length;
    }
    return this.#found(operand, true).filter(({ cell }) => {
      if (cell === undefined) this.#block();
      return cell !== undefined && (cell.special === undefined ? cell.value !== null : cell.special.isValue);
    }).length;
  }

  /** The number that a cell stands for; undefined if it is left out. */
  #read(operand: Operand, { cell, place }: Found): bigint | undefined {
    if (cell === undefined) return this.#block();
    const { special, value } = cell, { reading, blank } = typeof operand === "string" ? {} as Operation : operand;
    if (special !== undefined) {
      const meaning = special[reading ?? "inComparisons"];
      if (meaning === "skip" && reading !== "inComparisons") return undefined;
      return meaning === "unknown" || meaning === "skip" ? this.#block() : parse(meaning);
    }
    return value ?? ((blank ?? place.table.blank) === "unknown" ? this.#block() : 0n);
  }

  #found(operand: Operand, addsNothing: boolean): readonly Found[] {
    return this.#noted(this.#cells(operand), addsNothing);
  }

  #noted<T>({ found, lacks }: Finding<T>, addsNothing: boolean): readonly T[] {
    if (lacks === "knowledge" || (lacks === "row" && !addsNothing)) this.#block();
    return found;
  }

  /** The cells that an operand names. */
  #cells(operand: Operand): Finding<Found> {
    const path = pathOf(operand), of: RowOf = typeof operand === "string" ? {} : operand, { source } = of, values = this.reports[source ?? "own"];
    if (values === undefined) return { found: [], lacks: "knowledge" };
    if (!path.startsWith("/")) {
      const rows = this.#rows(of);
      return { ...rows, found: rows.found.flatMap((row) => this.#inRow(row, path, values, source)) };
    }
    const place = values.fixed(path), list = place?.list;
    if (place === undefined) return { found: [], lacks: "knowledge" };
    const row = list && overallOf(list), rows = list && one(values.overall(list), values, list);
    return rows !== undefined && rows.found.length === 0 ? { ...rows, found: [] } : { found: [{ pointer: path, cell: values.cells.get(path), values, source, row, place }] };
  }

  /** Cells of nested lists are only in entries. */
  #inRow(row: Row, path: string, values: Values, source: Source | undefined): Found[] {
    const of = row.list.cells.get(path), pointer = `${row.pointer}/${path}`;
    if (of === undefined || (row.isOverall && of.owner !== row.list)) return [];
    const place = { table: row.list.table, row: undefined, column: of.column, list: of.owner };
    return [{ pointer, cell: values.cells.get(pointer), values, source, row: of.owner === row.list ? row : overallOf(of.owner, row), place }];
  }

  /** The rows that an operand means. */
  #rows({ row: which, list: pointer, source }: RowOf): Finding<Row> {
    const values = this.reports[source ?? "own"], { row } = this;
    if (values === undefined) return { found: [], lacks: "knowledge" };
    if (pointer === undefined) {
      const meant = which === "above" ? row?.above : row;
      return meant === undefined ? { found: [], lacks: "row" } : one(this.#there(meant, values, source), values, meant.list);
    }
    const list = values.shape.list(pointer), { parent } = list;
    switch (which) {
      case "entries": return entriesIn(values, list);
      case "nested": {
        const above = this.#holder(list, values, source);
        return above === undefined || (above.isOverall && list.overall !== undefined) ? { found: [], lacks: "row" } : entriesIn(values, list, above);
      }
      case "overall": {
        const above = parent && this.#holder(list, values, source);
        const isOutside = parent !== undefined && (above === undefined || (above.isOverall && this.row?.list === parent));
        return one(isOutside ? undefined : values.overall(list, above), values, list);
      }
      default: {
        const owner = which === "partnerOfAbove" ? row?.above : row;
        if (owner === undefined) return { found: [], lacks: "row" };
        const partner = one(owner.isOverall ? values.overall(list) : values.find(list, owner.key), values, list);
        return partner.lacks !== undefined && !owner.isOverall && owner.key === null ? { found: [], lacks: "knowledge" } : partner;
      }
    }
  }

  /** The row in which a nested list is meant: this, or the one above. */
  #holder(list: { readonly parent: unknown }, values: Values, source: Source | undefined): Row | undefined {
    const row = this.row?.list === list.parent ? this.row : this.row?.above;
    return row && this.#there(row, values, source);
  }

  #there(row: Row, values: Values, source: Source | undefined): Row | undefined {
    if (source !== undefined) return values.same(row);
    return row.isOverall && row === this.row ? values.overall(row.list, row.above) && row : row;
  }

  #block(): 0n {
    this.isBlocked = true;
    return 0n;
  }
}

const pathOf = (operand: Operand): string => (typeof operand === "string" ? operand : operand.cell ?? "");

const entriesIn = (values: Values, list: Parameters<Values["array"]>[0], above?: Row): Finding<Row> =>
  values.isUnusable(list, above) ? { found: [], lacks: "knowledge" } : { found: values.array(list, above).entries };

/** Whether a row that is not there is known not to be depends on its table. */
function one(row: Row | undefined, values: Values, { table }: { readonly table: { readonly id: string } }): Finding<Row> {
  return row !== undefined ? { found: [row] } : { found: [], lacks: values.isUnusable(values.shape.list("/" + table.id)) ? "knowledge" : "row" };
}

function share(dividend: bigint, divisor: bigint, unit: bigint): bigint {
  return divisor === 0n ? 0n : divide((divisor < 0n ? -dividend : dividend) * One, abs(divisor) * unit) * unit;
}

/** @param slack how far the sides may differ, in units of a unit */
export function relates(relation: Relation, left: bigint, right: bigint, slack: bigint): boolean {
  const difference = (left - right) * One;
  switch (relation) {
    case "=": return abs(difference) <= slack;
    case "<=": return difference <= slack;
    case ">=": return difference >= -slack;
    case "<": return difference < slack;
    case ">": return difference > -slack;
  }
}
