/**
 * What the compiler makes of the generated operations: an operation's name fixes what a call takes and gives.
 *
 * `T` is the union of the tables that a program is to run on: names of releases and architectures, or the modules of a
 * table of one's own. Only what all of them have is there; `atLeast` and `runsOn` narrow it.
 */

import type { ModulesOf } from "../../abi/index.ts";
import type { Encodable, Plain, ScalarArray, Struct, Union } from "../../struct/index.ts";

/** The operations of a family in each of the tables `T`; none in a table that lacks the family. */
type OperationsOf<Family extends string, T> =
  ModulesOf<T> extends infer Modules
    ? Modules extends {
        readonly [Name in `operations/${Family}`]: { readonly family: { readonly types?: infer Types } };
      }
      ? NonNullable<Types>
      : Record<never, never>
    : never;

/** What the tables say about an operation: the union over all of them. */
export type Entry<Family extends string, T, Name> =
  OperationsOf<Family, T> extends infer Operations ? Operations[Name & keyof Operations] : never;

/** The names of the operations that all of the tables have. */
export type AnyName<Family extends string, T> = keyof OperationsOf<Family, T> & string;

/** Those among them that leave the caller's own kernel alone. */
export type SafeName<Family extends string, T> = {
  [Name in AnyName<Family, T>]: Entry<Family, T, Name> extends { readonly actsOnCaller: true } ? never : Name;
}[AnyName<Family, T>];

/** The record, number or bytes that an operation takes; null for none. */
export type ArgumentOf<E> = E extends { readonly argument: infer Argument } ? Argument : never;

/** Members that the library fills: what selects the operation, and versions. */
type FilledBy<E> = E extends { readonly filled: infer Name } ? Name : never;

/** What fills an argument: any of its members, or a function that is given the zeroed record. */
export type Fill<E> =
  | (ArgumentOf<E> extends Struct ? FillMembers<ArgumentOf<E>, FilledBy<E>> : ArgumentOf<E>)
  | (ArgumentOf<E> extends Struct ? (argument: ArgumentOf<E>) => void : never)
  | ([E] extends [{ readonly optional: true }] ? null : never);

type Member<A> = Exclude<keyof A, keyof Struct | "decode" | "decodeNumbers">;

type FillMembers<A, Filled> = { readonly [K in Exclude<Member<A>, Filled>]?: FillOf<A[K]> };

/** As `Encodable`, but of a record that differs between releases only the members that all of them have. */
type FillOf<A> = [A] extends [Union]
  ? A | Uint8Array | FillMembers<A, never>
  : [A] extends [Struct]
    ? A | FillMembers<A, never>
    : Encodable<A>;

/** What an operation gives: its argument's plain form, its number, or both; nothing where it has neither. */
export type ResultOf<E> = [E] extends [{ readonly result: string }]
  ? [E] extends [Writes]
    ? { readonly value: number; readonly output: OutputOf<E> }
    : number
  : [E] extends [Writes]
    ? OutputOf<E>
    : void;

interface Writes {
  readonly direction: "out" | "inout";
}

type OutputOf<E> =
  | ([ArgumentOf<E>] extends [infer A extends Struct]
      ? [E] extends [{ readonly uses: infer Paths }]
        ? UsedForm<A, Paths>
        : Plain<A>
      : ArgumentOf<E>)
  | ([E] extends [{ readonly optional: true }] ? null : never);

/** A record's plain form in which unions have the members that the operation uses, instead of bytes. */
type UsedForm<A extends Struct, Paths> = {
  [K in keyof Plain<A>]: K extends keyof A
    ? [A[K]] extends [Union]
      ? [After<Paths, K>] extends [never]
        ? Plain<A>[K]
        : UnionForm<A[K], After<Paths, K>>
      : Plain<A>[K]
    : Plain<A>[K];
};

type UnionForm<U, Paths> = {
  [K in First<Paths> & keyof U]: [After<Paths, K>] extends [never] ? PlainOf<U[K]> : UnionForm<U[K], After<Paths, K>>;
};

type First<Path> = Path extends `${infer Name}.${string}` ? Name : Path;

type After<Path, Name> = Name extends string ? (Path extends `${Name}.${infer Rest}` ? Rest : never) : never;

type PlainOf<V> = V extends Struct ? Plain<V> : V extends ScalarArray<infer Element> ? Element[] : V;

/** What stands between an operation's name and what its argument is filled with. */
type Before<E> = [E] extends [{ readonly call: infer Named }] ? [call: Named] : [];

type Filling<E> = [E] extends [{ readonly argument: null } | { readonly direction: "out" }]
  ? []
  : [E] extends [{ readonly uses: unknown }]
    ? [fill?: Fill<E>]
    : [fill: Fill<E>];

type Buffers<E> = [E] extends [{ readonly buffers: infer List }] ? [buffers: List] : [];

/** What a call is given after its operation's name, and after what it is on. */
export type Given<E> = [...Before<E>, ...Filling<E>, ...Buffers<E>];

/** The same where the hypercall's own argument is what it is on. */
export type GivenOn<E> = [...Filling<E>, ...Buffers<E>];

/** Takes values from an argument as Xen left it; the record is a copy of the caller's own. */
export type Read<E, R> = (argument: ArgumentOf<E>, value: number) => R;
