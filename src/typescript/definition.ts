import type { Texts } from "./result.js";

/** What a payload may hold and what must hold of it. */
export interface Definition {
  readonly standard: string;
  readonly edition: string;
  readonly languages: readonly string[];
  /** The reporting years that it is made for. */
  readonly inForce: { readonly first?: number; readonly last?: number };
  /** Members of the head that may not be left out, beside those that never may. */
  readonly requires: readonly string[];
  readonly kinds: readonly Kind[];
  readonly members: readonly Member[];
  /** Pointers of all lists, in the order of faults. */
  readonly lists: readonly string[];
  readonly axes?: Readonly<Record<string, readonly string[]>>;
  readonly rules: readonly Rule[];
}

export interface Kind {
  readonly id: string;
  readonly base: "integer" | "decimal" | "text" | "year" | "date" | "code";
  readonly scale?: number;
  readonly min?: string;
  readonly max?: string;
  readonly codes?: readonly string[];
  readonly specials?: readonly Special[];
}

export interface Special {
  readonly text: string;
  readonly inSums: string;
  readonly inComparisons: string;
  readonly inExtremes: string;
  readonly isValue: boolean;
}

/** A table, or a narrative text, which has nothing but its id. */
export interface Member {
  readonly id: string;
  readonly label?: Texts;
  readonly blank?: "zero" | "unknown" | "forbidden";
  readonly rows?: readonly Node[];
  readonly columns?: readonly Node[];
  readonly list?: List;
}

/** A row or column: a group of others, a nested list, or one that holds cells. */
export interface Node {
  readonly id: string;
  readonly label?: Texts;
  readonly kind?: string;
  readonly nodes?: readonly Node[];
  readonly list?: List;
}

export interface List {
  readonly key?: string;
  /** Id of the roster that declares the keys. */
  readonly roster?: string;
  readonly isRoster?: boolean;
  readonly isOptional?: boolean;
  /** Label of the overall row, where there is one. */
  readonly overall?: Texts;
}

export type Relation = "=" | "<=" | ">=" | "<" | ">";
export type Source = "prior" | "children";

/** A rule in the portable form of x-schemakit. */
export interface Rule extends Comparison {
  readonly id: string;
  /** The table that it is repeated over, and by what. */
  readonly table?: string;
  readonly by?: "row" | "column" | "cell";
  /** Labels of the columns that it is repeated for in each row of a list. */
  readonly labels?: readonly Texts[];
  readonly forEach?: {
    readonly row?: string | readonly string[];
    readonly column?: string | readonly string[];
    readonly entry?: string;
    readonly overall?: string;
    readonly entryOrOverall?: string;
  };
  readonly with?: Readonly<Record<string, readonly [number, number]>>;
  readonly where?: Condition;
  readonly if?: Condition;
  readonly tolerance?: string | { readonly relative: string };
  readonly severity?: "warning" | "info" | "explain";
  readonly status: "printed" | "implied" | "practice";
  readonly explainedBy?: string;
  readonly since?: number;
  readonly until?: number;
  readonly at?: string;
  readonly text?: Texts;
}

export interface Comparison {
  readonly relation: Relation;
  readonly left: Side;
  readonly right: Side;
}

export type Condition = readonly (readonly Comparison[])[];

/** Terms, and at most one constant as a text. */
export type Side = readonly (Term | string)[];
export type Term = readonly [number, Operand];

/** Pointer of a fixed cell, path of a cell in the row of the list, or what has more to say. */
export type Operand = string | Operation;

export interface RowOf {
  readonly source?: Source;
  readonly row?: "above" | "partner" | "partnerOfAbove" | "entries" | "nested" | "overall";
  readonly list?: string;
}

export interface Operation extends RowOf {
  readonly cell?: string;
  readonly kind?: string;
  readonly reading?: "inSums" | "inComparisons" | "inExtremes";
  readonly blank?: "unknown";
  readonly key?: string;
  readonly exists?: RowOf;
  readonly sum?: readonly Side[];
  readonly min?: readonly Side[];
  readonly max?: readonly Side[];
  readonly count?: readonly Operand[];
  readonly abs?: Side;
  readonly round?: Side;
  readonly quotient?: readonly Side[];
  readonly unit?: string;
}
