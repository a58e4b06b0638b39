// Compares the verdicts of emitted, compiled validators with those of the engine. node check.mjs FOLDER; ends with "N passed, N failed, 0 skipped".
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { bytesOf, casesOf } from "./cases.mjs";

const [folder] = process.argv.slice(2);
let passed = 0, failed = 0;
const seen = new Map(), scores = new Map();
const count = (what) => seen.set(what, (seen.get(what) ?? 0) + 1);

/** The first place where two values differ. */
function difference(actual, expected, path = "") {
  const isTree = (value) => typeof value === "object" && value !== null;
  if (!isTree(actual) || !isTree(expected)) return `${path} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`;
  const name = [...new Set([...Object.keys(actual), ...Object.keys(expected)])].find((key) => !isDeepStrictEqual(actual[key], expected[key]));
  return name === undefined ? `${path} has its members in another order` : difference(actual[name], expected[name], `${path}/${name}`);
}

/** Equal as JSON texts: the order of members and entries counts. */
function expect(name, actual, expected) {
  const group = name.replace(/(-\d+-.*|-\d+)?,.*/, ""), isEqual = JSON.stringify(actual) === JSON.stringify(expected), [equal, all] = scores.get(group) ?? [0, 0];
  scores.set(group, [equal + isEqual, all + 1]);
  if (isEqual) passed++;
  else if (++failed <= 25) console.log(`FAILED  ${name}: ${difference(actual, expected)}`);
}

function validated(validate, ...args) {
  try {
    return validate(...args);
  } catch (fault) {
    return { exception: String(fault.stack) };
  }
}

const isText = (bytes) => bytes === undefined || Buffer.from(Buffer.from(bytes).toString("utf8"), "utf8").equals(Buffer.from(bytes));
const textOf = (bytes) => (bytes === undefined ? undefined : Buffer.from(bytes).toString("utf8"));

for (const name of readdirSync(folder).sort()) {
  const { validate } = await import(resolve(folder, name, "validator.js"));
  let i = 0;
  for await (const { payload, prior, children, expect: expected } of casesOf(join(folder, name, "cases.ndjson"))) {
    const reports = [payload, prior, children].map(bytesOf), [own, last, sums] = reports, place = `${name}, line ${++i}`;
    expect(place, validated(validate, own, { prior: last, children: sums }), expected);
    if (i % 4 === 0 && reports.every(isText)) expect(`${place}, as a string`, validated(validate, textOf(own), { prior: textOf(last), children: textOf(sums) }), expected);
    for (const { rule, status } of expected.violations) count(status === "payload" ? `payload rule ${rule}` : "broken rule");
    for (const { reason } of expected.notEvaluated) count(`not evaluated: ${reason}`);
    for (const { kind } of expected.notes) count(`note: ${kind}`);
  }
}
for (const [group, [equal, all]] of scores) console.log(`${group}: ${equal} of ${all}`);
for (const [what, times] of [...seen].sort()) console.log(`${String(times).padStart(8)}  ${what}`);
// Broken rules, 19 payload rules, 7 reasons, 3 notes: the cases are to have all of them.
expect("kinds", seen.size, 1 + 19 + 7 + 3);
console.log(`${passed} passed, ${failed} failed, 0 skipped`);
process.exit(failed === 0 ? 0 : 1);
