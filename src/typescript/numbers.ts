/** Exact decimals: integers of any size in units of 10^-7. Cells have 6 fraction digits; half a unit of the last place, a tolerance, has one more. */
const Digits = 7;
export const One = 10n ** BigInt(Digits);
export const LargestCell = (2n ** 53n - 1n) * One;

export const abs = (value: bigint): bigint => (value < 0n ? -value : value);
export const total = (values: readonly bigint[]): bigint => values.reduce((sum, value) => sum + value, 0n);

/** A number token by its exact value; `digits` is how many it has after the point, `value` undefined if it is larger than any cell or has too many of them. */
export function exact(token: string): { readonly digits: number; readonly value: bigint | undefined } {
  const [, sign, whole = "0", fraction = "", exponent = "0"] = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(token) ?? [];
  const significand = (whole + fraction).replace(/0+$/, ""), digits = significand.replace(/^0+/, "");
  if (digits === "") return { digits: 0, value: 0n };
  const power = Number(exponent) - fraction.length + (whole.length + fraction.length - significand.length), zeros = power + Digits;
  const isSmall = zeros >= 0 && digits.length + zeros <= 48;
  const magnitude = isSmall ? BigInt(digits) * 10n ** BigInt(zeros) : undefined;
  return { digits: Math.max(0, -power), value: magnitude !== undefined && sign === "-" ? -magnitude : magnitude };
}

/** The value of a decimal of the definition. */
export const parse = (text: string): bigint => exact(text).value ?? 0n;

/** The shortest decimal text. */
export function format(value: bigint): string {
  const digits = String(abs(value)).padStart(Digits + 1, "0");
  const fraction = digits.slice(-Digits).replace(/0+$/, "");
  return (value < 0n ? "-" : "") + digits.slice(0, -Digits) + (fraction === "" ? "" : "." + fraction);
}

/** With the minus sign of print. */
export const printed = (value: bigint): string => format(value).replace("-", "\u2212");

/** dividend / divisor, half away from zero; the divisor is over 0. */
export function divide(dividend: bigint, divisor: bigint): bigint {
  const magnitude = (2n * abs(dividend) + divisor) / (2n * divisor);
  return dividend < 0n ? -magnitude : magnitude;
}

const LastDay = 3652059n;
const daysBefore = (year: number): number => 365 * (year - 1) + Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400);
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const monthsOf = (year: number): readonly number[] => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day number of a date yyyy-mm-dd: 0001-01-01 is 1. */
export function dayOf(text: string): bigint | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  const months = monthsOf(year), length = months[month - 1];
  if (year === 0 || length === undefined || day === 0 || day > length) return undefined;
  return BigInt(daysBefore(year) + months.slice(0, month - 1).reduce((sum, days) => sum + days, 0) + day) * One;
}

/** The date of a day number, if it is one. */
export function dateOf(value: bigint): string | undefined {
  if (value % One !== 0n || value < One || value > LastDay * One) return undefined;
  let day = Number(value / One), year = Math.floor((day - 1) / 366) + 1, month = 0;
  while (daysBefore(year + 1) < day) year++;
  day -= daysBefore(year);
  const months = monthsOf(year);
  for (; day > (months[month] ?? 31); month++) day -= months[month] ?? 31;
  const pad = (number: number, length: number): string => String(number).padStart(length, "0");
  return `${pad(year, 4)}-${pad(month + 1, 2)}-${pad(day, 2)}`;
}
