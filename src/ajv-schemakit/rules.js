// Writes the rules of an annotation out: one for each row, column and value of the variable. The rows of a list are known only with a report.
const Known = new Set(["id", "forEach", "with", "relation", "left", "right", "where", "if", "tolerance", "severity", "status", "explainedBy", "since", "until", "at", "text"]);
const expanded = new WeakMap();
const isList = (of) => typeof of === "string" && of.startsWith("/");

/** Each with `key`, what stands in the brackets of its id after the name of the list's row. */
export function rulesOf(annotation) {
  if (!expanded.has(annotation)) {
    if (annotation.version !== 1) throw new Error(`x-schemakit version ${annotation.version} is not known`);
    expanded.set(annotation, annotation.rules.flatMap((rule) => expand(rule, annotation.axes ?? {})));
  }
  return expanded.get(annotation);
}

function expand(rule, axes) {
  const unknown = Object.keys(rule).find((member) => !Known.has(member));
  if (unknown) throw new Error(`rule ${rule.id}: ${unknown} is not known`);
  const forEach = rule.forEach ?? {}, { left, right, where, if: condition } = rule;
  const list = Object.entries(forEach).find(([, of]) => isList(of));
  const pathsOf = (of) => (of === undefined || isList(of) ? [undefined] : Array.isArray(of) ? of : axes[of]);
  const [variable, [first, last]] = Object.entries(rule.with ?? {})[0] ?? [undefined, [0, 0]];

  const rules = [];
  for (const row of pathsOf(forEach.row))
    for (const column of pathsOf(forEach.column))
      for (let value = first; value <= last; value++) {
        const replace = (text) => text.replace(/\{(\w+?)([+-]\d+)?\}/g, (_, name, offset = 0) => (name === variable ? value + Number(offset) : name === "row" ? row : column));
        const key = [row?.replaceAll("/", "."), column?.replaceAll("/", "."), variable && `${variable}=${value}`].filter((part) => part !== undefined);
        rules.push({ ...rule, ...inStrings({ left, right, where, if: condition }, replace), key, list: list && { rows: list[0], pointer: list[1] } });
      }
  return rules;
}

function inStrings(node, replace) {
  if (typeof node === "string") return replace(node);
  if (Array.isArray(node)) return node.map((item) => inStrings(item, replace));
  return node instanceof Object ? Object.fromEntries(Object.entries(node).map(([name, value]) => [name, inStrings(value, replace)])) : node;
}
