// Judges definition files by the meta-schema of the language, as an editor does.
// node definitions.mjs META-SCHEMA DEFINITION...; ends with "N passed, N failed, 0 skipped".
import { readFileSync } from "node:fs";
import Ajv from "ajv";

const [metaSchema, ...definitions] = process.argv.slice(2);
const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
for (const keyword of ["markdownDescription", "defaultSnippets", "errorMessage", "enumDescriptions"]) ajv.addKeyword(keyword);
const validate = ajv.compile(JSON.parse(readFileSync(metaSchema, "utf8")));

let passed = 0, failed = 0;
const judge = (name, definition, expected) => {
  if (validate(definition) === expected) passed++;
  else { failed++; console.log(`FAILED  ${name}: ${JSON.stringify(validate.errors ?? "accepted")}`); }
};
for (const file of definitions) {
  const definition = JSON.parse(readFileSync(file, "utf8"));
  judge(file, definition, true);
  judge(`${file} with a misspelt member`, { ...definition, tabels: [] }, false);
  judge(`${file} without a title`, { ...definition, title: undefined }, "extends" in definition);
  judge(`${file} with a migration to nowhere`, { ...definition, migrations: [{ cells: [] }] }, false);
}
console.log(`${passed} passed, ${failed} failed, 0 skipped`);
process.exit(failed === 0 ? 0 : 1);
