// The emitted JSON Schema compiled by ajv, with the sums as a keyword of compiled code, or without.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const Ajv2020 = createRequire(import.meta.url)("ajv/dist/2020.js").default;

export function compile(hasRules) {
  const read = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8"));
  const ajv = new Ajv2020({ allowUnionTypes: true });
  const isSound = new Function("report", `return ${read("sums.json").map(([left, right]) => `${sum(left)} === ${sum(right)}`).join(" && ")};`);
  ajv.addKeyword({ keyword: "x-schemakit", schemaType: "object", post: true, compile: (annotation) => (hasRules && annotation.rules ? isSound : () => true) });
  return ajv.compile(read("schema.json"));
}

const sum = (pointers) => pointers.map((pointer) => `report${pointer.replaceAll("/", ".")}`).join(" + ");
