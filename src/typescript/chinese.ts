import { type Words, lookUp } from "./words.js";

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

export const Chinese: Words = {
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
