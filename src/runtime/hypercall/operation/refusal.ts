/**
 * Answers of the compiler to an operation's name that a family's function refuses.
 *
 * A name's type becomes a sentence, or the names that may have been meant, and the compiler prints the type that it
 * wanted. All of it is read off the generated tables: neither names nor families are listed here.
 */

import type { AbiTable, Architecture, On, Since } from "../../abi/index.ts";
import type { releases } from "../../../generated/index.ts";
import type { FamilyOf, Operations, Reach, UnsafeOperations } from "./families.ts";
import type { AnyName, EntryOf, ReasonAgainst } from "./types.ts";

/** The names of the operations that any of the tables has. */
type NameInSome<Family extends string, T> = T extends unknown ? AnyName<Family, T> : never;

/**
 * The type of a name that a family's function refuses: a sentence for the compiler to print, or the names that may have
 * been meant. `Names` are those that the function takes. Nothing here is computed for a name that is right.
 */
export type Refusal<Family extends string, T, R extends Reach, Names, N> = string extends N
  ? Names
  : [Reason<Family, T, R, N>] extends [never]
    ? Meant<T, R, Names, N>
    : Reason<Family, T, R, N>;

/** A sentence about an operation of the family that the function does not take; never if there is none of that name. */
type Reason<Family extends string, T, R extends Reach, N> = [Unsafe<Family, T, R, N>] extends [never]
  ? [T] extends [AbiTable]
    ? Elsewhere<T, TablesWith<Family, N>>
    : never
  : Unsafe<Family, T, R, N>;

type Unsafe<Family extends string, T, R extends Reach, N> = R extends "unsafe"
  ? never
  : Sentence<Against<Family, T, N>>;

/** The word for the reason that any of the tables has against an operation. */
type Against<Family extends string, T, N> = T extends unknown
  ? N extends AnyName<Family, T>
    ? ReasonAgainst<EntryOf<Family, T, N>>
    : never
  : never;

type Meanings = (typeof import("../../../generated/meanings.ts"))["meanings"];

type Sentence<Why> = Why extends keyof Meanings ? `${Meanings[Why]["sentence"]}: only in xen-ts/unsafe` : never;

/** The tables of the library that have an operation. */
type TablesWith<Family extends string, N> = {
  [Table in AbiTable]: N extends AnyName<Family, Table> ? Table : never;
}[AbiTable];

/** A sentence about an operation that some tables have, and not all of `T`; never if none has it. */
type Elsewhere<T, Having> = [Having] extends [never]
  ? never
  : [OldestRelease<T, Having>] extends [never]
    ? [OnOneArchitecture<T, Having>] extends [never]
      ? OutOfReach<T, Having>
      : OnOneArchitecture<T, Having>
    : `not in every release: narrow with xen.atLeast("${OldestRelease<T, Having>}")`;

/** The first release from which on all of the tables `T` are among those that have the operation. */
type OldestRelease<T, Having, All = typeof releases> = All extends readonly [
  infer Release extends string,
  ...infer Later,
]
  ? [Since<T, Release>] extends [never]
    ? never
    : [Since<T, Release>] extends [Having]
      ? Release
      : OldestRelease<T, Having, Later>
  : never;

type OnOneArchitecture<T, Having> = {
  [A in Architecture]: [On<T, A>] extends [never]
    ? never
    : [On<T, A>] extends [Having]
      ? `not on every architecture: narrow with xen.runsOn("${A}")`
      : OnItSince<A, OldestRelease<On<T, A>, Having>>;
}[Architecture];

type OnItSince<
  A extends Architecture,
  Release extends string,
> = `not on every architecture, nor in every release: narrow with xen.runsOn("${A}") and xen.atLeast("${Release}")`;

/** A sentence about an operation that no narrowing leads to: another architecture or older releases have it. */
type OutOfReach<T, Having> = [Extract<Having, `${string}/${ArchitectureOf<T>}`>] extends [never]
  ? `only on ${ArchitectureOf<Having>}`
  : `only in Xen ${ReleaseOf<Having>}`;

type ArchitectureOf<Table> = Table extends `${string}/${infer A}` ? A : never;

type ReleaseOf<Table> = Table extends `${infer Release}/${string}` ? Release : never;

/** The function that has an operation of that name; else names that begin with the same letters, or end with them. */
type Meant<T, R extends Reach, Names, N> = [OtherFamily<T, R, N>] extends [never]
  ? [AlikeAtStart<Names, N>] extends [never]
    ? [AlikeAtEnd<Names, N>] extends [never]
      ? `${Names & string}`
      : AlikeAtEnd<Names, N>
    : AlikeAtStart<Names, N>
  : OtherFamily<T, R, N>;

/** The names that share most letters with `N`, from the first one on, and three at least. */
type AlikeAtStart<Names, N> = N extends `${infer A}${infer B}${infer C}${infer Rest}`
  ? LongestStart<Extract<Names, `${A}${B}${C}${string}`>, `${A}${B}${C}`, Rest>
  : never;

type LongestStart<Names, Start extends string, Rest> = Rest extends `${infer Letter}${infer Later}`
  ? [Extract<Names, `${Start}${Letter}${string}`>] extends [never]
    ? Names
    : LongestStart<Extract<Names, `${Start}${Letter}${string}`>, `${Start}${Letter}`, Later>
  : Names;

/** The names that share most letters with `N`, up to the last one, and three at least. */
type AlikeAtEnd<Names, N> = N extends `${string}${infer B}${infer C}${infer D}${infer Rest}`
  ? [Extract<Names, `${string}${B}${C}${D}${Rest}`>] extends [never]
    ? AlikeAtEnd<Names, `${B}${C}${D}${Rest}`>
    : Extract<Names, `${string}${B}${C}${D}${Rest}`>
  : never;

/** A sentence that names the function that has an operation of that name. */
type OtherFamily<T, R extends Reach, N> = R extends "unsafe"
  ? `an operation of ${FunctionWith<UnsafeOperations<T>, T, N>}`
  : [FunctionWith<Operations<T>, T, N>] extends [never]
    ? `an operation of ${FunctionWith<UnsafeOperations<T>, T, N>}, only in xen-ts/unsafe`
    : `an operation of ${FunctionWith<Operations<T>, T, N>}`;

type FunctionWith<Functions, T, N> = {
  [Name in keyof Functions & string]: N extends NameInSome<FamilyOf<Functions[Name]>, T> ? Name : never;
}[keyof Functions & string];
