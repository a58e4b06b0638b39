// Judges the cases that the engine has judged, by the emitted JSON Schemas alone: with judge(), as keyword of ajv, and with hyperjump. Then the conformance suite.
// node rules.mjs PACKAGE PAYLOADS CONFORMANCE; ends with "N passed, N failed, 0 skipped".
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import Ajv2020 from "ajv/dist/2020.js";
import { registerSchema, unregisterSchema, validate } from "@hyperjump/json-schema/draft-2020-12";

const [folder, payloads, conformance] = process.argv.slice(2);
const { hasScale, isFatal, judge } = await import(resolve(folder, "judge.js"));
const { addSchemaKit } = await import(resolve(folder, "ajv.js"));
const { withRules } = await import(resolve(folder, "hyperjump.js"));
const read = (...path) => JSON.parse(readFileSync(join(...path), "utf8"));
const filesOf = (...path) => (existsSync(join(...path)) ? readdirSync(join(...path)).filter((file) => file.endsWith(".json")).sort() : []);

let passed = 0, failed = 0;
function expect(name, actual, expected) {
  if (isDeepStrictEqual(actual, expected)) { passed++; return; }
  failed++;
  if (failed <= 20) console.log(`FAILED  ${name}: ${difference(actual, expected)}`);
}

/** The first place where two values differ. */
function difference(actual, expected, path = "") {
  const isTree = (value) => typeof value === "object" && value !== null;
  if (!isTree(actual) || !isTree(expected)) return `${path} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`;
  const name = [...new Set([...Object.keys(actual), ...Object.keys(expected)])].find((key) => !isDeepStrictEqual(actual[key], expected[key]));
  return difference(actual[name], expected[name], `${path}/${name}`);
}

async function judgeAll(name, schema, cases) {
  const byAjv = addSchemaKit(new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, passContext: true })).compile(schema);
  registerSchema(schema);
  const byHyperjump = withRules(await validate(schema.$id));
  const seen = { violations: 0, rules: new Set() };
  for (const [file, { payload, prior, children, expect: expected }] of cases) {
    const fatal = expected.violations.filter(isFatal);
    expect(`${name}/${file} by judge`, judge(schema["x-schemakit"], payload, { prior, children }), expected);

    const isValid = byAjv.call({ prior, children }, payload);
    expect(`${name}/${file} by ajv`, [isValid, (byAjv.errors ?? []).map((error) => [error.instancePath, error.params.violation])], [fatal.length === 0, fatal.map((violation) => [violation.pointer, violation])]);

    const { valid, verdict } = byHyperjump(payload, { prior, children });
    expect(`${name}/${file} by hyperjump`, [valid, verdict], [fatal.length === 0, expected]);
    for (const { rule } of expected.violations) seen.rules.add(rule);
    seen.violations += expected.violations.length;
  }
  unregisterSchema(schema.$id);
  return seen;
}

for (const definition of readdirSync(payloads).sort().filter((name) => filesOf(payloads, name, "verdicts").length > 0)) {
  const files = filesOf(payloads, definition, "verdicts"), schema = read(payloads, definition, "schema.json");
  const seen = await judgeAll(definition, schema, files.map((file) => [file, read(payloads, definition, "verdicts", file)]));
  console.log(`${definition}: ${files.length} verdicts, ${seen.violations} violations of ${seen.rules.size} rules`);
}

let cases = 0, violations = 0;
const definitions = filesOf(payloads, "random-definitions");
for (const file of definitions) {
  const { schema, cases: ofFile } = read(payloads, "random-definitions", file);
  violations += (await judgeAll(file, schema, ofFile.map((one, i) => [i, one]))).violations;
  cases += ofFile.length;
}
console.log(`${definitions.length} random definitions: ${cases} verdicts, ${violations} violations`);
if (definitions.length === 0) failed++;

const before = passed, files = filesOf(conformance);
let total = 0;
for (const file of files)
  for (const { description, "x-schemakit": annotation, payload, payloadText, prior, children, expect: expected } of read(conformance, file).cases) {
    const value = payloadText === undefined ? payload : JSON.parse(payloadText);
    const actual = annotation.scale === undefined ? judge(annotation, value, { prior, children }) : { valid: typeof value !== "number" || hasScale(value, annotation.scale) };
    expect(`${file}: ${description}`, actual, expected);
    total++;
  }
if (files.length > 0) console.log(`conformance: ${passed - before} of ${total} cases`);

console.log(`${passed} passed, ${failed} failed, 0 skipped`);
process.exit(failed === 0 ? 0 : 1);
