// A payload, and the rows of its lists: { list, name, key, isOverall, value, pointer, above }. Whatever it holds, nothing throws.
export const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** The value at a pointer, or at a path below a value; undefined if it is not there. */
export function at(value, path) {
  for (const name of path.split("/")) {
    if (name === "") continue;
    value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  }
  return value;
}

export const isNested = (list) => list.indexOf("/", 1) > 0;

export class Report {
  #keys;
  #entries = new Map();
  #byKey = new Map();

  constructor(root, annotation) {
    this.root = root;
    this.#keys = new Map((annotation.keys ?? []).map((of) => [of.list, of]));
  }

  /** The entries of a list; of a nested one those in the row above. */
  entries(list, above) {
    let { value, pointer } = this.#place(list, above);
    if (isObject(value)) [value, pointer] = [value.entries, pointer + "/entries"];
    if (!this.#entries.has(pointer)) {
      const { key } = this.#keys.get(list) ?? {};
      const entries = Array.isArray(value) ? value : [];
      this.#entries.set(pointer, entries.map((entry, i) => row(list, key && at(entry, key), entry, `${pointer}/${i}`, i, above)));
    }
    return this.#entries.get(pointer);
  }

  /** Undefined where it is not there. */
  overall(list, above) {
    const { value, pointer } = this.#place(list, above);
    return above?.isOverall || !isObject(at(value, "overall")) ? undefined : overallRow(list, value.overall, pointer, above);
  }

  hasList(list, above) {
    return this.#place(list, above).value !== undefined;
  }

  /** The entry with a key, if it is the only one. */
  withKey(list, key, above) {
    const { pointer } = this.#place(list, above);
    if (!this.#byKey.has(pointer)) {
      const byKey = new Map();
      for (const entry of this.entries(list, above)) byKey.set(entry.key, byKey.has(entry.key) ? undefined : entry);
      this.#byKey.set(pointer, byKey);
    }
    return key === null ? undefined : this.#byKey.get(pointer).get(key);
  }

  /** The same row of this report as one of another. */
  same(other) {
    const above = other.above && this.same(other.above);
    if (other.above && !above) return undefined;
    return other.isOverall ? this.overall(other.list, above) : this.withKey(other.list, other.key, above);
  }

  /** The rows in which a nested list may stand. */
  rowsAbove(list) {
    const top = list.slice(0, list.indexOf("/", 1)), overall = this.overall(top);
    return overall ? [...this.entries(top), overall] : this.entries(top);
  }

  /** The rows that a rule is repeated for. */
  rowsFor(rows, list) {
    if (isNested(list)) return this.rowsAbove(list).flatMap((above) => this.entries(list, above));
    const withOverall = rows === "row" || rows === "overall" || (rows === "entryOrOverall" && this.entries(this.#keys.get(list).declaredIn).length === 0);
    const entries = rows === "overall" ? [] : this.entries(list);
    return withOverall ? [...entries, this.overall(list) ?? overallRow(list, undefined, list)] : entries;
  }

  #place(list, above) {
    return above ? { value: at(above.value, list.slice(above.list.length)), pointer: above.pointer + list.slice(above.list.length) } : { value: at(this.root, list), pointer: list };
  }
}

function row(list, key, value, pointer, index, above) {
  const hasKey = typeof key === "string";
  return { list, name: nameIn(above, hasKey ? key : `#${index + 1}`), key: hasKey ? key : null, isOverall: false, value, pointer, above };
}

const overallRow = (list, value, pointer, above) => ({ list, name: nameIn(above, "overall"), key: null, isOverall: true, value, pointer: pointer + "/overall", above });

const nameIn = (above, name) => (above ? `${above.name},${name}` : name);
