import { describe, expect, test } from "bun:test";
import { join } from "node:path";
import {
  XenBusyError,
  domid,
  XenNoSuchDomainError,
  XenPeerGoneError,
  XenPermissionError,
  port,
  Xen,
  XenError,
} from "../../../../src/index.ts";
import { tinyKernel } from "../../../../src/testing.ts";
import { SimulatedXen } from "../../../../src/testing.ts";
import { MemoryTransport } from "../../../../src/xenstore.ts";
import { failure } from "../../failure.ts";
import { openTerminal } from "./terminal.ts";

/** Releases before and after 4.21, which introduced unique numbers of domains. */
const RELEASES = ["4.14", "4.20", "4.21", "4.22"] as const;

const text = (bytes: Uint8Array | null) => (bytes === null ? null : new TextDecoder().decode(bytes));

test("the console of a guest that was built is the one that its guest's end opens", async () => {
  using simulated = new SimulatedXen();
  using xen = simulated.open();
  await using built = await xen.domains.create({ name: "web", memoryMiB: 16, kernel: tinyKernel() });
  using console = await built.console();
  const frame = xen.domains.get(built.domid).hvmParameter("console_pfn");
  {
    using guest = simulated.guestConsole(built.domid);
    await guest.print("login: ");
    expect(text(await console.read())).toBe("login: ");
    await console.write("root\n");
    expect(text(await guest.read())).toBe("root\n");
    expect(xen.domains.get(built.domid).hvmParameter("console_pfn")).toBe(frame);
  }
});

describe.each(["pv", "pvh", "hvm"] as const)("the console of a simulated %s guest", (type) => {
  test("is opened as on a real Xen, and carries input and output", async () => {
    using simulated = new SimulatedXen({ domains: [{ name: "web", type }] });
    using guest = simulated.guestConsole(1);
    using xen = simulated.open();
    await guest.print("login: ");
    using console = await xen.domains.get(1).console({ via: "auto" });
    expect(console.via).toBe("ring");
    expect(text(await console.read())).toBe("login: ");
    await console.write("root\n");
    expect(text(await guest.read())).toBe("root\n");
  });

  test("ends with its guest, with the reason", async () => {
    using simulated = new SimulatedXen({ domains: [{ name: "web", type }] });
    using guest = simulated.guestConsole(1);
    using xen = simulated.open();
    using console = await xen.domains.get(1).console();
    const reading = new Response(console.readable).text();
    await guest.print("panic");
    xen.domains.get(1).forceShutdown("crash");
    expect(await reading).toBe("panic");
    expect(console.end).toEqual({ kind: "shutdown", reason: "crash" });
  });

  test("ends when its guest is destroyed, even if another gets the number at once", async () => {
    using simulated = new SimulatedXen({ domains: [{ name: "web", type }] });
    using guest = simulated.guestConsole(1);
    using xen = simulated.open();
    using console = await xen.domains.get(1).console();
    const reading = console.read();
    await xen.domains.get(1).destroy();
    guest[Symbol.dispose]();
    expect(await reading).toBeNull();
    expect(console.end).toEqual({ kind: "destroyed" });
  });

  test("ends when its guest is destroyed while a mapping holds it", async () => {
    using simulated = new SimulatedXen({ domains: [{ name: "web", type }] });
    using guest = simulated.guestConsole(1);
    const reading = guest.read();
    await Bun.sleep(1);
    using _held = simulated.domain(1).hold();
    simulated.domain(1).destroy();
    expect(await reading).toBeNull();
    expect(await guest.read()).toBeNull();
    await expect(guest.print("x")).rejects.toThrow(XenPeerGoneError);
  });

  test("goes on after the guest is suspended and resumed", async () => {
    using simulated = new SimulatedXen({ domains: [{ name: "web", type }] });
    using guest = simulated.guestConsole(1);
    using xen = simulated.open();
    using console = await xen.domains.get(1).console();
    xen.domains.get(1).forceShutdown("suspend");
    const reading = console.read();
    await Bun.sleep(250);
    await guest.print("resumed");
    expect(text(await reading)).toBe("resumed");
    expect(console.end).toBeNull();
  });

  test("has one reader at its ring", async () => {
    using simulated = new SimulatedXen({ domains: [{ name: "web", type }] });
    using guest = simulated.guestConsole(1);
    using xen = simulated.open();
    using console = await xen.domains.get(1).console();
    expect(console.domid).toBe(xen.domains.get(1).domid);
    await expect(xen.domains.get(1).console({ via: "ring" })).rejects.toThrow(XenBusyError);
    await expect(xen.domains.get(1).console({ via: "ring" })).rejects.toThrow(
      /a program in domain 0, usually xenconsoled, already serves/,
    );
    await guest.print("x");
  });
});

describe.each(RELEASES)("a guest on Xen %s whose cpu time seems to go back", (release) => {
  /** Makes a guest that has run for a while, and another cpu's clock. */
  const running = () => {
    const simulated = new SimulatedXen({ release, domains: [{ name: "web", type: "pvh" }] });
    simulated.advance({ seconds: 30 });
    const goBack = (milliseconds: number): void => {
      const [vcpu] = simulated.domain(1).vcpus;
      vcpu?.set({ cpuTimeNs: vcpu.cpuTimeNs - BigInt(milliseconds) * 1_000_000n });
    };
    return { simulated, goBack };
  };

  test("keeps its console at the ring, however far it goes back", async () => {
    const { simulated, goBack } = running();
    using _simulated = simulated;
    using guest = simulated.guestConsole(1);
    using xen = simulated.open();
    using console = await xen.domains.get(1).console();
    const reading = console.read();
    goBack(10_000);
    await Bun.sleep(700);
    await guest.print("alive");
    expect(text(await reading)).toBe("alive");
    expect(console.end).toBeNull();
    await xen.domains.get(1).destroy();
    expect(await console.read()).toBeNull();
    expect(console.end).toEqual({ kind: "destroyed" });
  });

  test("keeps its console at a terminal, in many looks", async () => {
    const { simulated, goBack } = running();
    using _simulated = simulated;
    using xen = simulated.open();
    const terminal = openTerminal();
    await xen.store.write("/local/domain/1/console/tty", terminal.path);
    using console = await xen.domains.get(1).console();
    expect(console.via).toBe("tty");
    const reading = console.read();
    for (let look = 0; look < 4; look++) {
      goBack(184);
      await Bun.sleep(210);
    }
    terminal.say("alive");
    expect(text(await reading)).toBe("alive");
    expect(console.end).toBeNull();
    const last = console.read();
    await xen.domains.get(1).destroy();
    terminal.close();
    expect(await last).toBeNull();
    expect(console.end).toEqual({ kind: "destroyed" });
  });

  test("ends its console at a terminal when another domain has its number", async () => {
    const { simulated } = running();
    using _simulated = simulated;
    using xen = simulated.open();
    const terminal = openTerminal();
    await xen.store.write("/local/domain/1/console/tty", terminal.path);
    using console = await xen.domains.get(1).console();
    const reading = console.read();
    const { uuid } = simulated.domain(1);
    simulated.domain(1).destroy();
    simulated.createDomain({ domid: 1, uuid, type: "pvh" });
    terminal.close();
    expect(await reading).toBeNull();
    expect(console.end).toEqual({ kind: "destroyed" });
  });
});

test.each(["pv", "hvm"] as const)("a console without a running xenstored leaves a %s guest as it was", (type) => {
  using simulated = new SimulatedXen({ domains: [{ name: "web", type }] });
  simulated.store.end();
  expect(() => simulated.guestConsole(1)).toThrow(/^the simulated xenstored has ended/);
  expect(simulated.domain(1).hvmParameters.size).toBe(0);
  using channels = simulated.eventChannels(1);
  expect(channels.bindUnbound(domid(0)).port).toBe(port(1));
});

test("a reader of a console whose Xen is closed gets an error", async () => {
  using simulated = new SimulatedXen({ domains: [{ name: "web" }] });
  using guest = simulated.guestConsole(1);
  const xen = simulated.open();
  using console = await xen.domains.get(1).console();
  const reading = console.read();
  await Bun.sleep(1);
  xen[Symbol.dispose]();
  await expect(reading).rejects.toThrow(/has been (?:closed|disposed)/);
  guest[Symbol.dispose]();
});

/** Runs a device model, and resolves with the path of its terminal. */
async function startDeviceModel(stack: AsyncDisposableStack, domain: number): Promise<string> {
  const program = join(import.meta.dir, "device-model.ts");
  const model = Bun.spawn([process.execPath, program, "-xen-domid", String(domain)], {
    stdin: "pipe",
    stdout: "pipe",
  });
  stack.defer(async () => {
    await model.stdin.end();
    await model.exited;
  });
  for await (const line of model.stdout) return new TextDecoder().decode(line).trim();
  throw new Error("the device model has ended");
}

describe("a terminal that a guest may have announced itself", () => {
  const node = "/local/domain/1/device/console/3";

  test("is not opened if the guest, or any domain, may write the node", async () => {
    using simulated = new SimulatedXen({ domains: [{ name: "web" }] });
    using xen = simulated.open();
    using guest = simulated.store.open(1);
    const terminal = openTerminal();
    await xen.store.create(node);
    await xen.store.setPermissions(node, { owner: 1 });
    await guest.write(`${node}/tty`, terminal.path);
    const open = () => failure(xen.domains.get(1).console({ number: 3 }));
    const error = await open();
    expect(error).toBeInstanceOf(XenPermissionError);
    expect(String(error)).toContain(
      `${node}/tty: expected a path that only domain 0 can write, or a terminal of domain 1's QEMU, received ` +
        `${terminal.path}. Domain 1 may have written this`,
    );
    await xen.store.setPermissions(`${node}/tty`, { owner: 0, domains: [{ domid: 1, access: "read-write" }] });
    expect(await open()).toBeInstanceOf(XenPermissionError);
    await xen.store.setPermissions(`${node}/tty`, { owner: 0, others: "write" });
    expect(String(await open())).toContain("Any domain may have written this");
    await xen.store.setPermissions(`${node}/tty`, { owner: 0, domains: [{ domid: 1, access: "read" }] });
    using console = await xen.domains.get(1).console({ number: 3 });
    terminal.say("dom0's");
    expect(text(await console.read())).toBe("dom0's");
    terminal.close();
  });

  test("is opened if the domain's own device model holds it, and not if another's does", async () => {
    await using stack = new AsyncDisposableStack();
    using simulated = new SimulatedXen({ domains: [{ name: "web" }, { name: "batch" }] });
    using xen = simulated.open();
    using guest = simulated.store.open(1);
    await xen.store.create(node);
    await xen.store.setPermissions(node, { owner: 1 });
    await guest.write(`${node}/tty`, await startDeviceModel(stack, 2));
    expect(await failure(xen.domains.get(1).console({ number: 3 }))).toBeInstanceOf(XenPermissionError);
    await guest.write(`${node}/tty`, await startDeviceModel(stack, 1));
    using console = await xen.domains.get(1).console({ number: 3 });
    expect(text(await console.read())).toBe("from the device model");
  });
});

describe("opening a console", () => {
  test("fails with the searched places if the domain has no console", async () => {
    using simulated = new SimulatedXen({ domains: [{ name: "web" }] });
    using xen = simulated.open();
    const domain = xen.domains.get(1);
    await expect(domain.console({ via: "ring" })).rejects.toThrow(/Xen and xenstore do not have the ring/);
    await expect(domain.console()).rejects.toThrow(/\/local\/domain\/1\/console\/tty does not exist/);
    await expect(domain.console({ type: "vuart", number: 2 })).rejects.toThrow(/vuart\/2\/tty does not exist/);
  });

  test("waits for a terminal that is announced later", async () => {
    using simulated = new SimulatedXen({ domains: [{ name: "web" }] });
    using xen = simulated.open();
    await xen.store.write("/local/domain/1/device/console/3/type", "ioemu");
    const third = { number: 3 };
    const given = xen.domains.get(1).console({ ...third, signal: AbortSignal.timeout(20) });
    await expect(given).rejects.toThrow(/timed out/);
    const terminal = openTerminal();
    const opening = xen.domains.get(1).console(third);
    await Bun.sleep(5);
    await xen.store.write("/local/domain/1/device/console/3/tty", terminal.path);
    using console = await opening;
    terminal.say("third");
    expect(text(await console.read())).toBe("third");
    terminal.close();
  });

  test("is aborted by the signal while xenstored does not answer", async () => {
    using simulated = new SimulatedXen({ domains: [{ name: "web", type: "pv" }] });
    const store = new MemoryTransport("a silent one", () => ({ received: () => {}, closed: () => {} }));
    using xen = Xen.open({ hypercall: simulated.hypercall, store });
    const signal = AbortSignal.timeout(10);
    expect(await failure(xen.domains.get(1).console({ signal }))).toBe(signal.reason);
  });

  test("refuses a path from xenstore that is not a terminal", async () => {
    using simulated = new SimulatedXen({ domains: [{ name: "web" }] });
    using xen = simulated.open();
    for (const path of ["/etc/passwd", "/dev/pts/4000000", "console", "/dev/null", "/dev/pts/../null"]) {
      await xen.store.write("/local/domain/1/console/tty", path);
      await expect(xen.domains.get(1).console()).rejects.toThrow(/expected a terminal of this domain, received/);
    }
  });

  test("refuses wrong options", async () => {
    using simulated = new SimulatedXen({ domains: [{ name: "web" }] });
    using xen = simulated.open();
    const domain = xen.domains.get(1);
    // @ts-expect-error: no option
    await expect(domain.console({ tty: true })).rejects.toThrow(/no option "tty"/);
    // @ts-expect-error: no way
    await expect(domain.console({ via: "pty" })).rejects.toThrow(TypeError);
    await expect(domain.console({ number: -1 })).rejects.toThrow(RangeError);
    // @ts-expect-error: no member
    await expect(domain.console({ ring: { fram: 1, port: 1 } })).rejects.toThrow('did you mean "frame"?');
  });

  test("fails for a domain that has gone meanwhile", async () => {
    using simulated = new SimulatedXen({ domains: [{ name: "web" }] });
    using xen = simulated.open();
    const domain = xen.domains.get(1);
    await domain.destroy();
    await expect(domain.console()).rejects.toThrow(XenNoSuchDomainError);
  });

  test("names the port that the guest has closed", async () => {
    using simulated = new SimulatedXen({ domains: [{ name: "web" }] });
    using xen = simulated.open();
    const ring = { frame: 7, port: 99 };
    await expect(xen.domains.get(1).console({ ring })).rejects.toThrow(XenError);
    await expect(xen.domains.get(1).console({ ring })).rejects.toThrow(/event channel 99/);
  });
});
