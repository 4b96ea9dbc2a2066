/** Descriptors in Workers and child processes behave as their classes' documentation says. */

import { describe, expect, test } from "bun:test";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { port, XenStore } from "../../../src/index.ts";
import { Device } from "../../../src/runtime/linux/device/index.ts";
import { O_CLOEXEC } from "../../../src/runtime/linux/ffi/index.ts";
import { SimulatedXen } from "../../../src/testing.ts";
import { DeviceTransport, SocketTransport } from "../../../src/xenstore.ts";
import { failure } from "../failure.ts";
import { openFiles } from "../process-state.ts";
import { SocketDevice } from "./event-channel/socket-device.ts";

const root = join(import.meta.dir, "../../..");

/** Runs a module's text in a Worker, which can import from the repository's root, and returns its first message. */
async function inWorker(program: string, data: unknown): Promise<unknown> {
  const text = program.replaceAll('"./', `"${root}/`);
  const url = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  const worker = new Worker(url);
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener("message", ({ data }: MessageEvent<unknown>) => resolve(data));
      worker.addEventListener("error", ({ message }: ErrorEvent) => reject(new Error(message)));
      worker.postMessage(data, []);
    });
  } finally {
    worker.terminate();
    URL.revokeObjectURL(url);
  }
}

describe("a child process", () => {
  test("inherits no descriptor of the library: each is close-on-exec", async () => {
    const folder = mkdtempSync(join(tmpdir(), "xen-ts-processes-"));
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(folder, "socket"), resolve));
    expect(Bun.spawnSync(["mkfifo", join(folder, "device")]).exitCode).toBe(0);
    try {
      const before = openFiles();
      using device = new Device(["/dev/null"]);
      using blocking = new SocketDevice(0);
      using channels = blocking.open();
      const one = channels.adopt(port(1));
      await one.wait();
      // From now on a thread polls the descriptor, and has an eventfd for waking it.
      const waiting = failure(one.wait());
      using socket = await XenStore.open({ transport: new SocketTransport(join(folder, "socket")) });
      using xenbus = await XenStore.open({ transport: new DeviceTransport(join(folder, "device")) });
      using simulated = new SimulatedXen();
      using page = simulated.memory.grants(0).share(0);
      const opened = [...openFiles()].filter(([fd, file]) => before.get(fd) !== file);
      const inherited = opened.filter(([fd]) => {
        const [, flags = ""] = /^flags:\s*(\d+)$/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, "latin1")) ?? [];
        return (Number.parseInt(flags, 8) & O_CLOEXEC) === 0;
      });
      expect(inherited).toEqual([]);
      const files = opened.map(([, file]) => file.replace(/\d+/g, "N"));
      for (const file of ["/dev/null", "socket:[N]", "anon_inode:[eventfd]"]) expect(files).toContain(file);
      expect(files.some((file) => file.endsWith("/device"))).toBe(true);
      expect(files.some((file) => file.startsWith("/memfd:xen-ts-simulated-memory"))).toBe(true);
      void [device, socket, xenbus, page];
      channels.close();
      expect(await waiting).toBeInstanceOf(ReferenceError);
    } finally {
      server.close();
      rmSync(folder, { recursive: true });
    }
  });

  test("can take over a descriptor that is passed to it, and receives its events", async () => {
    using device = new SocketDevice();
    const program = `
      import { port } from "./src/index.ts";
      import { LinuxEventChannels } from "./src/runtime/interdomain/event-channel/linux/channels.ts";
      import { LinuxEvtchn } from "./src/runtime/interdomain/event-channel/linux/evtchn.ts";
      import { Device } from "./src/runtime/linux/device/index.ts";
      using channels = new LinuxEventChannels(new LinuxEvtchn(new Device({ fd: 3, path: "a socket" })), {});
      const one = channels.adopt(port(7));
      await one.wait();
      const waiting = one.wait();
      console.log("waits");
      console.log(await waiting);`;
    const child = Bun.spawn([process.execPath, "-e", program], {
      cwd: root,
      stdio: ["ignore", "pipe", "inherit", device.fd],
    });
    const reader = child.stdout.getReader();
    const text = async (): Promise<string> => new TextDecoder().decode((await reader.read()).value);
    expect(await text()).toBe("waits\n");
    device.fire(7);
    expect([await text(), await child.exited]).toEqual(["2\n", 0]);
  });
});

describe("a Worker thread", () => {
  test("can open event channels of its own", async () => {
    using device = new SocketDevice();
    const program = `
      import { port } from "./src/index.ts";
      import { LinuxEventChannels } from "./src/runtime/interdomain/event-channel/linux/channels.ts";
      import { LinuxEvtchn } from "./src/runtime/interdomain/event-channel/linux/evtchn.ts";
      import { Device } from "./src/runtime/linux/device/index.ts";
      onmessage = async ({ data: fd }) => {
        using channels = new LinuxEventChannels(new LinuxEvtchn(new Device({ fd, path: "a socket" })), {});
        const one = channels.adopt(port(7));
        await one.wait();
        const waiting = one.wait();
        postMessage(await waiting);
      };`;
    const answer = inWorker(program, device.fd);
    await Bun.sleep(0);
    device.fire(7);
    expect(await answer).toBe(2);
  });

  test("can poll the descriptor of another thread's channels, without disturbing them", async () => {
    using device = new SocketDevice();
    using channels = device.open();
    const one = channels.adopt(port(7));
    expect(one.waitSync(0)).toBe(true);
    device.unmasked();
    device.fire(7);
    const program = `
      import { ArgumentPage } from "./src/runtime/linux/device/index.ts";
      import { poll, POLLFD_EVENTS, POLLIN } from "./src/runtime/linux/ffi/index.ts";
      onmessage = ({ data: fd }) => {
        using page = new ArgumentPage();
        page.view.setInt32(0, fd, true);
        page.view.setInt16(POLLFD_EVENTS, POLLIN, true);
        postMessage(poll(page.address, 1, 1000));
      };`;
    expect(await inWorker(program, channels.fd)).toBe(1);
    expect(await one.wait()).toBe(2);
  });

  test("receives a copy of mapped memory's bytes, not the memory", async () => {
    using simulated = new SimulatedXen();
    using page = simulated.memory.grants(0).share(0, { writable: true });
    page.storeUint32(0, 5);
    const program = `
      onmessage = ({ data }) => {
        data[0] = 9;
        postMessage([data.length, data[0]]);
      };`;
    expect(await inWorker(program, page.uint8)).toEqual([4096, 9]);
    expect(page.loadUint32(0)).toBe(5);
    page.unmap();
    expect(simulated.memory.grants(0).counters.abandoned).toBe(0);
  });
});
