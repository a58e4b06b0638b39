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

let passed = 0, failed = 0, lengthened = 0;
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

/** The payload as a reader has it that keeps exact numbers. */
const exactly = (payload) => JSON.parse(JSON.stringify(payload), (_, value) => (Number.isSafeInteger(value) ? BigInt(value) : typeof value === "number" && JSON.rawJSON ? JSON.rawJSON(String(value)) : value));

/** Gives the first number with a fraction more digits than any kind allows; returns its pointer. */
function lengthen(value, pointer = "") {
  for (const [name, inner] of Object.entries(value ?? {})) {
    const place = `${pointer}/${name}`, longer = typeof inner === "number" && /^-?\d{1,6}\.\d+$/.test(inner) ? Number(`${inner}000001`) : undefined;
    if (longer !== undefined) { value[name] = longer; return place; }
    const found = typeof inner === "object" ? lengthen(inner, place) : undefined;
    if (found !== undefined) return found;
  }
}

async function judgeAll(name, schema, cases, broken = []) {
  const byAjv = addSchemaKit(new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, passContext: true })).compile(schema);
  registerSchema(schema);
  const byHyperjump = withRules(await validate(schema.$id));
  for (const [file, payload] of broken) {
    expect(`${name}/${file} by ajv`, byAjv.call({}, payload), false);
    expect(`${name}/${file} by hyperjump`, byHyperjump(payload).valid, false);
  }
  const seen = { cases: 0, violations: 0, rules: new Set() };
  for (const [file, { payload, prior, children, expect: expected }] of cases) {
    const fatal = expected.violations.filter(isFatal);
    expect(`${name}/${file} by judge`, judge(schema["x-schemakit"], payload, { prior, children }), expected);

    const isValid = byAjv.call({ prior, children }, payload);
    expect(`${name}/${file} by ajv`, [isValid, (byAjv.errors ?? []).map((error) => [error.instancePath, error.params.violation])], [fatal.length === 0, fatal.map((violation) => [violation.pointer, violation])]);

    const { valid, verdict } = byHyperjump(payload, { prior, children });
    expect(`${name}/${file} by hyperjump`, [valid, verdict], [fatal.length === 0, expected]);
    for (const { rule } of expected.violations) seen.rules.add(rule);
    seen.violations += expected.violations.length;
    if (seen.cases++ % 5 === 0) {
      expect(`${name}/${file}, exact numbers, by judge`, judge(schema["x-schemakit"], exactly(payload), { prior, children }), expected);
      const pointer = lengthen(payload);
      if (pointer === undefined) continue;
      lengthened++;
      byAjv.call({}, payload);
      expect(`${name}/${file}, more digits, by ajv`, byAjv.errors?.filter((error) => error.params.scale !== undefined).map((error) => error.instancePath), [pointer]);
      expect(`${name}/${file}, more digits, by hyperjump`, byHyperjump(payload).errors?.filter((error) => error.scale !== undefined).map((error) => error.instanceLocation), ["#" + pointer]);
    }
  }
  unregisterSchema(schema.$id);
  return seen;
}

for (const definition of readdirSync(payloads).sort().filter((name) => filesOf(payloads, name, "verdicts").length > 0)) {
  const files = filesOf(payloads, definition, "verdicts"), schema = read(payloads, definition, "schema.json");
  const broken = filesOf(payloads, definition, "broken").map((file) => [file, read(payloads, definition, "broken", file)]);
  const seen = await judgeAll(definition, schema, files.map((file) => [file, read(payloads, definition, "verdicts", file)]), broken);
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
console.log(`${lengthened} decimals with too many digits`);
if (definitions.length === 0 || lengthened === 0) failed++;

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
