import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { constants } from "node:os";
import { DOMID_SELF } from "../../../../src/generated/4.17/x86_64/xen.constants.ts";
import * as numbers from "../../../../src/generated/4.17/x86_64/xen.constants.ts";
import { XEN_SCHEDULER_ARINC653 } from "../../../../src/generated/4.17/x86_64/domctl.constants.ts";
import { XEN_SYSCTL_perfc_op, XEN_SYSCTL_physinfo } from "../../../../src/generated/4.17/x86_64/sysctl.constants.ts";
import * as sysctl from "../../../../src/generated/4.17/x86_64/sysctl.ts";
import { XenNoSuchDomainError, XenUnsupportedOperationError, XenError } from "../../../../src/index.ts";
import { unsafeOperations } from "../../../../src/unsafe.ts";
import { openOnX86, type XenOnX86 } from "../../stand-in/on-x86.ts";
import { StandInXen } from "../../stand-in/stand-in-xen.ts";

const { EFAULT, ESRCH, ENOSYS } = constants.errno;

let hypercall: StandInXen;
let xen: XenOnX86;

beforeEach(() => {
  hypercall = new StandInXen();
  xen = openOnX86(hypercall);
  hypercall.calls.clear();
});

afterEach(() => {
  xen[Symbol.dispose]();
  expect(hypercall.memoryCounters.inUse).toBe(0);
  hypercall[Symbol.dispose]();
});

/** Returns a family's function without its types. */
const loose = (call: unknown): ((name: string, ...given: unknown[]) => unknown) => call as never;
const untyped = (value: unknown): never => value as never;
/** Returns the error that an action throws. */
function thrown(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}
const fail = (result: number): void => void (hypercall.state.answer = () => result);
const succeed = (): void => void (hypercall.state.answer = () => 0);

/** Asks for a cpu's frequencies, with room for `total` of them. */
function askForStates(total: number): unknown {
  using pairs = hypercall.allocateArray(sysctl.PmPxVal, total);
  using table = hypercall.allocateBytes(8 * total * total);
  const getpx = { total, pt: pairs.asHypercallPtr(), trans_pt: untyped(table.asHypercallPtr()) };
  return xen.sysctl("get_pmstat.get_pxstat", { cpuid: 3, u: { getpx } });
}

describe("before any hypercall, an operation refuses", () => {
  afterEach(() => expect(hypercall.calls.size).toBe(0));

  test("a count that is larger than its buffer", () => {
    using records = hypercall.allocateArray(sysctl.XenSysctlCputopo, 2);
    const buffer = records.asHypercallPtr();
    const error = thrown(() => xen.sysctl("cputopoinfo", { num_cpus: 3, cputopo: buffer }));
    expect(error).toBeInstanceOf(RangeError);
    expect(String(error)).toContain(
      "sysctl cputopoinfo: cputopo: expected a buffer of 36 bytes at least (num_cpus elements), received 24",
    );
  });

  test("a product, a range or a number of bits that is larger than its buffer", () => {
    using words = hypercall.allocateBytes(8);
    const buffer = untyped(words.asHypercallPtr());
    for (const refused of [
      () => xen.sysctl("numainfo", { num_nodes: 2, distance: buffer }),
      () => xen.sysctl("page_offline_op.page_online", { start: 5, end: 7, status: buffer }),
      () => xen.domctl("getnodeaffinity", 1, { nodemap: { nr_bits: 65, bitmap: buffer } }),
    ]) {
      expect(thrown(refused)).toBeInstanceOf(RangeError);
    }
  });

  test("a missing buffer to which Xen would write", () => {
    const error = thrown(() => xen.sysctl("getdomaininfolist", { max_domains: 1 }));
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain("sysctl getdomaininfolist: buffer: expected a HypercallPointer, received null");
  });

  test("an address that does not come from a buffer", () => {
    const error = thrown(() =>
      xen.sysctl("getdomaininfolist", (op) => {
        op.max_domains = 1;
        op.dataView.setBigUint64(op.byteOffset + 8, 0x1000n, true);
      }),
    );
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain("expected a HypercallPointer, received an address");
  });

  test("an integer that would be an invalid address", () => {
    const error = thrown(() => xen.memoryOp("paging_op.prep", { domain: 1, gfn: 1n, buffer: untyped(0x1000n) }));
    expect(error).toBeInstanceOf(Error);
  });

  test("a list that is shorter than Xen's writes, if Xen ignores its length", () => {
    using bytes = hypercall.allocateBytes(64);
    using states = hypercall.allocateArray(sysctl.XenLivepatchStatus, 1);
    const list = { nr: 1, status: states.asHypercallPtr(), name: bytes.asHypercallPtr(), name_total_size: 64 };
    const error = thrown(() => xen.sysctl("livepatch_op.list", { u: { list } }));
    expect(error).toBeInstanceOf(RangeError);
    expect(String(error)).toContain("expected u.list.name_total_size to be 128 at least, received 64");
  });

  test("DOMID_SELF, which is the domain of the kernel below this program", () => {
    for (const refused of [
      () => xen.domctl("pausedomain", DOMID_SELF),
      () => xen.eventChannelOp("alloc_unbound", { dom: DOMID_SELF, remote_dom: 1 }),
      () => xen.memoryOp("decrease_reservation", { domid: DOMID_SELF }),
      () => xen.memoryOp("exchange", { in: { domid: DOMID_SELF } }),
    ]) {
      const error = thrown(refused);
      expect(error).toBeInstanceOf(TypeError);
      expect(String(error)).toContain("DOMID_SELF");
    }
  });

  test("operations on the kernel below this program, even in untyped code", () => {
    const error = thrown(() => loose(xen.eventChannelOp)("close", { port: 5 }));
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain("xen-ts/unsafe");
  });

  test("an operation that only other releases have, naming them", () => {
    const error = thrown(() => loose(xen.domctl)("get_domain_state", 1));
    expect(error).toBeInstanceOf(XenUnsupportedOperationError);
    expect(error).toMatchObject({ code: "ERR_NOT_IN_THIS_RELEASE", operation: "domctl get_domain_state" });
    expect(String(error)).toContain(
      "Xen 4.17 has no domctl get_domain_state: of the releases known, 4.21, 4.22 have it",
    );
  });

  test("an operation that no release has", () => {
    const error = thrown(() => loose(xen.sysctl)("pysinfo"));
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain('; did you mean "physinfo"?');
    expect(thrown(() => loose(xen.sysctl)("toString"))).toBeInstanceOf(TypeError);
  });

  test("an invalid domid, an unknown member, and an argument that is neither an object nor a function", () => {
    expect(thrown(() => xen.domctl("pausedomain", -1))).toBeInstanceOf(RangeError);
    expect(thrown(() => xen.domctl("pausedomain", untyped("1")))).toBeInstanceOf(TypeError);
    expect(thrown(() => xen.domctl("max_mem", 1, untyped({ maxmem: 1n })))).toBeInstanceOf(TypeError);
    expect(thrown(() => xen.domctl("max_mem", 1, untyped(null)))).toBeInstanceOf(TypeError);
    expect(thrown(() => xen.vcpuOp("is_up", -1))).toBeInstanceOf(RangeError);
  });
});

describe("an operation's count is sent unchanged if", () => {
  test("it exactly fits the buffer", () => {
    succeed();
    using records = hypercall.allocateArray(sysctl.XenSysctlCputopo, 2);
    expect(xen.sysctl("cputopoinfo", { num_cpus: 2, cputopo: records.asHypercallPtr() }).num_cpus).toBe(2);
  });

  test("null in place of a buffer asks Xen for the count", () => {
    succeed();
    expect(xen.sysctl("cputopoinfo", { num_cpus: 99 }).num_cpus).toBe(99);
  });

  test("the union holds another scheduler's numbers instead of an address", () => {
    succeed();
    const credit = { tslice_ms: 30, ratelimit_us: 1000 };
    const put = (sched_id: number): unknown =>
      xen.sysctl("scheduler_op.putinfo", { sched_id, u: { sched_credit: credit } });
    put(XEN_SCHEDULER_ARINC653 - 1);
    expect(thrown(() => put(XEN_SCHEDULER_ARINC653))).toBeInstanceOf(TypeError);
  });

  test("Xen ignores it, but the buffer is as large as the tables require", () => {
    succeed();
    expect(thrown(() => askForStates(254))).toBeInstanceOf(RangeError);
    expect(askForStates(255)).toMatchObject({ cpuid: 3 });
  });

  test("Xen ignores it, after another operation has told the required count", () => {
    const seen: number[] = [];
    hypercall.state.answer = (_, [address = 0]) => {
      const { cmd, u } = hypercall.at(sysctl.XenSysctl, address);
      seen.push(cmd);
      if (cmd === XEN_SYSCTL_physinfo) u.physinfo.max_cpu_id = 3;
      else if (u.perfc_op.desc_address === 0n) [u.perfc_op.nr_counters, u.perfc_op.nr_vals] = [2, 5];
      return 0;
    };
    const query = (counters: number, values: number): unknown => {
      using descriptions = hypercall.allocateArray(sysctl.XenSysctlPerfcDesc, counters);
      using numbers = hypercall.allocateBytes(4 * values);
      return xen.sysctl("perfc_op.query", {
        nr_counters: counters,
        nr_vals: values,
        desc: descriptions.asHypercallPtr(),
        val: untyped(numbers.asHypercallPtr()),
      });
    };
    expect(thrown(() => query(1, 20))).toBeInstanceOf(RangeError);
    expect(thrown(() => query(2, 19))).toBeInstanceOf(RangeError);
    seen.length = 0;
    query(2, 20);
    expect(seen).toEqual([XEN_SYSCTL_perfc_op, XEN_SYSCTL_perfc_op, XEN_SYSCTL_physinfo, XEN_SYSCTL_perfc_op]);
  });

  test("it is at most the length of an array in the record", () => {
    succeed();
    const { mca } = unsafeOperations(xen);
    mca("msrinject", { mcinj_count: 8 });
    expect(() => mca("msrinject", { mcinj_count: 9 })).toThrow("expected mcinj_count to be 8 at most, received 9");
  });

  test("it counts text that ends with a zero", () => {
    succeed();
    using name = hypercall.allocateBytes(8);
    const ask = (): unknown => {
      const get_next_variable_name = { name: untyped(name.asHypercallPtr()), size: 4n };
      return xen.platformOp("efi_runtime_call.get_next_variable_name", { u: { get_next_variable_name } });
    };
    name.value.set([65, 0, 66, 0, 0, 0]);
    expect(thrown(ask)).toBeInstanceOf(RangeError);
    name.value.set([65, 0, 0, 0]);
    expect(thrown(ask)).toBeUndefined();
  });
});

describe("a refusal by Xen", () => {
  test("throws an error with the operation's name and Xen's number", () => {
    fail(-ESRCH);
    const error = thrown(() => xen.domctl("pausedomain", 9));
    expect(error).toBeInstanceOf(XenNoSuchDomainError);
    expect(error).toMatchObject({ operation: "domctl pausedomain", errno: ESRCH, code: "ESRCH", domid: 9 });
    fail(-ENOSYS);
    for (const [refused, operation] of [
      [() => xen.xsmOp("policyvers"), "xsm_op policyvers"],
      [() => xen.xenpmuOp("mode_get"), "xenpmu_op mode_get"],
      [() => xen.hypfsOp("get_version"), "hypfs_op get_version"],
    ] as const) {
      const error = thrown(refused);
      expect(error).toBeInstanceOf(XenUnsupportedOperationError);
      expect(error).toMatchObject({ operation, code: "ENOSYS" });
    }
  });

  test("with EFAULT is retried twice if the operation only reads", () => {
    fail(-EFAULT);
    expect(thrown(() => xen.sysctl("physinfo"))).toMatchObject({ code: "EFAULT" });
    expect(hypercall.calls.get(numbers.__HYPERVISOR_sysctl)).toBe(3);
  });

  test("with EFAULT is not retried if the buffer is too small for the count that Xen wrote", () => {
    using records = hypercall.allocateArray(sysctl.XenSysctlCputopo, 2);
    let calls = 0;
    hypercall.state.answer = (_, [address = 0]) => {
      calls++;
      hypercall.at(sysctl.XenSysctl, address).u.cputopoinfo.num_cpus = 300;
      return -EFAULT;
    };
    const error = thrown(() => xen.sysctl("cputopoinfo", { num_cpus: 2, cputopo: records.asHypercallPtr() }));
    expect(error).toBeInstanceOf(RangeError);
    expect(String(error)).toContain("cputopo: expected a buffer of 3600 bytes at least");
    expect(calls).toBe(1);
  });

  test("with EFAULT is never retried if Xen overwrites the operation's input", () => {
    using params = hypercall.allocateBytes(8);
    params.value.set([8, 0]);
    fail(-EFAULT);
    const disk_info = { edd_params: untyped(params.asHypercallPtr()) };
    const error = thrown(() => xen.platformOp("firmware_info.disk_info", { u: { disk_info } }));
    expect(error).toMatchObject({ code: "EFAULT" });
    expect(hypercall.calls.get(numbers.__HYPERVISOR_platform_op)).toBe(1);
  });

  test("with EFAULT is never retried if it may have taken effect, and the error says so", () => {
    fail(-EFAULT);
    const error = thrown(() => xen.domctl("createdomain", 0, { max_vcpus: 1 }));
    expect(error).toBeInstanceOf(XenError);
    expect(error).toMatchObject({ code: "EFAULT", operation: "domctl createdomain" });
    expect(String(error)).toContain("may have taken effect");
    expect(hypercall.calls.get(numbers.__HYPERVISOR_domctl)).toBe(1);
  });
});

test("the operations of xen-ts/unsafe act on the caller, and accept DOMID_SELF", () => {
  const seen: number[] = [];
  hypercall.state.answer = (op) => {
    seen.push(op);
    return 0;
  };
  const { eventChannelOp, domctl } = unsafeOperations(xen);
  eventChannelOp("close", { port: 5 });
  domctl("pausedomain", DOMID_SELF);
  expect(seen).toEqual([numbers.__HYPERVISOR_event_channel_op, numbers.__HYPERVISOR_domctl]);
});
