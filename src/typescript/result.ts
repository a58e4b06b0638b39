/** A text by language. */
export interface Texts { readonly [language: string]: string }

/** A place in the bytes of a payload; line and column count from 1, columns in bytes. */
export interface Place { readonly offset: number; readonly line: number; readonly column: number }

/** A cell that a rule reads. Values are exact, as the shortest decimal. */
export interface ReadCell {
  /** The other report that it is in. */
  readonly source?: "prior" | "children";
  readonly pointer: string;
  /** With everything on the left; 0 inside a function other than `sum`. */
  readonly coefficient: number;
  readonly value: string | null;
  /** Such as `N/A`. */
  readonly special?: string;
  readonly label: Texts;
  readonly place: Place | null;
}

/** A fault of the payload, or a rule instance that does not hold. */
export interface Violation {
  /** Rule and instance: `balance[total]`. */
  readonly id: string;
  readonly rule: string;
  readonly instance: string;
  readonly severity: "error" | "warning" | "info" | "explain";
  /** `payload`: the payload itself is at fault, not its figures. */
  readonly status: "printed" | "implied" | "practice" | "payload";
  /** JSON Pointer of the cell or member to look at first. */
  readonly pointer: string;
  readonly place: Place | null;
  /** Exact, as the shortest decimal; null where the payload is at fault, as right and difference are. */
  readonly left: string | null;
  readonly right: string | null;
  readonly difference: string | null;
  readonly operands: readonly ReadCell[];
  /** The sentence of the rule. */
  readonly text: Texts;
  /** What is wrong, with the figures, in every language of the definition. */
  readonly messages: Texts;
  /** The same in the language asked for, else in the main one. */
  readonly message: string;
}

/**
 * Why a rule instance was not evaluated: an operand is absent or holds no usable value; it is blank where blank means unknown; the rule is not in force
 * in the reporting year; another list has no row of the same key, or a table is not there; there is nothing to choose the smallest or largest from, or a
 * special value says nothing here; the report of the year before, or those of subordinate bodies, were not given.
 */
export type SkipReason = "unusableCell" | "blankCell" | "notInForce" | "noPartner" | "noValue" | "noPriorReport" | "noChildren";

/** A rule instance that was not evaluated. */
export interface SkippedRule {
  readonly id: string;
  readonly rule: string;
  readonly instance: string;
  readonly reason: SkipReason;
  /** The cells that stand in the way, in the order of the rule; in another report they start with `prior:` or `children:`. */
  readonly pointers: readonly string[];
  /** How many instances this stands for: more than one where a whole rule lacks the other report that it reads. */
  readonly instances: number;
}

/** A remark that is no fault: blank cells counted as 0, a year that is not one of the edition's, a broken rule that a footnote explains. */
export interface Note {
  readonly kind: "blankCounted" | "yearOutOfForce" | "explained";
  readonly pointers: readonly string[];
  readonly messages: Texts;
  readonly message: string;
}

export interface ValidationResult {
  /** Whether no violation is an error, and none lacks the footnote that would explain it. */
  readonly isValid: boolean;
  /** The outcomes of the rules; faults of the payload are not counted. */
  readonly rules: { readonly holds: number; readonly violated: number; readonly notEvaluated: number };
  /** Faults of the payload by place, then of cells in printed order, then broken rules in the order of the definition. */
  readonly violations: readonly Violation[];
  /** The rule instances that could not be judged, each with its reason. */
  readonly notEvaluated: readonly SkippedRule[];
  readonly notes: readonly Note[];
}

/** A payload as JSON text: parsed already, it would have lost digits and repeated keys. */
export type PayloadText = string | Uint8Array;

export interface ValidationOptions {
  /** The same body's payload of the year before, of the same edition. */
  readonly prior?: PayloadText | undefined;
  /** The sums over the reports of subordinate bodies, as a payload. */
  readonly children?: PayloadText | undefined;
  /** The language of `message`. */
  readonly language?: string | undefined;
}
