import type { OtherReports, Verdict, Violation } from "./index.js";

export interface Output {
  valid: boolean;
  errors?: { keyword: string; absoluteKeywordLocation: string; instanceLocation: string; violation?: Violation; scale?: number }[];
  /** Of the rules, valid or not. */
  verdict: Verdict;
}

/** Makes a validator of @hyperjump/json-schema (`await validate(schemaId)`) judge by x-schemakit too. */
export function withRules(validator: (payload: never, options?: never) => object): (payload: unknown, options?: OtherReports & { outputFormat?: string }) => Output;
