/** Compares the recorded public names with the subjects of the harness. */

import { expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CLASS, exceptions } from "./exceptions.ts";
import { groups } from "./subjects/index.ts";
import type { Subject } from "./subject.ts";

const NAMES = join(import.meta.dir, "../../public-names");

interface PublicMethod {
  readonly type: string;
  /** The name of a method; "()" for a function that is exported. */
  readonly method: string;
}

/** Reads the methods and functions of one entry point. A name that begins with a small letter is a function. */
function methodsIn(text: string): PublicMethod[] {
  const methods: PublicMethod[] = [];
  let type = "";
  for (const line of text.split("\n").slice(2)) {
    const [, heading] = /^\S+ ([^\s(]+)/.exec(line) ?? [];
    if (heading !== undefined) {
      type = heading;
      if (/^[a-z]/.test(type)) methods.push({ type, method: "()" });
    }
    const [, method] = /^ {2}(?:static )?(\S+?)\??\(\)$/.exec(line) ?? [];
    // The constructors of errors are called by the library.
    if (method !== undefined && !type.endsWith("Error")) methods.push({ type, method });
  }
  return methods;
}

const recorded: readonly PublicMethod[] = [...new Bun.Glob("*.txt").scanSync(NAMES)].flatMap((file) =>
  methodsIn(readFileSync(join(NAMES, file), "utf8")),
);

const subjects: readonly Subject[] = Object.values(groups).flat() as unknown as readonly Subject[];

/** The names of the calls of all subjects of a type. */
const callsOf = (type: string): string[] =>
  subjects
    .filter(({ types }) => types.includes(type))
    .flatMap(({ calls }) => Reflect.ownKeys(calls))
    .map((call) => (typeof call === "symbol" ? `[${call.description}]` : (call.split(" ")[0] ?? "")));

const isSubject = ({ type, method }: PublicMethod): boolean => callsOf(type).includes(method === "()" ? type : method);

/** Own properties only: every object inherits a "constructor". */
function isException({ type, method }: PublicMethod): boolean {
  const reasons = exceptions[type] ?? {};
  return Object.hasOwn(reasons, "*") || Object.hasOwn(reasons, method);
}

test("every public method and function is attacked with hostile values, or is an exception with a reason", () => {
  expect(recorded.length).toBeGreaterThan(600);
  const missing = recorded.filter((named) => !isSubject(named) && !isException(named));
  expect([...new Set(missing.map(({ type, method }) => `${type}.${method}`))]).toEqual([]);
});

test("every exception from the attack is a public method that no subject has", () => {
  const stale = Object.entries(exceptions).flatMap(([type, reasons]) =>
    Object.keys(reasons)
      .filter((method) => {
        const named = recorded.filter((other) => other.type === type && (method === "*" || other.method === method));
        return named.length === 0 || named.every(isSubject);
      })
      .map((method) => `${type}.${method}`),
  );
  expect(stale).toEqual([]);
});

test("a class whose constructor is an exception for its call's sake has such a call", () => {
  const types = Object.keys(exceptions).filter((type) => Object.values(exceptions[type] ?? {}).includes(CLASS));
  expect(types.length).toBeGreaterThan(5);
  expect(types.filter((type) => !callsOf(type).includes(type))).toEqual([]);
});
