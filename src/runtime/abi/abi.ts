/**
 * The tables of the release that runs.
 *
 * An interface version does not determine a layout: sysctl's version stayed equal from 4.17 to 4.20 while a record
 * changed. So tables are chosen by release, and never guessed from a near one. What is stable in Xen's ABI is the same
 * in all of them.
 */

import { checkString, shown } from "../base/checks.ts";
import { loading } from "../base/lazy.ts";
import { checkChoice, unknownWord } from "../base/options.ts";
import type { Release, releases, TableName, Tables } from "../../generated/index.ts";

/** The architectures that Bun runs on. */
export type Architecture = "x86_64" | "arm64";

export const ARCHITECTURES: readonly Architecture[] = ["x86_64", "arm64"];

/** "4.17/x86_64": the tables of one release on one architecture. */
export type AbiTable = Exclude<TableName, "linux">;

/** The modules of a table: one of the library's by its name, or a generated table of one's own. */
export type ModulesOf<T> = T extends keyof Tables ? Tables[T] : T;

/** A table's modules, each loaded when it is asked for: the `modules` that a generated table's index exports. */
export type TableModules<Modules = unknown> = object & { readonly [Name in keyof Modules]: () => Modules[Name] };

type From<R, All extends readonly unknown[] = typeof releases> = All extends readonly [infer Oldest, ...infer Rest]
  ? Oldest extends R
    ? All[number]
    : From<R, Rest>
  : never;

/** The tables among `T` of the release `R` or a newer one; a table of one's own stays. */
export type Since<T, R> = T extends AbiTable ? Extract<T, `${From<R> & string}/${string}`> : T;

/** The tables among `T` of the architecture `A`; a table of one's own stays. */
export type On<T, A extends Architecture> = T extends AbiTable ? Extract<T, `${string}/${A}`> : T;

/**
 * The generated modules of one release. `T` is the union of tables that they may be: what one of those lacks is not
 * there for the compiler, until `atLeast` or `runsOn` has narrowed them.
 */
export class Abi<T = AbiTable> {
  /** Never there: what the compiler is to know. */
  declare readonly tables?: T;
  /** "4.17", or the running Xen's own words if the tables are the caller's. */
  readonly release: string;
  /** The processor's architecture that the layouts are for. */
  readonly architecture: Architecture;
  readonly #modules: Readonly<Record<string, () => unknown>>;
  // A require costs microseconds also when the module has been loaded before.
  readonly #loaded: Map<string, unknown> = new Map();

  constructor(release: string, architecture: Architecture, modules: Readonly<Record<string, () => unknown>>) {
    this.release = release;
    this.architecture = architecture;
    this.#modules = modules;
  }

  /** True if a module has that name. */
  has(name: string): boolean {
    checkString("the name of a module", name);
    return Object.hasOwn(this.#modules, name);
  }

  /** Loads a header's module at first use: "sysctl", "sysctl.constants". Throws a TypeError for an unknown name. */
  load<N extends keyof ModulesOf<T> & string>(name: N): ModulesOf<T>[N] {
    return this.loadAny(name) as ModulesOf<T>[N];
  }

  /** Loads a module whose name only the running program knows. Throws a TypeError for an unknown name. */
  loadAny(name: string): unknown {
    checkString("the name of a module", name);
    let module = this.#loaded.get(name);
    if (module !== undefined) return module;
    const load = Object.hasOwn(this.#modules, name) ? this.#modules[name] : undefined;
    if (load === undefined) throw unknownWord(`module of Xen ${this.release}`, name, Object.keys(this.#modules));
    this.#loaded.set(name, (module = loading(load)));
    return module;
  }

  /** True if this is that release or a newer one. */
  atLeast<R extends Release>(release: R): this is Abi<Since<T, R>> {
    return isAtLeast(this.release, release);
  }

  /** True if this is that architecture. Throws a TypeError for an unknown one. */
  runsOn<A extends Architecture>(architecture: A): this is Abi<On<T, A>> {
    checkChoice("architecture", architecture, ARCHITECTURES);
    return this.architecture === architecture;
  }
}

/** True if `release` is `least` or a newer one. Throws a TypeError unless `least` is a release: two numbers. */
export function isAtLeast(release: string, least: string): boolean {
  if (typeof least === "string" && /^\d+\.\d+$/.test(least)) return compareReleases(release, least) >= 0;
  throw new TypeError(`expected a release such as "4.17", received ${shown(least)}`);
}

/** Negative if the first release is the older one. Words after the numbers are not looked at. */
export function compareReleases(one: string, other: string): number {
  const [major = 0, minor = 0] = numbersOf(one);
  const [otherMajor = 0, otherMinor = 0] = numbersOf(other);
  return major - otherMajor || minor - otherMinor;
}

function numbersOf(release: string): number[] {
  return (/^\d+\.\d+/.exec(release)?.[0] ?? "").split(".").map(Number);
}
