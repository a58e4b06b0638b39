// Exact decimals: integers of any size in units of 10^-7. Cells have 6 fraction digits; half a unit of the last place, a tolerance, has one more.
const Digits = 7;
const CellUnit = 10n;
export const One = 10n ** BigInt(Digits);
const LargestCell = (2n ** 53n - 1n) * One;

/** The value of a decimal text; undefined if it is none or has more fraction digits. */
export function parse(text) {
  const [, sign, whole, fraction = "", exponent = "0"] = /^(-?)(\d{1,1024})(?:\.(\d{1,1024}))?(?:[eE]([+-]?\d{1,9}))?$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const digits = BigInt(whole + fraction), shift = Digits + Number(exponent) - fraction.length;
  if (digits === 0n) return 0n;
  if (Math.abs(shift) > 2048) return undefined;
  const unit = 10n ** BigInt(Math.abs(shift));
  if (shift < 0 && digits % unit !== 0n) return undefined;
  const value = shift < 0 ? digits / unit : digits * unit;
  return sign ? -value : value;
}

/** The shortest decimal text. */
export function format(value) {
  const digits = String(abs(value)).padStart(Digits + 1, "0");
  const fraction = digits.slice(-Digits).replace(/0+$/, "");
  return (value < 0n ? "-" : "") + digits.slice(0, -Digits) + (fraction && "." + fraction);
}

/** The exact value of a number in a payload: a double stands for the shortest decimal that gives it. A BigInt and JSON.rawJSON are taken as they are. */
export function ofNumber(value) {
  const isNumber = typeof value === "number" || typeof value === "bigint";
  return isNumber ? parse(String(value)) : JSON.isRawJSON?.(value) ? parse(value.rawJSON) : undefined;
}

/** What counts for a number in a cell; undefined for anything that no cell may hold. */
export function ofCell(value) {
  const exact = ofNumber(value);
  return exact !== undefined && abs(exact) <= LargestCell && exact % CellUnit === 0n ? exact : undefined;
}

/** The day number of a date: 0001-01-01 is 1. */
export function ofDate(text) {
  if (typeof text !== "string" || !/^\d{4}-\d\d-\d\d$/.test(text) || text < "0001") return undefined;
  const date = new Date(text + "T00:00:00Z");
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  return exists ? (BigInt(date.getTime()) / 86_400_000n + 719_163n) * One : undefined;
}

/** Whether a number has at most so many fraction digits, by value. */
export function hasScale(value, scale) {
  const exact = ofNumber(value);
  return exact !== undefined && exact % (One / 10n ** BigInt(scale)) === 0n;
}

/** dividend / divisor, half away from zero; the divisor is over 0. */
export function divide(dividend, divisor) {
  const magnitude = (2n * abs(dividend) + divisor) / (2n * divisor);
  return dividend < 0n ? -magnitude : magnitude;
}

export const abs = (value) => (value < 0n ? -value : value);
export const sum = (values) => values.reduce((total, value) => total + value, 0n);
