import { describe, expect, test } from "bun:test";
import { lazyClass } from "../../../../src/runtime/base/lazy/lazy-class.ts";

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

  test("makes the class's own objects, by `new` and by static methods", () => {
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

  test("has the class's static members and name, also after they were set", () => {
    const Lazy = lazyClass(load);
    Lazy.made = 40;
    expect(Real.made).toBe(40);
    expect([Lazy.name, "open" in Lazy, "close" in Lazy]).toEqual(["Real", true, false]);
  });

  test("cannot be called without new", () => {
    const Lazy = lazyClass(load) as unknown as () => void;
    expect(() => Lazy()).toThrow(TypeError);
  });

  test("that fails to load fails again at its next use, and is no other class", () => {
    const Broken = lazyClass((): typeof Real => {
      throw new Error("no such file");
    });
    expect(() => new Broken(1)).toThrow("no such file");
    expect(() => Broken.open()).toThrow("no such file");
  });
});
