/** A Xen and hypercall memory among Workers, children, forks, and users with a limit on locked memory. */

import { cc, dlopen } from "bun:ffi";
import { describe, expect, test } from "bun:test";
import { closeSync, openSync, readlinkSync, readSync } from "node:fs";
import { getuid } from "node:process";
import { Device } from "../../../src/runtime/linux/device/index.ts";
import { pageSize } from "../../../src/runtime/linux/ffi/index.ts";
import { MappedBuffers } from "../../../src/runtime/hypercall/index.ts";
import { LockedPages } from "../../../src/runtime/hypercall/memory/index.ts";
import { SimulatedXen } from "../../../src/testing.ts";
import type { WorkerAnswer } from "./own-xen.worker.ts";

const { symbols: libc } = dlopen("libc.so.6", {
  waitpid: { args: ["i32", "ptr", "i32"], returns: "i32" },
});

const { symbols: own } = cc({
  source: new URL("idle-child.c", import.meta.url).pathname,
  symbols: { idle_child: { args: ["u32"], returns: "i32" } },
});

/** Returns the physical page behind an address, which root can read (pagemap). */
function frame(address: number): bigint {
  const entry = Buffer.alloc(8);
  const fd = openSync("/proc/self/pagemap", "r");
  try {
    readSync(fd, entry, 0, 8, (address / pageSize) * 8);
  } finally {
    closeSync(fd);
  }
  return entry.readBigUInt64LE() & ((1n << 55n) - 1n);
}

/** Runs a script that ends with `result(value)` as another user, with a limit on locked memory in KiB. */
function asNobody(lockedKiB: number, script: string): unknown {
  const program = `
    import { MappedBuffers, LockedPages } from "xen-ts/unsafe";
    process.setgid?.(65534);
    process.setuid?.(65534);
    const result = (value) => console.log(JSON.stringify(value));
    ${script}`;
  const { stdout, stderr } = Bun.spawnSync(
    ["bash", "-c", `ulimit -l ${lockedKiB}; exec "$0" -e "$1"`, process.execPath, program],
    {
      cwd: new URL("../../../", import.meta.url).pathname,
    },
  );
  expect(stderr.toString()).toBe("");
  return JSON.parse(stdout.toString());
}

describe("while hypercall buffers are in use,", () => {
  test("starting children leaves the buffers' bytes unchanged", async () => {
    using buffers = new MappedBuffers(new LockedPages());
    using bytes = buffers.allocateBytes(3 * pageSize);
    for (let round = 0; round < 20; round++) {
      bytes.value.fill(round);
      const children = Array.from({ length: 4 }, () => Bun.spawn(["true"]));
      bytes.value[0] = 0xff;
      expect(await Promise.all(children.map(({ exited }) => exited))).toEqual([0, 0, 0, 0]);
      expect([bytes.value[0], bytes.value[1], bytes.value.at(-1)]).toEqual([0xff, round, round]);
    }
  });

  test.if(getuid?.() === 0)("a fork leaves the buffers in their physical pages, to which Xen may be writing", () => {
    using buffers = new MappedBuffers(new LockedPages());
    using bytes = buffers.allocateBytes(pageSize);
    const { address } = bytes.asHypercallPtr();
    const before = frame(address);
    const child = own.idle_child(200_000);
    // If the page were shared with the child, this write would copy it.
    bytes.value.fill(1);
    const after = frame(address);
    expect(libc.waitpid(child, null, 0)).toBe(child);
    expect(before).toBeGreaterThan(0n);
    expect(after).toBe(before);
  });
});

/** Starts a Worker with its own Xen. Returns it with a function that sends a message and awaits the answer. */
async function workerWithXen(): Promise<{ worker: Worker; ask: (sent: unknown) => Promise<WorkerAnswer> }> {
  const worker = new Worker(new URL("own-xen.worker.ts", import.meta.url).href);
  const next = (): Promise<MessageEvent> => {
    const { promise, resolve } = Promise.withResolvers<MessageEvent>();
    worker.addEventListener("message", resolve, { once: true });
    return promise;
  };
  expect((await next()).data).toBe("ready");
  const ask = async (sent: unknown): Promise<WorkerAnswer> => {
    const answer = next();
    worker.postMessage(sent, []);
    return (await answer).data;
  };
  return { worker, ask };
}

describe("a Worker thread", () => {
  test("opens its own Xen, which stays open when another thread closes its Xen", async () => {
    using simulated = new SimulatedXen({ domains: [{}, {}] });
    const xen = simulated.open();
    const { worker, ask } = await workerWithXen();
    expect([(await ask(null)).domains, xen.domains.list().length]).toEqual([2, 3]);
    xen.close();
    expect((await ask(null)).domains).toBe(2);
    worker.terminate();
  });

  test("can receive data, but neither a Xen nor a part with its methods", async () => {
    using simulated = new SimulatedXen({ domains: [{}] });
    using xen = simulated.open();
    const { worker, ask } = await workerWithXen();
    expect(() => worker.postMessage(xen, [])).toThrow("can not be cloned");
    for (const part of [xen.host, xen.domains, xen.cpupools, xen.domains.get(1)]) {
      expect((await ask(part)).methods).toEqual([]);
    }
    const info = xen.domains.get(1).info();
    expect((await ask(info)).received).toEqual(info);
    worker.terminate();
  });

  test("leaves its devices open if it is terminated, so it has to close them before", async () => {
    const { worker, ask } = await workerWithXen();
    const { fd } = await ask(null);
    const closed = Promise.withResolvers<void>();
    worker.addEventListener("close", () => closed.resolve());
    worker.terminate();
    await closed.promise;
    expect(readlinkSync(`/proc/self/fd/${fd}`)).toBe("/dev/zero");
    closeSync(fd);
  });
});

test("a child process inherits no descriptor of a device", async () => {
  using device = new Device(["/dev/zero"]);
  const child = Bun.spawn(["readlink", `/proc/self/fd/${device.fd}`], { stdout: "pipe" });
  expect(await child.stdout.text()).not.toContain("/dev/zero");
  expect(readlinkSync(`/proc/self/fd/${device.fd}`)).toBe("/dev/zero");
});

describe("a user other than root with a limit on locked memory", () => {
  test("can lock memory within the limit any number of times, if it is released", () => {
    const counters = asNobody(
      256,
      `using buffers = new MappedBuffers(new LockedPages());
       for (let round = 0; round < 10_000; round++) {
         using small = buffers.allocateBytes(100);
         using large = buffers.allocateBytes(60_000);
         large.value.fill(1);
         small.value.fill(1);
       }
       result([process.getuid(), buffers.memoryCounters.inUse, buffers.memoryCounters.allocated]);`,
    );
    expect(counters).toEqual([expect.any(Number), 0, 20_000]);
  });

  test("gets an error with the limit, and can continue with less memory", () => {
    const answer = asNobody(
      64,
      `using buffers = new MappedBuffers(new LockedPages());
       const thrown = (() => { try { buffers.allocateBytes(2 ** 20); } catch (error) { return error; } })();
       using small = buffers.allocateBytes(100);
       result([thrown?.name, thrown?.code, thrown?.operation, thrown?.message, small.value.length]);`,
    );
    expect(answer).toEqual(["XenError", "EAGAIN", "mmap of locked memory", expect.stringContaining("ulimit -l"), 100]);
  });
});
