/** What an x-schemakit annotation at the root of a JSON Schema holds; see schema/vocabulary of SchemaKit. */
export interface Annotation { version: 1; standard: string; edition: string; rules: object[]; [member: string]: unknown }

/** Other reports that rules read, of the same edition. Rules over one that is not given are not evaluated. */
export interface OtherReports {
  /** The same body's payload of the year before. */
  prior?: unknown;
  /** The sums over the reports of subordinate bodies, as a payload. */
  children?: unknown;
}

export interface Verdict {
  /** Keys first, then rules, in the order of the annotation. */
  violations: Violation[];
  holds: number;
  violated: number;
  /** The ids of the rule instances that could not be judged. */
  notEvaluated: string[];
}

export interface Violation {
  /** Rule and instance: `balance[total]`. */
  id: string;
  rule: string;
  instance: string;
  severity: "error" | "warning" | "info" | "explain";
  /** `payload`: a key of a list that is not declared or stands twice. */
  status: "printed" | "implied" | "practice" | "payload";
  /** JSON Pointer of the cell to look at first. */
  pointer: string;
  /** Exact, as the shortest decimal; so are right, difference and the values of operands. Absent for keys, as right, difference and operands are. */
  left?: string;
  right?: string;
  difference?: string;
  operands?: Operand[];
  /** The rule's sentence by language. */
  text?: Record<string, string>;
}

/** A cell that the rule reads. */
export interface Operand {
  source?: "prior" | "children";
  pointer: string;
  /** With everything on the left; 0 inside a function other than `sum`. */
  coefficient: number;
  value: string | null;
  /** Such as `N/A`. */
  special?: string;
}

/** Judges a payload that the JSON Schema allows. Numbers are what JSON.parse makes of them, BigInt, or JSON.rawJSON. Throws for an annotation that it does not know, never for a payload. */
export function judge(annotation: Annotation, payload: unknown, others?: OtherReports): Verdict;

/** Whether a violation makes the report invalid: errors, and what needs a footnote that is not there. */
export function isFatal(violation: Violation): boolean;

/** Whether a number has at most so many fraction digits, by value. */
export function hasScale(value: number | bigint, scale: number): boolean;
