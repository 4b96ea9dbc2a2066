/** xenstored is ended and started again, while clients wait and watch. */

import { afterAll, beforeAll, expect, test } from "bun:test";
import { readdirSync, readFileSync } from "node:fs";
import { XenStore, XenStoreConnectionError, XenStoreUnavailableError } from "../../src/index.ts";
import { DeviceTransport, SocketTransport } from "../../src/xenstore.ts";
import { take } from "../runtime/interdomain/xenstore/events.ts";
import { rejection } from "../runtime/interdomain/xenstore/scripted.ts";
import { toolsDescribe } from "./c-tools.ts";

const transport = new SocketTransport("/run/xenstored/socket");
const ROOT = "/tool/xen-ts-restart";

function processes(name: string): number[] {
  return readdirSync("/proc")
    .filter((entry) => /^\d+$/.test(entry))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/comm`, "utf8").trim() === name;
      } catch {
        // it has ended since it was listed
        return false;
      }
    })
    .map(Number);
}

async function end(name: string): Promise<void> {
  for (const pid of processes(name)) process.kill(pid, "SIGKILL");
  while (processes(name).length > 0) await Bun.sleep(5);
}

toolsDescribe("xenstored that ends and starts anew", () => {
  let store: XenStore;
  beforeAll(async () => {
    store = await XenStore.open({ transport });
  });
  afterAll(() => store[Symbol.dispose]());

  test("requests pending when xenstored ends, and requests made while it is down, are rejected", async () => {
    expect(processes("xenstored")).toHaveLength(1);
    await store.write(`${ROOT}/a`, "1");
    using watch = store.watch(ROOT);
    await take(watch, 1);
    const next = watch.next();
    // the console daemon does not survive the end of xenstored
    await end("xenconsoled");
    process.kill(processes("xenstored")[0] ?? 0, "SIGSTOP");
    const waiting = Array.from({ length: 100 }, (_, index) => rejection(store.write(`${ROOT}/${index}`, "")));
    const transaction = rejection(store.transaction((t) => t.write(`${ROOT}/t`, "")));
    const value = store.waitFor(`${ROOT}/b`);
    await Bun.sleep(20);
    await end("xenstored");
    for (const error of await Promise.all([...waiting, transaction])) {
      expect(error).toBeInstanceOf(XenStoreConnectionError);
    }
    for (let attempt = 0; attempt < 3; attempt++) {
      const error = await rejection(store.read(`${ROOT}/a`));
      expect(error).toBeInstanceOf(XenStoreUnavailableError);
      expect(String(error)).toContain("tried /run/xenstored/socket (ECONNREFUSED). xenstored has ended");
    }
    expect(await Promise.race([next, value, Bun.sleep(100)])).toBeUndefined();

    // Linux's device is there without a xenstored too, and a watch would hold this program in the kernel for ever.
    using device = await XenStore.open({ transport: new DeviceTransport("/dev/xen/xenbus") });
    const signal = AbortSignal.timeout(300);
    const given = [
      device.watch(ROOT, { signal }).next(),
      device.read("name", { signal }),
      device.transaction((t) => t.list("/tool"), { signal }),
      device.waitFor(ROOT, { signal }),
    ];
    for (const error of await Promise.all(given.map(rejection))) expect(error).toBe(signal.reason);
    using later = device.watch(ROOT);

    expect(Bun.spawnSync(["xenstored"]).exitCode).toBe(0);
    expect((await next).value).toEqual({ path: ROOT, kind: "restored" });
    await store.write(`${ROOT}/b`, "there");
    expect(await value).toBe("there");
    expect((await take(watch, 1)).at(-1)).toBe(`changed ${ROOT}/b`);
    expect(await take(later, 1)).toEqual([`initial ${ROOT}`]);
    expect(await device.read(`${ROOT}/b`)).toBe("there");
    await store.remove(ROOT);
  });

  test("dom0's tools and Linux work as before after xenstored's restart", async () => {
    expect(Bun.spawnSync(["lab-dom0"]).exitCode).toBe(0);
    using device = await XenStore.open();
    expect(await device.read("name")).toBe("Domain-0");
    expect(Bun.spawnSync(["xl", "list"]).stdout.toString()).toContain("Domain-0");
  });
});
