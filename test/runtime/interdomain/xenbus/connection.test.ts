import { describe, expect, test } from "bun:test";
import { Xenbus } from "../../../../src/runtime/interdomain/xenbus/index.ts";
import { XenStoreNoSuchNodeError } from "../../../../src/runtime/interdomain/xenstore/index.ts";
import { BACK_PATH, DISK, FRONT_PATH, Scene, STATE } from "./scene.ts";

describe("a device's two ends:", () => {
  test("plugging makes the folders that Xen's toolstack makes, with the permissions of both ends", async () => {
    using scene = new Scene();
    await scene.plug();
    const values = async (path: string) => {
      const tree = await scene.dom0.tree(path);
      return Object.fromEntries(tree.children.map(({ name, value }) => [name, value]));
    };
    expect(await values(FRONT_PATH)).toEqual({ backend: BACK_PATH, "backend-id": "0", state: "1" });
    expect(await values(BACK_PATH)).toEqual({
      frontend: FRONT_PATH,
      "frontend-id": "5",
      online: "1",
      state: "1",
      mode: "w",
    });
    expect(await scene.dom0.permissions(`${FRONT_PATH}/state`)).toEqual({
      owner: 5,
      others: "none",
      domains: [{ domid: 0, access: "read" }],
    });
    expect(await scene.dom0.permissions(`${BACK_PATH}/state`)).toEqual({
      owner: 0,
      others: "none",
      domains: [{ domid: 5, access: "read" }],
    });
  });

  test("a device that exists is not plugged a second time", async () => {
    using scene = new Scene();
    await scene.plug();
    await expect(scene.plug()).rejects.toThrow(/exists: unplug\(\) or remove\(\) it first/);
  });

  test("both ends connect, see each other's nodes, and part", async () => {
    using scene = new Scene();
    const device = await scene.plug();
    const back = await scene.backEnd();
    const front = await scene.frontEnd();
    const offered: boolean[] = [];
    const served = (async () => {
      for await (const connection of back.connections()) {
        expect(connection.resumed).toBe(false);
        expect(connection.other.number("ring-ref")).toBe(8);
        await connection.accept({ sectors: 2048n });
        return connection.ended;
      }
      return undefined;
    })();
    const connection = await front.connect((other) => {
      offered.push(other.flag("feature-flush-cache"), other.flag("feature-persistent"));
      return { "ring-ref": 8, "event-channel": 3, "queue-0": { "ring-ref": 9 } };
    });
    expect(offered).toEqual([true, false]);
    expect(connection.other.number("sectors")).toBe(2048);
    expect(await device.info()).toEqual({ frontEndState: "connected", backEndState: "connected", online: true });
    const closed = front.close();
    expect(await served).toBe("closed");
    await back.close();
    await closed;
    expect(await scene.states()).toEqual([STATE.closed, STATE.closed]);
    expect(await connection.ended).toBe("closed");
    expect(connection.signal.aborted).toBe(true);
  });

  test("a front end that connects again gets a new connection", async () => {
    using scene = new Scene();
    await scene.plug();
    const back = await scene.backEnd();
    const references: number[] = [];
    const served = (async () => {
      for await (const connection of back.connections()) {
        references.push(connection.other.number("ring-ref"));
        await connection.accept();
        await connection.ended;
      }
    })();
    for (const reference of [8, 9, 10]) {
      await using front = await scene.frontEnd();
      await front.connect(() => ({ "ring-ref": reference, "event-channel": 3 }));
    }
    expect(references).toEqual([8, 9, 10]);
    await back.close();
    await served;
  });

  test("unplugging ends the connection, the iterator and the folders", async () => {
    using scene = new Scene();
    const device = await scene.plug();
    await using back = await scene.backEnd();
    const served = (async () => {
      const ends: string[] = [];
      for await (const connection of back.connections()) {
        await connection.accept();
        ends.push(await connection.ended);
      }
      return ends;
    })();
    const front = await scene.frontEnd();
    const connection = await front.connect(() => ({ "ring-ref": 8 }));
    const unplugged = device.unplug();
    await connection.ended;
    await front.close();
    await unplugged;
    expect(await served).toEqual(["closed"]);
    await expect(device.info()).rejects.toThrow(XenStoreNoSuchNodeError);
    expect(await scene.dom0.exists("/local/domain/0/backend/vbd")).toBe(false);
    expect(await scene.dom0.exists("/local/domain/5/device/vbd")).toBe(false);
  });

  test("a device whose guest never used it is unplugged at once", async () => {
    using scene = new Scene();
    const device = await scene.plug();
    await using back = await scene.backEnd();
    const served = (async () => {
      for await (const _ of back.connections()) throw new Error("the guest has no driver");
    })();
    await scene.until("back", STATE.initWait);
    await device.unplug();
    await served;
    expect(await scene.states()).toEqual([null, null]);
  });

  test("unplugging a device whose back end hangs fails in time, names both states, and leaves it to remove()", async () => {
    using scene = new Scene();
    const device = await scene.plug();
    await expect(device.unplug({ timeoutMs: 50 })).rejects.toThrow(
      /front end initialising, back end closing; the front end has not closed: remove\(\)/,
    );
    await device.remove();
    await device.remove();
    await expect(device.info()).rejects.toThrow(XenStoreNoSuchNodeError);
  });

  test("a later back end takes up the connection of one whose program died", async () => {
    using scene = new Scene();
    await scene.plug();
    const first = await scene.backEnd();
    const served = first.connections();
    const front = await scene.frontEnd();
    const connecting = front.connect(() => ({ "ring-ref": 8 }));
    const { value } = await served.next();
    await value?.accept();
    const connection = await connecting;
    first.detach();
    expect(await value?.ended).toBe("left");
    const second = await scene.backEnd();
    const again = await second.connections().next();
    expect(again.value?.resumed).toBe(true);
    expect(again.value?.other.number("ring-ref")).toBe(8);
    expect(connection.signal.aborted).toBe(false);
    const closed = front.close();
    expect(await again.value?.ended).toBe("closed");
    await second.close();
    await closed;
  });

  test("reconfiguring goes through the states of both ends and hands over the new nodes", async () => {
    using scene = new Scene();
    await scene.plug();
    const back = await scene.backEnd();
    const connections = back.connections();
    const front = await scene.frontEnd();
    const seen: number[] = [];
    const connecting = front.connect(() => ({ "ring-ref": 8 }), {
      onReconfigure: (other) => void seen.push(other.number("num_devs")),
    });
    const { value: connection } = await connections.next();
    await connection?.accept({ num_devs: 1 });
    await connecting;
    await connection?.reconfigure(() => ({ num_devs: 2 }));
    expect(seen).toEqual([2]);
    expect(await scene.states()).toEqual([STATE.connected, STATE.connected]);
    await connection?.update({ sectors: 4096 });
    expect(await scene.guest.read(`${BACK_PATH}/sectors`)).toBe("4096");
    await Promise.all([front.close(), back.close()]);
  });

  test("an abort ends the wait for the front end's own negotiation", async () => {
    using scene = new Scene();
    await scene.plug();
    const back = await scene.backEnd();
    const connections = back.connections();
    const offered = connections.next();
    const front = await scene.frontEnd();
    const controller = new AbortController();
    const endless = (): Promise<never> => {
      controller.abort(new Error("too late"));
      return new Promise(() => {});
    };
    await expect(front.connect(endless, { signal: controller.signal })).rejects.toThrow("too late");
    await Promise.all([front.close(), back.close()]);
    await offered;
  });

  test("an abort ends the wait for the back end's own change", async () => {
    using scene = new Scene();
    await scene.plug();
    const back = await scene.backEnd();
    const connections = back.connections();
    const front = await scene.frontEnd();
    const connecting = front.connect(() => ({ "ring-ref": 8 }));
    const { value: connection } = await connections.next();
    await connection?.accept();
    await connecting;
    const controller = new AbortController();
    const endless = (): Promise<never> => {
      controller.abort(new Error("too late"));
      return new Promise(() => {});
    };
    await expect(connection?.reconfigure(endless, { signal: controller.signal })).rejects.toThrow("too late");
    await Promise.all([front.close(), back.close()]);
  });

  test("a front end in another domain's place finds no device", async () => {
    using scene = new Scene();
    await expect(scene.frontEnd()).rejects.toThrow(/device\/vbd\/51712\/backend/);
    await expect(scene.backEnd()).rejects.toThrow(/the toolstack makes it first/);
    await expect(Xenbus.device({ store: scene.dom0 }, DISK).info()).rejects.toThrow(XenStoreNoSuchNodeError);
  });
});

test("a front end whose back end does not answer leaves after one limit, not two", async () => {
  using scene = new Scene();
  await scene.plug();
  const front = await scene.frontEnd();
  await scene.dom0.write(`${BACK_PATH}/state`, STATE.connected);
  const begun = performance.now();
  await front.close();
  expect(performance.now() - begun).toBeLessThan(9_500);
});
