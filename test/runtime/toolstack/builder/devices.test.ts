/** Devices that a program serves to a guest, on the simulation: attached before the start, closed at the end. */

import { describe, expect, test } from "bun:test";
import type { AttachedDevice, DeviceGuest, GuestDevice } from "../../../../src/index.ts";
import { SimulatedXen } from "../../../../src/testing.ts";
import { expectNothingLeft, options, stateOf } from "./simulated-guests.ts";

/** A device with a node on each side, which notes what happens to it. */
class NotedDevice implements GuestDevice {
  readonly name: string;
  readonly events: string[] = [];
  readonly #fails: "attach" | "close" | undefined;

  constructor(name: string, fails?: "attach" | "close") {
    this.name = name;
    this.#fails = fails;
  }

  async attach({ domid, uuid, kind, name, store, writeNodes }: DeviceGuest): Promise<AttachedDevice> {
    await writeNodes([
      {
        path: `/local/domain/0/backend/noted/${domid}/${this.name}`,
        permissions: { owner: 0, others: "none", domains: [{ domid, access: "read" }] },
      },
      { path: `/local/domain/0/backend/noted/${domid}/${this.name}/state`, value: "1" },
      { path: `/local/domain/${domid}/device/noted/${this.name}/state`, value: "1" },
    ]);
    this.events.push(`attached to ${name} (${kind}) ${uuid === "" ? "" : domid}, ${await store.isIntroduced(domid)}`);
    if (this.#fails === "attach") throw new Error("no such file");
    return {
      close: async () => {
        this.events.push("closed");
        if (this.#fails === "close") throw new Error("still busy");
      },
    };
  }
}

describe("a device of a guest", () => {
  test("is attached to the paused guest, and closed with its nodes when the guest is destroyed", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    const before = await stateOf(xen);
    const [first, second] = [new NotedDevice("a"), new NotedDevice("b")];
    {
      await using guest = await xen.domains.create({ ...options, devices: [first, second] });
      expect(guest.devices.map(({ name }) => name)).toEqual(["a", "b"]);
      expect(xen.domains.get(guest.domid).info().state).toBe("paused");
      expect(first.events).toEqual([`attached to web (pvh) ${guest.domid}, true`]);
      expect(await xen.store.read(`/local/domain/0/backend/noted/${guest.domid}/b/state`)).toBe("1");
    }
    expect([first.events.at(-1), second.events.at(-1)]).toEqual(["closed", "closed"]);
    expect(await xen.store.exists("/local/domain/0/backend/noted")).toBe(true);
    await xen.store.remove("/local/domain/0/backend/noted");
    await expectNothingLeft(xen, before);
  });

  test("is closed when another program destroys the guest", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    const device = new NotedDevice("a");
    await using guest = await xen.domains.create({ ...options, devices: [device] });
    simulated.domain(guest.domid).destroy();
    const deadline = performance.now() + 20_000;
    while (device.events.at(-1) !== "closed" && performance.now() < deadline) await Bun.sleep(5);
    expect(device.events.at(-1)).toBe("closed");
    await guest.destroy();
    expect(device.events.filter((event) => event === "closed").length).toBe(1);
  });

  test("that cannot be attached ends the building, closes those before it, and leaves nothing", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    const before = await stateOf(xen);
    const good = new NotedDevice("a");
    const devices = [good, new NotedDevice("b", "attach")];
    const error: unknown = await xen.domains.create({ ...options, devices }).catch((reason: unknown) => reason);
    expect((error as Error).message).toContain("device b: no such file");
    expect(good.events.at(-1)).toBe("closed");
    await xen.store.remove("/local/domain/0/backend/noted");
    await expectNothingLeft(xen, before);
  });

  test("whose closing fails is named by destroy, once all the rest is done", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    const before = await stateOf(xen);
    const other = new NotedDevice("b");
    const guest = await xen.domains.create({ ...options, devices: [new NotedDevice("a", "close"), other] });
    const error: unknown = await guest.destroy().catch((reason: unknown) => reason);
    expect((error as Error).message).toContain("device a: still busy");
    expect(other.events.at(-1)).toBe("closed");
    await xen.store.remove("/local/domain/0/backend/noted");
    await expectNothingLeft(xen, before);
  });

  test("that writes impossible nodes is refused them, and closing the guest still removes the others", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    const before = await stateOf(xen);
    const refusals: string[] = [];
    const attach = async ({ domid, writeNodes }: DeviceGuest): Promise<AttachedDevice> => {
      await writeNodes([{ path: `/local/domain/${domid}/device/odd`, value: "1" }]);
      const odd = [
        undefined,
        null,
        {},
        5,
        [null],
        [undefined],
        [5],
        [{}],
        [{ path: 5 }],
        [{ path: "" }],
        [{ path: "a b" }],
      ];
      for (const nodes of odd) {
        await writeNodes(nodes as never).catch(({ name, message }: Error) => refusals.push(`${name}: ${message}`));
      }
      expect(refusals).toHaveLength(odd.length);
      return { close: async () => {} };
    };
    const guest = await xen.domains.create({ ...options, devices: [{ name: "odd", attach }] });
    await guest.destroy();
    for (const refusal of refusals) expect(refusal).toMatch(/^TypeError: expected (nodes|path) to .*, received /);
    await expectNothingLeft(xen, before);
  });

  test("that is still attaching when the signal aborts ends the building, and is closed once it is attached", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    const before = await stateOf(xen);
    const { promise, resolve } = Promise.withResolvers<AttachedDevice>();
    const controller = new AbortController();
    const attach = (): Promise<AttachedDevice> => {
      controller.abort(new Error("too late"));
      return promise;
    };
    const { signal } = controller;
    const devices = [{ name: "a", attach }];
    const error: unknown = await xen.domains.create({ ...options, devices, signal }).catch((reason: unknown) => reason);
    expect(error).toBe(signal.reason);
    await expectNothingLeft(xen, before);
    const closed = Promise.withResolvers<string>();
    resolve({ close: async () => closed.resolve("closed") });
    expect(await closed.promise).toBe("closed");
  });

  test.each([null, undefined, 5, {}])(
    "whose attach resolves with %p is refused in words of this library",
    async (value) => {
      using simulated = new SimulatedXen();
      using xen = simulated.open();
      const before = await stateOf(xen);
      const devices = [{ name: "a", attach: async () => value as never }];
      const error: unknown = await xen.domains.create({ ...options, devices }).catch((reason: unknown) => reason);
      expect((error as Error).message).toMatch(
        /^device a: expected attach to resolve with an object that has close\(\), received /,
      );
      await expectNothingLeft(xen, before);
    },
  );

  test("is an object with a name and attach", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    const error: unknown = await xen.domains
      .create({ ...options, devices: [{ name: "a" } as never] })
      .catch((reason: unknown) => reason);
    expect((error as Error).message).toContain("expected devices with a name and a method attach");
  });
});
