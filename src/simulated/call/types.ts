/** The types of simulated operations: an argument is the generated record of every release. */

import type { Tables } from "../../generated/index.ts";
import type { AbiTable } from "../../runtime/abi/index.ts";
import type { Struct } from "../../runtime/struct/index.ts";

type OperationsIn<Table extends AbiTable, Family extends string> = Tables[Table] extends {
  readonly [Name in `operations/${Family}`]: { readonly family: { readonly types?: infer Types } };
}
  ? NonNullable<Types>
  : never;

/** The operations of a family, a union over all releases and architectures. */
type OperationsOf<Family extends string, Table extends AbiTable = AbiTable> = Table extends AbiTable
  ? OperationsIn<Table, Family>
  : never;

type KeysOf<Operations> = Operations extends unknown ? keyof Operations & string : never;

type ArgumentOf<Operations, Name extends string> = Operations extends {
  readonly [Key in Name]: { readonly argument: infer Argument };
}
  ? Argument
  : never;

/** An argument as its operation receives it: a record, a number, or nothing. An array of bytes has only its address. */
export type ArgumentIn<Family extends string, Name extends string> =
  ArgumentOf<OperationsOf<Family>, Name> extends infer Argument
    ? [Argument] extends [Struct | number]
      ? Argument
      : undefined
    : never;

/** A simulated operation. Returns −errno or Xen's result; undefined means 0. */
export type Simulation<Argument, Call> = (argument: Argument, call: Call) => number | void;

/** The simulated operations by name; a name may be of any release. */
export type Simulations<Family extends string, Call> = {
  readonly [Name in KeysOf<OperationsOf<Family>>]?: Simulation<ArgumentIn<Family, Name>, Call>;
};

/** The simulated operations, as the dispatcher sees them. */
export type AnySimulations<Call> = Readonly<Record<string, Simulation<never, Call> | undefined>>;
