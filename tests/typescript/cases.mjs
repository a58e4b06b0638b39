// What judge.mjs and check.mjs read: a case a line, { "payload", "prior", "children" } with bytes as base64, the latter two where there are such reports.
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

export async function* casesIn(stream) {
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) if (line !== "") yield JSON.parse(line);
}

export const casesOf = (file) => casesIn(createReadStream(file));

export const bytesOf = (text) => (text === undefined ? undefined : new Uint8Array(Buffer.from(text, "base64")));
