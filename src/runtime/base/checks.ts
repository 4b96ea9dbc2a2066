/** bun:ffi passes whatever it is given (undefined is a NULL pointer, 2^32 wraps to 0), so arguments are checked here. */

/** Throws a TypeError for what is no number, a RangeError unless it is an integer from `low` to `high`. */
export function checkInteger(name: string, value: number, low: number, high: number): void {
  // Small integers first, without floating point: most are, and this stands before every call.
  if (typeof value === "number" && (value | 0) === value && value >= low && value <= high) return;
  if (Number.isSafeInteger(value) && value >= low && value <= high) return;
  if (typeof value !== "number") throw new TypeError(`${name} must be a number, not ${describe(value)}`);
  throw new RangeError(`${name} must be an integer from ${low} to ${high}, not ${value}`);
}

export function checkDescriptor(value: number): void {
  checkInteger("file descriptor", value, 0, 0x7fff_ffff);
}

/** User-space addresses; NULL is refused. */
export function checkAddress(value: number): void {
  checkInteger("address", value, 1, Number.MAX_SAFE_INTEGER);
}

export function checkLength(value: number): void {
  checkInteger("length", value, 1, Number.MAX_SAFE_INTEGER);
}

/** What a message calls a value: its class for an object, else its type. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value !== "object") return `a ${typeof value}`;
  const name: unknown = value.constructor?.name;
  return `an object of ${typeof name === "string" && name !== "" ? name : "no class"}`;
}
