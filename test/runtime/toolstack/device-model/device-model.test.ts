import { describe, expect, test } from "bun:test";
import { gfn, XenError, XenPeerGoneError, XenUnsupportedOperationError } from "../../../../src/index.ts";
import { GUEST, recorder, served, stage } from "./stage.ts";

const MMIO = 0x9000_0000n;

describe("a device model", () => {
  test("serves ports by offset, size and value", async () => {
    using at = stage();
    using model = await at.xen.domains.get(GUEST).deviceModel();
    const { device, log } = recorder();
    model.addPorts(0x2e8, 8, device);
    await served(model, async () => {
      await at.guest.writePort(0x2ea, 0x41);
      expect(await at.guest.readPort(0x2ea)).toBe(0x41);
      await at.guest.writePort(0x2ec, 0x12345678, 4);
      expect(await at.guest.readPort(0x2ec, 2)).toBe(0x5678);
    });
    expect(log).toEqual(["write 2:1 41", "read 2:1", "write 4:4 12345678", "read 4:2"]);
    expect(model.counters).toEqual({ requests: 4, bufferedRequests: 0, unclaimed: 0, refused: 0 });
  });

  test("serves memory, and splits 8 bytes into two parts unless the device takes them at once", async () => {
    using at = stage();
    using model = await at.xen.domains.get(GUEST).deviceModel();
    const narrow = recorder();
    model.addMmio(MMIO, 0x40, narrow.device);
    const wide: bigint[] = [];
    model.addMmio(MMIO + 0x1000n, 0x40, {
      read64: (offset) => BigInt(offset) + 0x1_0000_0000n,
      write64: (offset, value) => void wide.push(BigInt(offset), value),
    });
    await served(model, async () => {
      await at.guest.writeMmio(MMIO + 8n, 0x1122_3344_5566_7788n, 8);
      expect(await at.guest.readMmio(MMIO + 8n, 8)).toBe(0x1122_3344_5566_7788n);
      await at.guest.writeMmio(MMIO + 0x1008n, 0xffff_ffff_ffff_ffffn, 8);
      expect(await at.guest.readMmio(MMIO + 0x1010n, 8)).toBe(0x1_0000_0010n);
      // It has no read(), so that it reads as all ones.
      expect(await at.guest.readMmio(MMIO + 0x1010n, 4)).toBe(0xffff_ffffn);
      // 3 bytes, as an access at the end of a page may have.
      expect(await at.guest.readMmio(MMIO + 8n, 3)).toBe(0x66_7788n);
    });
    expect(narrow.log.slice(0, 2)).toEqual(["write 8:4 55667788", "write 12:4 11223344"]);
    expect(narrow.log.slice(-2)).toEqual(["read 8:2", "read 10:1"]);
    expect(wide).toEqual([8n, 0xffff_ffff_ffff_ffffn]);
  });

  test("serves a PCI function's configuration by its address", async () => {
    using at = stage();
    using model = await at.xen.domains.get(GUEST).deviceModel();
    model.addPciFunction("0000:00:05.0", { read: (offset) => (offset === 0 ? 0x8086_1234 : 0) });
    model.addPciFunction("00:05.1", { read: (offset) => offset });
    await served(model, async () => {
      expect(await at.guest.access({ kind: "pci", at: 0x28n << 32n })).toBe(0x8086_1234n);
      expect(await at.guest.access({ kind: "pci", at: (0x29n << 32n) | 0x10n })).toBe(0x10n);
      expect(await at.guest.access({ kind: "pci", at: 0x2an << 32n })).toBe(0xffff_ffffn);
    });
  });

  test("moves the data of repeated accesses in the guest's memory, upwards and downwards", async () => {
    using at = stage();
    using model = await at.xen.domains.get(GUEST).deviceModel();
    const { device, log, bytes } = recorder();
    model.addPorts(0x2e8, 8, device);
    model.addMmio(MMIO, 0x40, device);
    using page = at.simulated.memory.domain(GUEST).page(gfn(0x100));
    page.write(0xffc, new TextEncoder().encode("text"));
    await served(model, async () => {
      const inMemory = { isWrite: true, inMemory: true, repetitions: 4, bytes: 1 };
      await at.guest.access({ ...inMemory, kind: "port", at: 0x2e8, data: 0x100ffc });
      expect(log.splice(0)).toEqual(["write 0:1 74", "write 0:1 65", "write 0:1 78", "write 0:1 74"]);
      await at.guest.access({ ...inMemory, kind: "memory", at: MMIO + 7n, data: 0x100fff, goesDown: true });
      expect(new TextDecoder().decode(bytes.subarray(4, 8))).toBe("text");
      bytes.set([1, 2, 3, 4, 5, 6, 7, 8]);
      await at.guest.access({
        kind: "memory",
        at: MMIO,
        bytes: 4,
        inMemory: true,
        repetitions: 2,
        data: 0x100010,
      });
    });
    expect([...page.read(0x10, 8)]).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    // Repetitions without data in memory store the same value.
    await served(model, () =>
      at.guest
        .access({ kind: "memory", at: MMIO, bytes: 2, isWrite: true, data: 0xabcd, repetitions: 3 })
        .then(() => {}),
    );
    expect([...bytes.subarray(0, 8)]).toEqual([0xcd, 0xab, 0xcd, 0xab, 0xcd, 0xab, 7, 8]);
  });

  test("waits for a device's promise, while the guest's other vcpus are served", async () => {
    using at = stage();
    using model = await at.xen.domains.get(GUEST).deviceModel();
    const { promise, resolve } = Promise.withResolvers<number>();
    model.addPorts(0x100, 1, { read: () => promise });
    model.addPorts(0x200, 1, { read: () => 7 });
    await served(model, async () => {
      const slow = at.guest.readPort(0x100);
      expect(await at.guest.access({ kind: "port", at: 0x200, bytes: 1, vcpu: 1 })).toBe(7n);
      resolve(9);
      expect(await slow).toBe(9);
    });
  });

  test("takes requests that Xen has buffered, in order and with 8 bytes", async () => {
    using at = stage();
    using model = await at.xen.domains.get(GUEST).deviceModel();
    const { device, log } = recorder();
    model.addMmio(0xa0000, 0x40, device);
    const done = Promise.withResolvers<void>();
    model.addMmio(0xb0000, 4, { write: () => done.resolve() });
    expect(at.guest.buffer(0xa0004, 0x11, 1)).toBe(true);
    expect(at.guest.buffer(0xa0008, 0x1122_3344_5566_7788n, 8)).toBe(true);
    // More than the ring has room for, over time: its indices wrap.
    await served(model, async () => {
      for (let index = 0; index < 1200; index++) {
        while (!at.guest.buffer(0xa0000, index & 0xff, 1)) await Bun.sleep(0);
      }
      at.guest.buffer(0xb0000, 1);
      await done.promise;
    });
    expect(log.slice(0, 3)).toEqual(["write 4:1 11", "write 8:4 55667788", "write 12:4 11223344"]);
    expect(log.length).toBe(1203);
    expect(model.counters.bufferedRequests).toBe(1203);
  });

  test("answers what no guest should send", async () => {
    using at = stage();
    using model = await at.xen.domains.get(GUEST).deviceModel();
    const { device, log } = recorder();
    model.addMmio(MMIO, 0x10_0000, device);
    await served(model, async () => {
      for (const [bytes, repetitions] of [
        [0, 1],
        [9, 1],
        [4, 0],
        [1, 0xffff],
      ] as const) {
        await at.guest.access({ kind: "memory", at: MMIO, bytes, repetitions, isWrite: true });
      }
      // Data outside of the guest's memory, and below address 0.
      await at.guest.access({ kind: "memory", at: MMIO, isWrite: true, inMemory: true, data: 0x8000_0000 });
      await at.guest.access({ kind: "memory", at: MMIO, inMemory: true, data: 2n ** 60n });
      await at.guest.access({ kind: "memory", at: MMIO + 8n, inMemory: true, data: 0, goesDown: true, repetitions: 2 });
      // Kinds that need no more than an answer.
      await at.guest.access({ kind: "memory", at: MMIO, type: 8 });
      await at.guest.access({ kind: "memory", at: MMIO, type: 200 });
    });
    expect(model.counters).toMatchObject({ requests: 9, refused: 7 });
    expect(log).toEqual(["read 8:4"]);
  });

  test("reads as all ones where a range was removed, and in the bytes behind a range", async () => {
    using at = stage();
    using model = await at.xen.domains.get(GUEST).deviceModel();
    const range = model.addPorts(0x100, 2, { read: () => 1 });
    model.addPorts(0x102, 1, { read: () => 2 });
    await served(model, async () => {
      expect(await at.guest.readPort(0x101)).toBe(1);
      range.remove();
      range.remove();
      expect(await at.guest.readPort(0x101)).toBe(0xff);
      expect(await at.guest.readPort(0x102)).toBe(2);
    });
    expect(() => model.addPorts(0x102, 1, {})).toThrow("expected a device with read() or write()");
    expect(() => model.addPorts(0x102, 1, { read: () => 3 })).toThrow(XenError);
  });

  test("stands beside others of the same guest", async () => {
    using at = stage();
    using one = await at.xen.domains.get(GUEST).deviceModel();
    using other = await at.xen.domains.get(GUEST).deviceModel();
    expect([one.id, other.id]).toEqual([0, 1]);
    one.addPorts(0x100, 1, { read: () => 1 });
    other.addPorts(0x200, 1, { read: () => 2 });
    await served(one, () =>
      served(other, async () => {
        expect(await at.guest.readPort(0x100)).toBe(1);
        expect(await at.guest.readPort(0x200)).toBe(2);
      }),
    );
  });

  test("sends interrupts by message", async () => {
    using at = stage();
    using model = await at.xen.domains.get(GUEST).deviceModel();
    model.injectMsi(0xfee0_0000, 0x41);
    expect(at.guest.messages).toEqual([{ address: 0xfee0_0000n, data: 0x41 }]);
    expect(() => model.setIrqLevel(40, true)).toThrow(XenUnsupportedOperationError);
  });

  test("raises shared interrupts on Arm, if that Xen has device models", async () => {
    using at = stage({ architecture: "arm64", deviceModels: true });
    using model = await at.xen.domains.get(GUEST).deviceModel();
    model.setIrqLevel(40, true);
    model.setIrqLevel(41, true);
    model.setIrqLevel(40, false);
    expect(at.guest.raisedIrqs).toEqual([41]);
    expect(() => model.injectMsi(0xfee0_0000, 0x41)).toThrow(XenUnsupportedOperationError);
    model.addMmio(0x200_0000, 0x1000, { read: () => 5 });
    expect(await served(model, () => at.guest.readMmio(0x200_0000))).toBe(5n);
  });

  test("is refused with the reason by Debian's Xen for Arm, and for PV guests", async () => {
    using arm = stage({ architecture: "arm64" });
    const opening = arm.xen.domains.get(GUEST).deviceModel();
    expect(opening).rejects.toBeInstanceOf(XenUnsupportedOperationError);
    expect(opening).rejects.toThrow("built without device models for Arm (CONFIG_IOREQ_SERVER), as Debian's is");
    using pv = stage({ domains: [{ type: "pv" }] });
    expect(pv.xen.domains.get(GUEST).deviceModel()).rejects.toThrow(
      "Only virtual machines (PVH, HVM) have device models",
    );
    await Promise.allSettled([opening]);
  });
});

describe("the end of a device model", () => {
  test("lets a vcpu go on that waits, with all ones", async () => {
    using at = stage();
    const model = await at.xen.domains.get(GUEST).deviceModel();
    model.addPorts(0x100, 4, { read: () => 1 });
    const reading = at.guest.readPort(0x100, 2);
    expect(Bun.peek.status(reading)).toBe("pending");
    model.close();
    model.close();
    expect(await reading).toBe(0xffff);
    expect(await at.guest.readPort(0x100)).toBe(0xff);
    expect(() => model.addPorts(1, 1, { read: () => 1 })).toThrow(ReferenceError);
  });

  test("lets a vcpu go on whose device has not answered, and ignores the answer", async () => {
    using at = stage();
    const model = await at.xen.domains.get(GUEST).deviceModel();
    const { promise, resolve } = Promise.withResolvers<number>();
    model.addPorts(0x100, 4, { read: () => promise });
    const serving = model.serve();
    const reading = at.guest.readPort(0x100);
    await Bun.sleep(5);
    model.close();
    expect(await reading).toBe(0xff);
    resolve(1);
    await serving;
  });

  test("comes with its Xen's", async () => {
    using at = stage();
    const model = await at.xen.domains.get(GUEST).deviceModel();
    model.addPorts(0x100, 4, { read: () => 1 });
    const reading = at.guest.readPort(0x100);
    at.xen.close();
    expect([model.isClosed, await reading]).toEqual([true, 0xff]);
    expect(await at.guest.readPort(0x100)).toBe(0xff);
  });

  test("comes with its guest's, and serve() resolves", async () => {
    using at = stage();
    const model = await at.xen.domains.get(GUEST).deviceModel();
    model.addPorts(0x100, 4, { read: () => 1 });
    const serving = model.serve();
    at.simulated.domain(GUEST).destroy();
    await serving;
    expect(model.isClosed).toBe(true);
    expect(at.simulated.domains.map(({ domid }) => domid)).toEqual([0]);
    expect(() => model.addPorts(1, 1, { read: () => 1 })).toThrow(XenPeerGoneError);
  });

  test("comes from an abort of the opening, which leaves no server", async () => {
    using at = stage();
    const signal = AbortSignal.abort(new Error("enough"));
    expect(at.xen.domains.get(GUEST).deviceModel({ signal })).rejects.toThrow("enough");
    using model = await at.xen.domains.get(GUEST).deviceModel();
    expect(model.id).toBe(0);
    const fault = at.simulated.fail("dm_op set_ioreq_server_state", "ENOMEM", { times: 1 });
    expect(at.xen.domains.get(GUEST).deviceModel()).rejects.toThrow("ENOMEM");
    await Bun.sleep(1);
    fault[Symbol.dispose]();
    using next = await at.xen.domains.get(GUEST).deviceModel();
    expect(next.id).toBe(1);
  });

  test("leaves accesses waiting if only serve() was aborted; another serve() answers them", async () => {
    using at = stage();
    using model = await at.xen.domains.get(GUEST).deviceModel();
    model.addPorts(0x100, 4, { read: () => 3 });
    const stop = new AbortController();
    const serving = model.serve({ signal: stop.signal });
    expect(model.serve()).rejects.toThrow("served already");
    stop.abort(new Error("pause"));
    expect(serving).rejects.toThrow("pause");
    await serving.catch(() => {});
    const reading = at.guest.readPort(0x100);
    await Bun.sleep(5);
    expect(Bun.peek.status(reading)).toBe("pending");
    expect(await served(model, () => reading)).toBe(3);
  });

  test("of a program that died is done by the next one, and its vcpus go on", async () => {
    using at = stage();
    // The dead program's server, without the program: nothing has bound its ports.
    if (!at.xen.runsOn("x86_64")) throw new Error("expected a simulated x86");
    const { id } = at.xen.dmOp("create_ioreq_server", GUEST, { handle_bufioreq: 2 });
    const page = await at.xen.foreignMemory.mapResource(GUEST, { type: "ioreq_server", id }, { frames: 2 });
    page.unmap();
    at.xen.dmOp("map_io_range_to_ioreq_server", GUEST, { id, type: 0, start: 0x100n, end: 0x107n });
    at.xen.dmOp("set_ioreq_server_state", GUEST, { id, enabled: 1 });
    const reading = at.guest.readPort(0x100);
    using model = await at.xen.domains.get(GUEST).deviceModel();
    expect(await reading).toBe(0xff);
    expect(model.id).toBe(0);
  });
});

describe("a device that fails", () => {
  test.each<[string, unknown]>([
    [
      "throws",
      () => {
        throw new Error("burnt");
      },
    ],
    ["rejects", () => Promise.reject(new Error("burnt"))],
    ["returns too much", () => 256],
    ["returns a fraction", () => 0.5],
    ["returns a bigint", () => 1n],
    ["returns nothing", () => undefined],
  ])("and %s answers the guest with all ones, and ends serve() with the error", async (_, read) => {
    using at = stage();
    using model = await at.xen.domains.get(GUEST).deviceModel();
    model.addPorts(0x100, 1, { read: read as () => number });
    const serving = model.serve();
    const failed = serving.then(
      () => "resolved",
      (error: Error) => error.message,
    );
    expect(await at.guest.readPort(0x100)).toBe(0xff);
    expect(await failed).toMatch(/burnt|expected the value of a device's read/);
  });

  test("is refused at once if it has no functions", async () => {
    using at = stage();
    using model = await at.xen.domains.get(GUEST).deviceModel();
    for (const device of [null, undefined, 1, {}, { read: 1 }]) {
      expect(() => model.addPorts(0x100, 1, device as never)).toThrow(TypeError);
    }
    const { device } = recorder();
    expect(() => model.addPorts(0xffff, 2, device)).toThrow(RangeError);
    expect(() => model.addPorts(0, 0, device)).toThrow(RangeError);
    expect(() => model.addMmio(-1, 1, device)).toThrow(RangeError);
    expect(() => model.addMmio(2n ** 64n, 1, device)).toThrow(RangeError);
    expect(() => model.addPciFunction("00:20.0", device)).toThrow('such as "0000:00:05.0"');
  });
});
