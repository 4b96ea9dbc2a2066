/** The functions of the hypercall families: an operation's name, then what that operation takes. */

import type { AnyName, ArgumentOf, ArgumentsBehindTarget, ArgumentsOf, EntryOf, ResultOf, SafeName } from "./types.ts";
import type { Connection } from "./connection.ts";
import type { Refusal } from "./refusal.ts";
import type { Operation, PreparedOperation } from "./operation.ts";

/** The operations that a family's function reaches: safe ones, all of them, or safe ones that are only prepared. */
export type Reach = "safe" | "unsafe" | "prepared";

type Name<Family extends string, T, R extends Reach> = R extends "unsafe" ? AnyName<Family, T> : SafeName<Family, T>;

/** The type that an operation's name must have: its own, or for a wrong name one that says why it is refused. */
type NameOr<Family extends string, T, R extends Reach, N> =
  N extends Name<Family, T, R> ? N : NoInfer<Refusal<Family, T, R, Name<Family, T, R>, N>>;

/** The arguments behind a name; any behind a wrong one, for the compiler's message to be about the name. */
type Behind<Family extends string, T, R extends Reach, N, Arguments extends readonly unknown[]> =
  N extends Name<Family, T, R> ? Arguments : unknown[];

declare const outcome: unique symbol;
declare const family: unique symbol;

/** A family's function; never there at run time: the family's name, for the compiler to know. */
interface OfFamily<Family extends string> {
  readonly [family]?: Family;
}

/** The family of a function. */
export type FamilyOf<Function> = Function extends OfFamily<infer Family> ? Family : never;

/** An operation that waits to be made with others. */
export interface Prepared<Result> {
  readonly [outcome]: Result;
}

type Gives<R extends Reach, Result> = R extends "prepared" ? Prepared<Result> : Result;

/** Takes values from an argument as Xen left it. It receives a record of its own, so it may keep it. */
export type Reader<Argument, Result> = (argument: Argument, value: number) => Result;

/**
 * The operations of one hypercall family.
 *
 * The argument is filled from an object with any of its members, the rest being zero, or by a function that receives
 * the zeroed record. The outcome is a plain copy of the argument, or what a function makes of it that comes last; for
 * an operation that writes none, Xen's own number where it means something. Throws a XenError where Xen refuses, an
 * XenUnknownReleaseError or XenUnsupportedOperationError where the running release has no such operation; before the call a
 * TypeError or RangeError for what does not fit, such as a count of more than the buffer holds.
 */
export interface Calls<Family extends string, T, R extends Reach = "safe"> extends OfFamily<Family> {
  <N extends Name<Family, T, R>, Result>(
    name: N,
    ...given: [...ArgumentsOf<EntryOf<Family, T, N>>, read: Reader<ArgumentOf<EntryOf<Family, T, N>>, Result>]
  ): Gives<R, Result>;
  <N extends string>(
    name: NameOr<Family, T, R, N>,
    ...given: Behind<Family, T, R, N, ArgumentsOf<EntryOf<Family, T, N>>>
  ): Gives<R, ResultOf<EntryOf<Family, T, N>>>;
}

/** The operations of a family that are on a domain: its number comes next to the operation's name. */
export interface DomainCalls<Family extends string, T, R extends Reach = "safe"> extends OfFamily<Family> {
  <N extends Name<Family, T, R>, Result>(
    name: N,
    domid: number,
    ...given: [...ArgumentsBehindTarget<EntryOf<Family, T, N>>, read: Reader<ArgumentOf<EntryOf<Family, T, N>>, Result>]
  ): Gives<R, Result>;
  <N extends string>(
    name: NameOr<Family, T, R, N>,
    domid: number,
    ...given: Behind<Family, T, R, N, ArgumentsBehindTarget<EntryOf<Family, T, N>>>
  ): Gives<R, OnDomain<ResultOf<EntryOf<Family, T, N>>, Family>>;
}

/** A domctl's plain outcome has the domain's number too: Xen chooses it for a new domain. */
type OnDomain<Result, Family> = Family extends "domctl"
  ? Result extends object
    ? Result & { domid: number }
    : Result
  : Result;

/** The operations of a family that are on something else with a number, such as a vcpu. */
export interface NumberCalls<Family extends string, T, R extends Reach = "safe"> extends OfFamily<Family> {
  <N extends Name<Family, T, R>, Result>(
    name: N,
    number: number,
    ...given: [...ArgumentsBehindTarget<EntryOf<Family, T, N>>, read: Reader<ArgumentOf<EntryOf<Family, T, N>>, Result>]
  ): Gives<R, Result>;
  <N extends string>(
    name: NameOr<Family, T, R, N>,
    number: number,
    ...given: Behind<Family, T, R, N, ArgumentsBehindTarget<EntryOf<Family, T, N>>>
  ): Gives<R, ResultOf<EntryOf<Family, T, N>>>;
}

/** Any of the above, as the run time sees them. */
export type AnyCalls = (name: string, ...given: readonly unknown[]) => never;

export function callsOf(connection: Connection, family: string, reach: Reach = "safe"): AnyCalls {
  // The last operation is often the next one.
  let lastName: string | undefined;
  let last: Operation | undefined;
  const find = (name: string): Operation => {
    const found = connection.family(family, reach === "unsafe").operation(name);
    lastName = name;
    return (last = found);
  };
  // No operation takes more than four, and a list of them would have to be made for every call.
  return (name: string, first?: unknown, second?: unknown, third?: unknown, fourth?: unknown) => {
    const operation = last !== undefined && name === lastName ? last : find(name);
    return operation.call(first, second, third, fourth) as never;
  };
}

/** Prepares a family's operations, for a multicall to make. */
export function preparationsOf(
  connection: Connection,
  family: string,
): (name: string, ...given: readonly unknown[]) => PreparedOperation {
  return (name, ...given) => connection.family(family).operation(name).prepare(given);
}
