// Types and validator of gov-info-disclosure 2019, made by SchemaKit from its definition. Needs ES2020 and nothing else.

export interface ReportRequestsRow {
  /** 自然人 / Natural persons — 国办公开办函〔2019〕60号 */
  "naturalPerson": number | null;
  /** 法人或其他组织 / Legal persons — 国办公开办函〔2019〕60号 */
  "legalPerson": {
    /** 商业企业 / Commercial enterprises — 国办公开办函〔2019〕60号 */
    "commercialEnterprise": number | null;
  };
  /** 总计 / Total — 国办公开办函〔2019〕60号 */
  "total": number | null;
}

export interface ReportRequests {
  /** 一、本年新收政府信息公开申请数量 / 一、Received this year — 国办公开办函〔2019〕60号 */
  "received": ReportRequestsRow;
  /** 二、上年结转政府信息公开申请数量 / 二、Carried over — 国办公开办函〔2019〕60号 */
  "carriedIn": ReportRequestsRow;
  /** 三、本年度办理结果 / 三、Outcomes — 国办公开办函〔2019〕60号 */
  "outcomes": {
    /** （一）予以公开 / （一）Disclosed — 国办公开办函〔2019〕60号 */
    "disclosed": ReportRequestsRow;
    /** （三）不予公开 / （三）Refused — 国办公开办函〔2019〕60号 */
    "refused": ReportRequestsRow;
    /** （七）总计 / （七）Total — 国办公开办函〔2019〕60号 */
    "total": ReportRequestsRow;
  };
  /** 四、结转下年度继续办理 / 四、Carried forward — 国办公开办函〔2019〕60号 */
  "carriedForward": ReportRequestsRow;
}

/** 政府信息公开工作年度报告 / Annual report on government information disclosure — 国办公开办函〔2019〕60号 */
export interface Report {
  "standard": "gov-info-disclosure";
  "edition": "2019";
  "organization": string;
  "organizationCode"?: string | null;
  "year": number;
  "title"?: string | null;
  "publicationDate"?: string | null;
  /** 收到和处理政府信息公开申请情况 / Requests received and handled — 国办公开办函〔2019〕60号 */
  "requests": ReportRequests;
  "footnotes"?: {
    "requests"?: string[];
  };
}

/** Judges a payload. Bad input never throws: whatever is wrong with it is in the result. */
export function validate(payload: PayloadText, options: ValidationOptions = {}): ValidationResult {
  return validateBy(definition, payload, options);
}

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

const definition: Definition = {
  "standard": "gov-info-disclosure",
  "edition": "2019",
  "languages": ["zh-Hans", "en"],
  "inForce": {},
  "requires": [],
  "kinds": [
    {"id": "count", "base": "integer", "scale": 0, "min": "0", "max": "9007199254740991"}
  ],
  "members": [
    {
      "id": "requests",
      "label": {"zh-Hans": "收到和处理政府信息公开申请情况", "en": "Requests received and handled"},
      "blank": "zero",
      "rows": [
        {"id": "received", "label": {"zh-Hans": "一、本年新收政府信息公开申请数量", "en": "一、Received this year"}},
        {"id": "carriedIn", "label": {"zh-Hans": "二、上年结转政府信息公开申请数量", "en": "二、Carried over"}},
        {
          "id": "outcomes",
          "label": {"zh-Hans": "三、本年度办理结果", "en": "三、Outcomes"},
          "nodes": [
            {"id": "disclosed", "label": {"zh-Hans": "（一）予以公开", "en": "（一）Disclosed"}},
            {"id": "refused", "label": {"zh-Hans": "（三）不予公开", "en": "（三）Refused"}},
            {"id": "total", "label": {"zh-Hans": "（七）总计", "en": "（七）Total"}}
          ]
        },
        {"id": "carriedForward", "label": {"zh-Hans": "四、结转下年度继续办理", "en": "四、Carried forward"}}
      ],
      "columns": [
        {"id": "naturalPerson", "label": {"zh-Hans": "自然人", "en": "Natural persons"}, "kind": "count"},
        {
          "id": "legalPerson",
          "label": {"zh-Hans": "法人或其他组织", "en": "Legal persons"},
          "nodes": [
            {"id": "commercialEnterprise", "label": {"zh-Hans": "商业企业", "en": "Commercial enterprises"}, "kind": "count"}
          ]
        },
        {"id": "total", "label": {"zh-Hans": "总计", "en": "Total"}, "kind": "count"}
      ]
    }
  ],
  "lists": [],
  "axes": {
    "requests.rows": ["received", "carriedIn", "outcomes/disclosed", "outcomes/refused", "outcomes/total", "carriedForward"],
    "requests.columns": ["naturalPerson", "legalPerson/commercialEnterprise", "total"]
  },
  "rules": [
    {"id": "requests.total", "forEach": {"row": "requests.rows"}, "relation": "=", "left": [[1, "/requests/{row}/total"]], "right": [[1, "/requests/{row}/naturalPerson"], [1, "/requests/{row}/legalPerson/commercialEnterprise"]], "status": "implied", "text": {"zh-Hans": "“总计”等于其各组成项之和", "en": "\"Total\" is the sum of its parts"}, "table": "requests", "by": "row"},
    {"id": "requests.outcomes.total", "forEach": {"column": "requests.columns"}, "relation": "=", "left": [[1, "/requests/outcomes/total/{column}"]], "right": [[1, "/requests/outcomes/disclosed/{column}"], [1, "/requests/outcomes/refused/{column}"]], "status": "implied", "text": {"zh-Hans": "“（七）总计”等于其各组成项之和", "en": "\"（七）Total\" is the sum of its parts"}, "table": "requests", "by": "column"},
    {"id": "balance", "forEach": {"column": "requests.columns"}, "relation": "=", "left": [[1, "/requests/received/{column}"], [1, "/requests/carriedIn/{column}"]], "right": [[1, "/requests/outcomes/total/{column}"], [1, "/requests/carriedForward/{column}"]], "status": "printed", "text": {"zh-Hans": "第一项加第二项之和，等于第三项加第四项之和", "en": "The first and second items equal the third and fourth"}, "table": "requests", "by": "column"}
  ]
};

/** What a payload may hold and what must hold of it. */
interface Definition {
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

interface Kind {
  readonly id: string;
  readonly base: "integer" | "decimal" | "text" | "year" | "date" | "code";
  readonly scale?: number;
  readonly min?: string;
  readonly max?: string;
  readonly codes?: readonly string[];
  readonly specials?: readonly Special[];
}

interface Special {
  readonly text: string;
  readonly inSums: string;
  readonly inComparisons: string;
  readonly inExtremes: string;
  readonly isValue: boolean;
}

/** A table, or a narrative text, which has nothing but its id. */
interface Member {
  readonly id: string;
  readonly label?: Texts;
  readonly blank?: "zero" | "unknown" | "forbidden";
  readonly rows?: readonly Node[];
  readonly columns?: readonly Node[];
  readonly list?: List;
}

/** A row or column: a group of others, a nested list, or one that holds cells. */
interface Node {
  readonly id: string;
  readonly label?: Texts;
  readonly kind?: string;
  readonly nodes?: readonly Node[];
  readonly list?: List;
}

interface List {
  readonly key?: string;
  /** Id of the roster that declares the keys. */
  readonly roster?: string;
  readonly isRoster?: boolean;
  readonly isOptional?: boolean;
  /** Label of the overall row, where there is one. */
  readonly overall?: Texts;
}

type Relation = "=" | "<=" | ">=" | "<" | ">";
type Source = "prior" | "children";

/** A rule in the portable form of x-schemakit. */
interface Rule extends Comparison {
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

interface Comparison {
  readonly relation: Relation;
  readonly left: Side;
  readonly right: Side;
}

type Condition = readonly (readonly Comparison[])[];

/** Terms, and at most one constant as a text. */
type Side = readonly (Term | string)[];
type Term = readonly [number, Operand];

/** Pointer of a fixed cell, path of a cell in the row of the list, or what has more to say. */
type Operand = string | Operation;

interface RowOf {
  readonly source?: Source;
  readonly row?: "above" | "partner" | "partnerOfAbove" | "entries" | "nested" | "overall";
  readonly list?: string;
}

interface Operation extends RowOf {
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

/** The words of messages in one language. */
interface Words {
  readonly blank: string;
  readonly leftBlank: string;
  readonly comma: string;
  difference(difference: string, instance: string): string;
  sides(text: string, comparison: string, operands: string): string;
  left(value: string): string;
  right(value: string): string;
  more(count: number): string;
  days(count: string): string;
  prior(label: string): string;
  children(label: string): string;
  /** The sentence that stands for a rule of payloads. */
  rule(id: string): string;
  /** What is wrong with a payload. */
  fault(id: string, words: readonly string[]): string;
  blankCounted(count: number): string;
  /** @param years for which the edition is made */
  yearOutOfForce(year: number, years: string): string;
  explained(id: string, comparison: string, table: string): string;
}

const LargestQuote = 40;

const escapeOf = (unit: string): string => "\\u" + unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");

/** Makes foreign text safe to show on one line: characters that do not show become \uXXXX. */
const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (hidden) => hidden.split("").map(escapeOf).join(""));

function quote(text: string): string {
  if (text.length <= LargestQuote) return visible(text);
  const last = text.charCodeAt(LargestQuote - 1), isHalf = last >= 0xd800 && last <= 0xdbff;
  return visible(text.slice(0, isHalf ? LargestQuote - 1 : LargestQuote)) + "…";
}

/** What a map says of an id, which may be foreign. */
const lookUp = <T>(map: Readonly<Record<string, T>>, id: string): T | undefined => (Object.prototype.hasOwnProperty.call(map, id) ? map[id] : undefined);

const EnglishRules: Readonly<Record<string, string>> = {
  "too-large": "The payload is not larger than 8 MiB",
  "invalid-encoding": "The payload is UTF-8 with at most one byte order mark",
  "invalid-json": "The payload is JSON",
  "too-deep": "The payload is not nested deeper than 16",
  "number-too-long": "No number is longer than 1024 characters",
  "duplicate-key": "A key stands once in an object",
  "unknown-key": "Every key is one of the definition",
  "missing-key": "Every key that the definition asks for is there",
  "wrong-type": "Every value has the type that the definition asks for",
  "wrong-definition": "Standard and edition are those of the definition",
  "not-whole": "Only a whole number may stand here",
  "too-many-digits": "No value has more fraction digits than its kind",
  "out-of-range": "Every value is within the bounds of its kind",
  "invalid-value": "Every value is one that its kind admits",
  "blank-forbidden": "No cell of this table is left blank",
  "undeclared-entry": "Every entry has a key that its roster declares",
  "duplicate-entry": "A key stands once in a list",
  "too-many-entries": "No list has more than 10000 entries",
  "wrong-prior": "The report of the year before is of the same body and standard, of that year, and of this edition or one that a migration leads from",
};

const EnglishTypes: Readonly<Record<string, string>> = {
  object: "an object", array: "an array", string: "a string", "string or null": "a string or null", number: "a number", "number or null": "a number or null",
  boolean: "a Boolean", text: "a text", date: "a date (yyyy-mm-dd)", code: "a code",
};

const EnglishWanted: Readonly<Record<string, string>> = {
  date: "write a date as yyyy-mm-dd", code: "write a code of the list", key: "write a key of 1 to 256 characters",
  number: "write a number, or a special value that the definition names", "number or null": "write a number, or a special value that the definition names",
};

const English: Words = {
  blank: " (blank)",
  leftBlank: " (left blank, counted as 0)",
  comma: ", ",
  difference: (difference, instance) => (instance === "" ? ` (difference ${difference})` : ` (difference ${difference}, ${instance})`),
  sides: (text, comparison, operands) => `${text}: ${comparison} (${operands})`,
  left: (value) => `left ${value}`,
  right: (value) => `right ${value}`,
  more: (count) => `${count} more`,
  days: (count) => `${count} ${count === "1" || count === "\u22121" ? "day" : "days"}`,
  prior: (label) => `last year's ${label}`,
  children: (label) => `subordinate bodies' ${label}`,
  rule: (id) => lookUp(EnglishRules, id) ?? id,
  blankCounted: (count) => `${count} blank ${count === 1 ? "cell" : "cells"} counted as 0`,
  yearOutOfForce: (year, years) => `${year} is not one of the reporting years of this edition (${years})`,
  explained: (id, comparison, table) => `${id} does not hold (${comparison}); a footnote on ${table} explains it`,
  fault(id, words) {
    const [first = "", second = "", third = ""] = words, wordOf = (word: string): string => lookUp(EnglishTypes, word) ?? word;
    switch (id) {
      case "too-large": return `The payload is larger than the limit of ${first} and was not read`;
      case "invalid-encoding": return "From here on this is not UTF-8, or a second byte order mark; save it as UTF-8";
      case "invalid-json": return first === "lone surrogate" ? "The string holds half of a surrogate pair, which is no character" : "This is not JSON";
      case "too-deep": return `Nested deeper than ${first}`;
      case "number-too-long": return `The number is longer than ${first} characters`;
      case "duplicate-key": return `The key "${first}" stands here again, first at line ${second}, column ${third}; keep one`;
      case "unknown-key": return `The definition has no key "${first}" here`;
      case "missing-key": return `The key "${first}" is missing; write null for a blank cell`;
      case "wrong-type": return `Expected ${wordOf(first)} here, not ${wordOf(second)}`;
      case "wrong-definition": return `Expected "${first}" here, not "${second}": the payload follows another standard or edition`;
      case "not-whole": return `${first} is not a whole number`;
      case "too-many-digits": return `${first} has more fraction digits than ${second}`;
      case "out-of-range": return `${first} is not within ${second} to ${third}`;
      case "invalid-value": return `"${first}" cannot stand here: ${lookUp(EnglishWanted, second) ?? "write a text that is not empty"}`;
      case "blank-forbidden": return "This cell must not be left blank; write 0 for none";
      case "undeclared-entry": return words.length === 0 ? "The entry has no key; write one that the roster declares" : `The roster does not declare "${first}"; add it there, or correct the key`;
      case "duplicate-entry": return `"${first}" has an entry before in this list; keep one`;
      case "too-many-entries": return `The list has more than ${first} entries`;
      case "wrong-prior":
        if (third === "no migration") return `No migration leads from edition "${second}" to "${first}", so this report of the year before cannot be compared with`;
        if (words.length > 2) return `The report of the year before cannot be read: ${this.fault(third, words.slice(3))}`;
        return `Expected "${first}" here, not "${second}": this is not the report of the year before`;
      default: return id;
    }
  },
};

const ChineseRules: Readonly<Record<string, string>> = {
  "too-large": "数据不超过 8 MiB",
  "invalid-encoding": "数据用 UTF-8 编码，开头至多一个字节顺序标记",
  "invalid-json": "数据是合法的 JSON",
  "too-deep": "嵌套不超过 16 层",
  "number-too-long": "数字不超过 1024 个字符",
  "duplicate-key": "同一对象中，一个键只出现一次",
  "unknown-key": "只出现定义中有的键",
  "missing-key": "定义要求的键都在",
  "wrong-type": "值的类型与定义一致",
  "wrong-definition": "数据的标准和版本与定义一致",
  "not-whole": "此处只填整数",
  "too-many-digits": "小数位数不超过定义",
  "out-of-range": "数值在定义的范围内",
  "invalid-value": "值是定义允许的",
  "blank-forbidden": "此表的单元格不得留空",
  "undeclared-entry": "每个条目的键都在名录中",
  "duplicate-entry": "同一列表中，一个键只出现一次",
  "too-many-entries": "列表不超过 10000 个条目",
  "wrong-prior": "上年报告属于同一机关、同一标准、上一年度，版本相同或可以转换到本版",
};

const ChineseTypes: Readonly<Record<string, string>> = {
  object: "对象", array: "数组", string: "字符串", "string or null": "字符串或 null", number: "数字", "number or null": "数字或 null",
  boolean: "布尔值", null: " null", text: "文字", date: "日期（yyyy-mm-dd）", code: "代码",
};

const ChineseWanted: Readonly<Record<string, string>> = {
  date: "请按 yyyy-mm-dd 填写日期", code: "请填写代码表中的代码", key: "请填写 1 至 256 个字符的键",
  number: "请填写数字，或定义中的特殊值", "number or null": "请填写数字，或定义中的特殊值",
};

const Chinese: Words = {
  blank: "（空）",
  leftBlank: "（合计栏空白，按 0 计）",
  comma: "，",
  difference: (difference, instance) => (instance === "" ? `（差 ${difference}）` : `（差 ${difference}，${instance}）`),
  sides: (text, comparison, operands) => `${text}：${comparison}（${operands}）`,
  left: (value) => `左边 ${value}`,
  right: (value) => `右边 ${value}`,
  more: (count) => `另 ${count} 项`,
  days: (count) => `${count} 天`,
  prior: (label) => `上年 ${label}`,
  children: (label) => `下级合计 ${label}`,
  rule: (id) => lookUp(ChineseRules, id) ?? id,
  blankCounted: (count) => `${count} 个空白单元格按 0 计`,
  yearOutOfForce: (year, years) => `${year} 年不在本版适用的年份内（${years}）`,
  explained: (id, comparison, table) => `${id} 不成立（${comparison}），“${table}”的脚注已作说明`,
  fault(id, words) {
    const [first = "", second = "", third = ""] = words, wordOf = (word: string): string => lookUp(ChineseTypes, word) ?? word;
    switch (id) {
      case "too-large": return `数据超过 ${first} 的上限，未予读取`;
      case "invalid-encoding": return "从此处起不是 UTF-8 编码，或有第二个字节顺序标记；请以 UTF-8 保存";
      case "invalid-json": return first === "lone surrogate" ? "字符串中有不成对的代理项，它不是字符" : "此处不是合法的 JSON";
      case "too-deep": return `嵌套超过 ${first} 层`;
      case "number-too-long": return `数字超过 ${first} 个字符`;
      case "duplicate-key": return `键“${first}”重复，第一次在第 ${second} 行第 ${third} 列；请只保留一个`;
      case "unknown-key": return `定义中此处没有键“${first}”`;
      case "missing-key": return `缺少键“${first}”；没有内容的单元格请写 null`;
      case "wrong-type": return `此处应为${wordOf(first)}，而不是${wordOf(second)}`;
      case "wrong-definition": return `此处应为“${first}”，而不是“${second}”：数据属于另一标准或版本`;
      case "not-whole": return `${first} 不是整数`;
      case "too-many-digits": return `${first} 的小数位多于 ${second} 位`;
      case "out-of-range": return `${first} 不在 ${second} 至 ${third} 的范围内`;
      case "invalid-value": return `“${first}”不可用：${lookUp(ChineseWanted, second) ?? "请填写文字，不能为空"}`;
      case "blank-forbidden": return "此处不得留空；没有数量时请填 0";
      case "undeclared-entry": return words.length === 0 ? "此条目没有键；请填写名录中的键" : `名录中没有“${first}”；请在名录中补上，或更正此键`;
      case "duplicate-entry": return `“${first}”在此列表中已有条目；请只保留一个`;
      case "too-many-entries": return `列表超过 ${first} 个条目`;
      case "wrong-prior":
        if (third === "no migration") return `没有从“${second}”版到“${first}”版的转换，无法对照这份上年报告`;
        if (words.length > 2) return `无法读取上年报告：${this.fault(third, words.slice(3))}`;
        return `此处应为“${first}”，而不是“${second}”：这不是上年的报告`;
      default: return id;
    }
  },
};

/** Byte order mark. */
const Mark: readonly number[] = [0xef, 0xbb, 0xbf];

/** UTF-8; a half of a surrogate pair becomes three bytes that are none. */
function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) {
      bytes[length++] = code;
      continue;
    }
    if (code >= 0x10000) {
      bytes[length++] = 0xf0 | (code >> 18);
      bytes[length++] = 0x80 | ((code >> 12) & 0x3f);
    } else if (code >= 0x800) bytes[length++] = 0xe0 | (code >> 12);
    bytes[length++] = code >= 0x800 ? 0x80 | ((code >> 6) & 0x3f) : 0xc0 | (code >> 6);
    bytes[length++] = 0x80 | (code & 0x3f);
  }
  return bytes.subarray(0, length);
}

const byteAt = (bytes: Uint8Array, at: number): number => bytes[at] ?? -1;

/** The text of bytes that are UTF-8. */
function textOf(bytes: Uint8Array, start: number, end: number): string {
  const rest = (at: number): number => byteAt(bytes, at) & 0x3f;
  let text = "";
  for (let at = start; at < end; ) {
    const first = byteAt(bytes, at), length = lengthAt(bytes, at);
    text += length === 1 ? String.fromCharCode(first)
      : length === 2 ? String.fromCharCode(((first & 0x1f) << 6) | rest(at + 1))
      : length === 3 ? String.fromCharCode(((first & 0x0f) << 12) | (rest(at + 1) << 6) | rest(at + 2))
      : String.fromCodePoint(((first & 0x07) << 18) | (rest(at + 1) << 12) | (rest(at + 2) << 6) | rest(at + 3));
    at += length;
  }
  return text;
}

/** How many bytes the character at a place has; 0 if it is none. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const first = byteAt(bytes, at), second = byteAt(bytes, at + 1);
  const follows = (place: number): boolean => (byteAt(bytes, place) & 0xc0) === 0x80 && byteAt(bytes, place) > 0;
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first <= 0xdf) return follows(at + 1) ? 2 : 0;
  if (first >= 0xe0 && first <= 0xef) {
    const least = first === 0xe0 ? 0xa0 : 0x80, most = first === 0xed ? 0x9f : 0xbf;
    return second >= least && second <= most && follows(at + 2) ? 3 : 0;
  }
  const least = first === 0xf0 ? 0x90 : 0x80, most = first === 0xf4 ? 0x8f : 0xbf;
  return first >= 0xf0 && first <= 0xf4 && second >= least && second <= most && follows(at + 2) && follows(at + 3) ? 4 : 0;
}

/** Offset of the first byte that is not UTF-8 or begins a second byte order mark; -1 if all are. */
function faultOfEncoding(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; ) {
    const length = lengthAt(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  const hasTwo = [...Mark, ...Mark].every((byte, i) => bytes[i] === byte);
  return hasTwo ? Mark.length : -1;
}

/** Turns offsets into lines and columns. A line ends with LF, CR or both. */
class Lines {
  readonly #starts: number[] = [0];

  constructor(bytes: Uint8Array) {
    for (let at = 0; at < bytes.length; at++)
      if (bytes[at] === 0x0a || (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a)) this.#starts.push(at + 1);
  }

  at(offset: number): Place {
    let low = 0, high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { offset, line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}

interface JsonMember { readonly name: string; readonly at: number; readonly value: JsonNode }

/** A value with the offset of its first byte. Numbers keep their spelling. */
type JsonNode =
  | { readonly is: "object"; readonly at: number; readonly members: readonly JsonMember[] }
  | { readonly is: "array"; readonly at: number; readonly items: readonly JsonNode[] }
  | { readonly is: "string" | "number"; readonly at: number; readonly text: string }
  | { readonly is: "boolean" | "null"; readonly at: number };

/** Why bytes are no JSON within the limits. */
class TextFault {
  readonly rule: string;
  readonly offset: number;
  readonly words: readonly string[];

  constructor(rule: string, offset: number, ...words: string[]) {
    this.rule = rule;
    this.offset = offset;
    this.words = words;
  }
}

const MostDepth = 16;
const LongestNumber = 1024;
const code = (character: string): number => character.charCodeAt(0);

/** Reads JSON (RFC 8259) strictly: the first fault ends it, at the first byte with which no JSON text goes on. */
class JsonReader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#at = Mark.every((byte, i) => bytes[i] === byte) ? Mark.length : 0;
  }

  /** @throws TextFault, and nothing else */
  read(): JsonNode {
    const root = this.#value(0);
    this.#skipSpace();
    return this.#at === this.#bytes.length ? root : this.#refuse();
  }

  get #next(): number {
    return byteAt(this.#bytes, this.#at);
  }

  #is(character: string): boolean {
    return this.#next === code(character);
  }

  #isDigit(): boolean {
    return this.#next >= code("0") && this.#next <= code("9");
  }

  #isSpace(): boolean {
    return this.#is(" ") || this.#is("\t") || this.#is("\n") || this.#is("\r");
  }

  #skipSpace(): void {
    while (this.#isSpace()) this.#at++;
  }

  #refuse(rule = "invalid-json", offset = this.#at, ...words: string[]): never {
    throw new TextFault(rule, offset, ...words);
  }

  #take(character: string): void {
    if (!this.#is(character)) this.#refuse();
    this.#at++;
  }

  #value(depth: number): JsonNode {
    this.#skipSpace();
    const at = this.#at;
    if (this.#is("{") || this.#is("[")) {
      if (depth === MostDepth) this.#refuse("too-deep", at, String(MostDepth));
      return this.#is("{") ? { is: "object", at, members: this.#members(depth) } : { is: "array", at, items: this.#items(depth) };
    }
    if (this.#is('"')) {
      this.#takeString();
      this.#checkSurrogates(at);
      return { is: "string", at, text: this.#textFrom(at) };
    }
    if (this.#is("-") || this.#isDigit()) return { is: "number", at, text: this.#number() };
    if (this.#is("n")) return this.#word("null", { is: "null", at });
    return this.#word(this.#is("t") ? "true" : "false", { is: "boolean", at });
  }

  #word(word: string, node: JsonNode): JsonNode {
    for (const letter of word) this.#take(letter);
    return node;
  }

  #members(depth: number): JsonMember[] {
    const members: JsonMember[] = [];
    this.#at++;
    this.#skipSpace();
    while (!this.#is("}")) {
      if (members.length > 0) {
        this.#take(",");
        this.#skipSpace();
      }
      const at = this.#at;
      if (!this.#is('"')) this.#refuse();
      this.#takeString();
      const end = this.#at;
      this.#skipSpace();
      if (!this.#is(":")) this.#refuse();
      this.#checkSurrogates(at, end);
      const name = this.#textFrom(at, end);
      this.#at++;
      members.push({ name, at, value: this.#value(depth + 1) });
      this.#skipSpace();
    }
    this.#at++;
    return members;
  }

  #items(depth: number): JsonNode[] {
    const items: JsonNode[] = [];
    this.#at++;
    this.#skipSpace();
    while (!this.#is("]")) {
      if (items.length > 0) this.#take(",");
      items.push(this.#value(depth + 1));
      this.#skipSpace();
    }
    this.#at++;
    return items;
  }

  #number(): string {
    const start = this.#at;
    if (this.#is("-")) this.#at++;
    if (this.#is("0")) this.#at++;
    else this.#digits();
    if (this.#is(".")) {
      this.#at++;
      this.#digits();
    }
    if (this.#is("e") || this.#is("E")) {
      this.#at++;
      if (this.#is("+") || this.#is("-")) this.#at++;
      this.#digits();
    }
    if (!(this.#at === this.#bytes.length || this.#is(",") || this.#is("]") || this.#is("}") || this.#isSpace())) this.#refuse();
    return this.#at - start > LongestNumber ? this.#refuse("number-too-long", start, String(LongestNumber)) : textOf(this.#bytes, start, this.#at);
  }

  #digits(): void {
    if (!this.#isDigit()) this.#refuse();
    while (this.#isDigit()) this.#at++;
  }

  #takeString(): void {
    this.#at++;
    while (!this.#is('"')) {
      if (this.#next < 0x20) this.#refuse();
      if (this.#is("\\")) this.#takeEscape();
      this.#at++;
    }
    this.#at++;
  }

  /** Moves to the last byte of an escape. */
  #takeEscape(): void {
    this.#at++;
    if (!this.#is("u")) {
      if (!['"', "\\", "/", "b", "f", "n", "r", "t"].some((character) => this.#is(character))) this.#refuse();
      return;
    }
    for (let i = 0; i < 4; i++) {
      this.#at++;
      if (!/^[0-9A-Fa-f]$/.test(String.fromCharCode(Math.max(0, this.#next)))) this.#refuse();
    }
  }

  /** Looks for the escape of half a surrogate pair. */
  #checkSurrogates(start: number, end = this.#at): void {
    for (let at = start; at < end; at++) {
      if (byteAt(this.#bytes, at) !== code("\\")) continue;
      const unit = this.#unitAt(at), low = this.#unitAt(at + 6);
      if (unit < 0) at++;
      else if (unit < 0xd800 || unit > 0xdfff) at += 5;
      else if (unit < 0xdc00 && low >= 0xdc00 && low <= 0xdfff) at += 11;
      else this.#refuse("invalid-json", at, "lone surrogate");
    }
  }

  #unitAt(at: number): number {
    const isEscape = byteAt(this.#bytes, at) === code("\\") && byteAt(this.#bytes, at + 1) === code("u");
    return isEscape ? parseInt(textOf(this.#bytes, at + 2, at + 6), 16) : -1;
  }

  #textFrom(start: number, end = this.#at): string {
    const text = textOf(this.#bytes, start, end);
    return text.includes("\\") ? String(JSON.parse(text)) : text.slice(1, -1);
  }
}

/** Exact decimals: integers of any size in units of 10^-7. Cells have 6 fraction digits; half a unit of the last place, a tolerance, has one more. */
const Digits = 7;
const One = 10n ** BigInt(Digits);
const LargestCell = (2n ** 53n - 1n) * One;

const abs = (value: bigint): bigint => (value < 0n ? -value : value);
const total = (values: readonly bigint[]): bigint => values.reduce((sum, value) => sum + value, 0n);

/** A number token by its exact value; `digits` is how many it has after the point, `value` undefined if it is larger than any cell or has too many of them. */
function exact(token: string): { readonly digits: number; readonly value: bigint | undefined } {
  const [, sign, whole = "0", fraction = "", exponent = "0"] = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(token) ?? [];
  const significand = (whole + fraction).replace(/0+$/, ""), digits = significand.replace(/^0+/, "");
  if (digits === "") return { digits: 0, value: 0n };
  const power = Number(exponent) - fraction.length + (whole.length + fraction.length - significand.length), zeros = power + Digits;
  const isSmall = zeros >= 0 && digits.length + zeros <= 48;
  const magnitude = isSmall ? BigInt(digits) * 10n ** BigInt(zeros) : undefined;
  return { digits: Math.max(0, -power), value: magnitude !== undefined && sign === "-" ? -magnitude : magnitude };
}

/** The value of a decimal of the definition. */
const parse = (text: string): bigint => exact(text).value ?? 0n;

/** The shortest decimal text. */
function format(value: bigint): string {
  const digits = String(abs(value)).padStart(Digits + 1, "0");
  const fraction = digits.slice(-Digits).replace(/0+$/, "");
  return (value < 0n ? "-" : "") + digits.slice(0, -Digits) + (fraction === "" ? "" : "." + fraction);
}

/** With the minus sign of print. */
const printed = (value: bigint): string => format(value).replace("-", "\u2212");

/** dividend / divisor, half away from zero; the divisor is over 0. */
function divide(dividend: bigint, divisor: bigint): bigint {
  const magnitude = (2n * abs(dividend) + divisor) / (2n * divisor);
  return dividend < 0n ? -magnitude : magnitude;
}

const LastDay = 3652059n;
const daysBefore = (year: number): number => 365 * (year - 1) + Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400);
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const monthsOf = (year: number): readonly number[] => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day number of a date yyyy-mm-dd: 0001-01-01 is 1. */
function dayOf(text: string): bigint | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  const months = monthsOf(year), length = months[month - 1];
  if (year === 0 || length === undefined || day === 0 || day > length) return undefined;
  return BigInt(daysBefore(year) + months.slice(0, month - 1).reduce((sum, days) => sum + days, 0) + day) * One;
}

/** The date of a day number, if it is one. */
function dateOf(value: bigint): string | undefined {
  if (value % One !== 0n || value < One || value > LastDay * One) return undefined;
  let day = Number(value / One), year = Math.floor((day - 1) / 366) + 1, month = 0;
  while (daysBefore(year + 1) < day) year++;
  day -= daysBefore(year);
  const months = monthsOf(year);
  for (; day > (months[month] ?? 31); month++) day -= months[month] ?? 31;
  const pad = (number: number, length: number): string => String(number).padStart(length, "0");
  return `${pad(year, 4)}-${pad(month + 1, 2)}-${pad(day, 2)}`;
}

/** A list of the definition, with everything in its entries. */
interface ListShape extends List {
  /** `/cases`, nested `/cases/reasons`. */
  readonly pointer: string;
  /** A nested list's path in the entry. */
  readonly path: string;
  readonly table: Member;
  readonly label: Texts;
  readonly columns: readonly Node[];
  readonly parent: ListShape | undefined;
  /** The cells of an entry by path: its own, then the overall cells of the lists nested in it. */
  readonly cells: Map<string, { readonly column: Node; readonly owner: ListShape }>;
  readonly nested: ListShape[];
}

/** A cell that is in every report, overall rows included. */
interface FixedCell { readonly table: Member; readonly row: Node | undefined; readonly column: Node; readonly list: ListShape | undefined }

/** The definition, with what is found by pointers. */
class Shape {
  readonly definition: Definition;
  readonly kinds = new Map<string, Kind>();
  readonly cells = new Map<string, FixedCell>();
  readonly lists: readonly ListShape[];
  readonly listAt = new Map<string, ListShape>();
  readonly rowAt = new Map<string, Node>();
  readonly columnAt = new Map<string, Node>();

  constructor(definition: Definition) {
    this.definition = definition;
    for (const kind of definition.kinds) this.kinds.set(kind.id, kind);
    for (const member of definition.members) this.#addTable(member);
    this.lists = definition.lists.map((pointer) => this.list(pointer));
  }

  list(pointer: string): ListShape {
    const list = this.listAt.get(pointer);
    if (list === undefined) throw new Error(`no list ${pointer}`);
    return list;
  }

  cell(pointer: string): FixedCell {
    const cell = this.cells.get(pointer);
    if (cell === undefined) throw new Error(`no cell ${pointer}`);
    return cell;
  }

  kind(id: string | undefined): Kind {
    const kind = this.kinds.get(id ?? "");
    if (kind === undefined) throw new Error(`no kind ${id}`);
    return kind;
  }

  #addTable(table: Member): void {
    const { columns, rows, list } = table;
    if (columns === undefined) return;
    for (const [path, column] of leavesOf(columns)) this.columnAt.set(`/${table.id}/${path}`, column);
    if (list !== undefined) {
      this.#addList({ ...list, pointer: "/" + table.id, path: "", table, label: {}, columns, parent: undefined, cells: new Map(), nested: [] });
      return;
    }
    for (const [rowPath, row] of rows === undefined ? [["", undefined] as const] : leavesOf(rows)) {
      if (row !== undefined) this.rowAt.set(`/${table.id}/${rowPath}`, row);
      for (const [path, column] of leavesOf(columns))
        this.cells.set("/" + [table.id, rowPath, path].filter((part) => part !== "").join("/"), { table, row, column, list: undefined });
    }
  }

  #addList(list: ListShape): void {
    this.listAt.set(list.pointer, list);
    for (const [path, column] of leavesOf(list.columns)) {
      list.cells.set(path, { column, owner: list });
      if (list.overall !== undefined && list.parent === undefined)
        this.cells.set(`${list.pointer}/overall/${path}`, { table: list.table, row: undefined, column, list });
    }
    for (const [path, node] of nestedIn(list.columns)) {
      const nested: ListShape = {
        ...node.list, pointer: `${list.pointer}/${path}`, path, table: list.table, label: node.label ?? {}, columns: node.nodes ?? [], parent: list, cells: new Map(), nested: [],
      };
      this.#addList(nested);
      list.nested.push(nested);
      if (nested.overall !== undefined)
        for (const [inner, column] of leavesOf(nested.columns)) list.cells.set(`${path}/overall/${inner}`, { column, owner: nested });
    }
  }
}

/** What holds cells, with its path. */
function leavesOf(nodes: readonly Node[], above = ""): (readonly [string, Node])[] {
  return nodes.flatMap((node): (readonly [string, Node])[] =>
    node.list !== undefined ? [] : node.nodes === undefined ? [[above + node.id, node]] : leavesOf(node.nodes, `${above}${node.id}/`));
}

function nestedIn(nodes: readonly Node[], above = ""): (readonly [string, Node])[] {
  return nodes.flatMap((node): (readonly [string, Node])[] =>
    node.list !== undefined ? [[above + node.id, node]] : nestedIn(node.nodes ?? [], `${above}${node.id}/`));
}

/** What a cell holds: a number, a date's day number, 0 for a text, the position of a code; null if it is blank. */
interface Cell { readonly kind: Kind; readonly value: bigint | null; readonly special?: Special | undefined }

/** Whether its cells are counted or measured. */
const isNumeric = ({ base }: Kind): boolean => base === "integer" || base === "decimal" || base === "year";

/** An entry of a list, or its overall row. */
interface Row {
  readonly list: ListShape;
  readonly pointer: string;
  /** In its array; -1 for the overall row. */
  readonly position: number;
  readonly key: string | null;
  readonly isOverall: boolean;
  readonly above: Row | undefined;
}

/** A row while it is read. */
interface Entry extends Row {
  key: string | null;
  isKeyUnusable: boolean;
  keyAt: number | undefined;
}

interface EntryArray {
  state: "absent" | "known" | "unusable";
  entries: Entry[];
  byKey?: Map<string, Entry | undefined>;
}

/** A report in memory. */
class Values {
  readonly shape: Shape;
  organization: string | undefined;
  organizationCode: string | undefined;
  year: number | undefined;
  /** Where members of the head stand. */
  readonly headAt = new Map<string, number>();
  /** By pointer; undefined if it cannot be used. What is not here is absent. */
  readonly cells = new Map<string, Cell | undefined>();
  readonly cellAt = new Map<string, number>();
  /** How many footnotes a table has. */
  readonly footnotes = new Map<string, number>();
  readonly #arrays = new Map<string, EntryArray>();
  readonly #counts = new Map<ListShape, number>();

  constructor(shape: Shape) {
    this.shape = shape;
  }

  /** One array of entries. */
  array(list: ListShape, above?: Row): EntryArray {
    const pointer = pointerOf(list, above), array = this.#arrays.get(pointer) ?? { state: "absent", entries: [] };
    this.#arrays.set(pointer, array);
    return array;
  }

  /** The entries of a list, of a nested one those of every entry above, then those in the overall row. */
  entriesOf(list: ListShape): Entry[] {
    const { parent } = list;
    return parent === undefined ? this.array(list).entries : [...this.entriesOf(parent), overallOf(parent)].flatMap((above) => this.array(list, above).entries);
  }

  add(entry: Entry): void {
    this.array(entry.list, entry.above).entries.push(entry);
    this.#counts.set(entry.list, this.countOf(entry.list) + 1);
  }

  /** How many entries a list has, a nested one in all rows above together. */
  countOf(list: ListShape): number {
    return this.#counts.get(list) ?? 0;
  }

  spoilEntries(list: ListShape, above?: Row): void {
    const array = this.array(list, above);
    for (const entry of array.entries)
      for (const nested of list.nested) {
        this.#counts.set(nested, this.countOf(nested) - this.array(nested, entry).entries.length);
        this.#arrays.delete(pointerOf(nested, entry));
      }
    this.#counts.set(list, this.countOf(list) - array.entries.length);
    array.entries = [];
    array.state = "unusable";
  }

  /** The entry with a key, if it is the only one. */
  find(list: ListShape, key: string | null, above?: Row): Row | undefined {
    const array = this.array(list, above);
    if (array.byKey === undefined) {
      array.byKey = new Map();
      for (const entry of array.entries) if (entry.key !== null) array.byKey.set(entry.key, array.byKey.has(entry.key) ? undefined : entry);
    }
    return key === null ? undefined : array.byKey.get(key);
  }

  /** The overall row; that of a table that may be lacking only if any cell of it is there. */
  overall(list: ListShape, above?: Row): Row | undefined {
    if (list.overall === undefined) return undefined;
    const row = overallOf(list, above);
    const isThere = list.isOptional !== true || [...list.cells].some(([path, { owner }]) => owner === list && this.cells.has(`${row.pointer}/${path}`));
    return isThere ? row : undefined;
  }

  /** The same row as one of another report. */
  same(row: Row): Row | undefined {
    const above = row.above && this.find(row.above.list, row.above.key);
    if (row.above !== undefined && above === undefined) return undefined;
    return row.isOverall ? this.overall(row.list, above) : this.find(row.list, row.key, above);
  }

  /** Whether nobody knows what entries there are. */
  isUnusable(list: ListShape, above?: Row): boolean {
    const { state } = this.array(list, above);
    return state === "unusable" || (state === "absent" && list.isOptional !== true && above?.isOverall !== true);
  }

  /** Whether a list is known to have these entries and no others. */
  isKnown(list: ListShape): boolean {
    const { state } = this.array(list);
    return state === "known" || (state === "absent" && list.isOptional === true);
  }

  /** The pointers of all cells, with their tables: the fixed ones as printed, then those of entries by list, row and column. */
  *pointers(): Iterable<readonly [string, Member]> {
    for (const [pointer, { table }] of this.shape.cells) yield [pointer, table];
    for (const list of this.shape.lists)
      for (const entry of this.entriesOf(list)) for (const path of list.cells.keys()) yield [`${entry.pointer}/${path}`, list.table];
  }

  /** The pointers of the blank cells that count as 0. */
  *blanksCounted(): Iterable<string> {
    for (const [pointer, { blank }] of this.pointers()) {
      const cell = this.cells.get(pointer);
      if (blank === "zero" && cell?.value === null && cell.special === undefined && isNumeric(cell.kind)) yield pointer;
    }
  }
}

/** Where a list stands. */
const pointerOf = (list: ListShape, above?: Row): string => (above === undefined ? list.pointer : `${above.pointer}/${list.path}`);

const overallOf = (list: ListShape, above?: Row): Row => ({ list, above, pointer: pointerOf(list, above) + "/overall", position: -1, key: null, isOverall: true });

function entryOf(list: ListShape, above: Row | undefined, position: number): Entry {
  const pointer = `${pointerOf(list, above)}${list.overall === undefined ? "" : "/entries"}/${position}`;
  return { list, above, pointer, position, key: null, isOverall: false, isKeyUnusable: false, keyAt: undefined };
}

/** The key, the number of the entry, or `overall`. */
const ownNameOf = (row: Row): string => (row.isOverall ? "overall" : row.key ?? `#${row.position + 1}`);

/** The same behind the name of the row above. */
const nameOf = (row: Row): string => (row.above === undefined ? "" : nameOf(row.above) + ",") + ownNameOf(row);

/** What is wrong with a payload, and where. */
interface Fault { readonly rule: string; readonly pointer: string; readonly offset: number | undefined; readonly words: readonly string[] }

/** A member that the definition knows. `spoil` makes everything at and below it unusable. */
interface Known { readonly id: string; readonly isRequired: boolean; read(node: JsonNode, pointer: string): void; spoil(): void }

const MostEntries = 10000;
const LongestKey = 256;
const LastYear = 9999;
const OptionalHead = ["organizationCode", "title", "publicationDate"];
const nothing = (): void => undefined;
const append = (pointer: string, key: string): string => `${pointer}/${key.replace(/~/g, "~0").replace(/\//g, "~1")}`;

/** What stands for a text in a cell; undefined if the kind does not allow it. */
function valueOf(text: string, { base, codes = [] }: Kind): bigint | undefined {
  if (base === "date") return dayOf(text);
  if (base === "code") return codes.includes(text) ? BigInt(codes.indexOf(text)) * One : undefined;
  return text === "" ? undefined : 0n;
}

/** Takes a payload apart by the definition, noting every fault. */
class PayloadReader {
  readonly values: Values;
  readonly faults: Fault[] = [];
  readonly #shape: Shape;
  readonly #lines: Lines;
  /** In sums over other reports nothing is bounded, and what is blank is not known. */
  readonly #isSum: boolean;

  constructor(shape: Shape, lines: Lines, isSum: boolean) {
    this.values = new Values(shape);
    this.#shape = shape;
    this.#lines = lines;
    this.#isSum = isSum;
  }

  read(root: JsonNode): void {
    const { definition } = this.#shape;
    this.#object(root, "", [...this.#head(), ...definition.members.map((member) => this.#member(member)), this.#footnotes()]);
    this.#checkKeys();
  }

  #fault(rule: string, pointer: string, offset: number | undefined, ...words: string[]): void {
    this.faults.push({ rule, pointer, offset, words });
  }

  #wrongType(node: JsonNode, pointer: string, wanted: string): void {
    this.#fault("wrong-type", pointer, node.at, wanted, node.is);
  }

  #object(node: JsonNode, pointer: string, known: readonly Known[]): void {
    if (node.is !== "object") {
      this.#wrongType(node, pointer, "object");
      for (const member of known) member.spoil();
      return;
    }
    const byId = new Map(known.map((member) => [member.id, member])), seen = new Map<string, number>();
    for (const { name, at, value } of node.members) {
      const place = append(pointer, name), member = byId.get(name), first = seen.get(name);
      if (first !== undefined) {
        const { line, column } = this.#lines.at(first);
        this.#fault("duplicate-key", place, at, name, String(line), String(column));
        member?.spoil();
        continue;
      }
      seen.set(name, at);
      if (member === undefined) this.#fault("unknown-key", place, at, name);
      else member.read(value, place);
    }
    for (const { id, isRequired } of known) if (isRequired && !seen.has(id)) this.#fault("missing-key", append(pointer, id), node.at, id);
  }

  #head(): Known[] {
    const { values } = this, { definition } = this.#shape;
    const known = (id: string, read: Known["read"], spoil: () => void = nothing): Known => ({
      id, isRequired: !OptionalHead.includes(id) || definition.requires.includes(id), spoil,
      read: (node, pointer) => {
        values.headAt.set(id, node.at);
        read(node, pointer);
      },
    });
    const identity = (wanted: string): Known["read"] => (node, pointer) => {
      if (node.is !== "string") this.#wrongType(node, pointer, "string");
      else if (node.text !== wanted) this.#fault("wrong-definition", pointer, node.at, wanted, node.text);
    };
    return [
      known("standard", identity(definition.standard)),
      known("edition", identity(definition.edition)),
      known("organization", (node, pointer) => {
        if (node.is !== "string") this.#wrongType(node, pointer, "string");
        else values.organization = this.#filled(node.text, node.at, pointer);
      }, () => { values.organization = undefined; }),
      known("organizationCode", (node, pointer) => {
        const text = this.#optional(node, pointer);
        if (text !== undefined) values.organizationCode = this.#filled(text, node.at, pointer);
      }, () => { values.organizationCode = undefined; }),
      known("year", (node, pointer) => {
        if (node.is !== "number") this.#wrongType(node, pointer, "number");
        else values.year = this.#year(node.text, node.at, pointer);
      }, () => { values.year = undefined; }),
      known("title", (node, pointer) => void this.#optional(node, pointer)),
      known("publicationDate", (node, pointer) => {
        const text = this.#optional(node, pointer);
        if (text !== undefined && dayOf(text) === undefined) this.#fault("invalid-value", pointer, node.at, text, "date");
      }),
    ];
  }

  #optional(node: JsonNode, pointer: string): string | undefined {
    if (node.is === "string") return node.text;
    if (node.is !== "null") this.#wrongType(node, pointer, "string or null");
    return undefined;
  }

  #filled(text: string, at: number, pointer: string): string | undefined {
    if (text === "") this.#fault("invalid-value", pointer, at, text);
    return text === "" ? undefined : text;
  }

  #year(token: string, at: number, pointer: string): number | undefined {
    const value = this.#bounded(token, at, pointer, 0, One, BigInt(LastYear) * One);
    return value === undefined ? undefined : Number(value / One);
  }

  #bounded(token: string, at: number, pointer: string, scale: number, min: bigint, max: bigint): bigint | undefined {
    const { digits, value } = exact(token);
    if (digits > scale) this.#fault(scale === 0 ? "not-whole" : "too-many-digits", pointer, at, token, ...(scale === 0 ? [] : [String(scale)]));
    else if (value === undefined || value < min || value > max) this.#fault("out-of-range", pointer, at, token, format(min), format(max));
    else return value;
    return undefined;
  }

  #member(member: Member): Known {
    const { id, columns, rows, list } = member;
    if (columns === undefined) return { id, isRequired: false, read: (node, pointer) => void this.#optional(node, pointer), spoil: nothing };
    if (list !== undefined) return this.#list(this.#shape.list("/" + id), id);
    const cellsOf = (pointer: string, row: Node | undefined): Known[] => this.#columns(columns, pointer, member, row, () => undefined);
    const rowOf = (row: Node, above: string): Known => {
      const pointer = `${above}/${row.id}`;
      return this.#group(row.id, () => (row.nodes === undefined ? cellsOf(pointer, row) : row.nodes.map((node) => rowOf(node, pointer))));
    };
    return this.#group(id, () => (rows === undefined ? cellsOf("/" + id, undefined) : rows.map((row) => rowOf(row, "/" + id))));
  }

  #group(id: string, members: () => readonly Known[]): Known {
    return {
      id, isRequired: true, read: (node, pointer) => this.#object(node, pointer, members()),
      spoil: () => { for (const member of members()) member.spoil(); },
    };
  }

  /** @param nested a list nested among the columns; undefined where it has no place */
  #columns(columns: readonly Node[], above: string, table: Member, row: Node | undefined, nested: (path: string, node: Node) => Known | undefined, path = ""): Known[] {
    return columns.flatMap((column): Known[] => {
      const pointer = `${above}/${column.id}`, ownPath = path + column.id;
      if (column.list !== undefined) return [nested(ownPath, column)].filter((known): known is Known => known !== undefined);
      const { nodes } = column;
      if (nodes !== undefined) return [this.#group(column.id, () => this.#columns(nodes, pointer, table, row, nested, ownPath + "/"))];
      return [{
        id: column.id, isRequired: true, spoil: () => void this.values.cells.set(pointer, undefined),
        read: (node) => {
          this.values.cellAt.set(pointer, node.at);
          this.values.cells.set(pointer, this.#cell(node, pointer, column.kind ?? row?.kind, table));
        },
      }];
    });
  }

  #cell(node: JsonNode, pointer: string, kindId: string | undefined, { blank }: Member): Cell | undefined {
    const kind = this.#shape.kind(kindId), isNumber = isNumeric(kind);
    if (node.is === "null") {
      if (blank === "forbidden") this.#fault("blank-forbidden", pointer, node.at);
      return blank === "forbidden" || this.#isSum ? undefined : { kind, value: null };
    }
    const special = node.is === "string" ? kind.specials?.find(({ text }) => text === node.text) : undefined;
    if (special !== undefined) return { kind, value: null, special };
    if (isNumber && node.is === "number") {
      const [min, max] = this.#isSum ? [-LargestCell, LargestCell] : [parse(kind.min ?? "0"), parse(kind.max ?? "0")];
      const value = this.#bounded(node.text, node.at, pointer, kind.scale ?? 0, min, max);
      return value === undefined ? undefined : { kind, value };
    }
    const wanted = !isNumber ? kind.base : blank === "forbidden" ? "number" : "number or null";
    if (node.is !== "string" || (isNumber && kind.specials === undefined)) {
      this.#wrongType(node, pointer, wanted);
      return undefined;
    }
    const value = isNumber ? undefined : valueOf(node.text, kind);
    if (value === undefined) this.#fault("invalid-value", pointer, node.at, node.text, wanted);
    return value === undefined ? undefined : { kind, value };
  }

  #list(list: ListShape, id: string, above?: Row): Known {
    const isRequired = list.isOptional !== true, entries = this.#entries(list, list.overall === undefined ? id : "entries", above);
    return list.overall === undefined ? { ...entries, isRequired } : { ...this.#group(id, () => [entries, this.#overall(list, above)]), isRequired };
  }

  #entries(list: ListShape, id: string, above?: Row): Known {
    const spoil = (): void => this.values.spoilEntries(list, above);
    return {
      id, isRequired: true, spoil,
      read: (node, pointer) => {
        if (node.is !== "array") {
          this.#wrongType(node, pointer, "array");
          spoil();
          return;
        }
        const array = this.values.array(list, above);
        array.state = "known";
        for (const [i, item] of node.items.entries()) {
          if (this.values.countOf(list) === MostEntries) {
            this.#fault("too-many-entries", `${pointer}/${i}`, item.at, String(MostEntries));
            array.state = "unusable";
            return;
          }
          const entry = entryOf(list, above, i);
          this.values.add(entry);
          this.#object(item, entry.pointer, this.#inEntry(entry));
        }
      },
    };
  }

  #inEntry(entry: Entry): Known[] {
    const { list, pointer } = entry, { key } = list;
    const columns = this.#columns(list.columns, pointer, list.table, undefined, (path, node) => this.#list(this.#shape.list(`${list.pointer}/${path}`), node.id, entry));
    const spoil = (): void => {
      entry.key = null;
      entry.isKeyUnusable = true;
    };
    return key === undefined ? columns : [{ id: key, isRequired: true, spoil, read: (node, place) => this.#key(entry, node, place) }, ...columns];
  }

  #key(entry: Entry, node: JsonNode, pointer: string): void {
    entry.keyAt = node.at;
    if (node.is === "null") return;
    if (node.is !== "string") this.#wrongType(node, pointer, "string or null");
    else if (node.text === "" || node.text.length > LongestKey) this.#fault("invalid-value", pointer, node.at, node.text, "key");
    else entry.key = node.text;
    entry.isKeyUnusable = entry.key === null;
  }

  #overall(list: ListShape, above?: Row): Known {
    const row = overallOf(list, above);
    const nested = (path: string, node: Node): Known | undefined => {
      const isInside = above === undefined && node.list?.overall === undefined;
      return isInside ? { ...this.#list(this.#shape.list(`${list.pointer}/${path}`), node.id, row), isRequired: false } : undefined;
    };
    const known = this.#group("overall", () => this.#columns(list.columns, row.pointer, list.table, undefined, nested));
    return {
      ...known,
      read: (node, pointer) => {
        if (node.is !== "null" || list.isOptional !== true) known.read(node, pointer);
      },
    };
  }

  #footnotes(): Known {
    const { footnotes } = this.values;
    const tables = this.#shape.definition.members.filter(({ columns, list }) => columns !== undefined && list?.isRoster !== true);
    const members = tables.map(({ id }): Known =>
      ({ id, isRequired: false, read: (node, pointer) => this.#notes(id, node, pointer), spoil: () => void footnotes.delete(id) }));
    return { id: "footnotes", isRequired: false, read: (node, pointer) => this.#object(node, pointer, members), spoil: () => footnotes.clear() };
  }

  #notes(table: string, node: JsonNode, pointer: string): void {
    if (node.is !== "array") {
      this.#wrongType(node, pointer, "array");
      return;
    }
    let count = 0;
    for (const [i, item] of node.items.entries())
      if (item.is !== "string") this.#wrongType(item, `${pointer}/${i}`, "string");
      else if (this.#filled(item.text, item.at, `${pointer}/${i}`) !== undefined) count++;
    this.values.footnotes.set(table, count);
  }

  /** Finds entries that their roster does not declare, and those whose key occurs before. */
  #checkKeys(): void {
    for (const list of this.#shape.lists.filter(({ key }) => key !== undefined)) {
      const roster = list.roster === undefined ? undefined : this.#shape.list("/" + list.roster);
      const declares = roster !== undefined && roster !== list && this.values.isKnown(roster);
      const declared = declares ? new Set(this.values.entriesOf(roster).map(({ key }) => key)) : undefined;
      const seen = new Set<string>();
      for (const { key, keyAt, isKeyUnusable, pointer, above } of this.values.entriesOf(list)) {
        if (keyAt === undefined || isKeyUnusable) continue;
        const place = `${pointer}/${list.key}`, unique = `${above?.pointer ?? ""} ${key}`;
        if (roster !== undefined && (key === null || declared?.has(key) === false)) this.#fault("undeclared-entry", place, keyAt, ...(key === null ? [] : [key]));
        if (key !== null && seen.has(unique)) this.#fault("duplicate-entry", place, keyAt, key);
        if (key !== null) seen.add(unique);
      }
    }
  }
}

const AboutValues = ["wrong-type", "not-whole", "too-many-digits", "out-of-range", "invalid-value", "blank-forbidden"];

/** Faults of the structure by place, then those of fixed cells in printed order, then those of entries by list, row and column. */
function inOrder(faults: readonly Fault[], values: Values): Fault[] {
  const ranks = new Map<string, number>();
  if (faults.some(({ rule }) => AboutValues.includes(rule)))
    for (const [pointer] of values.pointers()) if (!ranks.has(pointer)) ranks.set(pointer, ranks.size);
  const rankOf = ({ rule, pointer }: Fault): number => (AboutValues.includes(rule) ? ranks.get(pointer) ?? -1 : -1);
  return [...faults].sort((one, other) => rankOf(one) - rankOf(other) || (one.offset ?? Infinity) - (other.offset ?? Infinity) || 0);
}

const MostBytes = 8 * 1024 * 1024;

/** What was read of a payload; `isText` says whether it is JSON within the limits. */
interface PayloadReading { readonly values: Values; readonly faults: readonly Fault[]; readonly lines: Lines; readonly isText: boolean }

/** @param isSum whether it is made of the sums over other reports */
function receive(shape: Shape, payload: PayloadText, isSum = false): PayloadReading {
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
  const key = hasCodes ? "organizationCode" : "organization";
  return years ?? differs(key, own[key], values[key]);
}

/** What keeps a rule instance from being judged. */
interface Obstacle {
  readonly reason: SkipReason;
  readonly pointer: string;
  /** Whether a partner is looked for without a key: nobody knows whether there is one. */
  readonly isKeyless?: boolean;
}

/** Where several reasons meet, the first of these is given, with its own places only. */
const Priority: readonly SkipReason[] = ["unusableCell", "noPriorReport", "noChildren", "noPartner", "blankCell", "noValue"];

/** A pointer into another report starts with its name. */
const pointerIn = (source: Source | undefined, pointer: string): string => (source === undefined ? pointer : `${source}:${pointer}`);

const withoutReport = (source: Source): SkipReason => (source === "prior" ? "noPriorReport" : "noChildren");

/** Collects what keeps one instance from being judged, in the order of its formula. */
class Obstacles {
  readonly #all: Obstacle[] = [];

  get areNone(): boolean {
    return this.#all.length === 0;
  }

  get reason(): SkipReason {
    return Priority.find((reason) => this.#all.some((obstacle) => obstacle.reason === reason)) ?? "unusableCell";
  }

  get pointers(): readonly string[] {
    const { reason } = this;
    return [...new Set(this.#all.filter((obstacle) => obstacle.reason === reason && obstacle.pointer !== "").map(({ pointer }) => pointer))];
  }

  add(obstacle: Obstacle): void {
    this.#all.push(obstacle);
  }
}

/** The report that is judged, and those that its rules read besides. */
interface Reports { readonly own: Values; readonly prior: Values | undefined; readonly children: Values | undefined }

/** A cell that an operand names; undefined if it is absent or cannot be used. */
interface Found {
  readonly pointer: string;
  readonly cell: Cell | undefined;
  readonly values: Values;
  readonly source: Source | undefined;
  /** The row of a list that it is in. */
  readonly row: Row | undefined;
  /** What it is in a row of a list, or where it is in every report. */
  readonly place: FixedCell;
}

/** A cell that a side reads, with its factor when everything stands on the left. */
interface Read extends Found { readonly coefficient: number; readonly isCounted: boolean }

/** Rows or cells; what is in the way if there are none. */
interface Finding<T> { readonly found: readonly T[]; readonly obstacle?: Obstacle }

const termsOf = (side: Side): Term[] => side.filter((part): part is Term => typeof part !== "string");
const constantOf = (side: Side): bigint => total(side.filter((part): part is string => typeof part === "string").map(parse));

/** The sides in a function; an operand that is counted is a side of one term. */
function sidesIn(operand: Operand): readonly Side[] | undefined {
  if (typeof operand === "string") return undefined;
  const { sum, min, max, count, abs: magnitude, round, quotient } = operand, single = magnitude ?? round;
  return sum ?? min ?? max ?? quotient ?? (single === undefined ? count?.map((counted): Side => [[1, counted]]) : [single]);
}

const isCell = (operand: Operand): boolean =>
  typeof operand === "string" ? operand !== "/year" : operand.cell !== undefined;

/** What one instance of a rule reads, taken for numbers. What cannot be computed is an obstacle and counts as nothing. */
class Reading {
  readonly obstacles = new Obstacles();
  readonly reports: Reports;
  readonly row: Row | undefined;

  constructor(reports: Reports, row: Row | undefined) {
    this.reports = reports;
    this.row = row;
  }

  /** @param inSum whether rows that are not there add nothing */
  side(side: Side, inSum = false): bigint {
    return total(termsOf(side).map(([coefficient, operand]) => BigInt(coefficient) * this.#operand(operand, inSum))) + constantOf(side);
  }

  /** Everything is computed, also what no longer decides: all of it must be possible. */
  isTrue(condition: Condition): boolean {
    const alternatives = condition.map((all) => all.map(({ relation, left, right }) => relates(relation, this.side(left), this.side(right), 0n)));
    return alternatives.some((all) => all.every(Boolean));
  }

  /** The cells that a side reads, in its order. @param factor of the coefficients; 0 inside a function */
  reads(side: Side, factor: number, isCounted = false): Read[] {
    return termsOf(side).flatMap(([written, operand]) => {
      const coefficient = factor * written || 0;
      if (isCell(operand)) return this.#cells(operand).found.map((found): Read => ({ ...found, coefficient, isCounted }));
      const { sum, count } = saidOf(operand), sides = sidesIn(operand) ?? [];
      return sides.flatMap((inner) => this.reads(inner, sum === undefined ? 0 : coefficient, isCounted || count !== undefined));
    });
  }

  /** The cell to look at first. */
  pointer({ left, right, at }: Rule): string {
    const isOwn = (operand: Operand): boolean => saidOf(operand).source === undefined;
    const cellsIn = (side: Side): Operand[] => termsOf(side).flatMap(([, operand]) => sidesIn(operand)?.flatMap(cellsIn) ?? (isCell(operand) ? [operand] : []));
    const isOne = (side: Side): boolean => {
      const [term, ...more] = termsOf(side), operand = term?.[1];
      if (operand === undefined || more.length > 0 || side.length > 1) return false;
      const { row } = saidOf(operand);
      return isCell(operand) && isOwn(operand) && row !== "entries" && row !== "nested";
    };
    const all = [...cellsIn(right), ...cellsIn(left)];
    const order = [...[left, right].filter(isOne).flatMap(cellsIn), ...all.filter(isOwn), ...all.filter((operand) => !isOwn(operand))];
    const first = order[0] === undefined ? "" : pathOf(order[0]);
    if (first.startsWith("/")) return first;
    for (const operand of order.filter(isOwn)) for (const { pointer } of this.#cells(operand).found) return pointer;
    return this.row === undefined ? "" : this.row.pointer + (at === undefined ? "" : "/" + at);
  }

  #operand(operand: Operand, inSum: boolean): bigint {
    if (operand === "/year") {
      if (this.reports.own.year === undefined) this.obstacles.add({ reason: "unusableCell", pointer: "/year" });
      return BigInt(this.reports.own.year ?? 0) * One;
    }
    if (typeof operand === "string" || operand.cell !== undefined) return total(this.#found(operand, inSum).map((found) => this.#read(operand, found) ?? 0n));
    const unit = parse(operand.unit ?? "1"), { sum, min, max, count, exists, abs: magnitude, round, quotient } = operand;
    if (sum !== undefined) return total(sum.map((side) => this.side(side, true)));
    if (count !== undefined) return One * total(count.map((counted) => BigInt(this.#count(counted))));
    if (exists !== undefined) return this.#noted(this.#rows(exists), true).length > 0 ? One : 0n;
    if (magnitude !== undefined) return abs(this.side(magnitude));
    if (round !== undefined) return divide(this.side(round), unit) * unit;
    if (quotient !== undefined) return share(this.side(quotient[0] ?? []), this.side(quotient[1] ?? []), unit);
    return this.#extreme(min ?? max ?? [], min !== undefined);
  }

  #extreme(sides: readonly Side[], isLeast: boolean): bigint {
    const leftOut: Found[] = [];
    const values = sides.flatMap((side) => {
      const [term, ...more] = termsOf(side);
      if (term === undefined || more.length > 0 || !isCell(term[1])) return [this.side(side)];
      const [coefficient, operand] = term;
      return this.#found(operand, false).flatMap((found) => {
        const value = this.#read(operand, found);
        if (value === undefined) leftOut.push(found);
        return value === undefined ? [] : [BigInt(coefficient) * value + constantOf(side)];
      });
    });
    const [first, ...others] = values;
    if (first !== undefined) return others.reduce((best, value) => (value < best === isLeast ? value : best), first);
    this.obstacles.add({ reason: "noValue", pointer: "" });
    for (const found of leftOut) this.#refuse("noValue", found);
    return 0n;
  }

  #count(operand: Operand): number {
    if (typeof operand !== "string" && operand.key !== undefined) {
      const rows = this.#noted(this.#rows(operand), true);
      for (const row of rows)
        if ("isKeyUnusable" in row && row.isKeyUnusable === true) this.obstacles.add({ reason: "unusableCell", pointer: `${row.pointer}/${row.list.key}` });
      return rows.filter(({ key }) => key !== null).length;
    }
    return this.#found(operand, true).filter((found) => {
      const { cell } = found;
      if (cell === undefined) this.#refuse("unusableCell", found);
      return cell !== undefined && (cell.special === undefined ? cell.value !== null : cell.special.isValue);
    }).length;
  }

  /** The number that a cell stands for; undefined if it is left out, or cannot be read, which is noted. */
  #read(operand: Operand, found: Found): bigint | undefined {
    const { cell, place } = found, { reading = "inComparisons", blank } = saidOf(operand);
    if (cell === undefined) return this.#refuse("unusableCell", found);
    if (cell.special !== undefined) {
      const meaning = cell.special[reading];
      if (meaning !== "skip" && meaning !== "unknown") return parse(meaning);
      return meaning === "skip" && reading !== "inComparisons" ? undefined : this.#refuse("noValue", found);
    }
    if (cell.value === null && (blank ?? place.table.blank) === "unknown") this.#refuse("blankCell", found);
    return cell.value ?? 0n;
  }

  #refuse(reason: SkipReason, { source, pointer }: Found): undefined {
    this.obstacles.add({ reason, pointer: pointerIn(source, pointer) });
  }

  #found(operand: Operand, addsNothing: boolean): readonly Found[] {
    return this.#noted(this.#cells(operand), addsNothing);
  }

  /** @param addsNothing whether a row that is not there does */
  #noted<T>({ found, obstacle }: Finding<T>, addsNothing: boolean): readonly T[] {
    if (obstacle !== undefined && !(addsNothing && obstacle.reason === "noPartner" && obstacle.isKeyless !== true)) this.obstacles.add(obstacle);
    return found;
  }

  /** The cells that an operand names. */
  #cells(operand: Operand): Finding<Found> {
    const path = pathOf(operand), of = saidOf(operand), { source } = of, values = this.reports[source ?? "own"];
    if (!path.startsWith("/")) {
      const rows = this.#rows(of);
      return { ...rows, found: values === undefined ? [] : rows.found.flatMap((row) => this.#inRow(row, path, values, source)) };
    }
    if (values === undefined) return lacking(source);
    const place = values.shape.cell(path), { list } = place, row = list && overallOf(list);
    const { obstacle } = list === undefined ? {} : one(values.overall(list), values, list, source);
    return obstacle !== undefined ? { found: [], obstacle } : { found: [{ pointer: path, cell: values.cells.get(path), values, source, row, place }] };
  }

  /** Cells of nested lists are only in entries. */
  #inRow(row: Row, path: string, values: Values, source: Source | undefined): Found[] {
    const of = row.list.cells.get(path), pointer = `${row.pointer}/${path}`;
    if (of === undefined || (row.isOverall && of.owner !== row.list)) return [];
    const place = { table: row.list.table, row: undefined, column: of.column, list: of.owner };
    return [{ pointer, cell: values.cells.get(pointer), values, source, row: of.owner === row.list ? row : overallOf(of.owner, row), place }];
  }

  /** The rows that an operand means. */
  #rows({ row: which, list: pointer, source }: RowOf): Finding<Row> {
    const values = this.reports[source ?? "own"], { row } = this;
    if (values === undefined) return lacking(source);
    if (pointer === undefined) {
      const meant = which === "above" ? row?.above : row;
      return meant === undefined ? { found: [] } : one(this.#there(meant, values, source), values, meant.list, source);
    }
    const list = values.shape.list(pointer);
    switch (which) {
      case "entries": return entriesIn(values, list, source);
      case "nested": {
        const above = this.#holder(list, values, source);
        return above === undefined || (above.isOverall && list.overall !== undefined) ? lackingRow(list, source) : entriesIn(values, list, source, above);
      }
      case "overall": {
        const { parent } = list, above = parent && this.#holder(list, values, source);
        const isOutside = parent !== undefined && (above === undefined || (above.isOverall && this.row?.list === parent));
        return one(isOutside ? undefined : values.overall(list, above), values, list, source);
      }
      default: {
        const owner = which === "partnerOfAbove" ? row?.above : row;
        const partner = owner && (owner.isOverall ? values.overall(list) : values.find(list, owner.key));
        const { found, obstacle } = one(partner, values, list, source);
        return obstacle === undefined ? { found } : { found, obstacle: { ...obstacle, isKeyless: owner?.isOverall === false && owner.key === null } };
      }
    }
  }

  /** The row in which a nested list is meant: this, or the one above. */
  #holder(list: { readonly parent: unknown }, values: Values, source: Source | undefined): Row | undefined {
    const row = this.row?.list === list.parent ? this.row : this.row?.above;
    return row && this.#there(row, values, source);
  }

  #there(row: Row, values: Values, source: Source | undefined): Row | undefined {
    if (source !== undefined) return values.same(row);
    return row.isOverall && row === this.row ? values.overall(row.list, row.above) && row : row;
  }
}

const saidOf = (operand: Operand): Operation => (typeof operand === "string" ? {} : operand);

const pathOf = (operand: Operand): string => (typeof operand === "string" ? operand : operand.cell ?? "");

const lacking = (source: Source = "prior"): Finding<never> => ({ found: [], obstacle: { reason: withoutReport(source), pointer: "" } });

const lackingRow = ({ table }: ListShape, source: Source | undefined, reason: SkipReason = "noPartner"): Finding<never> =>
  ({ found: [], obstacle: { reason, pointer: pointerIn(source, "/" + table.id) } });

const entriesIn = (values: Values, list: ListShape, source: Source | undefined, above?: Row): Finding<Row> => values.isUnusable(list, above)
  ? { found: [], obstacle: { reason: "unusableCell", pointer: pointerIn(source, pointerOf(list, above)) } }
  : { found: values.array(list, above).entries };

/** Whether a row that is not there is known not to be depends on its table. */
const one = (row: Row | undefined, values: Values, list: ListShape, source: Source | undefined): Finding<Row> => row !== undefined
  ? { found: [row] }
  : lackingRow(list, source, values.isUnusable(values.shape.list("/" + list.table.id)) ? "unusableCell" : "noPartner");

function share(dividend: bigint, divisor: bigint, unit: bigint): bigint {
  return divisor === 0n ? 0n : divide((divisor < 0n ? -dividend : dividend) * One, abs(divisor) * unit) * unit;
}

/** @param slack how far the sides may differ, in units of a unit */
function relates(relation: Relation, left: bigint, right: bigint, slack: bigint): boolean {
  const difference = (left - right) * One;
  switch (relation) {
    case "=": return abs(difference) <= slack;
    case "<=": return difference <= slack;
    case ">=": return difference >= -slack;
    case "<": return difference < slack;
    case ">": return difference > -slack;
  }
}

/** One of the rules that a repeated rule stands for. */
interface Pattern {
  readonly rule: Rule;
  readonly row: string | undefined;
  readonly column: string | undefined;
  /** Position of the column among those that it is repeated for. */
  readonly position: number;
  /** What stands in the brackets of its id behind the name of the list's row. */
  readonly key: readonly string[];
}

/** An instance that does not hold. */
interface Broken { readonly pattern: Pattern; readonly reading: Reading; readonly instance: string; readonly left: bigint; readonly right: bigint }

/** `explained` does not hold and has its footnote; it counts as holding. */
interface Outcomes { readonly broken: Broken[]; readonly explained: Broken[]; holds: number; readonly notEvaluated: SkippedRule[] }

const Others: readonly Source[] = ["prior", "children"];

interface Instance { readonly pattern: Pattern; readonly reading: Reading; readonly instance: string }

const idOf = (rule: string, instance: string): string => (instance === "" ? rule : `${rule}[${instance}]`);

/** A rule written out, and the other reports that it reads. The definition may have it in several pieces. */
interface WholeRule { readonly rule: Rule; readonly patterns: Pattern[]; readonly reads: readonly Source[] }

const wholeRules = new WeakMap<Definition, readonly WholeRule[]>();

/** @param isText whether anything could be read; without it no instance is evaluated */
function judge(definition: Definition, reports: Reports, isText: boolean): Outcomes {
  const outcomes: Outcomes = { broken: [], explained: [], holds: 0, notEvaluated: [] };
  const rules = wholeRules.get(definition) ?? rulesOf(definition);
  wholeRules.set(definition, rules);
  for (const rule of rules) judgeRule(rule, reports, isText, outcomes);
  return outcomes;
}

function judgeRule({ rule, patterns, reads }: WholeRule, reports: Reports, isText: boolean, outcomes: Outcomes): void {
  const { own } = reports, lacks = reads.find((source) => reports[source] === undefined);
  const instances = patterns.flatMap((pattern) => rowsOf(pattern.rule, own).map((row): Instance =>
    ({ pattern, reading: new Reading(reports, row), instance: [...(row === undefined ? [] : [nameOf(row)]), ...pattern.key].join(",") })));
  const skip = (instance: string, reason: SkipReason, pointers: readonly string[] = [], count = 1): void =>
    void outcomes.notEvaluated.push({ id: idOf(rule.id, instance), rule: rule.id, instance, reason, pointers, instances: count });

  const isOutOfForce = own.year !== undefined && (own.year < (rule.since ?? 0) || own.year > (rule.until ?? 9999));
  if (!isText || isOutOfForce) for (const { instance } of instances) skip(instance, isText ? "notInForce" : "unusableCell");
  else if (lacks !== undefined) {
    const count = instances.filter(mayExist).length;
    if (count > 0) skip("", withoutReport(lacks), [], count);
  } else
    for (const instance of instances)
      if (mayExist(instance)) {
        judgeInstance(instance, outcomes);
        const { areNone, reason, pointers } = instance.reading.obstacles;
        if (!areNone) skip(instance.instance, reason, pointers);
      }
}

/** What `where` says; true if it cannot be computed. */
const mayExist = ({ pattern: { rule }, reading }: Instance): boolean => rule.where === undefined || reading.isTrue(rule.where) || !reading.obstacles.areNone;

/** Judges an instance whose `where` could be computed; everything else must be too. */
function judgeInstance({ pattern, reading, instance }: Instance, outcomes: Outcomes): void {
  const { rule } = pattern, { obstacles, reports } = reading;
  if (!obstacles.areNone) return;
  const applies = rule.if === undefined || reading.isTrue(rule.if);
  const left = reading.side(rule.left), right = reading.side(rule.right);
  if (!obstacles.areNone) return;
  const holds = !applies || relates(rule.relation, left, right, slackOf(rule, left, right));
  const isExplained = !holds && rule.explainedBy !== undefined && (reports.own.footnotes.get(rule.explainedBy) ?? 0) > 0;
  if (holds || isExplained) outcomes.holds++;
  if (!holds) (isExplained ? outcomes.explained : outcomes.broken).push({ pattern, reading, instance, left, right });
}

/** Whether anything in a rule is of another report. */
function readsFrom(source: Source, { left, right, where, if: condition }: Rule): boolean {
  const isRead = (node: unknown): boolean =>
    typeof node === "object" && node !== null && (("source" in node && node.source === source) || Object.values(node).some(isRead));
  return isRead([left, right, where, condition]);
}

/** In units of a unit, as a share has as many digits again. */
function slackOf({ tolerance }: Rule, left: bigint, right: bigint): bigint {
  if (tolerance === undefined) return 0n;
  return typeof tolerance === "string" ? parse(tolerance) * One : parse(tolerance.relative) * (abs(left) > abs(right) ? abs(left) : abs(right));
}

const isList = (of: unknown): of is string => typeof of === "string" && of.startsWith("/");

/** The rows of a list that a rule is repeated for; one that is none without a list. */
function rowsOf({ forEach = {} }: Rule, own: Values): readonly (Row | undefined)[] {
  const { row, entry, overall, entryOrOverall } = forEach;
  const pointer = isList(row) ? row : entry ?? overall ?? entryOrOverall;
  if (pointer === undefined) return [undefined];
  const list = own.shape.list(pointer), entries = overall === undefined ? own.entriesOf(list) : [];
  if (entry !== undefined) return entries;
  const roster = list.roster === undefined ? undefined : own.shape.list("/" + list.roster);
  const hasOverall = entryOrOverall === undefined || (roster !== undefined && own.array(roster).entries.length === 0 && own.isKnown(roster));
  return hasOverall ? [...entries, overallOf(list)] : entries;
}

function rulesOf(definition: Definition): readonly WholeRule[] {
  const rules = new Map<string, WholeRule>();
  for (const piece of definition.rules) {
    const rule = rules.get(piece.id) ?? { rule: piece, patterns: [], reads: Others.filter((source) => readsFrom(source, piece)) };
    rule.patterns.push(...patternsOf(piece, definition));
    rules.set(piece.id, rule);
  }
  return [...rules.values()];
}

/** Writes a rule out: one for each row, column and value of the variable. */
function patternsOf(rule: Rule, { axes }: Definition): Pattern[] {
  const pathsOf = (of: string | readonly string[] | undefined): readonly (string | undefined)[] =>
    of === undefined || isList(of) ? [undefined] : typeof of === "string" ? axes?.[of] ?? [] : of;
  const [variable, [first, last]] = Object.entries(rule.with ?? {})[0] ?? [undefined, [0, 0] as const];
  const { left, right, where, if: condition } = rule, patterns: Pattern[] = [];
  for (const row of pathsOf(rule.forEach?.row))
    for (const [position, column] of pathsOf(rule.forEach?.column).entries())
      for (let value = first; value <= last; value++) {
        const meaning = (_: string, name: string, offset = "0"): string => (name === variable ? String(value + Number(offset)) : (name === "row" ? row : column) ?? "");
        const replace = (text: string): string => text.replace(/\{(\w+?)([+-]\d+)?\}/g, meaning);
        const key = [row?.replace(/\//g, "."), column?.replace(/\//g, "."), variable === undefined ? undefined : `${variable}=${value}`];
        const sides = inStrings({ left, right, ...(where && { where }), ...(condition && { if: condition }) }, replace);
        patterns.push({ rule: { ...rule, ...sides }, row, column, position, key: key.filter((part): part is string => part !== undefined) });
      }
  return patterns;
}

/** The same tree with every string replaced. */
function inStrings<T>(node: T, replace: (text: string) => string): T {
  const inside = (value: unknown): unknown => {
    if (typeof value === "string") return replace(value);
    if (Array.isArray(value)) return value.map(inside);
    return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inside(inner)])) : value;
  };
  return inside(node) as T;
}

/** The wording in a language, else in the first there is. */
const wordingOf = (texts: Texts, language: string): string => lookUp(texts, language) ?? Object.values(texts)[0] ?? "";

const inEach = ({ languages }: Definition, word: (language: string) => string): Texts =>
  Object.fromEntries(languages.map((language) => [language, word(language)]));

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== "").join(" · ");
const labelOf = (node: Node, language: string): string => wordingOf(node.label ?? {}, language) || node.id;
const nameOfRow = (row: Row, language: string): string => (row.isOverall ? wordingOf(row.list.overall ?? {}, language) || "overall" : ownNameOf(row));

/** What the form prints at the cells of a rule, as short as tells them apart: what the rule is repeated over is not said again. */
class Labels {
  readonly #broken: Broken;
  readonly #namesTables: boolean;

  constructor(broken: Broken, reads: readonly Read[]) {
    this.#broken = broken;
    this.#namesTables = broken.pattern.rule.table !== undefined || new Set(reads.map(({ place }) => place.table)).size > 1;
  }

  of(read: Read, language: string): string {
    const { table, row, column, list } = read.place, { rule } = this.#broken.pattern, isRepeated = rule.table === table.id;
    return joined([
      !isRepeated && this.#namesTables && table.label !== undefined ? wordingOf(table.label, language) : "",
      row !== undefined && !(isRepeated && rule.by === "row") ? labelOf(row, language) : "",
      ...(list === undefined || read.row === undefined ? [] : this.#rowParts(read.row, read.source !== undefined, language)),
      isRepeated && rule.by === "column" ? "" : labelOf(column, language),
    ]);
  }

  /** What an instance is about. */
  ofInstance(language: string): string {
    const { pattern: { rule, row: rowPath, column: columnPath, position }, reading: { row, reports: { own: { shape } } } } = this.#broken;
    if (row !== undefined) {
      const more = rule.labels?.[position];
      return joined([row.above === undefined ? "" : ownNameOf(row.above), nameOfRow(row, language), more === undefined ? "" : wordingOf(more, language)]);
    }
    const nodes = [shape.rowAt.get(`/${rule.table}/${rowPath}`), shape.columnAt.get(`/${rule.table}/${columnPath}`)];
    return nodes.flatMap((node) => (node === undefined ? [] : [labelOf(node, language)])).join(" · ");
  }

  /** The row of a list, and in a nested one that above; not the row of the instance itself, nor the same one in another report. */
  #rowParts(row: Row, isOther: boolean, language: string): string[] {
    const own = this.#broken.reading.row, { above } = row;
    const isSame = (one: Row | undefined, other: Row | undefined): boolean => one?.pointer === other?.pointer;
    if (own !== undefined && (isOther ? own.list === row.list && nameOf(own) === nameOf(row) : isSame(own, row))) return [];
    const isInside = above !== undefined && own !== undefined && ((!isOther && isSame(above, own.above)) || (isSame(above, own) && (!isOther || above.isOverall)));
    return [
      ...(above === undefined || isInside ? [] : [ownNameOf(above)]),
      ...(above === undefined ? [] : [wordingOf(row.list.label, language) || row.list.path.slice(row.list.path.lastIndexOf("/") + 1)]),
      nameOfRow(row, language),
    ];
  }
}


const wordsOf = (language: string): Words => (language.startsWith("zh") ? Chinese : English);

const Opposite: Readonly<Record<Relation, string>> = { "=": "≠", "<=": ">", ">=": "<", "<": "≥", ">": "≤" };

/** Where there are more cells, those that are 0 are only counted, and those beyond so many others. */
const MostOperands = 12;

/** Whether a side is a sum of cells: addends, or `sum` of them, and constants. */
const isPlain = (side: Side): boolean => side.every((part) => {
  if (typeof part === "string") return true;
  const [, operand] = part;
  if (typeof operand === "string") return operand !== "/year";
  return operand.cell !== undefined || (operand.sum !== undefined && operand.sum.every(isPlain));
});

/** The constant of a side, those inside `sum` included. */
const constantIn = (side: Side): bigint => total(side.map((part) => {
  if (typeof part === "string") return parse(part);
  const [coefficient, operand] = part;
  return typeof operand === "string" || operand.sum === undefined ? 0n : BigInt(coefficient) * total((sidesIn(operand) ?? []).map(constantIn));
}));

/** Words a rule instance that does not hold. */
class EquationText {
  readonly #broken: Broken;
  readonly #reads: readonly Read[];
  readonly #leftCount: number;
  readonly #labels: Labels;
  readonly #isDate: boolean;
  readonly #named: ReadonlySet<number>;

  constructor(broken: Broken, reads: readonly Read[], leftCount: number, labels: Labels) {
    this.#broken = broken;
    this.#reads = reads;
    this.#leftCount = leftCount;
    this.#labels = labels;
    this.#isDate = reads.some(({ isCounted, cell }) => !isCounted && cell?.kind.base === "date");
    this.#named = this.#choose();
  }

  write(language: string): string {
    const { left, right, pattern: { rule } } = this.#broken, words = wordsOf(language);
    const difference = words.difference(this.#isDate ? words.days(printed(left - right)) : printed(left - right), visible(this.#labels.ofInstance(language)));
    if (!isPlain(rule.left) || !isPlain(rule.right) || this.#reads.some(({ coefficient }) => coefficient === 0)) {
      return words.sides(visible(rule.text === undefined ? rule.id : wordingOf(rule.text, language)), this.sidesCompared(language), this.#listed(language)) + difference;
    }
    const leftSide = this.#side(language, 0, this.#leftCount, 1, constantIn(rule.left), left);
    const rightSide = this.#side(language, this.#leftCount, this.#reads.length, -1, constantIn(rule.right), right);
    return this.#compare(leftSide, rightSide) + difference + (this.#isTotalLeftBlank() ? words.leftBlank : "");
  }

  /** Both sides by their values. */
  sidesCompared(language: string): string {
    const { left, right } = this.#broken, words = wordsOf(language);
    return this.#compare(words.left(this.#value(left)), words.right(this.#value(right)));
  }

  #compare(left: string, right: string): string {
    return `${left} ${Opposite[this.#broken.pattern.rule.relation]} ${right}`;
  }

  /** @param sign turns the coefficients of the right side, which are those on the left, back */
  #side(language: string, first: number, end: number, sign: number, constant: bigint, value: bigint): string {
    const words = wordsOf(language);
    let side = "", more = 0;
    const signed = (isNegative: boolean, text: string): string => side + (side === "" ? (isNegative ? "−" : "") : isNegative ? " − " : " + ") + text;
    this.#reads.slice(first, end).forEach((read, i) => {
      if (!this.#named.has(first + i)) {
        more++;
        return;
      }
      const coefficient = sign * read.coefficient, magnitude = Math.abs(coefficient);
      side = signed(coefficient < 0, (magnitude === 1 ? "" : `${magnitude}×`) + this.#operand(read, language));
    });
    if (more > 0) side = signed(false, words.more(more));
    if (constant !== 0n || side === "") side = signed(constant < 0n, this.#value(abs(constant)));
    return more > 0 ? `${side} = ${this.#value(value)}` : side;
  }

  /** The operands that are named: all if there is room; else the single one of a side, then those that are not 0. */
  #choose(): ReadonlySet<number> {
    const all = this.#reads.map((_, i) => i), rightCount = all.length - this.#leftCount;
    if (all.length <= MostOperands) return new Set(all);
    const alone = all.filter((i) => (i < this.#leftCount ? this.#leftCount === 1 : rightCount === 1));
    return new Set([...new Set([...alone, ...all.filter((i) => this.#reads[i]?.cell?.value !== 0n)])].slice(0, MostOperands));
  }

  #listed(language: string): string {
    const words = wordsOf(language), more = this.#reads.length - this.#named.size;
    const named = this.#reads.filter((_, i) => this.#named.has(i)).map((read) => this.#operand(read, language));
    return [...named, ...(more > 0 ? [words.more(more)] : [])].join(words.comma);
  }

  #isTotalLeftBlank(): boolean {
    const [first, ...others] = this.#reads, isBlank = (read: Read | undefined): boolean => (read?.cell?.value ?? null) === null;
    return this.#leftCount === 1 && isBlank(first) && first?.cell?.special === undefined && others.some((read) => !isBlank(read) && read.cell?.value !== 0n);
  }

  #operand(read: Read, language: string): string {
    const words = wordsOf(language), label = visible(this.#labels.of(read, language)), { special, value } = read.cell ?? { value: null };
    const named = read.source === "prior" ? words.prior(label) : read.source === "children" ? words.children(label) : label;
    return special !== undefined ? `${named} ${visible(special.text)}` : value === null ? named + words.blank : `${named} ${this.#value(value)}`;
  }

  #value(value: bigint): string {
    return (this.#isDate ? dateOf(value) : undefined) ?? printed(value);
  }
}


/** The lines of each report. */
type LinesOf = Readonly<Record<"own" | Source, Lines>>;

/** Words what was found in a report. */
class Findings {
  readonly #own: Values;
  readonly #lines: LinesOf;
  readonly #language: string;

  constructor(own: Values, lines: LinesOf, language: string | undefined) {
    this.#own = own;
    this.#lines = lines;
    this.#language = language ?? own.shape.definition.languages[0] ?? "";
  }

  fault({ rule, pointer, offset, words }: Fault, lines: Lines): Violation {
    const quoted = words.map(quote), place = offset === undefined ? null : lines.at(offset);
    return {
      id: rule, rule, instance: "", severity: "error", status: "payload", pointer, place, left: null, right: null, difference: null, operands: [],
      text: this.#inEach((language) => wordsOf(language).rule(rule)), ...this.#worded((language) => wordsOf(language).fault(rule, quoted)),
    };
  }

  broken(broken: Broken): Violation {
    const { pattern: { rule }, reading, instance, left, right } = broken, { reads, labels, equation } = this.#partsOf(broken);
    const pointer = reading.pointer(rule), place = this.#placeOf(this.#own, pointer, "own");
    return {
      id: idOf(rule.id, instance), rule: rule.id, instance, severity: rule.severity ?? "error", status: rule.status, pointer, place,
      left: format(left), right: format(right), difference: format(left - right), operands: reads.map((read) => this.#operand(read, labels)),
      text: rule.text ?? {}, ...this.#worded((language) => equation.write(language)),
    };
  }

  /** The note on an instance that does not hold and has its footnote. */
  explained(broken: Broken): Note {
    const { pattern: { rule }, reading, instance } = broken, { equation } = this.#partsOf(broken), { definition } = this.#own.shape;
    const table = definition.members.find(({ id }) => id === rule.explainedBy), id = visible(idOf(rule.id, instance));
    const labelIn = (language: string): string => visible(wordingOf(table?.label ?? {}, language) || (rule.explainedBy ?? ""));
    const worded = this.#worded((language) => wordsOf(language).explained(id, equation.sidesCompared(language), labelIn(language)));
    return { kind: "explained", pointers: [reading.pointer(rule)], ...worded };
  }

  /** What a reader should know though nothing is wrong. */
  notes(): Note[] {
    const { year, shape: { definition: { inForce: { first, last } } } } = this.#own, notes: Note[] = [], pointers = [...this.#own.blanksCounted()];
    if (pointers.length > 0) notes.push({ kind: "blankCounted", pointers, ...this.#worded((language) => wordsOf(language).blankCounted(pointers.length)) });
    if (year !== undefined && (year < (first ?? year) || year > (last ?? year)))
      notes.push({ kind: "yearOutOfForce", pointers: ["/year"], ...this.#worded((language) => wordsOf(language).yearOutOfForce(year, `${first ?? ""}–${last ?? ""}`)) });
    return notes;
  }

  #partsOf(broken: Broken): { readonly reads: readonly Read[]; readonly labels: Labels; readonly equation: EquationText } {
    const { pattern: { rule }, reading } = broken, left = reading.reads(rule.left, 1), reads = [...left, ...reading.reads(rule.right, -1)];
    const labels = new Labels(broken, reads);
    return { reads, labels, equation: new EquationText(broken, reads, left.length, labels) };
  }

  #operand(read: Read, labels: Labels): ReadCell {
    const { source, pointer, coefficient, cell, values } = read, { special, value = null } = cell ?? {};
    return {
      ...(source && { source }), pointer, coefficient, value: value === null ? null : format(value), ...(special && { special: special.text }),
      label: this.#inEach((language) => labels.of(read, language)), place: this.#placeOf(values, pointer, source ?? "own"),
    };
  }

  #placeOf(values: Values, pointer: string, report: keyof LinesOf): Place | null {
    const offset = values.cellAt.get(pointer);
    return offset === undefined ? null : this.#lines[report].at(offset);
  }

  #worded(word: (language: string) => string): { readonly messages: Texts; readonly message: string } {
    const messages = this.#inEach(word);
    return { messages, message: wordingOf(messages, this.#language) };
  }

  #inEach(word: (language: string) => string): Texts {
    return inEach(this.#own.shape.definition, word);
  }
}

const shapes = new WeakMap<Definition, Shape>();

/** Judges a payload by a definition. Bad input never throws: whatever is wrong with it is in the result. */
function validateBy(definition: Definition, payload: PayloadText, { prior: priorPayload, children: sums, language }: ValidationOptions): ValidationResult {
  const shape = shapes.get(definition) ?? new Shape(definition);
  shapes.set(definition, shape);
  const own = receive(shape, payload), prior = priorPayload === undefined ? undefined : receive(shape, priorPayload);
  const children = sums === undefined ? undefined : receive(shape, sums, true);
  const wrong = prior && wrongPrior(prior, own.values);
  const reports = { own: own.values, prior: wrong === undefined ? prior?.values : undefined, children: children?.values };
  const { broken, explained, holds, notEvaluated } = judge(definition, reports, own.isText);

  const findings = new Findings(own.values, { own: own.lines, prior: (prior ?? own).lines, children: (children ?? own).lines }, language);
  const violations = [
    ...(wrong && prior ? [findings.fault(wrong, prior.lines)] : []),
    ...inOrder(own.faults, own.values).map((fault) => findings.fault(fault, own.lines)),
    ...broken.map((instance) => findings.broken(instance)),
  ];
  return {
    isValid: violations.every(({ severity }) => severity === "warning" || severity === "info"),
    rules: { holds, violated: broken.length, notEvaluated: notEvaluated.reduce((sum, { instances }) => sum + instances, 0) },
    violations, notEvaluated, notes: own.isText ? [...findings.notes(), ...explained.map((instance) => findings.explained(instance))] : [],
  };
}
