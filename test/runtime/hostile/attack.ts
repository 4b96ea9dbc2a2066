/** Calls each method of a subject with hostile values at every place of its arguments, and judges what comes of it. */

import { HostileError, isOwn } from "./own-errors.ts";
import { XenError } from "../../../src/index.ts";
import { type Code, codeValues, type HostileValue, plainValues } from "./values.ts";

/** An object under attack. `end` closes all that was made with it. */
export interface Target {
  readonly object: object;
  readonly end: () => void | Promise<void>;
  /** Throws if the object does not work any longer. */
  readonly check?: () => void | Promise<void>;
}

/** The valid arguments of a call, made anew for each call. */
export type Arguments = () => readonly unknown[];

/** A method, so that subjects of any target can stand in one list. */
interface Calls<T extends Target> {
  readonly [method: string | symbol]: { call(target: T): Arguments | readonly unknown[] }["call"];
}

export interface Subject<T extends Target = Target> {
  readonly name: string;
  /** The public types whose methods these are. */
  readonly types: readonly string[];
  readonly make: () => T | Promise<T>;
  /** By the name of the method; "constructor" and "()" call the object itself. A second part tells calls apart. */
  readonly calls: Calls<T>;
  /** True for records and their arrays, whose setters convert as a DataView does and throw its errors. */
  readonly isRaw?: boolean;
  /** True leaves out most values with code: a call takes long, or there are many places. */
  readonly isLong?: boolean;
}

export interface Fault {
  readonly call: string;
  readonly fault: string;
}

/** Milliseconds after which a pending call is ended by closing the object, and after which it counts as hanging. */
const PATIENCE = 15;
const HANG = 4000;
/** Milliseconds of cpu time that no refusal takes. */
const SLOW = 500;

type Place = readonly (string | number)[];

/** Attacks all calls of a subject; `report` is told of each call before it is made. */
export async function attack(subject: Subject, report: (call: string) => void): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const call of Reflect.ownKeys(subject.calls)) {
    const first = await subject.make();
    const args = argumentsOf(subject, call, first);
    await first.end();
    const places = args.flatMap((argument, index) => placesIn(argument, [index]));
    if (places.length === 0) faults.push(...(await attackPlace(subject, call, [], report, [NOTHING])));
    for (const place of places) {
      faults.push(...(await attackPlace(subject, call, place, report)));
    }
  }
  return faults;
}

function argumentsOf<T extends Target>(subject: Subject<T>, call: string | symbol, target: T): readonly unknown[] {
  const args = subject.calls[call]?.(target) ?? [];
  return typeof args === "function" ? args() : args;
}

/** Lists an argument's place, and those of the members of plain objects and arrays. */
function placesIn(value: unknown, place: Place): Place[] {
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

interface Attempt {
  readonly name: string;
  readonly args: (target: Target, valid: readonly unknown[]) => unknown[];
}

/** The valid call. */
const NOTHING: Attempt = { name: "nothing", args: (_, valid) => [...valid] };

function attemptsAt(subject: Subject, call: string | symbol, place: Place): Attempt[] {
  const codes: Record<string, (target: Target) => Code> = {
    throws: () => () => {
      throw new HostileError("thrown");
    },
    "closes the object": (target) => () => void target.end(),
    "makes the call": (target) => once(() => void settle(callOn(target, call, argumentsOf(subject, call, target)))),
  };
  const attempts: Attempt[] = plainValues.map(({ name, make }) => ({
    name,
    args: (_, valid) => withValue(valid, place, put(make(() => {}))),
  }));
  if (subject.isLong === true) return attempts;
  for (const [what, codeOf] of Object.entries(codes)) {
    for (const value of codeValues) attempts.push(coded(value, what, codeOf, place));
    attempts.push({
      name: `a getter that ${what}`,
      args: (target, valid) =>
        withValue(valid, place, (holder, name) => {
          const value = (holder as Record<string | number, unknown>)[name];
          const code = codeOf(target);
          Object.defineProperty(holder, name, { get: () => (code(), value), enumerable: true, configurable: true });
        }),
    });
  }
  return attempts;
}

function coded({ name, make }: HostileValue, what: string, codeOf: (target: Target) => Code, place: Place): Attempt {
  return { name: `${name} that ${what}`, args: (target, valid) => withValue(valid, place, put(make(codeOf(target)))) };
}

function once(code: Code): Code {
  let ran = false;
  return () => {
    if (ran) return;
    ran = true;
    code();
  };
}

async function attackPlace(
  subject: Subject,
  call: string | symbol,
  place: Place,
  report: (call: string) => void,
  attempts: readonly Attempt[] = attemptsAt(subject, call, place),
): Promise<Fault[]> {
  const faults: Fault[] = [];
  let target: Target | undefined;
  let used = 0;
  for (const attempt of attempts) {
    target ??= await subject.make();
    const name = `${subject.name}.${String(call)}(… ${place.join(".")} …) with ${attempt.name}`;
    report(name);
    const fault = async (what: string): Promise<void> => void faults.push({ call: name, fault: what });
    const outcome = await outcomeOf(
      () =>
        callOn(target as Target, call, attempt.args(target as Target, argumentsOf(subject, call, target as Target))),
      target,
      subject.isRaw === true,
    );
    if (outcome.fault !== undefined) await fault(outcome.fault);
    const isSpent = outcome.done || attempt.name.includes("closes") || attempt.name.includes("makes the call");
    used++;
    if (!isSpent && used % 16 !== 0) continue;
    const isClosed = attempt.name.includes("closes") || outcome.ended || /^close$|ispose/.test(String(call));
    if (!isClosed) await checked(target, fault);
    await ended(target, fault);
    target = undefined;
  }
  if (target !== undefined) {
    const fault = async (what: string): Promise<void> =>
      void faults.push({ call: `${subject.name}.${String(call)}(… ${place.join(".")} …) in the end`, fault: what });
    await checked(target, fault);
    await ended(target, fault);
  }
  return faults;
}

async function checked(target: Target, fault: (what: string) => Promise<void>): Promise<void> {
  if (target.check === undefined) return;
  const { check } = target;
  const problem = await settle((async () => check())());
  if (problem !== undefined) await fault(`the object does not work any longer: ${problem}`);
}

async function ended(target: Target, fault: (what: string) => Promise<void>): Promise<void> {
  const problem = await settle((async () => target.end())());
  if (problem !== undefined) await fault(`the object cannot be closed: ${problem}`);
}

function callOn(target: Target, call: string | symbol, args: readonly unknown[]): unknown {
  const method = typeof call === "symbol" ? call : (call.split(" ")[0] ?? "");
  const object = target.object as Record<string | symbol, unknown>;
  if (method === "constructor") return Reflect.construct(target.object as new () => unknown, args);
  if (method === "()") return (target.object as (...args: readonly unknown[]) => unknown)(...args);
  return (object[method] as (...args: readonly unknown[]) => unknown).apply(object, args as unknown[]);
}

interface Outcome {
  /** True if the call did something. */
  readonly done: boolean;
  /** True if the object had to be closed. */
  readonly ended: boolean;
  readonly fault: string | undefined;
}

const PENDING = Symbol("pending");

async function outcomeOf(make: () => unknown, target: Target, isRaw: boolean): Promise<Outcome> {
  let isEnded = false;
  const before = process.cpuUsage();
  try {
    let result = make();
    const { user } = process.cpuUsage(before);
    if (user > SLOW * 1000 && !isThenable(result))
      return { done: true, ended: false, fault: `${user / 1000} ms of work` };
    if (isThenable(result)) {
      const pending = Promise.resolve(result);
      pending.catch(() => {});
      result = await Promise.race([pending, Bun.sleep(PATIENCE).then(() => PENDING)]);
      if (result === PENDING) {
        isEnded = true;
        await target.end();
        result = await Promise.race([pending, Bun.sleep(HANG).then(() => PENDING)]);
        if (result === PENDING)
          return { done: true, ended: true, fault: "pending for ever, though the object is closed" };
      }
    }
    await disposed(result);
    const fault = hasNegativeZero(result) ? "−0 is in the result" : undefined;
    return { done: true, ended: isEnded, fault };
  } catch (error) {
    const { user } = process.cpuUsage(before);
    if (user > SLOW * 1000 && !(error instanceof XenError))
      return { done: true, ended: isEnded, fault: `${user / 1000} ms of work before ${textOf(error)}` };
    return {
      done: isEnded,
      ended: isEnded,
      fault: isRaw || isOwn(error) ? undefined : `an error of the engine's: ${textOf(error)}`,
    };
  }
}

function isThenable(value: unknown): value is Promise<unknown> {
  return value instanceof Promise;
}

async function disposed(result: unknown): Promise<void> {
  if (typeof result !== "object" || result === null) return;
  const { [Symbol.asyncDispose]: later, [Symbol.dispose]: now } = result as Partial<AsyncDisposable & Disposable>;
  if (typeof later === "function") await Promise.race([later.call(result), Bun.sleep(HANG)]);
  else if (typeof now === "function") now.call(result);
}

function hasNegativeZero(value: unknown, depth: number = 0): boolean {
  if (Object.is(value, -0)) return true;
  if (typeof value !== "object" || value === null || depth > 2 || ArrayBuffer.isView(value)) return false;
  return Object.values(value).some((member) => hasNegativeZero(member, depth + 1));
}

/** Resolves with undefined if it settles well, else with the reason; an error of one's own is well. */
async function settle(work: unknown): Promise<string | undefined> {
  try {
    const result = await Promise.race([work, Bun.sleep(HANG).then(() => PENDING)]);
    return result === PENDING ? "it hangs" : undefined;
  } catch (error) {
    return textOf(error);
  }
}

/** The error in short: its message, and the places of the library in its stack. */
export function textOf(error: unknown): string {
  if (!(error instanceof Error)) return Bun.inspect(error).slice(0, 300);
  const places = (error.stack ?? "").split("\n").filter((line) => line.includes("/src/"));
  const near = places.slice(0, 3).map((line) => /\/src\/([^)]+)/.exec(line)?.[1] ?? line.trim());
  return `${error.name}: ${error.message.slice(0, 200)} [${near.join(" < ")}]`;
}
