// The keyword x-schemakit for ajv: at the root the rules, at a kind of decimals its scale.
import { isFatal, judge } from "./judge.js";
import { hasScale } from "./numbers.js";

/** Registers the keyword. With ajv's option passContext other reports are given as `validate.call({ prior, children }, payload)`. */
export function addSchemaKit(ajv) {
  return ajv.addKeyword({ keyword: "x-schemakit", schemaType: "object", errors: true, post: true, validate: check });

  function check(annotation, data) {
    check.errors = annotation.scale === undefined ? brokenRules(annotation, data, this) : brokenScale(annotation, data);
    return check.errors.length === 0;
  }
}

function brokenRules(annotation, payload, { prior, children } = {}) {
  return judge(annotation, payload, { prior, children }).violations.filter(isFatal).map((violation) => ({
    keyword: "x-schemakit", instancePath: violation.pointer, params: { violation },
    message: violation.difference === undefined ? `breaks ${violation.id}` : `breaks ${violation.id}: ${violation.left} against ${violation.right}, difference ${violation.difference}`,
  }));
}

function brokenScale({ scale }, value) {
  return typeof value !== "number" || hasScale(value, scale) ? [] : [{ keyword: "x-schemakit", params: { scale }, message: `must NOT have more than ${scale} fraction digits` }];
}
