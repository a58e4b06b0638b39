// Judges payloads by the emitted JSON Schemas with ajv and hyperjump: in each folder, valid/*.json must pass schema.json in both, broken/*.json must be refused by both.
// node check.mjs FOLDER; ends with "N passed, N failed, 0 skipped".
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import { registerSchema, unregisterSchema, validate } from "@hyperjump/json-schema/draft-2020-12";

const root = process.argv[2];
let passed = 0, failed = 0;
for (const definition of readdirSync(root).sort().filter((name) => existsSync(join(root, name, "schema.json")))) {
  const folder = join(root, definition);
  const schema = JSON.parse(readFileSync(join(folder, "schema.json"), "utf8"));
  const ajv = new Ajv2020({ strict: true, allErrors: false, allowUnionTypes: true });
  ajv.addVocabulary(["x-schemakit"]);
  const byAjv = ajv.compile(schema);
  registerSchema(schema);
  const byHyperjump = await validate(schema.$id);

  for (const kind of ["valid", "broken"]) {
    const files = readdirSync(join(folder, kind)).sort();
    for (const file of files) {
      const payload = JSON.parse(readFileSync(join(folder, kind, file), "utf8"));
      for (const [name, verdict] of [["ajv", byAjv(payload)], ["hyperjump", byHyperjump(payload).valid]]) {
        if (verdict === (kind === "valid")) passed++;
        else { failed++; console.log(`FAILED  ${name}: ${definition}/${kind}/${file} was ${verdict ? "accepted" : "refused"}`); }
      }
    }
    if (files.length === 0) { failed++; console.log(`FAILED  no ${kind} payloads in ${definition}`); }
    console.log(`${definition}, ${kind}: ${files.length} payloads`);
  }
  unregisterSchema(schema.$id);
}
console.log(`${passed} passed, ${failed} failed, 0 skipped`);
process.exit(failed === 0 ? 0 : 1);
