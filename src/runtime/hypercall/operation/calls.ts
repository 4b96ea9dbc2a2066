/** The functions of the hypercall families: an operation's name, then what that operation takes. */

import type { AnyName, ArgumentOf, Entry, Given, GivenOn, ResultOf, SafeName } from "./types.ts";
import type { Connection } from "./connection.ts";
import type { Operation, PreparedOperation } from "./operation.ts";

/** Whether what acts on the caller's own kernel is there too; or whether operations are only prepared. */
export type Reach = "safe" | "unsafe" | "prepared";

type Name<Family extends string, T, R extends Reach> = R extends "unsafe" ? AnyName<Family, T> : SafeName<Family, T>;

declare const outcome: unique symbol;

/** An operation that waits to be made with others. */
export interface Prepared<Result> {
  readonly [outcome]: Result;
}

type Gives<R extends Reach, Result> = R extends "prepared" ? Prepared<Result> : Result;

/** Takes values from an argument as Xen left it. It is given a record of its own, so it may keep it. */
export type Read<E, Result> = (argument: ArgumentOf<E>, value: number) => Result;

/**
 * The operations of one hypercall family.
 *
 * The argument is filled from an object with any of its members, the rest being zero, or by a function that is given
 * the zeroed record. The outcome is a plain copy of the argument, or what a function makes of it that comes last; for
 * an operation that writes none, Xen's own number where it means something. Throws a XenError where Xen refuses, an
 * XenUnknownReleaseError or XenUnsupportedOperationError where the running release has no such operation; before the call a
 * TypeError or RangeError for what does not fit, such as a count of more than the buffer holds.
 */
export interface Calls<Family extends string, T, R extends Reach = "safe"> {
  <N extends Name<Family, T, R>, Result>(
    name: N,
    ...given: [...Given<Entry<Family, T, N>>, read: Read<Entry<Family, T, N>, Result>]
  ): Gives<R, Result>;
  <N extends Name<Family, T, R>>(
    name: N,
    ...given: Given<Entry<Family, T, N>>
  ): Gives<R, ResultOf<Entry<Family, T, N>>>;
}

/** The same, of a family whose operations are on a domain: its number comes next to the operation's name. */
export interface DomainCalls<Family extends string, T, R extends Reach = "safe"> {
  <N extends Name<Family, T, R>, Result>(
    name: N,
    domid: number,
    ...given: [...GivenOn<Entry<Family, T, N>>, read: Read<Entry<Family, T, N>, Result>]
  ): Gives<R, Result>;
  <N extends Name<Family, T, R>>(
    name: N,
    domid: number,
    ...given: GivenOn<Entry<Family, T, N>>
  ): Gives<R, OnDomain<ResultOf<Entry<Family, T, N>>, Family>>;
}

/** A domctl's plain outcome has the domain's number too: Xen chooses it for a new domain. */
type OnDomain<Result, Family> = Family extends "domctl"
  ? Result extends object
    ? Result & { domid: number }
    : Result
  : Result;

/** The same, of a family whose operations are on something else with a number, such as a vcpu. */
export interface NumberCalls<Family extends string, T, R extends Reach = "safe"> {
  <N extends Name<Family, T, R>, Result>(
    name: N,
    number: number,
    ...given: [...GivenOn<Entry<Family, T, N>>, read: Read<Entry<Family, T, N>, Result>]
  ): Gives<R, Result>;
  <N extends Name<Family, T, R>>(
    name: N,
    number: number,
    ...given: GivenOn<Entry<Family, T, N>>
  ): Gives<R, ResultOf<Entry<Family, T, N>>>;
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

/** The same, preparing operations for somebody else to make. */
export function preparationsOf(
  connection: Connection,
  family: string,
): (name: string, ...given: readonly unknown[]) => PreparedOperation {
  return (name, ...given) => connection.family(family).operation(name).prepare(given);
}
