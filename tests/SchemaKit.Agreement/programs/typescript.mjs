// Judges cases with an emitted TypeScript validator. node typescript.mjs
// A line of input is { "file": validator }, which is answered with {}, or a case { "payload", "prior"?, "children"? } in base64.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import ts from "typescript";

const bytesOf = (base64) => (base64 === undefined ? undefined : new Uint8Array(Buffer.from(base64, "base64")));
let validate;

async function turn(file) {
  const { outputText } = ts.transpileModule(readFileSync(file, "utf8"), { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } });
  writeFileSync(`${file}.mjs`, outputText);
  ({ validate } = await import(pathToFileURL(`${file}.mjs`).href));
  rmSync(`${file}.mjs`);
  return {};
}

for await (const line of createInterface({ input: process.stdin })) {
  let said;
  try {
    const { file, payload, prior, children } = JSON.parse(line);
    said = file === undefined ? { whole: validate(bytesOf(payload), { prior: bytesOf(prior), children: bytesOf(children) }) } : await turn(file);
  } catch (error) { said = { crash: String(error.stack) }; }
  if (!process.stdout.write(JSON.stringify(said) + "\n")) await new Promise((done) => process.stdout.once("drain", done));
}
