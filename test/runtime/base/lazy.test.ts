import { describe, expect, test } from "bun:test";
import { Glob } from "bun";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lazyClass, loadOnce } from "../../../src/runtime/base/lazy.ts";

let loads = 0;

class Real {
  static made = 0;
  readonly #secret: number;

  constructor(secret: number) {
    this.#secret = secret;
    Real.made++;
  }

  get secret(): number {
    return this.#secret;
  }

  static open(): Real {
    return new this(7);
  }
}

const load = (): typeof Real => {
  loads++;
  return Real;
};

describe("a lazy class", () => {
  test("is loaded at its first use, and once", () => {
    const before = loads;
    const Lazy = lazyClass(load);
    expect(loads).toBe(before);
    void new Lazy(1);
    Lazy.open();
    expect(loads).toBe(before + 1);
  });

  test("makes objects of the actual class, by `new` and by static methods", () => {
    const Lazy = lazyClass(load);
    for (const object of [new Lazy(7), Lazy.open()]) {
      expect(object.secret).toBe(7);
      expect(object).toBeInstanceOf(Real);
      expect(object).toBeInstanceOf(Lazy);
      expect(Object.getPrototypeOf(object)).toBe(Real.prototype);
    }
    expect(new Real(7)).toBeInstanceOf(Lazy);
  });

  test("can be extended", () => {
    class Special extends lazyClass(load) {
      readonly more: string = "more";
    }
    const special = new Special(3);
    expect([special.secret, special.more]).toEqual([3, "more"]);
    expect(special).toBeInstanceOf(Special);
    expect(special).toBeInstanceOf(Real);
  });

  test("has the class's name and static members, also after these were set", () => {
    const Lazy = lazyClass(load);
    Lazy.made = 40;
    expect(Real.made).toBe(40);
    expect([Lazy.name, "open" in Lazy, "close" in Lazy]).toEqual(["Real", true, false]);
  });

  test("cannot be called without new", () => {
    const Lazy = lazyClass(load) as unknown as () => void;
    expect(() => Lazy()).toThrow(TypeError);
  });

  test("that failed to load fails again at its next use", () => {
    const Broken = lazyClass((): typeof Real => {
      throw new Error("no such file");
    });
    expect(() => new Broken(1)).toThrow("no such file");
    expect(() => Broken.open()).toThrow("no such file");
  });
});

test("loadOnce loads each module at its first use, and once", () => {
  const loads: string[] = [];
  const later = loadOnce({
    one: () => {
      loads.push("one");
      return { value: 1 };
    },
    other: () => {
      loads.push("other");
      return { value: 2 };
    },
  });
  expect(loads).toEqual([]);
  expect([later.other().value, later.other(), later.one().value]).toEqual([2, later.other(), 1]);
  expect(loads).toEqual(["other", "one"]);
});

test("loadOnce tries again to load a module that failed to load", () => {
  let tries = 0;
  const later = loadOnce({
    broken: () => {
      tries++;
      if (tries === 1) throw new Error("no such file");
      return tries;
    },
  });
  expect(() => later.broken()).toThrow("no such file");
  expect([later.broken(), later.broken()]).toEqual([2, 2]);
});

test("every module that is loaded late is loaded by loadOnce or lazyClass, which tell of files that cannot be read", () => {
  const root = join(import.meta.dir, "../../../src");
  // The command imports entry points only, so that it has no loadOnce; bundled, it has all of its files.
  const others = /^(?:generated|cli)\//;
  const late = [...new Glob("**/*.ts").scanSync(root)].filter((path) => !others.test(path));
  const found = late.map((path) => {
    const code = readFileSync(join(root, path), "utf8").replaceAll(/\/\*[^]*?\*\//g, "");
    const all = code.match(/\brequire\(/g)?.length ?? 0;
    const told = code.match(/(?:\w+: |lazyClass\(\s*)\(\) =>\s*\(*\s*require\(/g)?.length ?? 0;
    const builtin = code.match(/\brequire\("node:/g)?.length ?? 0;
    return { path, all, told: told + builtin };
  });
  expect(found.reduce((sum, { all }) => sum + all, 0)).toBeGreaterThan(30);
  expect(found.filter(({ all, told }) => all !== told)).toEqual([]);
});
