import { expect, test } from "bun:test";
import * as numbers from "../../../../src/generated/4.17/x86_64/xen.constants.ts";
import * as records from "../../../../src/generated/4.17/x86_64/xen.ts";
import * as sysctl from "../../../../src/generated/4.17/x86_64/sysctl.ts";
import { Xen, XenError } from "../../../../src/index.ts";
import { StandInXen } from "../../stand-in/stand-in-xen.ts";

/** A stand-in for Xen that answers each entry of a multicall by itself. */
function answering(hypercall: StandInXen, one: (op: number, args: readonly number[]) => bigint): void {
  hypercall.state.answer = (op, [address = 0, count = 0]) => {
    if (op !== numbers.__HYPERVISOR_multicall) return undefined;
    for (let index = 0; index < count; index++) {
      const entry = hypercall.at(records.MulticallEntry, address + index * records.MulticallEntry.size);
      entry.result = BigInt.asUintN(64, one(entry.op_number, entry.args.toNumbers()));
    }
    return 0;
  };
}

test("a multicall returns each operation's value or error, in order", () => {
  using hypercall = new StandInXen();
  using xen = Xen.open({ hypercall });
  answering(hypercall, (op, [first = 0]) => {
    if (op === numbers.__HYPERVISOR_domctl) return -3n;
    if (op === numbers.__HYPERVISOR_memory_op) return 1n << 40n;
    hypercall.at(sysctl.XenSysctl, first).u.physinfo.nr_cpus = 8;
    return 0n;
  });
  const [host, pause, ram] = xen.multicall((ops) => [
    ops.sysctl("physinfo", ({ nr_cpus }) => nr_cpus),
    ops.domctl("pausedomain", 7),
    ops.memoryOp("maximum_ram_page"),
  ]);
  expect(host).toEqual({ value: 8 });
  expect(pause.error).toBeInstanceOf(XenError);
  expect(pause.error).toMatchObject({ operation: "domctl pausedomain", code: "ESRCH" });
  expect(ram.value).toBe(2 ** 40);
  expect(hypercall.calls.get(numbers.__HYPERVISOR_multicall)).toBe(1);
});

test("operations of one family in a multicall have a record each", () => {
  using hypercall = new StandInXen();
  using xen = Xen.open({ hypercall });
  const addresses = new Set<number>();
  answering(hypercall, (_, [address = 0]) => {
    addresses.add(address);
    return 0n;
  });
  xen.multicall(({ domctl }) => [1, 2, 3].map((domid) => domctl("max_mem", domid, { max_memkb: 1n })));
  expect(addresses.size).toBe(3);
});

test("a multicall with a wrong operation uses no memory and makes no hypercall", () => {
  using hypercall = new StandInXen();
  using xen = Xen.open({ hypercall });
  xen.host.info();
  const { inUse } = hypercall.memoryCounters;
  hypercall.calls.clear();
  expect(() =>
    xen.multicall((ops) => [ops.domctl("max_mem", 1, { max_memkb: 1n }), ops.domctl("pausedomain", -1)]),
  ).toThrow(RangeError);
  let kept: unknown;
  xen.multicall((ops) => {
    kept = ops.sysctl("physinfo");
    return [];
  });
  expect(() => xen.multicall(() => [kept as never])).toThrow(TypeError);
  expect(hypercall.calls.size).toBe(0);
  expect(hypercall.memoryCounters.inUse).toBeLessThanOrEqual(inUse + 1);
});

test("a multicall that Xen refuses as a whole throws one error", () => {
  using hypercall = new StandInXen();
  using xen = Xen.open({ hypercall });
  hypercall.state.answer = () => -38;
  expect(() => xen.multicall((ops) => [ops.sysctl("physinfo")])).toThrow("multicall failed: ENOSYS");
});

test("a multicall's function receives a frozen token without members for each operation", () => {
  using hypercall = new StandInXen();
  using xen = Xen.open({ hypercall });
  const tokens: object[] = [];
  xen.multicall((ops) => {
    tokens.push(ops.sysctl("physinfo"), ops.domctl("pausedomain", 7));
    return [];
  });
  for (const token of tokens) {
    expect(Reflect.ownKeys(token)).toEqual([]);
    expect(Object.getPrototypeOf(token)).toBeNull();
    expect(Object.isFrozen(token)).toBeTrue();
  }
});

test("a multicall refuses operations that its function did not prepare, and duplicates", () => {
  using hypercall = new StandInXen();
  using xen = Xen.open({ hypercall });
  xen.host.info();
  const { inUse } = hypercall.memoryCounters;
  const call = (prepare: unknown) => () => xen.multicall(prepare as () => []);
  const refusals: [prepare: unknown, message: string][] = [
    [5, "expected prepare to be a function, received a number"],
    [undefined, "expected prepare to be a function, received undefined"],
    [() => 5, "expected prepared operations to be an array, received a number"],
    [async () => [], "expected prepared operations to be an array, received an object of Promise"],
    [
      () => [{ op: 1, args: [], finish: () => {}, release: () => {} }],
      "expected operations that were prepared for this multicall, received an object of Object",
    ],
    [
      (ops: Parameters<Parameters<Xen["multicall"]>[0]>[0]) => {
        const one = ops.sysctl("physinfo");
        return [one, one];
      },
      "expected each prepared operation once, received one twice",
    ],
  ];
  hypercall.calls.clear();
  for (const [prepare, message] of refusals) expect(call(prepare)).toThrow(new TypeError(message));
  expect(hypercall.calls.size).toBe(0);
  expect(hypercall.memoryCounters.inUse).toBeLessThanOrEqual(inUse + 1);
});

test("a multicall's functions refuse to prepare operations after the call", () => {
  using hypercall = new StandInXen();
  using xen = Xen.open({ hypercall });
  let kept: Parameters<Parameters<Xen["multicall"]>[0]>[0] | undefined;
  xen.multicall((ops) => {
    kept = ops;
    return [];
  });
  const { inUse } = hypercall.memoryCounters;
  for (let round = 0; round < 10; round++) {
    expect(() => kept?.sysctl("physinfo")).toThrow(
      new TypeError("expected an operation to be prepared while multicall's function runs, received one later"),
    );
  }
  expect(hypercall.memoryCounters.inUse).toBe(inUse);
});

test("a multicall reads a list whose getters run code once", () => {
  using hypercall = new StandInXen();
  using xen = Xen.open({ hypercall });
  answering(hypercall, () => 0n);
  const reads: string[] = [];
  const outcomes = xen.multicall(({ domctl }) => {
    const list = [domctl("pausedomain", 1), domctl("pausedomain", 2)] as const;
    return new Proxy(list, {
      get(target, name) {
        reads.push(String(name));
        return Reflect.get(target, name);
      },
    });
  });
  expect(outcomes.map(({ error }) => error)).toEqual([undefined, undefined]);
  expect(reads).toEqual(["length", "0", "1"]);
});
