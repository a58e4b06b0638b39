import type { Definition, Rule, Source } from "./definition.js";
import { One, abs, parse } from "./numbers.js";
import { withoutReport } from "./obstacles.js";
import { Reading, type Reports, relates } from "./reading.js";
import type { SkipReason, SkippedRule } from "./result.js";
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

/** `explained` does not hold and has its footnote; it counts as holding. */
export interface Outcomes { readonly broken: Broken[]; readonly explained: Broken[]; holds: number; readonly notEvaluated: SkippedRule[] }

const Others: readonly Source[] = ["prior", "children"];

interface Instance { readonly pattern: Pattern; readonly reading: Reading; readonly instance: string }

export const idOf = (rule: string, instance: string): string => (instance === "" ? rule : `${rule}[${instance}]`);

/** A rule written out, and the other reports that it reads. The definition may have it in several pieces. */
interface WholeRule { readonly rule: Rule; readonly patterns: Pattern[]; readonly reads: readonly Source[] }

const wholeRules = new WeakMap<Definition, readonly WholeRule[]>();

/** @param isText whether anything could be read; without it no instance is evaluated */
export function judge(definition: Definition, reports: Reports, isText: boolean): Outcomes {
  const outcomes: Outcomes = { broken: [], explained: [], holds: 0, notEvaluated: [] };
  const rules = wholeRules.get(definition) ?? rulesOf(definition);
  wholeRules.set(definition, rules);
  for (const rule of rules) judgeRule(rule, reports, isText, outcomes);
  return outcomes;
}

function judgeRule({ rule, patterns, reads }: WholeRule, reports: Reports, isText: boolean, outcomes: Outcomes): void {
  const { own } = reports, lacks = reads.find((source) => reports[source] === undefined);
  const instances = patterns.flatMap((pattern) => rowsOf(pattern.rule, own).map((row): Instance =>
    ({ pattern, reading: new Reading(reports, row), instance: [...(row === undefined ? [] : [nameOf(row)]), ...pattern.key].join(",") })));
  const skip = (instance: string, reason: SkipReason, pointers: readonly string[] = [], count = 1): void =>
    void outcomes.notEvaluated.push({ id: idOf(rule.id, instance), rule: rule.id, instance, reason, pointers, instances: count });

  const isOutOfForce = own.year !== undefined && (own.year < (rule.since ?? 0) || own.year > (rule.until ?? 9999));
  if (!isText || isOutOfForce) for (const { instance } of instances) skip(instance, isText ? "notInForce" : "unusableCell");
  else if (lacks !== undefined) {
    const count = instances.filter(mayExist).length;
    if (count > 0) skip("", withoutReport(lacks), [], count);
  } else
    for (const instance of instances)
      if (mayExist(instance)) {
        judgeInstance(instance, outcomes);
        const { areNone, reason, pointers } = instance.reading.obstacles;
        if (!areNone) skip(instance.instance, reason, pointers);
      }
}

/** What `where` says; true if it cannot be computed. */
const mayExist = ({ pattern: { rule }, reading }: Instance): boolean => rule.where === undefined || reading.isTrue(rule.where) || !reading.obstacles.areNone;

/** Judges an instance whose `where` could be computed; everything else must be too. */
function judgeInstance({ pattern, reading, instance }: Instance, outcomes: Outcomes): void {
  const { rule } = pattern, { obstacles, reports } = reading;
  if (!obstacles.areNone) return;
  const applies = rule.if === undefined || reading.isTrue(rule.if);
  const left = reading.side(rule.left), right = reading.side(rule.right);
  if (!obstacles.areNone) return;
  const holds = !applies || relates(rule.relation, left, right, slackOf(rule, left, right));
  const isExplained = !holds && rule.explainedBy !== undefined && (reports.own.footnotes.get(rule.explainedBy) ?? 0) > 0;
  if (holds || isExplained) outcomes.holds++;
  if (!holds) (isExplained ? outcomes.explained : outcomes.broken).push({ pattern, reading, instance, left, right });
}

/** Whether anything in a rule is of another report. */
function readsFrom(source: Source, { left, right, where, if: condition }: Rule): boolean {
  const isRead = (node: unknown): boolean =>
    typeof node === "object" && node !== null && (("source" in node && node.source === source) || Object.values(node).some(isRead));
  return isRead([left, right, where, condition]);
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

function rulesOf(definition: Definition): readonly WholeRule[] {
  const rules = new Map<string, WholeRule>();
  for (const piece of definition.rules) {
    const rule = rules.get(piece.id) ?? { rule: piece, patterns: [], reads: Others.filter((source) => readsFrom(source, piece)) };
    rule.patterns.push(...patternsOf(piece, definition));
    rules.set(piece.id, rule);
  }
  return [...rules.values()];
}

/** Writes a rule out: one for each row, column and value of the variable. */
function patternsOf(rule: Rule, { axes }: Definition): Pattern[] {
  const pathsOf = (of: string | readonly string[] | undefined): readonly (string | undefined)[] =>
    of === undefined || isList(of) ? [undefined] : typeof of === "string" ? axes?.[of] ?? [] : of;
  const [variable, [first, last]] = Object.entries(rule.with ?? {})[0] ?? [undefined, [0, 0] as const];
  const { left, right, where, if: condition } = rule, patterns: Pattern[] = [];
  for (const row of pathsOf(rule.forEach?.row))
    for (const [position, column] of pathsOf(rule.forEach?.column).entries())
      for (let value = first; value <= last; value++) {
        const meaning = (_: string, name: string, offset = "0"): string => (name === variable ? String(value + Number(offset)) : (name === "row" ? row : column) ?? "");
        const replace = (text: string): string => text.replace(/\{(\w+?)([+-]\d+)?\}/g, meaning);
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
