/**
 * Types that the compiler makes of the generated operations: an operation's name fixes what a call takes and returns.
 *
 * `T` is the union of the tables that a program is to run on: names of releases and architectures, or the modules of a
 * table of one's own. Only what all of them have is there; `atLeast` and `runsOn` narrow it.
 */

import type { AbiTable, ModulesOf } from "../../abi/index.ts";
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

/**
 * The entry of an operation in the tables: the union over all of them. In one without the family no name is right; its
 * own type in the entry's place keeps functions of fewer tables assignable to those of more.
 */
export type EntryOf<Family extends string, T, Name> =
  OperationsOf<Family, T> extends infer Operations
    ? [keyof Operations] extends [never]
      ? Name
      : Operations[Name & keyof Operations]
    : never;

/** The names of the operations that all of the tables have. */
export type AnyName<Family extends string, T> = keyof OperationsOf<Family, T> & string;

/** The names of the operations that the safe API makes: those that none of the tables refuses. */
export type SafeName<Family extends string, T> = {
  [Name in AnyName<Family, T>]: [ReasonAgainst<EntryOf<Family, T, Name>>] extends [never] ? Name : never;
}[AnyName<Family, T>];

/** The word for the reason why an operation is not for the safe API; never if it is. */
export type ReasonAgainst<Entry> = Entry extends { readonly unsafe: infer Why } ? Why : never;

/** The record, number or bytes that an operation takes; null for none. */
export type EntryArgument<Entry> = Entry extends { readonly argument: infer Argument } ? Argument : never;

/** Members that the library fills: what selects the operation, and versions. */
type FilledBy<Entry> = Entry extends { readonly filled: infer Name } ? Name : never;

/**
 * An object with any of the argument's members, or a function that receives the zeroed record. Made of the record, which
 * releases share, and not of the entries: the compiler's messages then name the record.
 */
type Fill<Argument, Filled> = [Argument] extends [Struct]
  ? ([Filled] extends [never] ? MembersOf<Argument> : MembersExcept<Argument, Filled>) | ((argument: Argument) => void)
  : Argument;

/** Members that fill a record; one that names a domain must be present. */
type FillNaming<Argument, Filled, Domains> =
  | (MembersExcept<Argument, Filled> & { readonly [Name in MemberName<Argument> & Domains]: ValueFor<Argument[Name]> })
  | ((argument: Argument) => void);

/** Members that name a domain. */
type DomainsIn<Entry> = Entry extends { readonly domains: infer Name } ? Name : never;

type NullIfOptional<Entry> = [Entry] extends [{ readonly optional: true }] ? null : never;

type MemberName<Argument> = Exclude<keyof Argument, keyof Struct | "decode" | "decodeNumbers">;

/** The keys are those of a part of the record, and not names alone: an editor then shows the members' doc comments. */
type MembersOf<Argument> = {
  readonly [Name in keyof Pick<Argument, MemberName<Argument>>]?: ValueFor<Argument[Name]>;
};

type MembersExcept<Argument, Filled> = {
  readonly [Name in keyof Pick<Argument, Exclude<MemberName<Argument>, Filled>>]?: ValueFor<Argument[Name]>;
};

/** `Encodable`, except that a record that differs between releases has only the members that all of them have. */
type ValueFor<Value> = [Value] extends [Union]
  ? Value | Uint8Array | MembersOf<Value>
  : [Value] extends [Struct]
    ? Value | MembersOf<Value>
    : Encodable<Value>;

/** The return value of a call: the argument's plain form, Xen's number, or both; nothing if the operation has neither. */
export type ResultOf<Family extends string, T, Name> = ResultIn<EntryOf<Family, T, Name>, Family, T, Name>;

type ResultIn<Entry, Family extends string, T, Name> = [Entry] extends [{ readonly result: string }]
  ? [Entry] extends [Writes]
    ? { readonly value: number; readonly output: OutputIn<Entry, Family, T, Name> }
    : number
  : [Entry] extends [Writes]
    ? OutputIn<Entry, Family, T, Name>
    : void;

/** The output under the name that an editor shows, if it is a record's: with the tables only if they are not all. */
type OutputIn<Entry, Family extends string, T, Name> = [EntryArgument<Entry>] extends [Struct]
  ? ([AbiTable] extends [T] ? OutcomeOf<Family, Name> : OutcomeOf<Family, Name, T>) | NullIfOptional<Entry>
  : OutputOf<Entry>;

/**
 * The outcome of an operation: the plain form of its record. `T` is the tables that a program runs on, those of every
 * release by default; it has only the members that all of those have. A domctl's has the domain's number too.
 *
 * @example
 * ```ts
 * import { type OutcomeOf, Xen } from "xen-ts";
 * export const freePages = ({ free_pages }: OutcomeOf<"sysctl", "physinfo">): bigint => free_pages;
 * ```
 */
export type OutcomeOf<Family extends string, Name, T = AbiTable> = {
  [Member in keyof PlainOutcome<Family, Name, T>]: PlainOutcome<Family, Name, T>[Member];
};

/** The outcome before its members are listed for the compiler to show. */
type PlainOutcome<Family extends string, Name, T> = NonNullable<OutputOf<EntryOf<Family, T, Name>>> &
  (Family extends "domctl" ? { domid: number } : unknown);

/** The argument of an operation as a plain object, or a function that fills its record: what a call takes. */
export type ArgumentOf<Family extends string, Name, T = AbiTable> = FillIn<EntryOf<Family, T, Name>>[0];

/** The record of an operation: what a function receives that fills or reads it in place. */
export type RecordOf<Family extends string, Name, T = AbiTable> = EntryArgument<EntryOf<Family, T, Name>>;

interface Writes {
  readonly direction: "out" | "inout";
}

/** The output of an error with which Xen writes the argument; unknown if it writes it with none. */
export type ErrorOutputOf<Entry> = [Entry] extends [{ readonly onError: true }] ? OutputOf<Entry> : unknown;

type OutputOf<Entry> =
  | ([EntryArgument<Entry>] extends [infer Argument extends Struct]
      ? [Entry] extends [{ readonly uses: infer Paths }]
        ? UsedForm<Argument, Paths>
        : Plain<Argument>
      : EntryArgument<Entry>)
  | NullIfOptional<Entry>;

/** A record's plain form in which unions have the members that the operation uses, instead of bytes. */
type UsedForm<Argument extends Struct, Paths> = {
  [Name in keyof Plain<Argument>]: [PathsBelow<Paths, Name>] extends [never]
    ? Plain<Argument>[Name]
    : Name extends keyof Argument
      ? [Argument[Name]] extends [Union]
        ? UnionForm<Argument[Name], PathsBelow<Paths, Name>>
        : [Argument[Name]] extends [infer Inner extends Struct]
          ? UsedForm<Inner, PathsBelow<Paths, Name>>
          : Plain<Argument>[Name]
      : Plain<Argument>[Name];
};

type UnionForm<Value, Paths> = {
  [Name in PathHead<Paths> & keyof Value]: [PathsBelow<Paths, Name>] extends [never]
    ? PlainOf<Value[Name]>
    : Value[Name] extends Union
      ? UnionForm<Value[Name], PathsBelow<Paths, Name>>
      : Value[Name] extends Struct
        ? UsedForm<Value[Name], PathsBelow<Paths, Name>>
        : never;
};

type PathHead<Path> = Path extends `${infer Name}.${string}` ? Name : Path;

type PathsBelow<Path, Name> = Name extends string ? (Path extends `${Name}.${infer Rest}` ? Rest : never) : never;

type PlainOf<Value> = Value extends Struct
  ? Plain<Value>
  : Value extends ScalarArray<infer Element>
    ? Element[]
    : Value;

/** The hypercall's own argument, such as a domain, that stands between an operation's name and its record. */
type TargetIn<Entry> = [Entry] extends [{ readonly call: infer Target }] ? [call: Target] : [];

type FillIn<Entry> = [Entry] extends [{ readonly argument: null } | { readonly direction: "out" }]
  ? []
  : [DomainsIn<Entry>] extends [never]
    ? [Entry] extends [{ readonly uses: unknown }]
      ? [fill?: Fill<EntryArgument<Entry>, FilledBy<Entry>> | NullIfOptional<Entry>]
      : [fill: Fill<EntryArgument<Entry>, FilledBy<Entry>> | NullIfOptional<Entry>]
    : [fill: FillNaming<EntryArgument<Entry>, FilledBy<Entry>, DomainsIn<Entry>>];

type BuffersIn<Entry> = [Entry] extends [{ readonly buffers: infer List }] ? [buffers: List] : [];

/** The arguments behind an operation's name: target, record and buffers, as far as the operation takes them. */
export type ArgumentsOf<Entry> = [...TargetIn<Entry>, ...FillIn<Entry>, ...BuffersIn<Entry>];

/** The arguments behind the target, in a family whose function takes the target of every operation. */
export type ArgumentsBehindTarget<Entry> = [...FillIn<Entry>, ...BuffersIn<Entry>];
