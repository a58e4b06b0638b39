// Judges annotations by the schema of x-schemakit: those of emitted schemas and conformance cases must satisfy it, planted mistakes must not.
// node vocabulary.mjs META-SCHEMA FILE...; ends with "N passed, N failed, 0 skipped".
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import { registerSchema, validate } from "@hyperjump/json-schema/draft-2020-12";

const [metaSchema, ...files] = process.argv.slice(2);
const meta = JSON.parse(readFileSync(metaSchema, "utf8"));
const byAjv = new Ajv2020({ strict: true, strictRequired: false }).compile(meta);
registerSchema(meta);
const byHyperjump = await validate(meta.$id);

let passed = 0, failed = 0;
const judge = (name, annotation, expected) => {
  for (const [validator, verdict] of [["ajv", byAjv(annotation)], ["hyperjump", byHyperjump(annotation).valid]]) {
    if (verdict === expected) passed++;
    else { failed++; console.log(`FAILED  ${validator}: ${name} was ${verdict ? "accepted" : "refused"}`); }
  }
};

const annotations = (json) => json.cases?.map((c) => c["x-schemakit"])
  ?? [json["x-schemakit"], ...Object.values(json.$defs).map((d) => d["x-schemakit"]).filter((a) => a !== undefined)];
for (const file of files.filter((f) => f !== metaSchema)) for (const [i, annotation] of annotations(JSON.parse(readFileSync(file, "utf8"))).entries()) judge(`${file} ${i}`, annotation, true);

const good = () => ({
  version: 1, standard: "s", edition: "1", blank: { t: "zero" }, keys: [{ list: "/l", key: "k", declaredIn: "/r" }],
  kinds: { days: { "N/A": { inSums: "skip", inComparisons: "0.5", inExtremes: "unknown", isValue: false } } }, axes: { "t.rows": ["a", "b/c"] },
  rules: [{
    id: "r", forEach: { row: "t.rows", entry: "/l" }, with: { k: [1, 2] }, relation: "=", left: [[1, "/t/{row}/x"], [-2, "days{k-1}"], "0.5"],
    right: [[1, { sum: [[[1, { source: "prior", row: "partner", list: "/m", cell: "x", kind: "days", reading: "inSums" }]]] }], [1, { round: [], unit: "0.01" }],
      [1, { quotient: [[], []], unit: "1" }], [1, { count: ["x", { row: "entries", list: "/l", key: "k" }] }], [1, { exists: { row: "overall", list: "/l" } }]],
    where: [[{ relation: "<", left: [], right: ["1"] }]], tolerance: { relative: "0.5" }, at: "x", severity: "explain", status: "printed", explainedBy: "t", since: 2020, text: { en: "T" },
  }],
});
judge("the good annotation", good(), true);
judge("a kind", { scale: 2 }, true);
const rule = (change) => (a) => Object.assign(a.rules[0], change);
const mistakes = {
  "a newer version": (a) => { a.version = 2; },
  "no rules": (a) => { delete a.rules; },
  "an unknown member": (a) => { a.blanks = {}; },
  "an unknown word for blank": (a) => { a.blank.t = "none"; },
  "a key without its member": (a) => { delete a.keys[0].key; },
  "a reading that is missing": (a) => { delete a.kinds.days["N/A"].isValue; },
  "a reading that is a number": (a) => { a.kinds.days["N/A"].inSums = 0; },
  "a rule without status": (a) => { delete a.rules[0].status; },
  "a rule without right": (a) => { delete a.rules[0].right; },
  "terms against a constant": rule({ terms: [], constant: "0" }),
  "an unknown relation": rule({ relation: "<>" }),
  "a side that is an object": rule({ left: { sum: [] } }),
  "a broken coefficient": rule({ left: [[1.5, "/a"]] }),
  "a coefficient in a string": rule({ left: [["1", "/a"]] }),
  "a term of three": rule({ left: [[1, "/a", 2]] }),
  "a constant that is a number": rule({ left: [0.5] }),
  "two constants": rule({ left: ["1", "2"] }),
  "a constant with zeros": rule({ left: ["1.50"] }),
  "seven fraction digits": rule({ left: ["0.0000001"] }),
  "an unknown function": rule({ left: [[1, { mean: [] }]] }),
  "two functions at once": rule({ left: [[1, { min: [], max: [] }]] }),
  "round without unit": rule({ left: [[1, { round: [] }]] }),
  "a unit of 0": rule({ left: [[1, { round: [], unit: "0" }]] }),
  "a quotient of three": rule({ left: [[1, { quotient: [[], [], []], unit: "1" }]] }),
  "a partner without list": rule({ left: [[1, { row: "partner", cell: "x" }]] }),
  "a row that is not": rule({ left: [[1, { row: "below", list: "/l", cell: "x" }]] }),
  "a source that is not": rule({ left: [[1, { source: "parent", cell: "/a" }]] }),
  "a key outside of count": rule({ left: [[1, { key: "k" }]] }),
  "two variables": rule({ with: { k: [1, 2], j: [1, 2] } }),
  "a variable without end": rule({ with: { k: [1] } }),
  "forEach of nothing": rule({ forEach: {} }),
  "forEach entry of an axis": rule({ forEach: { entry: "t.rows" } }),
  "a condition that is one comparison": rule({ if: { relation: "=", left: [], right: [] } }),
  "a condition without alternatives": rule({ where: [] }),
  "a tolerance that is a number": rule({ tolerance: 0.5 }),
  "an unknown severity": rule({ severity: "fatal" }),
  "a year in a string": rule({ since: "2020" }),
  "a text without language": rule({ text: "T" }),
};
for (const [name, plant] of Object.entries(mistakes)) {
  const annotation = good();
  plant(annotation);
  judge(name, annotation, false);
}
for (const kind of [{ scale: 7 }, { scale: -1 }, { scale: "2" }, { scale: 2, unit: "EUR" }, {}]) judge(JSON.stringify(kind), kind, false);

console.log(`${passed} passed, ${failed} failed, 0 skipped`);
process.exit(failed === 0 ? 0 : 1);
