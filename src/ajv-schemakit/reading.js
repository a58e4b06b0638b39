// What one instance of a rule reads, taken for numbers. What cannot be computed sets `isBlocked` and counts as nothing.
import { One, abs, divide, format, ofCell, ofDate, ofNumber, parse, sum } from "./numbers.js";
import { at, isNested, isObject } from "./report.js";

const Functions = ["sum", "min", "max", "count", "exists", "abs", "round", "quotient"];
const functionOf = (operand) => (typeof operand === "string" ? undefined : Functions.find((name) => name in operand));
const termsOf = (side) => side.filter((part) => typeof part !== "string");
const constantOf = (side) => sum(side.filter((part) => typeof part === "string").map(parse));
const isCell = (operand) => operand !== "/year" && !functionOf(operand) && operand.key === undefined;

/** The sides in a function; an operand that is counted is a side of one term. */
function sidesIn(operand, name) {
  if (name === "exists") return [];
  if (name === "count") return operand.count.map((counted) => [[1, counted]]);
  return name === "abs" || name === "round" ? [operand[name]] : operand[name];
}

export class Reading {
  isBlocked = false;

  constructor(annotation, reports, row) {
    Object.assign(this, { annotation, reports, row });
  }

  /** @param inSum whether rows that are not there add nothing. */
  side(side, inSum = false) {
    return sum(termsOf(side).map(([coefficient, operand]) => BigInt(coefficient) * this.#operand(operand, inSum))) + constantOf(side);
  }

  /** The cells that a side reads, in its order. @param factor of the coefficients; 0 inside a function. */
  operands(side, factor) {
    return termsOf(side).flatMap(([written, operand]) => {
      const coefficient = factor * written, name = functionOf(operand);
      if (name) return sidesIn(operand, name).flatMap((inner) => this.operands(inner, name === "sum" ? coefficient : 0));
      return isCell(operand) ? (this.#cells(operand) ?? []).map((cell) => this.#describe(operand, cell, coefficient || 0)) : [];
    });
  }

  /** The cell to look at first. */
  pointer({ left, right, at: place }) {
    const isOwn = (operand) => operand.source === undefined;
    const isOne = (side) => side.length === 1 && termsOf(side).length === 1 && isCell(side[0][1]) && isOwn(side[0][1]) && !["entries", "nested"].includes(side[0][1].row);
    const cellsIn = (side) => termsOf(side).flatMap(([, operand]) => (functionOf(operand) ? sidesIn(operand, functionOf(operand)).flatMap(cellsIn) : isCell(operand) ? [operand] : []));
    const all = [...cellsIn(right), ...cellsIn(left)];
    const order = [...[left, right].filter(isOne).flatMap(cellsIn), ...all.filter(isOwn), ...all.filter((operand) => !isOwn(operand))];
    const first = order[0]?.cell ?? order[0] ?? "";
    if (first.startsWith("/")) return first;
    for (const operand of order.filter(isOwn))
      for (const cell of this.#cells(operand) ?? []) return cell.pointer;
    return this.row ? this.row.pointer + (place === undefined ? "" : "/" + place) : "";
  }

  year() {
    const year = ofNumber(at(this.reports.own.root, "year"));
    return year !== undefined && year % One === 0n && year >= One && year <= 9999n * One ? year : undefined;
  }

  #operand(operand, inSum) {
    if (operand === "/year") return this.year() ?? this.#block(0n);
    const name = functionOf(operand), unit = operand.unit && parse(operand.unit);
    const sides = name && sidesIn(operand, name);
    switch (name) {
      case undefined: return sum(this.#found(operand, inSum).map((cell) => this.#read(operand, cell) ?? 0n));
      case "sum": return sum(sides.map((side) => this.side(side, true)));
      case "count": return One * sum(operand.count.map((counted) => BigInt(this.#count(counted))));
      case "exists": return this.#rows(operand.exists)?.length > 0 ? One : 0n;
      case "abs": return abs(this.side(sides[0]));
      case "round": return divide(this.side(sides[0]), unit) * unit;
      case "quotient": return quotient(this.side(sides[0]), this.side(sides[1]), unit);
      default: return this.#extreme(sides, name === "min");
    }
  }

  #extreme(sides, isLeast) {
    const values = sides.flatMap((side) => {
      const [term, ...more] = termsOf(side);
      if (term === undefined || more.length > 0 || !isCell(term[1])) return [this.side(side)];
      const read = this.#found(term[1], false).map((cell) => this.#read(term[1], cell)).filter((value) => value !== undefined);
      return read.map((value) => BigInt(term[0]) * value + constantOf(side));
    });
    return values.length === 0 ? this.#block(0n) : values.reduce((best, value) => (value < best === isLeast ? value : best));
  }

  #count(operand) {
    if (operand.key !== undefined) return (this.#rows(operand) ?? []).filter((row) => !row.isOverall && typeof at(row.value, operand.key) === "string").length;
    return this.#found(operand, true).filter(({ value, source }) => {
      if (value === null && source !== "children") return false;
      const special = this.#special(operand, value), isText = typeof value === "string" && value !== "";
      if (!special && !isText && ofCell(value) === undefined) this.#block();
      return special ? special.isValue : true;
    }).length;
  }

  /** The number that a cell stands for; undefined if it is left out. */
  #read(operand, { value, source, table }) {
    if (value === null && source !== "children") return (operand.blank ?? this.annotation.blank[table]) === "unknown" ? this.#block(0n) : 0n;
    const special = this.#special(operand, value);
    if (!special) return ofCell(value) ?? ofDate(value) ?? this.#block();
    const reading = special[operand.reading];
    return reading === "unknown" || (reading === "skip" && operand.reading === "inComparisons") ? this.#block() : reading === "skip" ? undefined : parse(reading);
  }

  #special(operand, value) {
    const specials = operand.kind && typeof value === "string" ? this.annotation.kinds[operand.kind] : undefined;
    return specials && Object.hasOwn(specials, value) ? specials[value] : undefined;
  }

  #describe(operand, { value, source, pointer }, coefficient) {
    const special = this.#special(operand, value), exact = special ? undefined : ofCell(value) ?? ofDate(value);
    return { ...(source && { source }), pointer, coefficient, value: exact === undefined ? null : format(exact), ...(special && { special: value }) };
  }

  #found(operand, inSum) {
    return this.#cells(operand) ?? (inSum ? [] : this.#block([]));
  }

  /** The cells that an operand names; undefined if their row is not there. */
  #cells(operand) {
    const path = operand.cell ?? operand, { source } = operand, report = this.reports[source ?? "own"];
    if (!path.startsWith("/"))
      return this.#rows(operand)?.map((row) => ({ value: at(row.value, path), pointer: `${row.pointer}/${path}`, table: row.list.split("/")[1], source }));
    if (!report) return this.#block([]);
    const [, table, second] = path.split("/"), root = at(report.root, table);
    const isThere = root !== undefined && (second !== "overall" || isObject(at(root, second)));
    return isThere ? [{ value: at(report.root, path), pointer: path, table, source }] : undefined;
  }

  /** The rows that an operand means; undefined if one is meant that is not there. */
  #rows({ row: which, list, source }) {
    const report = this.reports[source ?? "own"];
    if (!report) return this.#block([]);
    const there = (row) => (source ? report.same(row) : row.value === undefined ? undefined : row);
    const holder = () => there(list.startsWith(this.row.list + "/") ? this.row : this.row.above);
    const one = (row) => row && [row];
    switch (which) {
      case "entries": return report.entries(list);
      case "nested": return holder() && report.entries(list, holder());
      case "overall": return isNested(list) ? one(holder() && report.overall(list, holder())) : one(report.overall(list));
      case "partner": return one(this.#partner(report, list, this.row));
      case "partnerOfAbove": return one(this.#partner(report, list, this.row.above));
      default: return one(there(which === "above" ? this.row.above : this.row));
    }
  }

  /** Nobody knows whether an entry without a key has one. */
  #partner(report, list, row) {
    if (row.isOverall) return report.overall(list);
    return row.key === null ? this.#block() : report.withKey(list, row.key);
  }

  #block(value) {
    this.isBlocked = true;
    return value;
  }
}

function quotient(dividend, divisor, unit) {
  return divisor === 0n ? 0n : divide((divisor < 0n ? -dividend : dividend) * One, abs(divisor) * unit) * unit;
}
