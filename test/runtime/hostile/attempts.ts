/** The attempts at a place of a call's arguments: each puts one hostile value there. */

import { argumentsOf, callOn, disposed, settle, type Subject, type Target } from "./subject.ts";
import { HostileError } from "./own-errors.ts";
import { type Code, codeValues, type HostileValue, plainValues } from "./values.ts";

/** The path of an argument, or of a member in it. */
export type Place = readonly (string | number)[];

/** Lists an argument's place, and those of the members of plain objects and arrays. */
export function placesIn(value: unknown, place: Place): Place[] {
  const isPlain =
    typeof value === "object" &&
    value !== null &&
    [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value) as never);
  if (!isPlain || place.length > 4) return [place];
  return [place, ...Object.entries(value).flatMap(([name, member]) => placesIn(member, [...place, name]))];
}

/** Returns the arguments with the value at the place put in by `put`. */
function withValue(
  args: readonly unknown[],
  place: Place,
  put: (holder: object, name: string | number) => void,
): unknown[] {
  const copy = [...args];
  let holder: object = copy;
  for (const name of place.slice(0, -1)) {
    const inner = (holder as Record<string | number, unknown>)[name] as object;
    const fresh = Array.isArray(inner) ? [...(inner as unknown[])] : { ...inner };
    (holder as Record<string | number, unknown>)[name] = fresh;
    holder = fresh;
  }
  put(holder, place.at(-1) ?? 0);
  return copy;
}

type Holder = Record<string | number, unknown>;

/** Returns a function that puts the value into its place. */
function put(value: unknown): (holder: object, name: string | number) => void {
  return (holder, name) => void ((holder as Holder)[name] = value);
}

export interface Attempt {
  readonly name: string;
  readonly args: (target: Target, valid: readonly unknown[]) => unknown[];
  /** Returns a fault that only shows after the call. */
  readonly after?: () => string | undefined;
}

/** The valid call. */
export const NOTHING: Attempt = { name: "nothing", args: (_, valid) => [...valid] };

/** Lists the hostile calls with another value at the place. */
export function attemptsAt(
  subject: Subject,
  call: string | symbol,
  place: Place,
  first: readonly unknown[],
): Attempt[] {
  const codes: Record<string, (target: Target) => Code> = {
    throws: () => () => {
      throw new HostileError("thrown");
    },
    "closes the object": (target) => () => void target.end(),
    "makes the call": (target) => once(() => void settle(callAndEnd(target, call, subject))),
  };

  // The engine itself converts a long array for a second.
  const values = plainValues.filter(({ name }) => subject.isRaw !== true || name !== "a long array with holes");
  const attempts: Attempt[] = values.map(({ name, make }) => ({
    name,
    args: (_, valid) => withValue(valid, place, put(make(() => {}))),
  }));
  if (subject.isLong === true) return attempts;
  // The arguments themselves are read by the call's own syntax.
  if (place.length > 1) attempts.push(countedAt(place));
  if (first.some(isBytes)) {
    attempts.push(
      { name: "a getter that transfers the memory", args: (_, valid) => withMemoryTaken(valid, place, "transfer") },
      { name: "a getter that shrinks the memory", args: (_, valid) => withMemoryTaken(valid, place, "shrink") },
    );
  }
  for (const [what, codeOf] of Object.entries(codes)) {
    for (const value of codeValues) attempts.push(coded(value, what, codeOf, place));
    attempts.push({
      name: `a getter that ${what}`,
      args: (target, valid) => withValue(valid, place, (holder, name) => readsCode(holder, name, codeOf(target))),
    });
  }
  return attempts;
}

/** Makes the valid call, and closes what it returns. */
async function callAndEnd(target: Target, call: string | symbol, subject: Subject): Promise<void> {
  await disposed(await callOn(target, call, argumentsOf(subject, call, target)));
}

function coded({ name, make }: HostileValue, what: string, codeOf: (target: Target) => Code, place: Place): Attempt {
  return { name: `${name} that ${what}`, args: (target, valid) => withValue(valid, place, put(make(codeOf(target)))) };
}

/** Makes a member a getter that runs the code and returns the member's value. */
function readsCode(holder: object, name: string | number, code: Code): void {
  const value = (holder as Holder)[name];
  Object.defineProperty(holder, name, { get: () => (code(), value), enumerable: true, configurable: true });
}

/** An attempt whose member at the place must be read once at most: a second reading may yield another value. */
function countedAt(place: Place): Attempt {
  let count = 0;
  return {
    name: "a getter that counts",
    args: (_, valid) => {
      count = 0;
      return withValue(valid, place, (holder, name) => readsCode(holder, name, () => void count++));
    },
    after: () => (count > 1 ? `read ${count} times` : undefined),
  };
}

function isBytes(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array && value.buffer instanceof ArrayBuffer;
}

/** Returns arguments whose bytes lose their memory when the member at the place is read. */
function withMemoryTaken(valid: readonly unknown[], place: Place, way: "transfer" | "shrink"): unknown[] {
  const memory: ArrayBuffer[] = [];
  const args = valid.map((argument) => {
    if (!isBytes(argument)) return argument;
    const buffer = new ArrayBuffer(argument.length, { maxByteLength: 2 * argument.length + 1 });
    memory.push(buffer);
    return new Uint8Array(buffer);
  });
  const take = once(() => {
    for (const buffer of memory) {
      if (way === "transfer") buffer.transfer();
      else buffer.resize(0);
    }
  });
  return withValue(args, place, (holder, name) => readsCode(holder, name, take));
}

function once(code: Code): Code {
  let ran = false;
  return () => {
    if (ran) return;
    ran = true;
    code();
  };
}
