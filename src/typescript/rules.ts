import type { Definition, Rule } from "./definition.js";
import { One, abs, parse } from "./numbers.js";
import { Reading, type Reports, relates } from "./reading.js";
import { type Row, type Values, nameOf, overallOf } from "./values.js";

/** One of the rules that a repeated rule stands for. */
export interface Pattern {
  readonly rule: Rule;
  readonly row: string | undefined;
  readonly column: string | undefined;
  /** Position of the column among those that it is repeated for. */
  readonly position: number;
  /** What stands in the brackets of its id behind the name of the list's row. */
  readonly key: readonly string[];
}

/** An instance that does not hold. */
export interface Broken { readonly pattern: Pattern; readonly reading: Reading; readonly instance: string; readonly left: bigint; readonly right: bigint }

export interface Outcomes { readonly broken: Broken[]; holds: number; readonly notEvaluated: string[] }

export const idOf = (rule: Rule, instance: string): string => (instance === "" ? rule.id : `${rule.id}[${instance}]`);

const expanded = new WeakMap<Definition, readonly Pattern[]>();

/** @param isText whether anything could be read; without it no instance is evaluated */
export function judge(definition: Definition, reports: Reports, isText: boolean): Outcomes {
  const outcomes: Outcomes = { broken: [], holds: 0, notEvaluated: [] };
  const patterns = expanded.get(definition) ?? definition.rules.flatMap((rule) => patternsOf(rule, definition));
  expanded.set(definition, patterns);
  for (const pattern of patterns)
    for (const row of rowsOf(pattern.rule, reports.own)) {
      const instance = [...(row === undefined ? [] : [nameOf(row)]), ...pattern.key].join(",");
      const outcome = isText ? outcomeOf({ pattern, reading: new Reading(reports, row), instance, left: 0n, right: 0n }) : "notEvaluated";
      if (outcome === "notEvaluated") outcomes.notEvaluated.push(idOf(pattern.rule, instance));
      else if (outcome === "holds") outcomes.holds++;
      else if (outcome !== "none") outcomes.broken.push(outcome);
    }
  return outcomes;
}

function outcomeOf({ pattern, reading, instance }: Broken): "notEvaluated" | "holds" | "none" | Broken {
  const { rule } = pattern, { own } = reading.reports;
  if (own.year !== undefined && (own.year < (rule.since ?? 0) || own.year > (rule.until ?? 9999))) return "notEvaluated";
  if (rule.where !== undefined && !reading.isTrue(rule.where) && !reading.isBlocked) return "none";

  const applies = rule.if === undefined || reading.isTrue(rule.if);
  const left = reading.side(rule.left), right = reading.side(rule.right);
  if (reading.isBlocked) return "notEvaluated";
  const isExplained = rule.explainedBy !== undefined && (own.footnotes.get(rule.explainedBy) ?? 0) > 0;
  return !applies || relates(rule.relation, left, right, slackOf(rule, left, right)) || isExplained ? "holds" : { pattern, reading, instance, left, right };
}

/** In units of a unit, as a share has as many digits again. */
function slackOf({ tolerance }: Rule, left: bigint, right: bigint): bigint {
  if (tolerance === undefined) return 0n;
  return typeof tolerance === "string" ? parse(tolerance) * One : parse(tolerance.relative) * (abs(left) > abs(right) ? abs(left) : abs(right));
}

const isList = (of: unknown): of is string => typeof of === "string" && of.startsWith("/");

/** The rows of a list that a rule is repeated for; one that is none without a list. */
function rowsOf({ forEach = {} }: Rule, own: Values): readonly (Row | undefined)[] {
  const { row, entry, overall, entryOrOverall } = forEach;
  const pointer = isList(row) ? row : entry ?? overall ?? entryOrOverall;
  if (pointer === undefined) return [undefined];
  const list = own.shape.list(pointer), entries = overall === undefined ? own.entriesOf(list) : [];
  if (entry !== undefined) return entries;
  const roster = list.roster === undefined ? undefined : own.shape.list("/" + list.roster);
  const hasOverall = entryOrOverall === undefined || (roster !== undefined && own.array(roster).entries.length === 0 && own.isKnown(roster));
  return hasOverall ? [...entries, overallOf(list)] : entries;
}

/** Writes a rule out: one for each row, column and value of the variable. */
function patternsOf(rule: Rule, { axes }: Definition): Pattern[] {
  const pathsOf = (of: string | readonly string[] | undefined): readonly (string | undefined)[] => (of === undefined || isList(of) ? [undefined] : typeof of === "string" ? axes[of] ?? [] : of);
  const [variable, [first, last]] = Object.entries(rule.with ?? {})[0] ?? [undefined, [0, 0] as const];
  const { left, right, where, if: condition } = rule, patterns: Pattern[] = [];
  for (const row of pathsOf(rule.forEach?.row))
    for (const [position, column] of pathsOf(rule.forEach?.column).entries())
      for (let value = first; value <= last; value++) {
        const replace = (text: string): string =>
          text.replace(/\{(\w+?)([+-]\d+)?\}/g, (_, name: string, offset?: string) => (name === variable ? String(value + Number(offset ?? 0)) : (name === "row" ? row : column) ?? ""));
        const key = [row?.replace(/\//g, "."), column?.replace(/\//g, "."), variable === undefined ? undefined : `${variable}=${value}`];
        const sides = inStrings({ left, right, ...(where && { where }), ...(condition && { if: condition }) }, replace);
        patterns.push({ rule: { ...rule, ...sides }, row, column, position, key: key.filter((part): part is string => part !== undefined) });
      }
  return patterns;
}

/** The same tree with every string replaced. */
function inStrings<T>(node: T, replace: (text: string) => string): T {
  const inside = (value: unknown): unknown => {
    if (typeof value === "string") return replace(value);
    if (Array.isArray(value)) return value.map(inside);
    return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inside(inner)])) : value;
  };
  return inside(node) as T;
}
