import { describe, expect, test } from "bun:test";
import { runInNewContext } from "node:vm";
import { checkChoice, readOptions } from "../../../src/runtime/base/options.ts";

const untyped = (value: unknown): never => value as never;

test("the error for a misspelt option shows the right spelling", () => {
  const known = ["signal", "writable", "onUnmap", "firstFrame", "frames", "fd"];
  const misspelt: [given: string, meant: string][] = [
    ["singal", "signal"],
    ["Signal", "signal"],
    ["writeable", "writable"],
    ["onunmap", "onUnmap"],
    ["firstframe", "firstFrame"],
    ["frame", "frames"],
    ["fds", "fd"],
  ];
  for (const [given, meant] of misspelt) {
    const message = `Grants.map has no option "${given}"; did you mean "${meant}"?`;
    expect(() => readOptions("Grants.map", { [given]: 1 }, known)).toThrow(new TypeError(message));
  }
});

test("the error for an option that resembles none lists all options", () => {
  expect(() => readOptions("Vchan.listen", { timeout: 5 }, ["client", "path"])).toThrow(
    new TypeError('Vchan.listen has no option "timeout"; expected client, path'),
  );
});

test("known options are returned with any value", () => {
  expect(readOptions("map", { frames: "many" }, ["frames"]).frames).toBe("many");
  expect(Object.keys(readOptions("map", undefined, ["frames"]))).toEqual([]);
});

test("the options object has no prototype, so a polluted Object.prototype adds no option", () => {
  for (const options of [readOptions("map", {}, ["frames"]), readOptions<object>("map", undefined, ["frames"])]) {
    expect(Object.getPrototypeOf(options)).toBeNull();
  }
});

test("each option is read once, and code of its getter cannot change options already read", () => {
  let reads = 0;
  const given = {
    get frames() {
      return ++reads;
    },
  };
  const { frames } = readOptions("map", given, ["frames"]);
  expect([frames, reads]).toEqual([1, 1]);
  const proxy = new Proxy({ frames: 1 }, { get: () => ++reads });
  const read = readOptions("map", proxy, ["frames"]);
  expect([read.frames, read.frames, reads]).toEqual([2, 2, 2]);
});

test("options that are not an object are refused", () => {
  for (const [value, name] of [
    [5, "a number"],
    ["text", "a string"],
    [null, "null"],
    [() => {}, "a function"],
  ]) {
    expect(() => readOptions("map", untyped(value), [])).toThrow(
      new TypeError(`expected the options of map to be an object, received ${String(name)}`),
    );
  }
});

test("a signal option must be an AbortSignal or undefined", () => {
  readOptions("wait", { signal: undefined }, ["signal"]);
  readOptions("wait", { signal: AbortSignal.timeout(1) }, ["signal"]);
  for (const [signal, name] of [
    [{}, "an object of Object"],
    [null, "null"],
    [1000, "a number"],
    [new AbortController(), "an object of AbortController"],
    [Object.create(AbortSignal.prototype), "an object of AbortSignal"],
    [new Proxy(AbortSignal.timeout(1), {}), "an object of AbortSignal"],
  ]) {
    expect(() => readOptions("wait", { signal: untyped(signal) }, ["signal"])).toThrow(
      new TypeError(`expected signal to be an AbortSignal, received ${String(name)}`),
    );
  }
});

test("options of an object's class count, such as the signal of an AbortController", () => {
  class Options {
    readonly path = "/x";
    get signal(): AbortSignal {
      return AbortSignal.abort(5);
    }
  }
  const controller = new AbortController();
  expect(readOptions("wait", controller, ["signal"]).signal).toBe(controller.signal);
  expect(readOptions("wait", new Options(), ["path", "signal"])).toMatchObject({ path: "/x", signal: { reason: 5 } });
  expect(() => readOptions("wait", new Options(), ["signal"])).toThrow(
    new TypeError('wait has no option "path"; expected signal'),
  );
  const wrong = Object.create({ signal: "soon" }) as object;
  expect(() => readOptions("wait", wrong, ["signal"])).toThrow(
    new TypeError("expected signal to be an AbortSignal, received a string"),
  );
});

test("an object of a class without any option is refused, such as a signal in place of the options", () => {
  for (const [value, name] of [
    [AbortSignal.timeout(1), "AbortSignal"],
    [[], "Array"],
    [new Map([["signal", 1]]), "Map"],
    [Promise.resolve({}), "Promise"],
  ] as const) {
    expect(() => readOptions("wait", value as object, ["signal"])).toThrow(
      new TypeError(`expected the options of wait to be a plain object, received an object of ${name}`),
    );
  }
  for (const plain of [{}, Object.create(null), Object.create(Object.create(null)), runInNewContext("({})")]) {
    expect(() => readOptions("wait", plain as object, ["signal"])).not.toThrow();
  }
});

describe("an option with a choice of words", () => {
  test("accepts each of them", () => {
    for (const word of ["ring", "tty"]) expect(() => checkChoice("via", word, ["ring", "tty"])).not.toThrow();
  });

  test.each([
    ["pty", '"pty"; did you mean "tty"?'],
    [5, "5"],
    [null, "null"],
    [undefined, "undefined"],
    [["ring"], "an object of Array"],
  ])("refuses %j, and lists the expected words", (value, received) => {
    const message = `expected via to be "ring", "tty" or "auto", received ${received}`;
    expect(() => checkChoice("via", value, ["ring", "tty", "auto"])).toThrow(new TypeError(message));
  });
});
