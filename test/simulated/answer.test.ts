import { expect, test } from "bun:test";
import { XenError } from "../../src/index.ts";
import { SimulatedXen } from "../../src/testing.ts";
import type { RecordOf } from "../../src/index.ts";

test("a test answers an operation that is not simulated, by its record", () => {
  using simulated = new SimulatedXen({ release: "4.20", architecture: "x86_64" });
  using xen = simulated.open();
  expect(() => xen.sysctl("perfc_op.reset")).toThrow(expect.objectContaining({ code: "ENOSYS" }));
  const seen: string[] = [];
  {
    using _answer = simulated.answer("sysctl perfc_op.reset", ({ cName }: RecordOf<"sysctl", "perfc_op.reset">) => {
      seen.push(cName);
    });
    xen.sysctl("perfc_op.reset");
  }
  expect(seen).toEqual(["struct xen_sysctl_perfc_op"]);
  expect(() => xen.sysctl("perfc_op.reset")).toThrow(XenError);
});

test("a test's answer replaces the simulation's own, and its members go back to the caller", () => {
  using simulated = new SimulatedXen({ release: "4.17" });
  using xen = simulated.open();
  simulated.answer("sysctl physinfo", (info: RecordOf<"sysctl", "physinfo">) => {
    info.nr_cpus = 77;
  });
  expect(xen.host.info().onlineCpus).toBe(77);
  simulated.answer("sysctl physinfo", () => -1);
  expect(() => xen.host.info()).toThrow(expect.objectContaining({ code: "EPERM" }));
});

test("an answer to an operation that no release has is refused", () => {
  using simulated = new SimulatedXen();
  expect(() => simulated.answer("sysctl fysinfo", () => 0)).toThrow(TypeError);
  expect(() => simulated.answer("sysctl physinfo", 0 as never)).toThrow(/expected a function/);
});

test("an answer that is not an integer is refused, and names the operation", () => {
  using simulated = new SimulatedXen();
  using xen = simulated.open();
  for (const [wrong, received] of [
    [Number.NaN, "an integer from -9007199254740991 to 9007199254740991, received NaN"],
    [2 ** 53, "an integer from -9007199254740991 to 9007199254740991, received 9007199254740992"],
    [{}, "a number, received an object of Object"],
    [Promise.resolve(0), "a number, received an object of Promise"],
    ["0", "a number, received a string"],
  ] as const) {
    for (const operation of ["memory_op maximum_gpfn", "domctl getdomaininfo"]) {
      using _answer = simulated.answer(operation, () => wrong as never);
      const call = operation.startsWith("m")
        ? () => xen.domains.get(0).memory.maximumGfn()
        : () => xen.domctl("getdomaininfo", 0);
      expect(call).toThrow(`expected the answer to ${operation} to be ${received}`);
    }
  }
});
