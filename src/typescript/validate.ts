import type { Definition } from "./definition.js";
import { Findings } from "./findings.js";
import { inOrder } from "./payload.js";
import { receive, wrongPrior } from "./receiving.js";
import type { PayloadText, ValidationOptions, ValidationResult } from "./result.js";
import { judge } from "./rules.js";
import { Shape } from "./shape.js";

const shapes = new WeakMap<Definition, Shape>();

/** Judges a payload by a definition. Bad input never throws: whatever is wrong with it is in the result. */
export function validateBy(definition: Definition, payload: PayloadText, { prior: priorPayload, children: sums, language }: ValidationOptions): ValidationResult {
  const shape = shapes.get(definition) ?? new Shape(definition);
  shapes.set(definition, shape);
  const own = receive(shape, payload), prior = priorPayload === undefined ? undefined : receive(shape, priorPayload);
  const children = sums === undefined ? undefined : receive(shape, sums, true);
  const wrong = prior && wrongPrior(prior, own.values);
  const reports = { own: own.values, prior: wrong === undefined ? prior?.values : undefined, children: children?.values };
  const { broken, explained, holds, notEvaluated } = judge(definition, reports, own.isText);

  const findings = new Findings(own.values, { own: own.lines, prior: (prior ?? own).lines, children: (children ?? own).lines }, language);
  const violations = [
    ...(wrong && prior ? [findings.fault(wrong, prior.lines)] : []),
    ...inOrder(own.faults, own.values).map((fault) => findings.fault(fault, own.lines)),
    ...broken.map((instance) => findings.broken(instance)),
  ];
  return {
    isValid: violations.every(({ severity }) => severity === "warning" || severity === "info"),
    rules: { holds, violated: broken.length, notEvaluated: notEvaluated.reduce((sum, { instances }) => sum + instances, 0) },
    violations, notEvaluated, notes: own.isText ? [...findings.notes(), ...explained.map((instance) => findings.explained(instance))] : [],
  };
}
