import type { Condition, Operand, Operation, Relation, RowOf, Rule, Side, Source, Term } from "./definition.js";
import { One, abs, divide, parse, total } from "./numbers.js";
import { type Obstacle, Obstacles, pointerIn, withoutReport } from "./obstacles.js";
import type { SkipReason } from "./result.js";
import type { FixedCell, ListShape } from "./shape.js";
import { type Cell, type Row, type Values, overallOf, pointerOf } from "./values.js";

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

/** Rows or cells; what is in the way if there are none. */
interface Finding<T> { readonly found: readonly T[]; readonly obstacle?: Obstacle }

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

/** What one instance of a rule reads, taken for numbers. What cannot be computed is an obstacle and counts as nothing. */
export class Reading {
  readonly obstacles = new Obstacles();
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
      const coefficient = factor * written || 0;
      if (isCell(operand)) return this.#cells(operand).found.map((found): Read => ({ ...found, coefficient, isCounted }));
      const { sum, count } = saidOf(operand), sides = sidesIn(operand) ?? [];
      return sides.flatMap((inner) => this.reads(inner, sum === undefined ? 0 : coefficient, isCounted || count !== undefined));
    });
  }

  /** The cell to look at first. */
  pointer({ left, right, at }: Rule): string {
    const isOwn = (operand: Operand): boolean => saidOf(operand).source === undefined;
    const cellsIn = (side: Side): Operand[] => termsOf(side).flatMap(([, operand]) => sidesIn(operand)?.flatMap(cellsIn) ?? (isCell(operand) ? [operand] : []));
    const isOne = (side: Side): boolean => {
      const [term, ...more] = termsOf(side), operand = term?.[1];
      if (operand === undefined || more.length > 0 || side.length > 1) return false;
      const { row } = saidOf(operand);
      return isCell(operand) && isOwn(operand) && row !== "entries" && row !== "nested";
    };
    const all = [...cellsIn(right), ...cellsIn(left)];
    const order = [...[left, right].filter(isOne).flatMap(cellsIn), ...all.filter(isOwn), ...all.filter((operand) => !isOwn(operand))];
    const first = order[0] === undefined ? "" : pathOf(order[0]);
    if (first.startsWith("/")) return first;
    for (const operand of order.filter(isOwn)) for (const { pointer } of this.#cells(operand).found) return pointer;
    return this.row === undefined ? "" : this.row.pointer + (at === undefined ? "" : "/" + at);
  }

  #operand(operand: Operand, inSum: boolean): bigint {
    if (operand === "/year") {
      if (this.reports.own.year === undefined) this.obstacles.add({ reason: "unusableCell", pointer: "/year" });
      return BigInt(this.reports.own.year ?? 0) * One;
    }
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
    const leftOut: Found[] = [];
    const values = sides.flatMap((side) => {
      const [term, ...more] = termsOf(side);
      if (term === undefined || more.length > 0 || !isCell(term[1])) return [this.side(side)];
      const [coefficient, operand] = term;
      return this.#found(operand, false).flatMap((found) => {
        const value = this.#read(operand, found);
        if (value === undefined) leftOut.push(found);
        return value === undefined ? [] : [BigInt(coefficient) * value + constantOf(side)];
      });
    });
    const [first, ...others] = values;
    if (first !== undefined) return others.reduce((best, value) => (value < best === isLeast ? value : best), first);
    this.obstacles.add({ reason: "noValue", pointer: "" });
    for (const found of leftOut) this.#refuse("noValue", found);
    return 0n;
  }

  #count(operand: Operand): number {
    if (typeof operand !== "string" && operand.key !== undefined) {
      const rows = this.#noted(this.#rows(operand), true);
      for (const row of rows)
        if ("isKeyUnusable" in row && row.isKeyUnusable === true) this.obstacles.add({ reason: "unusableCell", pointer: `${row.pointer}/${row.list.key}` });
      return rows.filter(({ key }) => key !== null).length;
    }
    return this.#found(operand, true).filter((found) => {
      const { cell } = found;
      if (cell === undefined) this.#refuse("unusableCell", found);
      return cell !== undefined && (cell.special === undefined ? cell.value !== null : cell.special.isValue);
    }).length;
  }

  /** The number that a cell stands for; undefined if it is left out, or cannot be read, which is noted. */
  #read(operand: Operand, found: Found): bigint | undefined {
    const { cell, place } = found, { reading = "inComparisons", blank } = saidOf(operand);
    if (cell === undefined) return this.#refuse("unusableCell", found);
    if (cell.special !== undefined) {
      const meaning = cell.special[reading];
      if (meaning !== "skip" && meaning !== "unknown") return parse(meaning);
      return meaning === "skip" && reading !== "inComparisons" ? undefined : this.#refuse("noValue", found);
    }
    if (cell.value === null && (blank ?? place.table.blank) === "unknown") this.#refuse("blankCell", found);
    return cell.value ?? 0n;
  }

  #refuse(reason: SkipReason, { source, pointer }: Found): undefined {
    this.obstacles.add({ reason, pointer: pointerIn(source, pointer) });
  }

  #found(operand: Operand, addsNothing: boolean): readonly Found[] {
    return this.#noted(this.#cells(operand), addsNothing);
  }

  /** @param addsNothing whether a row that is not there does */
  #noted<T>({ found, obstacle }: Finding<T>, addsNothing: boolean): readonly T[] {
    if (obstacle !== undefined && !(addsNothing && obstacle.reason === "noPartner" && obstacle.isKeyless !== true)) this.obstacles.add(obstacle);
    return found;
  }

  /** The cells that an operand names. */
  #cells(operand: Operand): Finding<Found> {
    const path = pathOf(operand), of = saidOf(operand), { source } = of, values = this.reports[source ?? "own"];
    if (!path.startsWith("/")) {
      const rows = this.#rows(of);
      return { ...rows, found: values === undefined ? [] : rows.found.flatMap((row) => this.#inRow(row, path, values, source)) };
    }
    if (values === undefined) return lacking(source);
    const place = values.shape.cell(path), { list } = place, row = list && overallOf(list);
    const { obstacle } = list === undefined ? {} : one(values.overall(list), values, list, source);
    return obstacle !== undefined ? { found: [], obstacle } : { found: [{ pointer: path, cell: values.cells.get(path), values, source, row, place }] };
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
    if (values === undefined) return lacking(source);
    if (pointer === undefined) {
      const meant = which === "above" ? row?.above : row;
      return meant === undefined ? { found: [] } : one(this.#there(meant, values, source), values, meant.list, source);
    }
    const list = values.shape.list(pointer);
    switch (which) {
      case "entries": return entriesIn(values, list, source);
      case "nested": {
        const above = this.#holder(list, values, source);
        return above === undefined || (above.isOverall && list.overall !== undefined) ? lackingRow(list, source) : entriesIn(values, list, source, above);
      }
      case "overall": {
        const { parent } = list, above = parent && this.#holder(list, values, source);
        const isOutside = parent !== undefined && (above === undefined || (above.isOverall && this.row?.list === parent));
        return one(isOutside ? undefined : values.overall(list, above), values, list, source);
      }
      default: {
        const owner = which === "partnerOfAbove" ? row?.above : row;
        const partner = owner && (owner.isOverall ? values.overall(list) : values.find(list, owner.key));
        const { found, obstacle } = one(partner, values, list, source);
        return obstacle === undefined ? { found } : { found, obstacle: { ...obstacle, isKeyless: owner?.isOverall === false && owner.key === null } };
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
}

const saidOf = (operand: Operand): Operation => (typeof operand === "string" ? {} : operand);

const pathOf = (operand: Operand): string => (typeof operand === "string" ? operand : operand.cell ?? "");

const lacking = (source: Source = "prior"): Finding<never> => ({ found: [], obstacle: { reason: withoutReport(source), pointer: "" } });

const lackingRow = ({ table }: ListShape, source: Source | undefined, reason: SkipReason = "noPartner"): Finding<never> =>
  ({ found: [], obstacle: { reason, pointer: pointerIn(source, "/" + table.id) } });

const entriesIn = (values: Values, list: ListShape, source: Source | undefined, above?: Row): Finding<Row> => values.isUnusable(list, above)
  ? { found: [], obstacle: { reason: "unusableCell", pointer: pointerIn(source, pointerOf(list, above)) } }
  : { found: values.array(list, above).entries };

/** Whether a row that is not there is known not to be depends on its table. */
const one = (row: Row | undefined, values: Values, list: ListShape, source: Source | undefined): Finding<Row> => row !== undefined
  ? { found: [row] }
  : lackingRow(list, source, values.isUnusable(values.shape.list("/" + list.table.id)) ? "unusableCell" : "noPartner");

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
