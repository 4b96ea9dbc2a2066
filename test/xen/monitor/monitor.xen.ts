import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import {
  EventChannels,
  type Monitor,
  type MonitorEvent,
  type MonitorOptions,
  Xen,
  XenBusyError,
  XenUnsupportedOperationError,
} from "../../../src/index.ts";
import { unsafeOperations } from "../../../src/unsafe.ts";
import { toolsTest } from "../c-tools.ts";
import { begin, called, finished } from "../device-model/waiting.ts";
import { Puppet } from "../puppet/index.ts";

/** Reads hexadecimal digits. */
function code(hex: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(hex.replaceAll(" ", ""), "hex"));
}

/** (leaf, subleaf): cpuid; eax. */
const cpuid = code("53 89f8 89f1 0fa2 5b c3");
/** Sets a bit of cr4, or of cr0, and returns the value that was written. */
const setCr4 = code("0f20e0 480d80000000 0f22e0 c3");
const setCr0 = code("0f20c0 480d00000100 0f22c0 c3");
const getCr4 = code("0f20e0 c3");
/** (msr, value): wrmsr; (msr): rdmsr, eax. */
const writeMsr = code("89f9 89f0 31d2 0f30 c3");
const readMsr = code("89f9 0f32 c3");
/** Stores the global descriptor table's register on the stack. */
const storeGdt = code("4883ec10 0f010424 4883c410 c3");
/** Sets the trap flag by itself; nops; 0x78. */
const trapItself = code("9c 810c2400010000 9d 90 90 90 90 b878000000 c3");
/** smc #0; x0 = 7. */
const smc = code("030000d4 e00080d2 c0035fd6");
/** (address, value): str x1, [x0]; ldr x0, [x0]. */
const storeAndLoad = code("010000f9 000040f9 c0035fd6");

const CR4_PGE = 0x80n;
const CR0_WP = 0x1_0000n;
const SYSENTER_CS = 0x174;

let xen: Xen;
let puppet: Puppet;
/** Begins the guest's call of its monitor. */
let request: () => void;
beforeAll(() => {
  xen = Xen.open();
  puppet = new Puppet(xen);
  const guest = unsafeOperations(puppet.open());
  request = () => puppet.withoutWaiting(() => guest.hvmOp("guest_request_vm_event"));
});
afterAll(() => {
  puppet[Symbol.dispose]();
  xen.close();
});

const onX86 = process.arch === "x64" ? describe : describe.skip;
const onArm = process.arch === "arm64" ? describe : describe.skip;

async function monitorOf(options: MonitorOptions): Promise<Monitor> {
  return xen.domains.get(puppet.domid).monitor({ answerWithinMs: 20_000, ...options });
}

/** Resolves with the next event of a type. */
async function nextOf<Type extends MonitorEvent["type"]>(
  monitor: Monitor,
  type: Type,
): Promise<Extract<MonitorEvent, { type: Type }>> {
  const { value } = await monitor.next();
  if (value?.type !== type) throw new Error(`expected ${type}, received ${Bun.inspect(value)}`);
  return value as Extract<MonitorEvent, { type: Type }>;
}

/** True if this Xen can restrict a guest's accesses of memory: on Arm one that was built for it (CONFIG_MEM_ACCESS). */
function hasMemoryAccess(monitor: Monitor): boolean {
  if (process.arch !== "arm64") return false;
  try {
    monitor.access(puppet.frameOf(puppet.base));
    return true;
  } catch (error) {
    if (error instanceof XenUnsupportedOperationError) return false;
    throw error;
  }
}

/** Fails unless this Xen refuses to restrict a guest's accesses, and says why. */
function expectRefusal(monitor: Monitor): void {
  const restrict = (): void => monitor.setAccess(puppet.frameOf(puppet.base), 1, "r--");
  expect(restrict).toThrow(XenUnsupportedOperationError);
  expect(restrict).toThrow(process.arch === "x64" ? "only Intel's processors" : "CONFIG_MEM_ACCESS");
}

describe("a monitor on a real Xen", () => {
  test("reports the guest's requests with registers, synchronous and not", async () => {
    using monitor = await monitorOf({ events: ["guest_request"] });
    request();
    const event = await nextOf(monitor, "guest_request");
    expect(event).toMatchObject({ vcpu: 0, isPaused: true });
    const { registers } = event;
    const at = registers.kind === "x86" ? registers.rip : registers.pc;
    expect(at >= BigInt(puppet.base) && at < BigInt(puppet.base + 96 * 4096)).toBe(true);
    await Bun.sleep(20);
    expect(puppet.mailboxes[0]?.isDone).toBe(false);
    event.answer();
    await finished(puppet);
    monitor.close();
    using other = await monitorOf({ events: [{ type: "guest_request", isAsync: true }] });
    for (let count = 0; count < 20; count++) {
      request();
      await finished(puppet);
      expect(await nextOf(other, "guest_request")).toMatchObject({ isPaused: false, isAnswered: true });
    }
  });

  test("blocks the thread for events, with event channels of its own", async () => {
    using eventChannels = EventChannels.open();
    using monitor = await monitorOf({ events: ["guest_request"], eventChannels, answerWithinMs: 100 });
    expect(monitor.nextSync(0)).toBe(null);
    expect(monitor.nextSync(20)).toBe(null);
    for (let count = 0; count < 20; count++) {
      request();
      const event = monitor.nextSync();
      if (event?.type !== "guest_request") throw new Error(`expected a request, received ${Bun.inspect(event)}`);
      event.answer();
      await finished(puppet);
    }
    request();
    expect(monitor.nextSync()?.isAnswered).toBe(false);
    // Nothing else comes, and this one is late.
    expect(() => monitor.nextSync()).toThrow("of every event");
    await finished(puppet);
    expect(() => monitor.nextSync()).toThrow(ReferenceError);
    using other = await monitorOf({ events: ["guest_request"], eventChannels });
    request();
    const { value } = await other.next();
    if (value?.type === "guest_request") value.answer();
    await finished(puppet);
    expect(() => other.nextSync(1000)).toThrow("a promise has waited");
  });

  test("is refused beside another one, which can be replaced", async () => {
    using one = await monitorOf({ events: ["guest_request"] });
    request();
    await nextOf(one, "guest_request");
    const refused = await monitorOf({ events: ["guest_request"] }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(XenBusyError);
    using other = await monitorOf({ events: ["guest_request"], replace: true });
    await finished(puppet);
    one.close();
    request();
    const event = await nextOf(other, "guest_request");
    event.answer();
    await finished(puppet);
  });

  test("ends with an event that is not answered in time, and the guest goes on", async () => {
    const monitor = await monitorOf({ events: ["guest_request"], answerWithinMs: 100 });
    request();
    await nextOf(monitor, "guest_request");
    const error: unknown = await monitor.next().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "ERR_UNANSWERED" });
    expect((error as Error).message).toContain(`guest_request of vcpu 0 of domain ${puppet.domid}`);
    await finished(puppet);
    request();
    await finished(puppet);
  });

  test("ends by leaving the loop, and the guest goes on", async () => {
    request();
    await finished(puppet);
    const monitor = await monitorOf({ events: ["guest_request"] });
    request();
    for await (const event of monitor) {
      expect(event.type).toBe("guest_request");
      break;
    }
    await finished(puppet);
    expect(monitor.isClosed).toBe(true);
  });

  toolsTest("is removed after its program was killed, and the guest goes on", async () => {
    const child = Bun.spawn([process.execPath, `${import.meta.dir}/dying-program.ts`, String(puppet.domid)], {
      stdout: "pipe",
      stderr: "inherit",
    });
    const { value } = await child.stdout.getReader().read();
    expect(new TextDecoder().decode(value)).toStartWith("open");
    request();
    await Bun.sleep(50);
    child.kill("SIGKILL");
    await child.exited;
    await Bun.sleep(50);
    expect(puppet.mailboxes[0]?.isDone).toBe(false);
    using monitor = await monitorOf({ events: ["guest_request"] });
    await finished(puppet);
    request();
    (await nextOf(monitor, "guest_request")).answer();
    await finished(puppet);
  });

  test("is refused with the reason for what this processor lacks", async () => {
    const lacking = process.arch === "x64" ? "singlestep" : "cpuid";
    const refused: unknown = await monitorOf({ events: [lacking] }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(XenUnsupportedOperationError);
    expect((refused as Error).message).toContain("guest_request");
    using monitor = await monitorOf({ events: [] });
    if (!hasMemoryAccess(monitor)) expectRefusal(monitor);
  });
});

onX86("a monitor of x86", () => {
  test("skips CPUID, with results of the program's", async () => {
    const native = await called(puppet, cpuid, 0x4000_0000, 0);
    using monitor = await monitorOf({ events: ["cpuid"] });
    begin(puppet, cpuid, 0x4000_0000, 5);
    const event = await nextOf(monitor, "cpuid");
    expect([event.leaf, event.subleaf, event.instructionBytes]).toEqual([0x4000_0000, 5, 2]);
    event.answer({ skip: true, registers: { rax: 0x4242n } });
    expect(await finished(puppet)).toBe(0x4242n);
    // The next one is not answered: the guest has Xen's results once the monitor has ended.
    begin(puppet, cpuid, 0x4000_0000, 0);
    await nextOf(monitor, "cpuid");
    monitor.close();
    expect(await finished(puppet)).toBe(native);
  });

  test("reports writes of control registers, and denies one", async () => {
    const events = [
      { type: "write_ctrlreg", register: "cr4" },
      { type: "write_ctrlreg", register: "cr0" },
    ] as const;
    using monitor = await monitorOf({ events });
    const before = await called(puppet, getCr4);
    begin(puppet, setCr4);
    const denied = await nextOf(monitor, "write_ctrlreg");
    expect(denied).toMatchObject({ register: "cr4", newValue: before | CR4_PGE, oldValue: before });
    denied.answer({ deny: true });
    await finished(puppet);
    expect(await called(puppet, getCr4)).toBe(before);
    begin(puppet, setCr4);
    (await nextOf(monitor, "write_ctrlreg")).answer();
    await finished(puppet);
    expect(await called(puppet, getCr4)).toBe(before | CR4_PGE);
    begin(puppet, setCr0);
    const write = await nextOf(monitor, "write_ctrlreg");
    expect(write.register).toBe("cr0");
    expect(write.newValue).toBe(write.oldValue | CR0_WP);
    write.answer();
    await finished(puppet);
  });

  test("reports writes of one MSR, and denies one", async () => {
    using monitor = await monitorOf({ events: [{ type: "mov_to_msr", msr: SYSENTER_CS }] });
    begin(puppet, writeMsr, SYSENTER_CS, 0x33);
    const event = await nextOf(monitor, "mov_to_msr");
    expect(event).toMatchObject({ msr: SYSENTER_CS, newValue: 0x33n });
    event.answer();
    await finished(puppet);
    begin(puppet, writeMsr, SYSENTER_CS, 0x44);
    (await nextOf(monitor, "mov_to_msr")).answer({ deny: true });
    await finished(puppet);
    expect((await called(puppet, readMsr, SYSENTER_CS)) & 0xffff_ffffn).toBe(0x33n);
  });

  test("has accesses of the descriptor tables emulated", async () => {
    using monitor = await monitorOf({ events: ["desc_access"] });
    begin(puppet, storeGdt);
    const event = await nextOf(monitor, "desc_access");
    expect(event).toMatchObject({ descriptor: "gdtr", isWrite: false });
    event.answer({ emulate: true });
    await finished(puppet);
  });

  test("steps the guest by the trap flag, from its request on", async () => {
    using monitor = await monitorOf({ events: ["debug_exception", "guest_request"] });
    request();
    (await nextOf(monitor, "guest_request")).answer({ singleStep: true });
    const seen: bigint[] = [];
    for (let step = 0; step < 5; step++) {
      const event = await nextOf(monitor, "debug_exception");
      if (event.registers.kind === "x86") seen.push(event.registers.rip);
      event.answer({ singleStep: step < 4 });
    }
    expect(new Set(seen).size).toBe(5);
    await finished(puppet);
    begin(puppet, trapItself);
    const event = await nextOf(monitor, "debug_exception");
    event.answer({ singleStep: false });
    expect(await finished(puppet)).toBe(0x78n);
  });
});

onArm("a monitor of Arm", () => {
  test("reports SMC, and skips it", async () => {
    using monitor = await monitorOf({ events: ["privileged_call"] });
    begin(puppet, smc);
    const event = await nextOf(monitor, "privileged_call");
    event.answer({ skip: true });
    expect(await finished(puppet)).toBe(7n);
  });
});

onArm("a monitor of Arm whose Xen can restrict memory", () => {
  test("reports accesses that are denied, and lets them pass once they are allowed", async () => {
    using monitor = await monitorOf({ events: [] });
    if (!hasMemoryAccess(monitor)) return expectRefusal(monitor);
    const address = puppet.page();
    const frame = puppet.frameOf(address);
    expect(monitor.access(frame)).toBe("rwx");
    monitor.setAccess(frame, 1, "r--");
    expect(monitor.access(frame)).toBe("r--");
    begin(puppet, storeAndLoad, address, 0x1234);
    const write = await nextOf(monitor, "mem_access");
    expect(write).toMatchObject({ gfn: frame, isWrite: true, isExecution: false, isPaused: true });
    expect(write.address).toBe(BigInt(address));
    await Bun.sleep(20);
    expect(puppet.at(address, 8)).toEqual(new Uint8Array(8));
    // It comes again if it is still denied.
    write.answer();
    const again = await nextOf(monitor, "mem_access");
    monitor.setAccess(frame, 1, "rw-");
    again.answer();
    expect(await finished(puppet)).toBe(0x1234n);
    monitor.setAccess(frame, 1, "rwx");
    expect(puppet.at(address, 2)).toEqual(new Uint8Array([0x34, 0x12]));
  });

  test("goes on with all rights if the monitor ends", async () => {
    using monitor = await monitorOf({ events: [] });
    if (!hasMemoryAccess(monitor)) return expectRefusal(monitor);
    const address = puppet.page();
    monitor.setAccess(puppet.frameOf(address), 1, "---");
    begin(puppet, storeAndLoad, address, 7);
    await nextOf(monitor, "mem_access");
    monitor.close();
    expect(await finished(puppet)).toBe(7n);
  });
});

describe("the end of a guest", () => {
  test("ends its monitor, and leaves no domain", async () => {
    const other = new Puppet(xen);
    const monitor = await xen.domains.get(other.domid).monitor({ events: ["guest_request"] });
    const next = monitor.next();
    other[Symbol.dispose]();
    expect(await next).toEqual({ done: true, value: undefined });
    await Bun.sleep(100);
    expect(xen.domains.list().map(({ domid }) => domid)).not.toContain(other.domid);
  });
});
