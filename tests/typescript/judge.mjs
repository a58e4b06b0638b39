// node judge.mjs VALIDATOR.js: reads cases (see cases.mjs) and writes the verdict of an emitted, compiled validator on each, a line each. Verdicts have their members always in the same order.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { bytesOf, casesIn } from "./cases.mjs";

const [file] = process.argv.slice(2);
const { validate } = await import(pathToFileURL(resolve(file)).href);

function verdictOn({ payload, prior, children }) {
  try {
    return validate(bytesOf(payload), { prior: bytesOf(prior), children: bytesOf(children) });
  } catch (fault) {
    return { exception: String(fault) };
  }
}

for await (const one of casesIn(process.stdin)) process.stdout.write(JSON.stringify(verdictOn(one)) + "\n");
