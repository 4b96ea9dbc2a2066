/** The parameters and the saved state of virtual machines. */

import { describe, expect, test } from "bun:test";
import type { Subject } from "./subject.ts";
import { codeOf, isArm } from "./subject.ts";
import { TestDomain } from "./test-domain.ts";

export function hvm(of: () => Subject): void {
  const parameters = (): Readonly<Record<"console" | "store" | "viridian" | "old" | "count", number>> => {
    const constants = of().xen.abi.load("hvm/params.constants");
    return {
      console: constants.HVM_PARAM_CONSOLE_PFN,
      store: constants.HVM_PARAM_STORE_PFN,
      viridian: constants.HVM_PARAM_NR_IOREQ_SERVER_PAGES,
      old: constants.HVM_PARAM_MEMORY_EVENT_CR0,
      count: constants.HVM_NR_PARAMS,
    };
  };

  describe("a virtual machine's parameter", () => {
    test("is 0 until it is set", () => {
      const subject = of();
      const { xen } = subject;
      using domain = new TestDomain(subject, { virtual: true });
      const { domid } = domain;
      const { console: index, store } = parameters();
      const get = (index: number): bigint => xen.hvmOp("get_param", { domid, index }).value;
      expect(get(index)).toBe(0n);
      xen.hvmOp("set_param", { domid, index, value: 0x1234_5678_9abcn });
      expect([get(index), get(store)]).toEqual([0x1234_5678_9abcn, 0n]);
    });

    test("is refused if it is obsolete or unknown", () => {
      const subject = of();
      const { xen } = subject;
      using domain = new TestDomain(subject, { virtual: true });
      const { domid } = domain;
      const { old, count } = parameters();
      expect(codeOf(() => xen.hvmOp("get_param", { domid, index: old }))).toBe("EINVAL");
      expect(codeOf(() => xen.hvmOp("set_param", { domid, index: old, value: 0n }))).toBe("EINVAL");
      expect(codeOf(() => xen.hvmOp("get_param", { domid, index: count }))).toBe("EINVAL");
    });

    test("is refused for a PV domain, and for one that does not exist", () => {
      const subject = of();
      const { xen } = subject;
      const { console: index } = parameters();
      expect(codeOf(() => xen.hvmOp("get_param", { domid: 4321, index }))).toBe("ESRCH");
      if (isArm(subject)) return;
      using domain = new TestDomain(subject, { virtual: false });
      expect(codeOf(() => xen.hvmOp("get_param", { domid: domain.domid, index }))).toBe("EINVAL");
    });
  });

  describe("a virtual machine's saved state", () => {
    test("has a size, begins with a header, and can be loaded again", () => {
      const subject = of();
      const { xen } = subject;
      const here: typeof xen = xen;
      if (!here.runsOn("x86_64")) return;
      using domain = new TestDomain(subject, { virtual: true });
      const { domid } = domain;
      here.domctl("max_vcpus", domid, { max: 1 });
      const { size } = here.domctl("gethvmcontext", domid, {});
      using buffer = here.buffers.allocateBytes(size);
      const pointer = buffer.asHypercallPtr();
      const saved = here.domctl("gethvmcontext", domid, { size, buffer: pointer });
      expect(saved.size).toBeLessThanOrEqual(size);
      const { HvmSaveDescriptor } = here.abi.load("hvm/save");
      const { HvmSaveHeader } = here.abi.load("arch-x86/hvm/save");
      const { HVM_FILE_MAGIC } = here.abi.load("arch-x86/hvm/save.constants");
      const view = new DataView(buffer.value.buffer, buffer.value.byteOffset, size);
      const { typecode, length } = new HvmSaveDescriptor(view);
      expect([typecode, length]).toEqual([1, HvmSaveHeader.size]);
      expect(new HvmSaveHeader(view, HvmSaveDescriptor.size).magic).toBe(HVM_FILE_MAGIC);
      expect(codeOf(() => here.domctl("sethvmcontext", domid, { size: saved.size, buffer: pointer }))).toBe("ok");
      expect(codeOf(() => here.domctl("gethvmcontext", domid, { size: 8, buffer: pointer }))).toBe("ENOSPC");
      buffer.value[HvmSaveDescriptor.size] = 0;
      expect(codeOf(() => here.domctl("sethvmcontext", domid, { size: saved.size, buffer: pointer }))).toBe("EINVAL");
    });
  });
}
