import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { EventChannels, Xen, XenUnsupportedOperationError } from "../../../src/index.ts";
import { Puppet } from "../puppet/index.ts";
import { recorder } from "../../runtime/toolstack/device-model/stage.ts";
import { accesses } from "./accesses.ts";
import { begin, called, finished, whileServed } from "./waiting.ts";

const PORT = 0x2e8;
const MMIO = 0x9000_0000;

let xen: Xen;
beforeAll(() => {
  xen = Xen.open();
});
afterAll(() => xen.close());

const onX86 = process.arch === "x64" ? describe : describe.skip;
const onArm = process.arch === "arm64" ? describe : describe.skip;

onX86("a device model on a real Xen", () => {
  let puppet: Puppet;
  beforeAll(() => {
    puppet = new Puppet(xen, { kind: "pvh" });
  });
  afterAll(() => puppet[Symbol.dispose]());

  test("serves ports of every size", async () => {
    using model = await xen.domains.get(puppet.domid).deviceModel();
    const { device, log } = recorder();
    model.addPorts(PORT, 8, device);
    await whileServed(model, async () => {
      await called(puppet, accesses.out8, PORT, 0x41);
      expect(await called(puppet, accesses.in8, PORT)).toBe(0x41n);
      await called(puppet, accesses.out16, PORT + 2, 0x1234);
      expect(await called(puppet, accesses.in16, PORT + 2)).toBe(0x1234n);
      await called(puppet, accesses.out32, PORT + 4, 0x89abcdef);
      expect(await called(puppet, accesses.in32, PORT + 4)).toBe(0x89abcdefn);
    });
    expect(log.length).toBe(6);
    expect(model.counters).toMatchObject({ requests: 6, unclaimed: 0, refused: 0 });
  });

  test("serves memory of every size, and atomic instructions", async () => {
    using model = await xen.domains.get(puppet.domid).deviceModel();
    const { device, log, bytes } = recorder();
    model.addMmio(MMIO, 0x40, device);
    await whileServed(model, async () => {
      await called(puppet, accesses.store64, MMIO, 0x1122_3344_5566_7788n);
      expect(await called(puppet, accesses.load64, MMIO)).toBe(0x1122_3344_5566_7788n);
      await called(puppet, accesses.store8, MMIO, 0xaa);
      await called(puppet, accesses.store16, MMIO + 2, 0xbbcc);
      await called(puppet, accesses.store32, MMIO + 4, 0xdeadbeef);
      expect(await called(puppet, accesses.load8, MMIO)).toBe(0xaan);
      expect(await called(puppet, accesses.load16, MMIO + 2)).toBe(0xbbccn);
      expect(await called(puppet, accesses.load32, MMIO + 4)).toBe(0xdeadbeefn);
      await called(puppet, accesses.lockAdd32, MMIO + 4, 1);
      expect(await called(puppet, accesses.load32, MMIO + 4)).toBe(0xdeadbef0n);
      expect(await called(puppet, accesses.exchange32, MMIO + 4, 7)).toBe(0xdeadbef0n);
      expect(await called(puppet, accesses.compareExchange32, MMIO + 4, 9, 7)).toBe(7n);
      expect(await called(puppet, accesses.load32, MMIO + 4)).toBe(9n);
      // It crosses from one part of 8 bytes into the next.
      await called(puppet, accesses.store32, MMIO + 14, 0x0403_0201);
    });
    expect([...bytes.subarray(14, 18)]).toEqual([1, 2, 3, 4]);
    expect(log.slice(0, 2)).toEqual(["write 0:4 55667788", "write 4:4 11223344"]);
  });

  test("moves the data of repeated instructions", async () => {
    using model = await xen.domains.get(puppet.domid).deviceModel();
    const { device, log, bytes } = recorder();
    model.addPorts(PORT, 8, device);
    model.addMmio(MMIO, 0x40, device);
    const data = puppet.page();
    puppet.at(data).set(new TextEncoder().encode("textmore"));
    await whileServed(model, async () => {
      await called(puppet, accesses.out8x4, PORT + 1, data);
      await called(puppet, accesses.out32x2, PORT + 4, data);
      expect(log.splice(0)).toEqual([
        "write 1:1 74",
        "write 1:1 65",
        "write 1:1 78",
        "write 1:1 74",
        "write 4:4 74786574",
        "write 4:4 65726f6d",
      ]);
      await called(puppet, accesses.in8x4, PORT + 5, data + 0x10);
      expect([...puppet.at(data + 0x10, 4)]).toEqual([0x6f, 0x6f, 0x6f, 0x6f]);
      await called(puppet, accesses.fill32x4, MMIO, 0x0403_0201);
      expect([...bytes.subarray(0, 16)]).toEqual([1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4]);
      puppet.at(data).set([9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 1, 2, 3, 4, 5, 6]);
      await called(puppet, accesses.move32x4, MMIO + 0x10, data);
      expect([...bytes.subarray(0x10, 0x20)]).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 1, 2, 3, 4, 5, 6]);
      await called(puppet, accesses.move32x4, data + 0x20, MMIO + 0x10);
      expect([...puppet.at(data + 0x20, 16)]).toEqual([...bytes.subarray(0x10, 0x20)]);
      await called(puppet, accesses.moveDown32x4, data + 0x4c, MMIO + 0x1c);
      expect([...puppet.at(data + 0x40, 16)]).toEqual([...bytes.subarray(0x10, 0x20)]);
      // Across a page's end.
      await called(puppet, accesses.move32x4, puppet.page() - 8, MMIO + 0x10);
    });
    expect(model.counters.refused).toBe(0);
  });

  test("serves a PCI function's configuration, by the ports that the guest uses for it", async () => {
    using model = await xen.domains.get(puppet.domid).deviceModel();
    const { device, bytes } = recorder();
    bytes.set([0x34, 0x12, 0x86, 0x80]);
    const range = model.addPciFunction("0000:00:05.0", device);
    await whileServed(model, async () => {
      expect(await called(puppet, accesses.pciRead32, 0x8000_2800, 0xcfc)).toBe(0x8086_1234n);
      await called(puppet, accesses.pciWrite32, 0x8000_2810, 0xabcd);
      expect(await called(puppet, accesses.pciRead32, 0x8000_2810, 0xcfc)).toBe(0xabcdn);
    });
    expect([...bytes.subarray(0x10, 0x12)]).toEqual([0xcd, 0xab]);
    range.remove();
    expect(await called(puppet, accesses.pciRead32, 0x8000_2800, 0xcfc)).toBe(0xffff_ffffn);
  });

  test("stands beside another of the same guest, and blocks a thread that has nothing else to do", async () => {
    using channels = EventChannels.open();
    using one = await xen.domains.get(puppet.domid).deviceModel();
    using other = await xen.domains.get(puppet.domid).deviceModel({ eventChannels: channels });
    one.addPorts(PORT, 1, { read: () => 1 });
    other.addPorts(PORT + 1, 1, { read: () => 2 });
    expect(other.serveSync(0)).toBe(false);
    begin(puppet, accesses.in8, PORT + 1);
    expect(other.serveSync()).toBe(true);
    expect(await finished(puppet)).toBe(2n);
    expect(await whileServed(one, () => called(puppet, accesses.in8, PORT))).toBe(1n);
    expect(() => one.serveSync(1000)).toThrow("a promise has waited");
    other.addPorts(PORT + 2, 1, { read: async () => 3 });
    begin(puppet, accesses.in8, PORT + 2);
    expect(() => other.serveSync()).toThrow("use serve()");
    expect(await finished(puppet)).toBe(0xffn);
  });

  test("serves 100 accesses in a row, awaited and blocking", async () => {
    using channels = EventChannels.open();
    using model = await xen.domains.get(puppet.domid).deviceModel({ eventChannels: channels });
    let count = 0;
    model.addPorts(PORT, 1, { read: () => ++count & 0xff });
    begin(puppet, accesses.in8Often, PORT, 100);
    let start = performance.now();
    const isServed = (): boolean => count >= 100;
    while (!isServed()) model.serveSync();
    console.log(`blocking: ${((performance.now() - start) * 10).toFixed(0)} us`);
    await finished(puppet);
    start = performance.now();
    const last = await whileServed(model, () => called(puppet, accesses.in8Often, PORT, 100));
    console.log(`awaited: ${((performance.now() - start) * 10).toFixed(0)} us`);
    expect([last, count]).toEqual([200n, 200]);
  });

  test("lets the guest go on when it is closed", async () => {
    const model = await xen.domains.get(puppet.domid).deviceModel();
    model.addPorts(PORT, 4, { read: () => 1 });
    begin(puppet, accesses.in16, PORT);
    await Bun.sleep(50);
    expect(puppet.mailboxes[0]?.isDone).toBe(false);
    model.close();
    expect(await finished(puppet)).toBe(0xffffn);
    expect(await called(puppet, accesses.in16, PORT)).toBe(0xffffn);
  });

  test("is removed after its program was killed, and the guest goes on", async () => {
    const child = Bun.spawn([process.execPath, `${import.meta.dir}/dying-program.ts`, String(puppet.domid)], {
      stdout: "pipe",
      stderr: "inherit",
    });
    const { value } = await child.stdout.getReader().read();
    expect(new TextDecoder().decode(value)).toStartWith("open 0");
    begin(puppet, accesses.in16, PORT);
    await Bun.sleep(20);
    child.kill("SIGKILL");
    await child.exited;
    await Bun.sleep(50);
    expect(puppet.mailboxes[0]?.isDone).toBe(false);
    using model = await xen.domains.get(puppet.domid).deviceModel();
    expect(model.id).toBe(0);
    expect(await finished(puppet)).toBe(0xffffn);
  });

  test("sends an interrupt by message, and refuses one that only Arm has", async () => {
    using model = await xen.domains.get(puppet.domid).deviceModel();
    model.injectMsi(0xfee0_0000, 0x41);
    expect(() => model.setIrqLevel(40, true)).toThrow(XenUnsupportedOperationError);
  });
});

onX86("a device model of a guest with an emulated VGA card", () => {
  test("takes writes that Xen buffers", async () => {
    if (!xen.runsOn("x86_64")) return;
    const { XEN_X86_EMU_LAPIC, XEN_X86_EMU_VGA } = xen.abi.load("arch-x86/xen.constants");
    let puppet: Puppet;
    try {
      puppet = new Puppet(xen, { kind: "pvh", emulators: XEN_X86_EMU_LAPIC | XEN_X86_EMU_VGA });
    } catch {
      const { XEN_X86_EMU_ALL, XEN_X86_EMU_VPCI } = xen.abi.load("arch-x86/xen.constants");
      puppet = new Puppet(xen, { kind: "pvh", emulators: XEN_X86_EMU_ALL & ~XEN_X86_EMU_VPCI });
    }
    using _ = puppet;
    using model = await xen.domains.get(puppet.domid).deviceModel();
    const { device, log } = recorder();
    model.addMmio(0xa0000, 0x40, device);
    await whileServed(model, async () => {
      await called(puppet, accesses.store8, 0xa0001, 0x11);
      await called(puppet, accesses.store64, 0xa0008, 0x1122_3344_5566_7788n);
      for (let tries = 0; log.length < 3 && tries < 200; tries++) await Bun.sleep(10);
    });
    expect(log).toEqual(["write 1:1 11", "write 8:4 55667788", "write 12:4 11223344"]);
    expect(model.counters).toMatchObject({ bufferedRequests: 2, requests: 0 });
  });
});

onX86("the end of a guest", () => {
  test("ends its device model, and leaves no domain", async () => {
    const puppet = new Puppet(xen, { kind: "pvh" });
    const { domid } = puppet;
    const model = await xen.domains.get(domid).deviceModel();
    model.addPorts(PORT, 4, { read: () => 1 });
    const serving = model.serve();
    expect(await called(puppet, accesses.in8, PORT)).toBe(1n);
    puppet[Symbol.dispose]();
    await serving;
    expect(model.isClosed).toBe(true);
    await Bun.sleep(100);
    expect(xen.domains.list().map((one) => one.domid)).not.toContain(domid);
  });
});

/** Arm's loads and stores of 1, 2, 4 and 8 bytes: (address); (address, value). */
const armCode = (hex: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(`${hex}c0035fd6`, "hex"));
const armLoads = ["00004039", "00004079", "000040b9", "000040f9"].map(armCode);
const armStores = ["01000039", "01000079", "010000b9", "010000f9"].map(armCode);
/** The address at which Xen's toolstack has virtio's registers. */
const ARM_MMIO = 0x200_0000;
const SPI = 33;

onArm("a device model of Arm, where Xen was built for it", () => {
  test("serves memory of every size and sets interrupt lines, or is refused", async () => {
    using puppet = new Puppet(xen, { sharedInterrupts: 32 });
    const opening = xen.domains.get(puppet.domid).deviceModel();
    const opened = await opening.catch((reason: unknown) => reason);
    if (opened instanceof XenUnsupportedOperationError) {
      expect(opened.message).toContain("CONFIG_IOREQ_SERVER");
      return;
    }
    using model = await opening;
    const { device, bytes } = recorder();
    model.addMmio(ARM_MMIO, 0x40, device);
    await whileServed(model, async () => {
      for (const [index, store] of armStores.entries()) {
        const at = ARM_MMIO + 8 * index;
        await called(puppet, store, at, 0x8877_6655_4433_2211n);
        const all = BigInt.asUintN(8 * 2 ** index, 0x8877_6655_4433_2211n);
        expect(await called(puppet, armLoads[index] as Uint8Array, at)).toBe(all);
        expect(bytes[8 * index]).toBe(0x11);
        expect(bytes[8 * index + 2 ** index]).toBe(0);
      }
      model.setIrqLevel(SPI, true);
      model.setIrqLevel(SPI, false);
    });
    expect(() => model.injectMsi(0xfee0_0000, 0x30)).toThrow();
    expect(model.counters).toMatchObject({ requests: 8, unclaimed: 0, refused: 0 });
  });
});
