import { describe, expect, test } from "bun:test";
import { domid, XenRingError, Vchan, XenError } from "../../../../src/index.ts";
import { stableAbi } from "../../../../src/runtime/abi/index.ts";
import { SimulatedXen } from "../../../../src/testing.ts";
import { failure } from "../../failure.ts";
import { Scripted } from "../xenstore/scripted.ts";

const path = "/local/domain/0/data/pipe";
const { VchanInterface } = stableAbi().load("io/libxenvchan");

/** Returns the parts that a program in that domain has. */
function partsOf(simulated: SimulatedXen, id: number) {
  return {
    store: simulated.store.open(id),
    eventChannels: simulated.eventChannels(id),
    grants: simulated.memory.grants(domid(id)),
  };
}

describe("a vchan between simulated domains", () => {
  test.each([
    [0, 0],
    [2000, 1000],
    [100, 100_000],
    [65536, 65536],
    [1 << 20, 1 << 20],
  ])("carries bytes through rings of %i and %i bytes", async (receiveBytes, sendBytes) => {
    using simulated = new SimulatedXen({ domains: [{ name: "guest" }] });
    using xen = simulated.open();
    await using server = await Vchan.listen(xen, { client: domid(1), path, receiveBytes, sendBytes });
    await using client = await Vchan.connect(partsOf(simulated, 1), { server: domid(0), path });
    const data = crypto.getRandomValues(new Uint8Array(65000));
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const) {
      const writing = from.write(data);
      const got: Uint8Array[] = [];
      for (let left = data.length; left > 0; left -= got.at(-1)?.length ?? 0) got.push((await to.read()) ?? data);
      await writing;
      expect(Buffer.compare(Buffer.concat(got), data)).toBe(0);
    }
  });

  test("reads into the caller's memory", async () => {
    using simulated = new SimulatedXen({ domains: [{ name: "guest" }] });
    using xen = simulated.open();
    await using server = await Vchan.listen(xen, { client: domid(1), path });
    const client = await Vchan.connect(partsOf(simulated, 1), { server: domid(0), path });
    const target = new Uint8Array(8);
    const reading = server.readInto(target);
    await client.write(new TextEncoder().encode("hello"));
    expect(await reading).toBe(5);
    expect(new TextDecoder().decode(target.subarray(0, 5))).toBe("hello");
    await client.close();
    expect(await server.readInto(target)).toBe(0);
    await expect(server.readInto(new Uint8Array(0))).rejects.toThrow(RangeError);
    await expect(server.read({ maximumBytes: 0 })).rejects.toThrow(RangeError);
  });

  test("is announced to its client alone, and withdrawn when it is closed", async () => {
    using simulated = new SimulatedXen({ domains: [{ name: "guest" }, { name: "other" }] });
    using xen = simulated.open();
    const server = await Vchan.listen(xen, { client: domid(1), path });
    await expect(Vchan.connect(partsOf(simulated, 2), { server: domid(0), path })).rejects.toThrow(XenError);
    expect(await simulated.store.open(1).read(`${path}/ring-ref`)).toMatch(/^\d+$/);
    await server.close();
    expect(await xen.store.tryRead(`${path}/ring-ref`)).toBeNull();
  });

  test("leaves no node behind when it is closed, and no node that it did not make is removed", async () => {
    using simulated = new SimulatedXen({ domains: [{ name: "guest" }] });
    using xen = simulated.open();
    const paths = async (): Promise<string[]> => {
      const found: string[] = [];
      for await (const node of xen.store.walk("/local/domain/0")) found.push(node.path);
      return found;
    };
    await xen.store.create("/local/domain/0/data");
    const before = await paths();
    const deep = "/local/domain/0/data/deep";
    const first = await Vchan.listen(xen, { client: 1, path: `${deep}/first` });
    const second = await Vchan.listen(xen, { client: 1, path: `${deep}/second` });
    await first.close();
    expect(await xen.store.list(deep)).toEqual(["second"]);
    await second.close();
    // The first one has made it, and left it to the second.
    expect(await paths()).toEqual([...before, deep]);
    await xen.store.remove(deep);
    for (const path of [deep, "data/relative/pipe", "made"]) {
      const server = await Vchan.listen(xen, { client: 1, path });
      await server.close();
      expect(await paths()).toEqual(before);
    }
    const signal = AbortSignal.abort("enough");
    expect(await failure(Vchan.listen(xen, { client: 1, path: deep, signal }))).toBe("enough");
    expect(await paths()).toEqual(before);
  });

  test("leaves the nodes of a later server alone", async () => {
    using simulated = new SimulatedXen({ domains: [{ name: "guest" }] });
    using xen = simulated.open();
    const first = await Vchan.listen(xen, { client: domid(1), path });
    await using second = await Vchan.listen(xen, { client: domid(1), path });
    await first.close();
    await using client = await Vchan.connect(partsOf(simulated, 1), { server: domid(0), path });
    await client.write(new Uint8Array(3));
    expect((await second.read())?.length).toBe(3);
  });

  test("is closed and withdrawn even if its event channels are closed, or its domain has gone", async () => {
    using simulated = new SimulatedXen({ domains: [{ name: "guest" }] });
    const parts = partsOf(simulated, 0);
    const server = await Vchan.listen(parts, { client: domid(1), path });
    const client = await Vchan.connect(partsOf(simulated, 1), { server: domid(0), path });
    simulated.domain(1).destroy();
    await client.close();
    parts.eventChannels[Symbol.dispose]();
    await server.close();
    expect(await parts.store.tryRead(`${path}/event-channel`)).toBeNull();
    expect(parts.grants.counters).toEqual({ inUse: 0, leaked: 0, abandoned: 0 });
  });

  test("can be aborted by a signal while xenstored does not answer, and leaves nothing behind", async () => {
    using simulated = new SimulatedXen({ domains: [{ name: "guest" }] });
    using scripted = new Scripted(() => {});
    const parts = { ...partsOf(simulated, 0), store: scripted.store };
    const signal = AbortSignal.timeout(10);
    expect(await failure(Vchan.listen(parts, { client: domid(1), path, signal }))).toBe(signal.reason);
    expect(parts.grants.counters.inUse).toBe(0);
  });

  test("is closed at once if xenstored does not answer, and a signal ends the wait for the withdrawal", async () => {
    using simulated = new SimulatedXen({ domains: [{ name: "guest" }] });
    let answers = true;
    using scripted = new Scripted((request, speaker) => {
      const answer = { XS_READ: "0", XS_TRANSACTION_START: "7|" }[request.name] ?? "OK|";
      if (answers) speaker.answer(request, answer);
    });
    const parts = { ...partsOf(simulated, 0), store: scripted.store };
    const server = await Vchan.listen(parts, { client: 1, path });
    answers = false;
    const signal = AbortSignal.timeout(10);
    const closing = server.close({ signal });
    expect([server.isOpen, parts.grants.counters.inUse]).toEqual([false, 0]);
    expect(await failure(closing)).toBe(signal.reason);
    expect(server.close()).toBe(closing);
  });

  test("refuses unknown options, and rings of more than a mebibyte", async () => {
    using simulated = new SimulatedXen({ domains: [{ name: "guest" }] });
    using xen = simulated.open();
    const client = domid(1);
    // @ts-expect-error: no option
    await expect(Vchan.listen(xen, { client, path, bytes: 5 })).rejects.toThrow(/no option "bytes"/);
    for (const parts of [{}, null, { ...partsOf(simulated, 1), store: 5 }]) {
      await expect(Vchan.listen(parts as never, { client, path })).rejects.toThrow("expected a Xen, or an object with");
    }
    await expect(Vchan.listen(xen, { client, path, sendBytes: 2 ** 20 + 1 })).rejects.toThrow(RangeError);
  });
});

describe("a vchan client of a hostile server", () => {
  const lies: [string, (page: InstanceType<typeof VchanInterface>) => void, RegExp][] = [
    [
      "rings in the same place",
      (page) => (page.left_order = page.right_order = 10),
      /expected rings in different places/,
    ],
    ["a ring that is too small", (page) => (page.left_order = 9), /2\^9/],
    ["a ring that is too large", (page) => (page.right_order = 31), /2\^31/],
    [
      "no room for its grants",
      (page) => ((page.left_order = 10), (page.right_order = 20)),
      /than fit a page, received/,
    ],
  ];

  test.each(lies)("refuses %s", async (_, lie, message) => {
    using simulated = new SimulatedXen({ domains: [{ name: "server" }] });
    using xen = simulated.open();
    const own = partsOf(simulated, 1);
    const channel = own.eventChannels.bindUnbound(domid(0));
    using page = own.grants.share(domid(0), { writable: true });
    const record = new VchanInterface(new DataView(page.uint8.buffer));
    record.left_order = 10;
    record.right_order = 11;
    record.srv_live = 1;
    lie(record);
    const at = "/local/domain/1/data/pipe";
    await xen.store.write(`${at}/ring-ref`, String(page.gref));
    await xen.store.write(`${at}/event-channel`, String(channel.port));
    const connecting = Vchan.connect(xen, { server: domid(1), path: at });
    await expect(connecting).rejects.toThrow(XenRingError);
    await expect(connecting).rejects.toThrow(message);
    expect(xen.grants.counters.inUse).toBe(0);
  });

  test.each([
    ["4294967296", "5", /ring-ref: expected gref .*, received 4294967296/],
    ["8", "0", /event-channel: expected port .*, received 0/],
    ["8", "4000000000", /event-channel: expected port .*, received 4000000000/],
  ])("refuses nodes with the values %s and %s", async (ring, channel, message) => {
    using simulated = new SimulatedXen({ domains: [{ name: "server" }] });
    using xen = simulated.open();
    await xen.store.write("/local/domain/1/data/pipe/ring-ref", ring);
    await xen.store.write("/local/domain/1/data/pipe/event-channel", channel);
    const error = await failure(Vchan.connect(xen, { server: domid(1), path: "/local/domain/1/data/pipe" }));
    expect(error).toBeInstanceOf(XenRingError);
    expect(String(error)).toMatch(message);
  });

  test("refuses nodes that are not numbers", async () => {
    using simulated = new SimulatedXen({ domains: [{ name: "server" }] });
    using xen = simulated.open();
    await xen.store.write("/local/domain/1/data/pipe/ring-ref", "-1");
    await xen.store.write("/local/domain/1/data/pipe/event-channel", "many");
    const connecting = Vchan.connect(xen, { server: domid(1), path: "/local/domain/1/data/pipe" });
    await expect(connecting).rejects.toThrow(/expected .* to hold a number, received "-1"/);
  });
});
