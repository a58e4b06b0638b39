// node judge.mjs PAYLOADS rules|structure: judges the payloads of a file when told, by its own clock.
// PAYLOADS holds a line of base64 each. In: "verdicts", out: one digit a payload; in: a number of reports to judge in rotation over the first 256, out: nanoseconds.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { compile } from "./ajv.mjs";

const payloads = readFileSync(process.argv[2], "utf8").trim().split("\n").map((line) => Buffer.from(line, "base64"));
const validate = compile(process.argv[3] === "rules");
const Rotation = 256;
let next = 0;

function accepts(payload) {
  try { return validate(JSON.parse(payload)); } catch { return false; }
}

for await (const line of createInterface({ input: process.stdin })) {
  if (line === "verdicts") { console.log(payloads.map((payload) => (accepts(payload) ? 1 : 0)).join("")); continue; }
  const times = Number(line), start = process.hrtime.bigint();
  let accepted = 0;
  for (let i = 0; i < times; i++) accepted += accepts(payloads[next++ % Rotation]) ? 1 : 0;
  const took = process.hrtime.bigint() - start;
  console.log(accepted === times ? String(took) : `refused ${times - accepted}`);
}
