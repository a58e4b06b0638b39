// The rules for @hyperjump/json-schema: its validator of a plain schema, which takes annotations as they are, and a plug-in that acts on x-schemakit.
import { isFatal, judge } from "./judge.js";
import { hasScale } from "./numbers.js";

/** Makes a validator that also judges: `withRules(await validate(schemaId))(payload, { prior, children, outputFormat })`. */
export function withRules(validator) {
  return (payload, { prior, children, outputFormat } = {}) => {
    const rules = new RulesPlugin({ prior, children });
    const output = validator(payload, { outputFormat, plugins: [rules] });
    const errors = [...(output.errors ?? []), ...rules.errors];
    return { ...output, valid: output.valid && rules.errors.length === 0, ...(errors.length > 0 && { errors }), verdict: rules.verdict };
  };
}

class RulesPlugin {
  id = "urn:schemakit:hyperjump";
  errors = [];
  verdict;

  constructor(others) {
    this.others = others;
  }

  afterKeyword([keyword, absoluteKeywordLocation, written], instance) {
    if (!absoluteKeywordLocation.endsWith("/x-schemakit")) return;
    const annotation = written[1];
    const add = (pointer, more) => this.errors.push({ keyword, absoluteKeywordLocation, instanceLocation: "#" + pointer, ...more });
    if (annotation.scale === undefined) {
      this.verdict = judge(annotation, instance.value, this.others);
      for (const violation of this.verdict.violations.filter(isFatal)) add(violation.pointer, { violation });
    } else if (instance.type === "number" && !hasScale(instance.value, annotation.scale)) {
      add(instance.pointer, { scale: annotation.scale });
    }
  }
}
