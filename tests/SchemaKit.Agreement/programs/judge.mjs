// Judges cases with ajv or with hyperjump by the emitted JSON Schema and ajv-schemakit. node judge.mjs ajv|hyperjump PACKAGE
// A line of input is { "file": schema }, which is answered with {}, or a case { "payload", "prior"?, "children"? } in base64.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { join, resolve } from "node:path";

const [validator, folder] = process.argv.slice(2);
const utf8 = new TextDecoder("utf-8", { fatal: true });
const parse = (base64) => (base64 === undefined ? undefined : JSON.parse(utf8.decode(Buffer.from(base64, "base64"))));

async function ajv() {
  const { default: Ajv2020 } = await import("ajv/dist/2020.js");
  const { addSchemaKit } = await import(resolve(folder, "ajv.js"));
  let validate;
  return {
    turn: (schema) => { validate = addSchemaKit(new Ajv2020({ strict: true, allowUnionTypes: true, passContext: true })).compile(schema); },
    judge(payload, others) {
      validate.call(others, payload);
      const errors = validate.errors ?? [], violations = errors.map((error) => error.params.violation);
      if (errors.some((error) => error.params.violation === undefined)) return { allowed: false };
      for (const error of errors) if (error.instancePath !== error.params.violation.pointer) throw new Error(`an error at ${error.instancePath}`);
      return { allowed: true, fatal: { violations, holds: 0, violated: 0, notEvaluated: [] } };
    },
  };
}

async function hyperjump() {
  const { registerSchema, unregisterSchema, validate } = await import("@hyperjump/json-schema/draft-2020-12");
  const { withRules } = await import(resolve(folder, "hyperjump.js"));
  let byRules, id, plain;
  return {
    async turn(schema) {
      if (id) unregisterSchema(id);
      id = schema.$id;
      registerSchema(schema);
      const bySchema = await validate(id);
      byRules = withRules((...asked) => (plain = bySchema(...asked)));
    },
    judge(payload, others) {
      const { errors = [], verdict } = byRules(payload, others);
      const allowed = plain.valid && errors.every((error) => error.violation !== undefined);
      return { allowed, ...(allowed && { rules: verdict }) };
    },
  };
}

const judge = await { ajv, hyperjump }[validator]();
async function answer({ file, payload, prior, children }) {
  if (file !== undefined) return (await judge.turn(JSON.parse(readFileSync(file, "utf8")))) ?? {};
  let own;
  try { own = parse(payload); } catch { return { readable: false, allowed: false }; }
  return { readable: true, ...judge.judge(own, { prior: parse(prior), children: parse(children) }) };
}

for await (const line of createInterface({ input: process.stdin })) {
  let said;
  try { said = await answer(JSON.parse(line)); } catch (error) { said = { crash: String(error.stack) }; }
  if (!process.stdout.write(JSON.stringify(said) + "\n")) await new Promise((done) => process.stdout.once("drain", done));
}
