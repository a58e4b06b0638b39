// Judges payloads by the emitted JSON Schema with ajv and hyperjump: valid/*.json must pass both, broken/*.json must be refused by both.
// node check.mjs SCHEMA FOLDER; ends with "N passed, N failed, 0 skipped".
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import { registerSchema, validate } from "@hyperjump/json-schema/draft-2020-12";

const [schemaFile, folder] = process.argv.slice(2);
const schema = JSON.parse(readFileSync(schemaFile, "utf8"));

const ajv = new Ajv2020({ strict: true, allErrors: false, allowUnionTypes: true });
ajv.addVocabulary(["x-schemakit"]);
const byAjv = ajv.compile(schema);
registerSchema(schema);
const byHyperjump = await validate(schema.$id);

let passed = 0, failed = 0;
for (const kind of ["valid", "broken"]) {
  const files = readdirSync(join(folder, kind)).sort();
  for (const file of files) {
    const payload = JSON.parse(readFileSync(join(folder, kind, file), "utf8"));
    for (const [name, verdict] of [["ajv", byAjv(payload)], ["hyperjump", byHyperjump(payload).valid]]) {
      if (verdict === (kind === "valid")) passed++;
      else { failed++; console.log(`FAILED  ${name}: ${kind}/${file} was ${verdict ? "accepted" : "refused"}`); }
    }
  }
  if (files.length === 0) { failed++; console.log(`FAILED  no ${kind} payloads`); }
  console.log(`${kind}: ${files.length} payloads`);
}
console.log(`${passed} passed, ${failed} failed, 0 skipped`);
process.exit(failed === 0 ? 0 : 1);
