/** An object under attack, its methods, and the ways to call them. */

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
  /** True for records and their arrays, whose setters convert as a DataView does, with its errors and its time. */
  readonly isRaw?: boolean;
  /** True leaves out most values with code: a call takes long, or there are many places. */
  readonly isLong?: boolean;
}

/** Milliseconds after which a call counts as hanging. */
export const HANG = 4000;

/** The outcome of a call that has not settled. */
export const PENDING: unique symbol = Symbol("pending");

/** Returns the valid arguments of a call. */
export function argumentsOf<T extends Target>(
  subject: Subject<T>,
  call: string | symbol,
  target: T,
): readonly unknown[] {
  const args = subject.calls[call]?.(target) ?? [];
  return typeof args === "function" ? args() : args;
}

/** Makes the call on the target's object. */
export function callOn(target: Target, call: string | symbol, args: readonly unknown[]): unknown {
  const method = typeof call === "symbol" ? call : (call.split(" ")[0] ?? "");
  const object = target.object as Record<string | symbol, unknown>;
  if (method === "constructor") return Reflect.construct(target.object as new () => unknown, args);
  if (method === "()") return (target.object as (...args: readonly unknown[]) => unknown)(...args);
  return (object[method] as (...args: readonly unknown[]) => unknown).apply(object, args as unknown[]);
}

/** Resolves with undefined if it settles well, else with the reason; an error of one's own is well. */
export async function settle(work: unknown): Promise<string | undefined> {
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

/** Closes the result of a call. */
export async function disposed(result: unknown): Promise<void> {
  if (typeof result !== "object" || result === null) return;
  const { [Symbol.asyncDispose]: later, [Symbol.dispose]: now } = result as Partial<AsyncDisposable & Disposable>;
  if (typeof later === "function") await Promise.race([later.call(result), Bun.sleep(HANG)]);
  else if (typeof now === "function") now.call(result);
}
