// Judges a payload by the rules in an x-schemakit annotation, as specified in schema/vocabulary of SchemaKit. No binary floating point is near a value.
import { One, abs, format, parse } from "./numbers.js";
import { Reading } from "./reading.js";
import { Report, at, isNested } from "./report.js";
import { rulesOf } from "./rules.js";

export { hasScale } from "./numbers.js";

/** The verdict on a payload that the JSON Schema allows, beside last year's report and the sums over subordinate bodies where they are given. */
export function judge(annotation, payload, { prior, children } = {}) {
  const other = (root) => root && new Report(root, annotation);
  const reports = { own: new Report(payload, annotation), prior: other(prior), children: other(children) };
  const verdict = { violations: [...faultsOfKeys(annotation.keys ?? [], reports.own)], holds: 0, violated: 0, notEvaluated: [] };

  for (const rule of rulesOf(annotation))
    for (const row of rule.list ? reports.own.rowsFor(rule.list.rows, rule.list.pointer) : [undefined]) {
      const instance = [...(row ? [row.name] : []), ...rule.key].join(","), id = instance === "" ? rule.id : `${rule.id}[${instance}]`;
      const outcome = outcomeOf(rule, new Reading(annotation, reports, row));
      if (outcome === "notEvaluated") verdict.notEvaluated.push(id);
      else if (outcome === "holds") verdict.holds++;
      else if (outcome) {
        verdict.violated++;
        verdict.violations.push({ id, rule: rule.id, instance, severity: rule.severity ?? "error", status: rule.status, ...outcome, ...(rule.text && { text: rule.text }) });
      }
    }
  return verdict;
}

/** Whether a violation makes the report invalid; warnings and infos do not. */
export const isFatal = ({ severity }) => severity === "error" || severity === "explain";

/** "notEvaluated", "holds" or what is wrong; undefined if there is no such instance. */
function outcomeOf(rule, reading) {
  const year = reading.year();
  if (year < BigInt(rule.since ?? 0) * One || year > BigInt(rule.until ?? 9999) * One) return "notEvaluated";
  if (rule.where && !isTrue(rule.where, reading) && !reading.isBlocked) return undefined;

  const applies = rule.if === undefined || isTrue(rule.if, reading);
  const left = reading.side(rule.left), right = reading.side(rule.right);
  if (reading.isBlocked) return "notEvaluated";
  if (!applies || relates(rule.relation, left, right, slackOf(rule.tolerance, left, right)) || isExplained(rule, reading.reports.own.root)) return "holds";
  return {
    pointer: reading.pointer(rule), left: format(left), right: format(right), difference: format(left - right),
    operands: [...reading.operands(rule.left, 1), ...reading.operands(rule.right, -1)],
  };
}

/** Everything is computed, also what no longer decides: all of it must be possible. */
function isTrue(condition, reading) {
  const alternatives = condition.map((all) => all.map(({ relation, left, right }) => relates(relation, reading.side(left), reading.side(right), 0n)));
  return alternatives.some((all) => all.every(Boolean));
}

/** How far the sides may differ, in units of a unit, as a share has as many digits again. */
function slackOf(tolerance, left, right) {
  if (tolerance === undefined) return 0n;
  return typeof tolerance === "string" ? parse(tolerance) * One : parse(tolerance.relative) * (abs(left) > abs(right) ? abs(left) : abs(right));
}

function relates(relation, left, right, slack) {
  const difference = (left - right) * One;
  switch (relation) {
    case "=": return abs(difference) <= slack;
    case "<=": return difference <= slack;
    case ">=": return difference >= -slack;
    case "<": return difference < slack;
    case ">": return difference > -slack;
    default: throw new Error(`relation ${relation} is not known`);
  }
}

function isExplained({ explainedBy }, root) {
  return explainedBy !== undefined && at(root, `footnotes/${explainedBy}`)?.length > 0;
}

function* faultsOfKeys(lists, report) {
  for (const { list, key, declaredIn } of lists) {
    const roster = declaredIn && declaredIn !== list && report.hasList(declaredIn) ? new Set(report.entries(declaredIn).map((entry) => entry.key)) : undefined;
    for (const above of isNested(list) ? report.rowsAbove(list) : [undefined]) {
      const seen = new Set();
      for (const entry of report.entries(list, above)) {
        const fault = (id) => ({ id, rule: id, instance: "", severity: "error", status: "payload", pointer: `${entry.pointer}/${key}` });
        if (entry.key === null ? declaredIn && at(entry.value, key) === null : roster?.has(entry.key) === false) yield fault("undeclared-entry");
        if (entry.key !== null && seen.has(entry.key)) yield fault("duplicate-entry");
        seen.add(entry.key);
      }
    }
  }
}
