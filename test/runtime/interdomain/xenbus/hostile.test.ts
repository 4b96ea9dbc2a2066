import { describe, expect, test } from "bun:test";
import * as fc from "fast-check";
import { stateOf } from "../../../../src/runtime/interdomain/xenbus/states.ts";
import type { XenbusBackEnd } from "../../../../src/runtime/interdomain/xenbus/index.ts";
import { BACK_PATH, FRONT_PATH, Scene, STATE } from "./scene.ts";

/** Serves until the device ends, as a program would: errors of a front end's nodes end that connection alone. */
async function serve(back: XenbusBackEnd): Promise<string[]> {
  const ends: string[] = [];
  for await (const connection of back.connections()) {
    try {
      connection.other.number("ring-ref");
      await connection.accept();
      ends.push(await connection.ended);
    } catch (error) {
      ends.push((error as Error).name);
    }
  }
  return ends;
}

describe("a back end with a hostile front end:", () => {
  test("a front end that jumps to Closed ends its connection, and may connect again", async () => {
    using scene = new Scene();
    const device = await scene.plug();
    await using back = await scene.backEnd();
    const served = serve(back);
    for (const reference of ["8", "9"]) {
      await scene.until("back", STATE.initWait);
      await scene.guest.write(`${FRONT_PATH}/ring-ref`, reference);
      await scene.guest.write(`${FRONT_PATH}/state`, STATE.initialised);
      await scene.until("back", STATE.connected);
      await scene.guest.write(`${FRONT_PATH}/state`, STATE.closed);
      await scene.until("back", STATE.closed);
      await scene.guest.write(`${FRONT_PATH}/state`, STATE.initialising);
    }
    await scene.until("back", STATE.initWait);
    await device.unplug();
    expect(await served).toEqual(["closed", "closed"]);
  });

  test.each(["", "-1", "4294967296", "0x8", "1e3", "8 ", "\ud800"])(
    "a ring reference of %j is refused by the name of its node",
    async (reference) => {
      using scene = new Scene();
      const device = await scene.plug();
      await using back = await scene.backEnd();
      const served = back.connections();
      const next = served.next();
      await scene.until("back", STATE.initWait);
      const bytes = reference === "\ud800" ? Uint8Array.of(0xff) : reference;
      await scene.guest.write(`${FRONT_PATH}/ring-ref`, bytes);
      await scene.guest.write(`${FRONT_PATH}/state`, STATE.initialised);
      const { value } = await next;
      expect(() => value?.other.number("ring-ref")).toThrow(`${FRONT_PATH}/ring-ref: expected`);
      expect(() => value?.other.number("ring-ref", { maximun: 9 } as object)).toThrow('did you mean "maximum"?');
      await device.remove();
    },
  );

  test("a guest that is destroyed while connected ends the connection, though its folder stays", async () => {
    using scene = new Scene();
    await scene.plug();
    await using back = await scene.backEnd();
    const served = serve(back);
    await scene.until("back", STATE.initWait);
    await scene.guest.write(`${FRONT_PATH}/ring-ref`, "8");
    await scene.guest.write(`${FRONT_PATH}/state`, STATE.connected);
    await scene.until("back", STATE.connected);
    await scene.dom0.release(5);
    expect(await served).toEqual(["gone"]);
    expect(await scene.dom0.read(`${BACK_PATH}/state`)).toBe(STATE.closed);
  });

  test("a front end that hides its folder counts as gone", async () => {
    using scene = new Scene();
    scene.xenstored.addDomain(7);
    const { Xenbus } = await import("../../../../src/runtime/interdomain/xenbus/index.ts");
    const name = { kind: "vbd", id: 0, frontEnd: 5 } as const;
    await Xenbus.plug({ store: scene.dom0 }, { ...name, backEnd: 7 });
    using driver = scene.xenstored.open(7);
    await using back = await Xenbus.backEnd({ store: driver }, name);
    const served = serve(back);
    const front = "/local/domain/5/device/vbd/0";
    await scene.dom0.waitFor("/local/domain/7/backend/vbd/5/0/state", { until: (value) => value === STATE.initWait });
    await scene.guest.write(`${front}/ring-ref`, "8");
    await scene.guest.write(`${front}/state`, STATE.initialised);
    await scene.dom0.waitFor("/local/domain/7/backend/vbd/5/0/state", { until: (value) => value === STATE.connected });
    await scene.guest.setPermissions(`${front}/state`, { owner: 5, others: "none" });
    await scene.guest.write(`${front}/state`, STATE.connected);
    expect(await served).toEqual(["gone"]);
  });

  test("no node is written into a folder that the toolstack has removed", async () => {
    using scene = new Scene();
    const device = await scene.plug();
    await using back = await scene.backEnd();
    const connections = back.connections();
    const next = connections.next();
    await scene.until("back", STATE.initWait);
    await scene.guest.write(`${FRONT_PATH}/state`, STATE.initialised);
    const { value } = await next;
    await device.remove();
    await expect(value?.accept({ sectors: 1 })).rejects.toThrow(/has left, or its device was removed/);
    await expect(connections.next()).resolves.toEqual({ done: true, value: undefined });
    await back.close();
    expect(await scene.dom0.exists("/local/domain/0/backend/vbd")).toBe(false);
  });
});

test("any text in a state node is a state, or invalid", () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      const state = stateOf(value);
      expect(/^[0-8]$/.test(value) ? state !== "invalid" : state === "invalid").toBe(true);
    }),
  );
  expect(stateOf(null)).toBeNull();
});
