// node start.mjs FILE: judges one payload, as a command would. Exit code 0: sound, 1: not.
import { readFileSync } from "node:fs";
import { compile } from "./ajv.mjs";

process.exitCode = compile(true)(JSON.parse(readFileSync(process.argv[2], "utf8"))) ? 0 : 1;
