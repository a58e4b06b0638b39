import { Lines, bytesOf, faultOfEncoding } from "./bytes.js";
import { JsonReader, TextFault } from "./json.js";
import { type Fault, PayloadReader } from "./payload.js";
import type { PayloadText } from "./result.js";
import type { Shape } from "./shape.js";
import { Values } from "./values.js";

const MostBytes = 8 * 1024 * 1024;

/** What was read of a payload; `isText` says whether it is JSON within the limits. */
export interface PayloadReading { readonly values: Values; readonly faults: readonly Fault[]; readonly lines: Lines; readonly isText: boolean }

/** @param isSum whether it is made of the sums over other reports */
export function receive(shape: Shape, payload: PayloadText, isSum = false): PayloadReading {
  const unread = (rule: string, offset: number, lines: Lines, words: readonly string[]): PayloadReading =>
    ({ values: new Values(shape), faults: [{ rule, pointer: "", offset, words }], lines, isText: false });
  const isLarge = payload.length > MostBytes, bytes = isLarge ? new Uint8Array() : typeof payload === "string" ? bytesOf(payload) : payload;
  if (isLarge || bytes.length > MostBytes) return unread("too-large", 0, new Lines(new Uint8Array()), ["8 MiB"]);
  const lines = new Lines(bytes), offset = faultOfEncoding(bytes);
  if (offset >= 0) return unread("invalid-encoding", offset, lines, []);
  try {
    const root = new JsonReader(bytes).read(), reader = new PayloadReader(shape, lines, isSum);
    reader.read(root);
    return { values: reader.values, faults: reader.faults, lines, isText: true };
  } catch (fault) {
    if (!(fault instanceof TextFault)) throw fault;
    return unread(fault.rule, fault.offset, lines, fault.words);
  }
}

/** Why a report is not the same body's of the year before. What is not known of a report cannot contradict. */
export function wrongPrior({ values, faults, isText }: PayloadReading, own: Values): Fault | undefined {
  const { definition } = own.shape;
  const fault = faults.find(({ pointer }) => !isText || pointer === "/standard" || pointer === "/edition");
  if (fault !== undefined) {
    const [, found = ""] = fault.words, isStandard = fault.pointer === "/standard";
    const words = fault.rule !== "wrong-definition" ? ["", "", fault.rule, ...fault.words]
      : isStandard ? [definition.standard, found] : [definition.edition, found, "no migration"];
    return { ...fault, rule: "wrong-prior", words };
  }
  const differs = (key: string, wanted: string | undefined, found: string | undefined): Fault | undefined =>
    wanted === undefined || wanted === found ? undefined : { rule: "wrong-prior", pointer: "/" + key, offset: values.headAt.get(key), words: [wanted, found ?? ""] };
  const years = differs("year", own.year === undefined ? undefined : String(own.year - 1), values.year === undefined ? undefined : String(values.year));
  const hasCodes = own.organizationCode !== undefined && values.organizationCode !== undefined;
  const key = hasCodes ? "organizationCode" : "organization";
  return years ?? differs(key, own[key], values[key]);
}
