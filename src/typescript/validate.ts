import { Lines, bytesOf, faultOfEncoding } from "./bytes.js";
import type { Definition } from "./definition.js";
import { JsonReader, TextFault } from "./json.js";
import { Labels, inEach, wordingOf } from "./labels.js";
import { EquationText, wordsOf } from "./messages.js";
import { format } from "./numbers.js";
import { type Fault, PayloadReader, inOrder } from "./payload.js";
import type { Reports } from "./reading.js";
import type { PayloadText, Place, Texts, ValidationOptions, ValidationResult, Violation } from "./result.js";
import { type Broken, idOf, judge } from "./rules.js";
import { Shape } from "./shape.js";
import { Values } from "./values.js";
import { quote } from "./words.js";

const MostBytes = 8 * 1024 * 1024;

/** What was read of a payload; `isText` says whether it is JSON within the limits. */
interface PayloadReading { readonly values: Values; readonly faults: readonly Fault[]; readonly lines: Lines; readonly isText: boolean }

const shapes = new WeakMap<Definition, Shape>();

/** Judges a payload by a definition. Bad input never throws: whatever is wrong with it is in the result. */
export function validateBy(definition: Definition, payload: PayloadText, options: ValidationOptions): ValidationResult {
  const shape = shapes.get(definition) ?? new Shape(definition);
  shapes.set(definition, shape);
  const own = readPayload(shape, payload), children = options.children === undefined ? undefined : readPayload(shape, options.children, true);
  const prior = options.prior === undefined ? undefined : readPayload(shape, options.prior);
  const wrong = prior && wrongPrior(prior, own.values);
  const reports: Reports = { own: own.values, prior: wrong === undefined ? prior?.values : undefined, children: children?.values };
  const { broken, holds, notEvaluated } = judge(definition, reports, own.isText);

  const language = options.language ?? definition.languages[0] ?? "";
  const placesOf = { own: own.lines, prior: prior?.lines ?? own.lines, children: children?.lines ?? own.lines };
  const violations = [
    ...(wrong === undefined || prior === undefined ? [] : [violationOf(wrong, prior.lines, definition, language)]),
    ...inOrder(own.faults, own.values).map((fault) => violationOf(fault, own.lines, definition, language)),
    ...broken.map((instance) => describe(instance, placesOf, definition, language)),
  ];
  const isValid = violations.every(({ severity }) => severity === "warning" || severity === "info");
  return { isValid, rules: { holds, violated: broken.length, notEvaluated: notEvaluated.length }, violations, notEvaluated };
}

function readPayload(shape: Shape, payload: PayloadText, isSum = false): PayloadReading {
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
function wrongPrior({ values, faults, isText }: PayloadReading, own: Values): Fault | undefined {
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
  return years ?? (hasCodes ? differs("organizationCode", own.organizationCode, values.organizationCode) : differs("organization", own.organization, values.organization));
}

function violationOf(fault: Fault, lines: Lines, definition: Definition, language: string): Violation {
  const { rule, pointer, offset } = fault, words = fault.words.map(quote);
  const text = inEach(definition, (tag) => wordsOf(tag).rule(rule)), messages = inEach(definition, (tag) => wordsOf(tag).fault(rule, words));
  const place = offset === undefined ? null : lines.at(offset), ofRules = { left: null, right: null, difference: null, operands: [] };
  return { id: rule, rule, instance: "", severity: "error", status: "payload", pointer, place, ...ofRules, text, messages, message: wordingOf(messages, language) };
}

function describe(broken: Broken, lines: Readonly<Record<"own" | "prior" | "children", Lines>>, definition: Definition, language: string): Violation {
  const { pattern: { rule }, reading, instance, left, right } = broken;
  const leftReads = reading.reads(rule.left, 1), reads = [...leftReads, ...reading.reads(rule.right, -1)];
  const labels = new Labels(broken, reads), equation = new EquationText(broken, reads, leftReads.length, labels);
  const placeOf = (values: Values, pointer: string, of: Lines): Place | null => {
    const offset = values.cellAt.get(pointer);
    return offset === undefined ? null : of.at(offset);
  };
  const operands = reads.map(({ source, pointer, coefficient, cell, values, ...read }) => ({
    ...(source && { source }), pointer, coefficient, value: cell === undefined || cell.value === null ? null : format(cell.value),
    ...(cell?.special && { special: cell.special.text }),
    label: inEach(definition, (tag) => labels.of({ source, pointer, coefficient, cell, values, ...read }, tag)),
    place: placeOf(values, pointer, lines[source ?? "own"]),
  }));
  const pointer = reading.pointer(rule), messages: Texts = inEach(definition, (tag) => equation.write(tag));
  return {
    id: idOf(rule, instance), rule: rule.id, instance, severity: rule.severity ?? "error", status: rule.status, pointer, place: placeOf(reading.reports.own, pointer, lines.own),
    left: format(left), right: format(right), difference: format(left - right), operands, text: rule.text ?? {}, messages, message: wordingOf(messages, language),
  };
}
