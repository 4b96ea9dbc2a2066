import { describe, expect, test } from "bun:test";
import {
  Capture,
  completeChecksum,
  divideFrame,
  type Frame,
  FrameStreams,
  Network,
  NetworkBackEnd,
  Switch,
} from "../../../../../src/devices.ts";
import type { XenError } from "../../../../../src/index.ts";
import { Driver, FLAG, frameOf, Machine, tcpFrame } from "./guest.ts";

const [A, B, ALL] = ["00:16:3e:00:00:0a", "00:16:3e:00:00:0b", "00:16:3e:00:00:0c", "ff:ff:ff:ff:ff:ff"] as const;

/** A UDP packet in IPv4 with an even number of bytes, whose checksum covers only the addresses. */
function blankUdp(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(14 + 20 + 8 + 4);
  bytes.set([0x08, 0x00, 0x45, 0, 0, 32, 0, 0, 0, 0, 64, 17, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2], 12);
  bytes.set([0x12, 0x34, 0x00, 0x35, 0, 12, 0xab, 0xcd, 1, 2, 3, 4], 34);
  return bytes;
}

describe("a network interface that the program serves", () => {
  test("carries frames of one and of several pages between two guests of a switch", async () => {
    await using machine = new Machine();
    const network = new Switch();
    const [served, other] = [await machine.serve(1, network), await machine.serve(2, network, { mac: B })];
    expect(served.mac).toMatch(/^00:16:3e:[0-7]/);
    expect(await machine.xen.store.read("/local/domain/2/device/vif/0/mac")).toBe(B);
    await using one = await Driver.connect(machine, 1);
    await using two = await Driver.connect(machine, 2, { split: true });
    const broadcast = frameOf(A, ALL, 46);
    expect(await one.send(broadcast)).toEqual([0]);
    expect(await two.frame()).toMatchObject({ bytes: Buffer.from(broadcast), flags: 0, pages: 1 });
    const large = frameOf(B, A, 11_000);
    expect(await two.send(large, { pieces: 3 })).toEqual([0, 0, 0]);
    expect(await one.frame()).toMatchObject({ bytes: Buffer.from(large), pages: 3 });
    expect(other.backEnd.counters).toMatchObject({
      framesFromGuest: 1,
      framesToGuest: 1,
      bytesFromGuest: large.length,
    });
    await Promise.all([one.close(), two.close()]);
    while (network.ports > 0) await Bun.sleep(1);
  });

  test("is a pair of streams, with a capture of both directions", async () => {
    await using machine = new Machine();
    const streams = new FrameStreams();
    const written: Uint8Array[] = [];
    await machine.serve(1, new Capture(streams, (bytes) => written.push(bytes)));
    await using driver = await Driver.connect(machine, 1);
    const [sent, received] = [frameOf(A, B, 50), frameOf(B, A, 60)];
    const read = streams.readable.getReader().read();
    await driver.send(sent);
    expect((await read).value?.bytes).toEqual(sent);
    await streams.writable.getWriter().write({ bytes: received });
    expect((await driver.frame()).bytes).toEqual(Buffer.from(received));
    const capture = Buffer.concat(written);
    expect(capture.readUInt32LE(0)).toBe(0xa1b23c4d);
    expect([capture.readUInt32LE(20), capture.readUInt32LE(24 + 8), capture.length]).toEqual([
      1,
      64,
      24 + 16 + 64 + 16 + 74,
    ]);
    expect(capture.subarray(24 + 16, 24 + 16 + 64)).toEqual(Buffer.from(sent));
  });

  test("passes a blank checksum to a guest that takes it, and completes it for the others", async () => {
    await using machine = new Machine();
    const streams = new FrameStreams();
    await machine.serve(1, streams);
    await machine.serve(2, streams);
    await using driver = await Driver.connect(machine, 1);
    await using plain = await Driver.connect(machine, 2, { nodes: { "feature-no-csum-offload": 1 } });
    await driver.send(blankUdp(), { flags: FLAG.blank });
    const frame: Frame = await streams.read();
    expect(frame.checksumBlank).toBe(true);
    streams.send(frame);
    expect(await driver.frame()).toMatchObject({ bytes: Buffer.from(blankUdp()), flags: 3 });
    const completed = await plain.frame();
    expect(completed.flags).toBe(0);
    expect(completed.bytes.subarray(40, 42)).toEqual(Buffer.from(completeChecksum(frame).bytes.subarray(40, 42)));
  });

  test("passes long frames of TCP to a guest that takes them, and divides them for others", async () => {
    await using machine = new Machine();
    const network = new Switch();
    for (const domid of [1, 2]) await machine.serve(domid, network);
    const program: Frame[] = [];
    network.connect({ receive: (frame) => program.push(frame) });
    const undivided = { "feature-gso-tcpv4": 1 };
    await using sender = await Driver.connect(machine, 1);
    const bytes = tcpFrame(4, 7000);
    const pieces = divideFrame({ bytes, segmentBytes: 1448 });
    {
      await using taker = await Driver.connect(machine, 2, { nodes: undivided });
      expect(await sender.sendUndivided(bytes, 1448)).toEqual([0, 1, 0]);
      const received = await taker.frame();
      expect(received).toMatchObject({ flags: 3 | FLAG.more | FLAG.extra, pages: 2, segmentBytes: 1448 });
      expect(received.bytes).toEqual(Buffer.from(bytes));
      expect(program).toEqual(pieces);
    }
    while (network.ports > 2) await Bun.sleep(1);
    await using other = await Driver.connect(machine, 2, { nodes: { "feature-gso-tcpv4": 0 } });
    await sender.sendUndivided(bytes, 1448);
    for (const piece of pieces)
      expect(await other.frame()).toMatchObject({ bytes: Buffer.from(piece.bytes), flags: 3, segmentBytes: undefined });
  });

  test("offers to take long frames of TCP if its network takes them", async () => {
    await using machine = new Machine();
    const features: string[] = [];
    for (const [index, network] of [new Switch(), new FrameStreams(), new Capture(new Switch(), () => {})].entries()) {
      const served = await machine.serve(1, network, { id: index });
      const path = `/local/domain/0/backend/qnic/1/${index}/feature-gso-tcpv4`;
      while (!(await machine.xen.store.exists(path))) await Bun.sleep(1);
      features.push(await machine.xen.store.read(path));
      await served.close();
    }
    expect(features).toEqual(["1", "0", "1"]);
  });

  test("delivers a frame that comes at any moment after another one, with pages that were offered before", async () => {
    await using machine = new Machine();
    const streams = new FrameStreams();
    await machine.serve(1, streams);
    await using driver = await Driver.connect(machine, 1);
    await driver.send(frameOf(A, B, 60));
    await streams.read();
    for (let moment = 0; moment < 7; moment++) {
      streams.send({ bytes: frameOf(A, B, 20) });
      for (let turn = 0; turn < moment; turn++) await Promise.resolve();
      streams.send({ bytes: frameOf(A, B, 21 + moment) });
      for (const length of [20, 21 + moment]) expect((await driver.frame()).bytes).toHaveLength(14 + length);
    }
  });

  test("uses several queues, and keeps each stream in one", async () => {
    await using machine = new Machine();
    const streams = new FrameStreams();
    await machine.serve(1, streams);
    await using driver = await Driver.connect(machine, 1, { queues: 3, split: true });
    await driver.send(frameOf(A, B, 60));
    expect((await streams.read()).bytes).toHaveLength(74);
    const counts = [0, 0, 0];
    for (let stream = 0; stream < 12; stream++) {
      const bytes = blankUdp();
      bytes[35] = stream;
      streams.send({ bytes });
    }
    const readers = counts.map(async (_, index) => {
      for (;;) {
        await driver.frame(index);
        counts[index] = (counts[index] ?? 0) + 1;
      }
    });
    for (const reader of readers) reader.catch(() => {});
    while (counts.reduce((sum, count) => sum + count) < 12) await Bun.sleep(1);
    expect(counts.filter((count) => count > 0).length).toBeGreaterThan(1);
  });

  test("drops frames that a guest does not take, and goes on when it does", async () => {
    await using machine = new Machine();
    const streams = new FrameStreams();
    const served = await machine.serve(1, streams);
    await using driver = await Driver.connect(machine, 1, { nodes: { "feature-sg": 0 } });
    for (let index = 0; index < 600; index++) streams.send({ bytes: frameOf(A, B, 20) });
    for (let index = 0; index < 16; index++) await driver.frame();
    driver.offer();
    for (let index = 0; index < 16; index++) await driver.frame();
    const { dropped } = served.backEnd.counters;
    expect(dropped).toBeGreaterThan(80);
    streams.send({ bytes: frameOf(A, B, 5000) });
    expect(served.backEnd.counters.dropped).toBe(dropped + 1);
  });

  test("goes with its device, and leaves nothing mapped", async () => {
    await using machine = new Machine();
    const served = await machine.serve(1, new Switch());
    const driver = await Driver.connect(machine, 1);
    await driver.send(frameOf(A, B, 60));
    const unplugged = served.unplug();
    await driver.close();
    await unplugged;
    await served.backEnd.ended;
    expect(await machine.xen.store.exists("/local/domain/1/device/vif")).toBe(false);
    expect(await machine.xen.store.exists("/local/domain/0/backend/qnic")).toBe(false);
    expect(machine.xen.grants.counters.inUse).toBe(0);
  });
});

describe("the frames of a hostile guest", () => {
  test.each([
    ["shorter than a header", { size: 13 }],
    ["beyond its page", { offset: 4000, size: 97 }],
    ["longer than its piece", { size: 5000 }],
    ["of a wrong reference", { gref: 0xfff_fff0 }],
    ["with a description", { flags: FLAG.extra }],
  ])("fail alone if one is %s", async (_, change) => {
    await using machine = new Machine();
    const streams = new FrameStreams();
    const served = await machine.serve(1, streams);
    await using driver = await Driver.connect(machine, 1);
    const good = { gref: driver.data.grefs[20] ?? 0, offset: 0, flags: 0, size: 64 };
    const wrong = { ...good, ...change };
    const slots = wrong.flags === FLAG.extra ? [good, wrong, { ...good, flags: 0 }, good] : [good, wrong, good];
    const statuses = await driver.request(slots);
    expect([statuses[0], statuses[1], statuses.at(-1)]).toEqual([0, -1, 0]);
    expect(served.backEnd.counters).toMatchObject({ framesFromGuest: 2, errors: 1 });
  });

  test("fail alone if one of their descriptions has tiny segments, or is of no stream", async () => {
    await using machine = new Machine();
    const network = new Switch();
    const served = await machine.serve(1, network);
    await using driver = await Driver.connect(machine, 1);
    expect(await driver.sendUndivided(tcpFrame(4, 7000), 47)).toEqual([-1, 1, -1]);
    expect(await driver.sendUndivided(frameOf(A, B, 7000), 1448)).toEqual([-1, 1, -1]);
    expect(await driver.sendUndivided(tcpFrame(4, 7000), 48)).toEqual([0, 1, 0]);
    expect(served.backEnd.counters).toMatchObject({ framesFromGuest: 1, errors: 2 });
  });

  test.each([
    ["a frame that does not end", FLAG.more, 1],
    ["a frame of too many pieces", FLAG.more, 19],
    ["a description that does not end", FLAG.extra, 1],
  ])("end its connection with %s", async (_, flags, count) => {
    await using machine = new Machine();
    const failed = Promise.withResolvers<XenError>();
    await machine.serve(1, new Switch(), { onGuestError: failed.resolve });
    const driver = await Driver.connect(machine, 1);
    const slot = { gref: driver.data.grefs[20] ?? 0, offset: 0, flags, size: 2000 };
    driver.request(Array.from({ length: count }, () => slot)).catch(() => {});
    expect(await failed.promise).toMatchObject({ name: "XenRingError" });
    await driver.close();
    await using again = await Driver.connect(machine, 1);
    expect(await again.send(frameOf(A, B, 60))).toEqual([0]);
  });

  test.each([
    ["no copies", { "request-rx-copy": 0 }],
    ["no queue", { "multi-queue-num-queues": 0 }],
    ["more queues than offered", { "multi-queue-num-queues": 5 }],
    ["a wrong reference", { "rx-ring-ref": 0xfff_fff0 }],
    ["a wrong port", { "event-channel": 4000 }],
  ])("never come from a guest that asks for %s: it is refused", async (_, nodes) => {
    await using machine = new Machine();
    const errors: XenError[] = [];
    await machine.serve(1, new Switch(), { onGuestError: (error) => errors.push(error) });
    const refused = Driver.connect(machine, 1, { nodes });
    await refused.then((driver) => driver.close()).catch(() => {});
    while (errors.length === 0) await Bun.sleep(1);
    // The guest's folder keeps what it wrote before.
    await using driver = await Driver.connect(machine, 1, { nodes: { "multi-queue-num-queues": 1 } });
    expect(await driver.send(frameOf(A, B, 60))).toEqual([0]);
  });
});

test("a network refuses what is none, and addresses of groups", () => {
  expect(() => Network.connect({} as never)).toThrow("expected a network with connect()");
  for (const mac of ["01:16:3e:00:00:01", "00:16:3e:00:00", "00:00:00:00:00:00", "x"])
    expect(() => Network.connect(new Switch(), { mac })).toThrow("expected mac to be an address");
});

test("an interface of the kernel's has the nodes that Linux's own back end reads, and goes with them", async () => {
  await using machine = new Machine();
  const { xen } = machine;
  const { store, eventChannels, grants } = xen;
  const attached = await Network.kernel({ mac: A, id: 2 }).attach({
    domid: xen.domains.get(1).domid,
    store,
    eventChannels: () => eventChannels,
    grants: () => grants,
  });
  expect(attached.interfaceName).toBe("vif1.2");
  const back = await store.tree("/local/domain/0/backend/vif/1/2");
  expect(Object.fromEntries(back.children.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]))).toEqual({
    frontend: "/local/domain/1/device/vif/2",
    "frontend-id": "1",
    handle: "2",
    "hotplug-status": "connected",
    mac: A,
    online: "1",
    script: "",
    state: "1",
    type: "vif",
  });
  expect(await store.read("/local/domain/1/device/vif/2/mac")).toBe(A);
  await attached.close();
  expect(await store.exists("/local/domain/0/backend/vif")).toBe(false);
});

test("an interface is taken up by a later back end, with the pages that the guest had offered and its next frames", async () => {
  await using machine = new Machine();
  const [before, after] = [new FrameStreams(), new FrameStreams()];
  const first = await machine.serve(1, before);
  await using driver = await Driver.connect(machine, 1);
  const [sent, received] = [frameOf(A, B, 500), frameOf(B, A, 9000)];
  expect(await driver.send(sent)).toEqual([0]);
  before.send({ bytes: received });
  expect((await driver.frame()).bytes).toEqual(Buffer.from(received));
  await first.backEnd.detach();
  expect(await machine.xen.store.read(`${first.device.backEndPath}/state`)).toBe("4");
  const sending = driver.send(sent, { pieces: 2 });
  await using later = await NetworkBackEnd.open(machine.xen, after, {
    kind: "qnic",
    frontEnd: machine.xen.domains.get(1).domid,
    id: 0,
  });
  expect(await sending).toEqual([0, 0]);
  expect((await after.read()).bytes).toEqual(sent);
  after.send({ bytes: received });
  expect(await driver.frame()).toMatchObject({ bytes: Buffer.from(received), pages: 3 });
  expect(later.counters).toMatchObject({ framesFromGuest: 1, framesToGuest: 1, errors: 0 });
  const closing = driver.close();
  await later.close();
  await closing;
});
