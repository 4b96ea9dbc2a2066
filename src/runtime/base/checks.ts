/** Checks of plain arguments: bun:ffi passes anything on (undefined is a NULL pointer, 2^32 wraps to 0). */

/** Throws a TypeError unless the value is a number, a RangeError unless it is an integer from `low` to `high`. */
export function checkInteger(name: string, value: number, low: number, high: number): void {
  // Small integers first, without floating point: most are, and this stands before every call.
  if (typeof value === "number" && (value | 0) === value && value >= low && value <= high) return;
  if (Number.isSafeInteger(value) && value >= low && value <= high) return;
  if (typeof value !== "number") throw new TypeError(`expected ${name} to be a number, received ${describe(value)}`);
  throw new RangeError(`expected ${name} to be an integer from ${low} to ${high}, received ${value}`);
}

export function checkDescriptor(value: number): void {
  checkInteger("file descriptor", value, 0, 0x7fff_ffff);
}

/** Throws unless it can be an address in user space: NULL cannot. */
export function checkAddress(value: number): void {
  checkInteger("address", value, 1, Number.MAX_SAFE_INTEGER);
}

export function checkLength(value: number): void {
  checkInteger("length", value, 1, Number.MAX_SAFE_INTEGER);
}

/** True for an array. Unlike Array.isArray, it tells a read-only array from a single element. */
export function isArray<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}

/** Names a value for a message: the class of an object, else the type. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value !== "object") return `a ${typeof value}`;
  const name: unknown = value.constructor?.name;
  return `an object of ${typeof name === "string" && name !== "" ? name : "no class"}`;
}
