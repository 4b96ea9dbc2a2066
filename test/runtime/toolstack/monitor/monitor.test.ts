import { describe, expect, test } from "bun:test";
import { type RecordOf, XenBusyError, XenError, XenUnsupportedOperationError } from "../../../../src/index.ts";
import { GUEST, stage } from "../device-model/stage.ts";

describe("a monitor", () => {
  test("reports a guest's request with its registers, and lets it go on with others", async () => {
    using at = stage();
    using monitor = await at.xen.domains.get(GUEST).monitor({ events: ["guest_request"] });
    const answered = at.guest.cause({ type: "guest_request", registers: { rax: 7n, rip: 0x1000n }, vcpu: 1 });
    const { value: event } = await monitor.next();
    expect(event).toMatchObject({ type: "guest_request", vcpu: 1, isPaused: true, isAnswered: false });
    expect(event?.registers).toMatchObject({ kind: "x86", rax: 7n, rip: 0x1000n, rbx: 0n });
    if (event?.type !== "guest_request") throw new Error("expected a guest's request");
    event.answer({ registers: { rbx: 9n } });
    expect(event.isAnswered).toBe(true);
    expect(await answered).toMatchObject({ flags: ["SET_REGISTERS"], registers: { rax: 0n, rbx: 9n, rip: 0x1003n } });
    expect(() => event.answer()).toThrow("answered already");
  });

  test("of a program that means to block takes events from the first next() on", async () => {
    using at = stage();
    const { eventChannels } = at.xen;
    using monitor = await at.xen.domains.get(GUEST).monitor({ events: ["guest_request"], eventChannels });
    const answered = at.guest.cause({ type: "guest_request" });
    expect(() => monitor.nextSync(1)).toThrow("event channels that can block");
    expect(() => monitor.nextSync(-1)).toThrow("timeoutMs");
    const { value: event } = await monitor.next();
    if (event?.type === "guest_request") event.answer();
    expect(await answered).toEqual({ flags: [], registers: {} });
    monitor.close();
    expect(() => monitor.nextSync(1)).toThrow(ReferenceError);
  });

  test("skips CPUID behind its length, with results of the program's", async () => {
    using at = stage();
    using monitor = await at.xen.domains.get(GUEST).monitor({ events: ["cpuid"] });
    const members = { leaf: 1, subleaf: 2, insn_length: 2 };
    const answered = at.guest.cause({ type: "cpuid", members, registers: { rip: 0x1000n } });
    for await (const event of monitor) {
      if (event.type !== "cpuid") throw new Error("expected cpuid");
      expect([event.leaf, event.subleaf, event.instructionBytes]).toEqual([1, 2, 2]);
      // @ts-expect-error an event that would repeat for ever needs an answer that skips it
      expect(() => event.answer({})).toThrow("skip: true");
      expect(() => event.answer({ skip: true, deny: true } as never)).toThrow('no option "deny"');
      expect(() => event.answer({ skip: true, registers: { rax: 1 as never } })).toThrow("expected rax to be a bigint");
      event.answer({ skip: true, registers: { rax: 0x4242n } });
      break;
    }
    expect(await answered).toMatchObject({ flags: ["SET_REGISTERS"], registers: { rax: 0x4242n, rip: 0x1002n } });
    expect(monitor.isClosed).toBe(true);
  });

  test("denies writes of control registers and of MSRs", async () => {
    using at = stage();
    const events = [
      { type: "write_ctrlreg", register: "cr4", onChangeOnly: true },
      { type: "mov_to_msr", msr: 0x174 },
    ] as const;
    using monitor = await at.xen.domains.get(GUEST).monitor({ events });
    const members = { index: 2, new_value: 0xa0n, old_value: 0x20n };
    const denied = at.guest.cause({ type: "write_ctrlreg", members });
    const { value: write } = await monitor.next();
    expect(write).toMatchObject({ type: "write_ctrlreg", register: "cr4", newValue: 0xa0n, oldValue: 0x20n });
    if (write?.type === "write_ctrlreg") write.answer({ deny: true });
    expect(await denied).toMatchObject({ flags: ["DENY"] });
    const allowed = at.guest.cause({ type: "mov_to_msr", members: { msr: 0x174n, new_value: 0x33n, old_value: 0n } });
    const { value: msr } = await monitor.next();
    expect(msr).toMatchObject({ type: "mov_to_msr", msr: 0x174, newValue: 0x33n });
    if (msr?.type === "mov_to_msr") msr.answer();
    expect(await allowed).toEqual({ flags: [], registers: {} });
  });

  test("has accesses of descriptor tables emulated, and steps by the trap flag", async () => {
    using at = stage();
    using monitor = await at.xen.domains.get(GUEST).monitor({ events: ["desc_access", "debug_exception"] });
    const emulated = at.guest.cause({ type: "desc_access", members: { descriptor: 2, is_write: 1 } });
    const { value: access } = await monitor.next();
    expect(access).toMatchObject({ type: "desc_access", descriptor: "gdtr", isWrite: true });
    if (access?.type === "desc_access") {
      expect(() => access.answer({} as never)).toThrow("emulate: true");
      access.answer({ emulate: true, singleStep: true });
    }
    expect(await emulated).toMatchObject({ flags: ["EMULATE", "SET_REGISTERS"], registers: { rflags: 0x100n } });
    const stepped = at.guest.cause({ type: "debug_exception", registers: { rflags: 0x102n } });
    const { value: step } = await monitor.next();
    if (step?.type === "debug_exception") step.answer({ singleStep: false });
    expect(await stepped).toMatchObject({ registers: { rflags: 2n } });
  });

  test("reports an access of memory, and an event that it does not know", async () => {
    using at = stage();
    using monitor = await at.xen.domains.get(GUEST).monitor({ events: [] });
    const accessed = at.guest.cause({ type: "mem_access", members: { gfn: 5n, gla: 0x5008n, flags: 10 } });
    const { value: access } = await monitor.next();
    expect(access).toMatchObject({ type: "mem_access", gfn: 5n, address: 0x5008n, isRead: false, isWrite: true });
    if (access?.type === "mem_access") access.answer({ emulate: "without writes" });
    expect(await accessed).toMatchObject({ flags: ["EMULATE", "EMULATE_NOWRITE"] });
    const unknown = at.guest.cause({ type: "interrupt" });
    const { value: event } = await monitor.next();
    expect(event).toMatchObject({ type: "unknown", reason: 12 });
    if (event?.type === "unknown") event.answer();
    await unknown;
  });

  test("ends with all rights on the pages that it has restricted", async () => {
    using at = stage();
    const rights: [bigint, number, number][] = [];
    at.simulated.answer("memory_op access_op.set_access", ({ pfn, nr, access }: RecordOf<"memory_op", "access_op">) => {
      rights.push([pfn, nr, access]);
      return 0;
    });
    const monitor = await at.xen.domains.get(GUEST).monitor({ events: [] });
    monitor.setAccess(5n, 2, "r--");
    monitor.setAccess(5n, 1, "rwx");
    monitor.setAccess(9n, 4, "---");
    monitor.setAccess(9n, 4, "rwx");
    const { XENMEM_access_rwx: all } = at.xen.abi.load("memory.constants");
    expect(rights.splice(0).map(([pfn, nr]) => [pfn, nr])).toEqual([
      [5n, 2],
      [5n, 1],
      [9n, 4],
      [9n, 4],
    ]);
    const accessed = at.guest.cause({ type: "mem_access", members: { gfn: 6n, gla: 0x6000n, flags: 10 } });
    await monitor.next();
    monitor.close();
    expect(rights).toEqual([[5n, 2, all]]);
    await accessed;
    monitor.close();
    expect(rights).toHaveLength(1);
  });

  test("ends although the guest has given back pages that were restricted", async () => {
    using at = stage();
    const freed: bigint[] = [];
    const MISSING = 7n;
    at.simulated.answer("memory_op access_op.set_access", ({ pfn, nr, access }: RecordOf<"memory_op", "access_op">) => {
      const { XENMEM_access_rwx: all } = at.xen.abi.load("memory.constants");
      if (access !== all) return 0;
      for (let page = pfn; page < pfn + BigInt(nr); page++) {
        if (page === MISSING) return -3; // ESRCH
        freed.push(page);
      }
      return 0;
    });
    const monitor = await at.xen.domains.get(GUEST).monitor({ events: ["guest_request"] });
    monitor.setAccess(5n, 5, "---");
    const asked = at.guest.cause({ type: "guest_request" });
    await monitor.next();
    monitor.close();
    await asked;
    expect([...new Set(freed)].toSorted()).toEqual([5n, 6n, 8n, 9n]);
    using again = await at.xen.domains.get(GUEST).monitor({ events: ["guest_request"] });
    expect(again.isClosed).toBe(false);
  });

  test("of Arm reports SMC, and skips it by its length", async () => {
    using at = stage({ architecture: "arm64" });
    using monitor = await at.xen.domains.get(GUEST).monitor({ events: ["privileged_call"] });
    const answered = at.guest.cause({ type: "privileged_call", registers: { pc: 0x1000n } });
    const { value: event } = await monitor.next();
    expect(event?.registers).toMatchObject({ kind: "arm", pc: 0x1000n, cpsr: 0n });
    if (event?.type === "privileged_call") event.answer({ skip: true });
    expect(await answered).toMatchObject({ flags: ["SET_REGISTERS"], registers: { pc: 0x1004n } });
  });

  test("counts an event as answered whose vcpu runs on", async () => {
    using at = stage();
    const events = [{ type: "guest_request", isAsync: true }] as const;
    using monitor = await at.xen.domains.get(GUEST).monitor({ events });
    // More than the ring has room for.
    for (let count = 0; count < 30; count++) {
      expect(await at.guest.cause({ type: "guest_request" })).toBeNull();
      const { value: event } = await monitor.next();
      expect(event).toMatchObject({ isPaused: false, isAnswered: true });
    }
  });

  test("is refused with the reason for what the processor lacks", async () => {
    using at = stage();
    const domain = at.xen.domains.get(GUEST);
    const refused = await domain.monitor({ events: ["singlestep"] }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(XenUnsupportedOperationError);
    expect((refused as Error).message).toContain("only Intel's processors have a monitor trap flag");
    expect((refused as Error).message).toContain("guest_request");
    expect(domain.monitor({ events: ["privileged_call"] })).rejects.toThrow("does not report it");
    using pv = stage({ domains: [{ type: "pv" }] });
    const ofPv = await pv.xen.domains
      .get(GUEST)
      .monitor({ events: [] })
      .catch((error: unknown) => error);
    expect(ofPv).toBeInstanceOf(XenUnsupportedOperationError);
    for (const events of [["cpu"], [{ type: "mov_to_msr" }], ["mov_to_msr"], [{ type: "cpuid", msr: 1 }], [1], null]) {
      const wrong = await domain.monitor({ events: events as never }).catch((error: unknown) => error);
      expect(wrong).toBeInstanceOf(TypeError);
    }
    using monitor = await domain.monitor({ events: ["cpuid"] });
    expect(() => monitor.setAccess(1, 1, "r--")).toThrow();
    expect(() => monitor.setAccess(1, 1, "read" as never)).toThrow("expected access to be");
  });
});

describe("the end of a monitor", () => {
  test("lets vcpus go on whose events nobody has answered", async () => {
    using at = stage();
    const monitor = await at.xen.domains.get(GUEST).monitor({ events: ["cpuid", "guest_request"] });
    // Xen has put the results into the registers: executed again, CPUID would take them for its leaf.
    const registers = { rip: 0x1000n, rax: 0x4000_0005n };
    const one = at.guest.cause({ type: "cpuid", vcpu: 0, members: { insn_length: 2 }, registers });
    await monitor.next();
    const other = at.guest.cause({ type: "guest_request", vcpu: 1 });
    monitor.close();
    monitor.close();
    expect(await one).toMatchObject({
      flags: ["SET_REGISTERS"],
      registers: { rip: 0x1002n, rax: 0x4000_0005n },
    });
    expect(await other).toEqual({ flags: [], registers: {} });
    expect(await monitor.next()).toEqual({ done: true, value: undefined });
    expect(await at.guest.cause({ type: "cpuid" })).toBeNull();
    using again = await at.xen.domains.get(GUEST).monitor({ events: ["cpuid"] });
    expect(again.isClosed).toBe(false);
  });

  test("comes with an event that is not answered in time, and names the event", async () => {
    using at = stage();
    const monitor = await at.xen.domains.get(GUEST).monitor({ events: ["cpuid"], answerWithinMs: 20 });
    const answered = at.guest.cause({ type: "cpuid", members: { leaf: 0x4000_0000 } });
    await monitor.next();
    const error = await monitor.next().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(XenError);
    expect((error as XenError).code).toBe("ERR_UNANSWERED");
    expect((error as Error).message).toContain("cpuid (leaf 0x40000000, subleaf 0x0, instructionBytes 0x0) of vcpu 0");
    expect(await answered).toMatchObject({ flags: ["SET_REGISTERS"] });
    expect(monitor.isClosed).toBe(true);
  });

  test("comes with the signal, with the Xen and with the guest", async () => {
    using at = stage();
    const stop = new AbortController();
    const monitor = await at.xen.domains.get(GUEST).monitor({ events: ["cpuid"], signal: stop.signal });
    const next = monitor.next();
    stop.abort(new Error("enough"));
    expect(next).rejects.toThrow("enough");
    await next.catch(() => {});
    const another = await at.xen.domains.get(GUEST).monitor({ events: ["cpuid"] });
    const waiting = another.next();
    at.simulated.domain(GUEST).destroy();
    expect(await waiting).toEqual({ done: true, value: undefined });
    using second = stage();
    const last = await second.xen.domains.get(GUEST).monitor({ events: ["cpuid"] });
    const answered = second.guest.cause({ type: "cpuid" });
    second.xen.close();
    expect(await answered).toMatchObject({ flags: ["SET_REGISTERS"] });
    expect(last.isClosed).toBe(true);
  });

  test("leaves the guest without the page of the ring", async () => {
    using at = stage();
    const domain = at.xen.domains.get(GUEST);
    const before = domain.info().totalPages;
    for (let count = 0; count < 3; count++) {
      using monitor = await domain.monitor({ events: ["cpuid"] });
      const frame = domain.hvmParameter("monitor_ring_pfn");
      expect(at.xen.foreignMemory.map(GUEST, frame)).rejects.toThrow();
      expect(monitor.domid).toBe(GUEST);
      await Bun.sleep(0);
    }
    expect(domain.info().totalPages).toBe(before);
  });

  test("of a program that died is done by the next one, and its vcpus go on", async () => {
    using at = stage();
    const domain = at.xen.domains.get(GUEST);
    using dead = await domain.monitor({ events: ["cpuid"] });
    const answered = at.guest.cause({ type: "cpuid" });
    expect(domain.monitor({ events: ["cpuid"] })).rejects.toBeInstanceOf(XenBusyError);
    await Bun.sleep(1);
    // As a process has marked it that no longer exists.
    const path = `/tool/xen-ts/monitor/${GUEST}`;
    const mark = await at.xen.store.read(path);
    await at.xen.store.write(path, mark.replace(/ \d+ \d+ /, " 4000000 1 "));
    using monitor = await domain.monitor({ events: ["cpuid"] });
    expect(await answered).toEqual({ flags: [], registers: {} });
    expect([monitor.isClosed, dead.isClosed]).toEqual([false, false]);
  });

  test("of another program comes if it is replaced", async () => {
    using at = stage();
    const domain = at.xen.domains.get(GUEST);
    await domain.monitor({ events: ["cpuid"] });
    using monitor = await domain.monitor({ events: ["guest_request"], replace: true });
    const answered = at.guest.cause({ type: "guest_request" });
    const { value: event } = await monitor.next();
    if (event?.type === "guest_request") event.answer();
    expect(await answered).toEqual({ flags: [], registers: {} });
  });
});
