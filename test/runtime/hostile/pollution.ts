/** Ways in which other code of a program may have changed the objects that every object inherits from. */

import { HostileError } from "./own-errors.ts";

export interface Pollution {
  /** True if a call may also fail with any error, since the language itself works otherwise. */
  readonly mayFail?: boolean;
  /** True if objects may stop working: what is added to an array is then lost, in any program. No crash is allowed. */
  readonly mayBreak?: boolean;
  /** Pollutes, and returns a function that undoes it. `names` are those of all options and members. */
  readonly begin: (names: readonly string[]) => () => void;
}

/** Members that the language itself asks for. */
const LANGUAGE = ["length", "toJSON", "runs", "index"];

/** Members of property descriptors and of iterators: inherited ones break the engine itself, in any program. */
const OF_THE_ENGINE: ReadonlySet<string> = new Set(
  "configurable enumerable get set value writable done next return throw".split(" "),
);

/** Defines members on an object, and returns a function that removes them. Members that it has already stay. */
function define(target: object, members: readonly (readonly [string | symbol, PropertyDescriptor])[]): () => void {
  const made = members.filter(([name]) => !Object.hasOwn(target, name) && !OF_THE_ENGINE.has(String(name)));
  for (const [name, descriptor] of made) Object.defineProperty(target, name, { ...descriptor, configurable: true });
  return () => {
    for (const [name] of made) Reflect.deleteProperty(target, name);
  };
}

/** Replaces the species of classes, and returns a function that restores them. Neither asks for a species itself. */
function replaceSpecies(get: (original: unknown) => unknown): () => void {
  const typed = Object.getPrototypeOf(Uint8Array) as object;
  const own = [Uint8Array, Uint16Array, Uint32Array, BigUint64Array];
  const classes = [ArrayBuffer, SharedArrayBuffer, Promise, RegExp, Map, Set, typed, ...own, Array] as const;
  const originals = new Map<object, PropertyDescriptor | undefined>();
  for (const type of classes) originals.set(type, Object.getOwnPropertyDescriptor(type, Symbol.species));
  for (const type of classes) Object.defineProperty(type, Symbol.species, { get: () => get(type), configurable: true });
  return () => {
    for (const [type, original] of originals) {
      if (original === undefined) Reflect.deleteProperty(type, Symbol.species);
      else Object.defineProperty(type, Symbol.species, original);
    }
  };
}

const values =
  (value: unknown) =>
  (names: readonly string[]): (() => void) =>
    define(
      Object.prototype,
      [...names, ...LANGUAGE].map((name) => [name, { value, writable: true }]),
    );

export const pollutions: Readonly<Record<string, Pollution>> = {
  "numbers on Object.prototype": { begin: values(1) },
  "texts on Object.prototype": { begin: values("hostile") },
  "functions on Object.prototype": { begin: values(() => 1) },
  "objects on Object.prototype": { begin: values({ domid: 1, signal: 1 }) },
  "accessors on Object.prototype": {
    begin: (names) =>
      define(
        Object.prototype,
        [...names, ...LANGUAGE, "then", Symbol.toPrimitive].map((name) => [
          name,
          { get: () => void Bun.gc(false), set: () => {} },
        ]),
      ),
  },
  "getters that throw on Object.prototype": {
    mayFail: true,
    begin: (names) =>
      define(
        Object.prototype,
        names.map((name) => [
          name,
          {
            get: () => {
              throw new HostileError(`inherited ${name}`);
            },
          },
        ]),
      ),
  },
  // An element beyond the end of an array is then no longer undefined, in any program.
  "elements on Object.prototype": { mayFail: true, begin: () => values(1)(["0", "1", "2", "3"]) },
  "elements on Array.prototype": {
    mayFail: true,
    begin: () =>
      define(
        Array.prototype,
        Array.from({ length: 16 }, (_, index) => [String(index), { value: 1, writable: true }] as const),
      ),
  },
  "setters of elements on Array.prototype": {
    mayFail: true,
    mayBreak: true,
    begin: () =>
      define(
        Array.prototype,
        Array.from({ length: 4 }, (_, index) => [String(index), { get: () => 1, set: () => {} }] as const),
      ),
  },
  "species that throw": {
    mayFail: true,
    begin: () =>
      replaceSpecies(() => {
        throw new HostileError("species");
      }),
  },
  "species of another class": {
    mayFail: true,
    begin: () =>
      replaceSpecies(
        () =>
          function () {
            return new Uint8Array(1);
          },
      ),
  },
};
