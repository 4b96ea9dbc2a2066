/** Compares the recorded public names with the subjects of the harness. */

import { expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { placesIn } from "./attempts.ts";
import { CLASS, exceptions } from "./exceptions.ts";
import { groups } from "./subjects/index.ts";
import { argumentsOf, type Subject } from "./subject.ts";

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

const files: readonly string[] = [...new Bun.Glob("*.txt").scanSync(NAMES)].map((file) =>
  readFileSync(join(NAMES, file), "utf8"),
);
const recorded: readonly PublicMethod[] = files.flatMap(methodsIn);

const subjects: readonly Subject[] = Object.values(groups).flat() as unknown as readonly Subject[];

/** Reads the members of the interfaces that are called options. */
function optionsIn(text: string): (readonly [type: string, member: string])[] {
  let type = "";
  return text.split("\n").flatMap((line) => {
    const [, heading] = /^\S+ ([^\s(]+)/.exec(line) ?? [];
    if (heading !== undefined) type = heading;
    const [, member] = /^ {2}(?:readonly )?(\w+)\??$/.exec(line) ?? [];
    return member === undefined || !type.endsWith("Options") ? [] : [[type, member] as const];
  });
}

/** Returns the names of the members that the valid arguments of a subject have. */
async function membersOf(subject: Subject): Promise<Set<string>> {
  const target = await subject.make();
  const args = Reflect.ownKeys(subject.calls).flatMap((call) => argumentsOf(subject, call, target));
  const names = args.flatMap((argument) => placesIn(argument, [])).flat();
  await target.end();
  return new Set(names.map(String));
}

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
        return named.every(isSubject);
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

test("every member of public options is attacked", async () => {
  const options = files.flatMap(optionsIn);
  expect(options.length).toBeGreaterThan(150);
  const given = new Map<Subject, Set<string>>();
  for (const subject of subjects) given.set(subject, await membersOf(subject));
  const missing = options.filter(
    ([type, member]) => !subjects.some((subject) => subject.types.includes(type) && given.get(subject)?.has(member)),
  );
  expect([...new Set(missing.map((names) => names.join(".")))]).toEqual([]);
}, 60_000);
