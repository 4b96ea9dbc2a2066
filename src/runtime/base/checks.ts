/** Checks of plain arguments: bun:ffi passes anything on (undefined is a NULL pointer, 2^32 wraps to 0). */

/** Throws a TypeError unless the value is a number, a RangeError unless it is an integer from `low` to `high`. */
export function checkInteger(name: string, value: number, low: number, high: number): void {
  // Small integers first, without floating point: most are, and this stands before every call.
  if (typeof value === "number" && (value | 0) === value && value >= low && value <= high) return;
  if (Number.isSafeInteger(value) && value >= low && value <= high) return;
  if (typeof value !== "number") throw new TypeError(`expected ${name} to be a number, received ${describe(value)}`);
  throw new RangeError(`expected ${name} to be an integer from ${low} to ${high}, received ${value}`);
}

/** Returns the integer, with 0 for −0, which arithmetic such as `Math.round(-0.4)` yields. Throws as `checkInteger`. */
export function integer(name: string, value: number, low: number, high: number): number {
  checkInteger(name, value, low, high);
  return value + 0;
}

export function checkDescriptor(value: number): void {
  checkInteger("the file descriptor", value, 0, 0x7fff_ffff);
}

/** Throws unless it can be an address in user space: NULL cannot. */
export function checkAddress(value: number): void {
  checkInteger("address", value, 1, Number.MAX_SAFE_INTEGER);
}

export function checkLength(value: number): void {
  checkInteger("length", value, 1, Number.MAX_SAFE_INTEGER);
}

/**
 * Returns an array of what `read` returns for each element of a caller's, whose length and elements are each read once,
 * gaps as undefined. Neither its iterator nor a class of its own is asked. Throws a TypeError unless it is an array, a
 * RangeError for fewer or more elements than may be.
 */
export function readList<T, Result>(
  name: string,
  list: readonly T[],
  fewest: number,
  most: number,
  read: (element: T, index: number) => Result,
): Result[] {
  if (!Array.isArray(list)) throw new TypeError(`expected ${name} to be an array, received ${describe(list)}`);
  const { length } = list;
  checkInteger(`the number of ${name}`, length, fewest, most);
  const elements: Result[] = [];
  for (let index = 0; index < length; index++) elements.push(read(list[index] as T, index));
  return elements;
}

/** True for an array. Unlike Array.isArray, it tells a read-only array from a single element. */
export function isArray<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}

/**
 * Returns an optional member of an object of the caller's, its own or of its class. Undefined if only Object.prototype
 * has it: other code of the program may have added it there.
 */
export function memberOf<T extends object, Name extends keyof T>(object: T, name: Name): T[Name] | undefined {
  if (!(name in Object.prototype)) return object[name];
  for (let at: object | null = object; at !== null && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    if (Object.hasOwn(at, name)) return object[name];
  }
  return undefined;
}

/** Throws a TypeError unless the value is a function. */
export function checkFunction(name: string, value: unknown): void {
  if (typeof value !== "function")
    throw new TypeError(`expected ${name} to be a function, received ${describe(value)}`);
}

/**
 * Returns parts that a caller passes, such as a Xen's store, each read once. `methods` names one method of each. Throws a
 * TypeError if a part is missing.
 */
export function readParts<Parts extends object, Name extends keyof Parts & string>(
  where: string,
  parts: Parts,
  methods: Readonly<Record<Name, string>>,
): { readonly [name in Name]: Parts[name] } {
  const names = Object.keys(methods) as Name[];
  const expected = `expected a Xen, or an object with ${names.join(", ")}, as the parts of ${where}`;
  if (typeof parts !== "object" || parts === null) throw new TypeError(`${expected}, received ${describe(parts)}`);
  const read = Object.create(null) as { [name in Name]: Parts[name] };
  for (const name of names) {
    const part = parts[name] as Record<string, unknown> | null | undefined;
    if (typeof part !== "object" || typeof part?.[methods[name]] !== "function") {
      throw new TypeError(`${expected}, received ${describe(part)} as ${name}`);
    }
    read[name] = part as Parts[Name];
  }
  return read;
}

/** Throws a TypeError unless the value is an object that has the methods, and can be closed. */
export function checkMethods(name: string, value: unknown, methods: readonly string[]): void {
  const isObject = typeof value === "object" && value !== null;
  const missing = [...methods, Symbol.dispose].find(
    (method) => !isObject || typeof (value as Record<string | symbol, unknown>)[method] !== "function",
  );
  if (missing === undefined) return;
  throw new TypeError(`expected ${name} to have ${String(missing)}(), received ${describe(value)}`);
}

/** Throws a TypeError unless the value is an object that can be closed, or undefined. */
export function checkDisposable(name: string, value: unknown): void {
  if (value === undefined || typeof (value as Partial<Disposable> | null)?.[Symbol.dispose] === "function") return;
  throw new TypeError(`expected ${name} to be an object that can be closed, received ${describe(value)}`);
}

/** Throws a TypeError unless the value is a string. */
export function checkString(name: string, value: unknown): asserts value is string {
  if (typeof value !== "string") throw new TypeError(`expected ${name} to be a string, received ${describe(value)}`);
}

/**
 * Throws a TypeError unless the value is a string that has bytes in UTF-8: without lone surrogates, which an encoder
 * silently replaces.
 */
export function checkText(name: string, value: unknown): asserts value is string {
  checkString(name, value);
  if (value.isWellFormed()) return;
  throw new TypeError(`expected ${name} to be text that can be encoded, received a lone surrogate in ${shown(value)}`);
}

/** The longest path that Linux takes, in bytes (PATH_MAX, without the zero at its end). */
const LONGEST_PATH = 4095;

/** Throws a TypeError unless the value can be the path of a file: text without NUL. Throws a RangeError if it is too long. */
export function checkFilePath(value: unknown): asserts value is string {
  checkText("path", value);
  if (value.includes("\0")) throw new TypeError(`expected path to be without NUL, received ${shown(value)}`);
  checkInteger("the number of bytes of path", Buffer.byteLength(value), 0, LONGEST_PATH);
}

/** Returns a short form of a value for a message: a string in quotes, a number, or the class of an object. */
export function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(shortened(value));
  if (typeof value === "number" || typeof value === "boolean") return `${value}`;
  if (typeof value === "bigint") return shortened(`${value}n`);
  return describe(value);
}

const MOST_SHOWN = 200;

function shortened(text: string): string {
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

/** Reads a name that may be code of the caller's: what that throws must not hide the message. */
function classNameOf(value: object): unknown {
  try {
    return value.constructor?.name;
  } catch {
    return undefined;
  }
}

/** Names a value for a message: the class of an object, else the type. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value !== "object") return `a ${typeof value}`;
  const name = classNameOf(value);
  return `an object of ${typeof name === "string" && name !== "" ? name : "no class"}`;
}

const INSPECT = Symbol.for("nodejs.util.inspect.custom");

/** Names a class whose name is shown: a minifier replaces the name that it has by its declaration. */
export function nameAs(type: abstract new (...args: never[]) => unknown, name: string): void {
  Object.defineProperty(type, "name", { value: name, configurable: true });
}

/**
 * Sets the text that `console.log` and `Bun.inspect` show for a class's objects. `text` asks nothing; if it throws, as it
 * does on the prototype itself, the class's name is shown.
 */
export function inspectAs<T extends object>(
  type: { readonly name: string; readonly prototype: T },
  text: (shown: T) => string,
): void {
  const value = function (this: T): string {
    try {
      return text(this);
    } catch {
      return type.name;
    }
  };
  Object.defineProperty(type.prototype, INSPECT, { value, configurable: true, writable: true });
}
