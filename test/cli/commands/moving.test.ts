/** The commands `save`, `restore`, `migrate`, `receive` and `dump`, on a simulated machine. */

import { afterAll, expect, test } from "bun:test";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SimulatedXen } from "../../../src/testing.ts";
import { options } from "../../runtime/toolstack/builder/simulated-guests.ts";
import { suspends } from "../../runtime/toolstack/migration/suspending.ts";
import { machineOf, said } from "../call.ts";

const folder = mkdtempSync(join(tmpdir(), "moving-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, "web.saved");

test("save ends a guest, and restore brings it back", async () => {
  using simulated = new SimulatedXen();
  using machine = machineOf(simulated);
  const { xen } = machine;
  const guest = await xen.domains.create({ ...options, memoryMiB: 16 });
  await guest.detach();
  guest.unpause();
  void suspends(xen, simulated, guest.domid);
  expect(await said(machine, ["save", "web", path, "--continue"])).toMatchObject({
    status: 0,
    stderr: expect.stringContaining("is saved, and goes on"),
  });
  expect(xen.domains.get(guest.domid).info().state).toBe("running");
  void suspends(xen, simulated, guest.domid);
  expect(await said(machine, ["save", "web", path])).toMatchObject({
    status: 0,
    stdout: "",
    stderr: expect.stringContaining("is saved and destroyed"),
  });
  expect(xen.domains.list().map(({ domid }) => domid)).toEqual([0]);
  expect(await said(machine, ["restore", path])).toMatchObject({ status: 0, stdout: "2\n" });
  expect((await xen.domains.named("web"))?.info().state).toBe("running");
  expect(await said(machine, ["restore", path])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('the name "web" of domain 2'),
  });
  expect(await said(machine, ["restore", path, "--name", "copy", "--new-uuid", "--paused"])).toMatchObject({
    status: 0,
  });
  expect((await xen.domains.named("copy"))?.info().state).toBe("paused");
});

test("save writes to standard output, and leaves a guest suspended", async () => {
  using simulated = new SimulatedXen();
  using machine = machineOf(simulated);
  const { xen } = machine;
  const guest = await xen.domains.create({ ...options, memoryMiB: 16 });
  guest.unpause();
  void suspends(xen, simulated, guest.domid);
  const { stdout, status } = await said(machine, ["save", "web", "-", "--paused"]);
  expect(status).toBe(0);
  expect(stdout).toStartWith("Xen saved domain, xl format\n");
  expect(xen.domains.get(guest.domid).info().shutdownReason).toBe("suspend");
});

test("a guest that cannot be saved or restored is named in a message, and no file is left", async () => {
  using simulated = new SimulatedXen();
  using machine = machineOf(simulated);
  rmSync(path, { force: true });
  expect(await said(machine, ["save", "Domain-0", path])).toMatchObject({ status: 4 });
  expect(await said(machine, ["save", "none", path])).toMatchObject({ status: 3 });
  expect(await said(machine, ["save", "none", path, "--continue", "--paused"])).toMatchObject({ status: 2 });
  expect(await said(machine, ["restore", path])).toMatchObject({
    status: 3,
    stderr: expect.stringContaining("web.saved: no such file"),
  });
  expect(existsSync(path)).toBe(false);
});

const RECEIVER = [process.execPath, join(import.meta.dir, "../../../src/cli/main.ts"), "receive", "--simulate"];

test("migrate sends a guest through a program, to receive at its other end", async () => {
  using simulated = new SimulatedXen();
  using machine = machineOf(simulated);
  const { xen } = machine;
  const guest = await xen.domains.create({ ...options, memoryMiB: 16 });
  await guest.detach();
  guest.unpause();
  void suspends(xen, simulated, guest.domid);
  expect(await said(machine, ["migrate", "web", "--", ...RECEIVER, "--name", "arrived"])).toMatchObject({
    status: 0,
    stdout: "",
    stderr: expect.stringMatching(
      /\(web\) has moved: 17 MiB and 0 further rounds in .* s, of which it stood still for/,
    ),
  });
  expect(xen.domains.list().map(({ domid }) => domid)).toEqual([0]);
}, 60_000);

test("a guest goes on if the program at migrate's other end is another, ends, or is not there", async () => {
  using simulated = new SimulatedXen();
  using machine = machineOf(simulated);
  const { xen } = machine;
  const guest = await xen.domains.create({ ...options, memoryMiB: 16 });
  guest.unpause();
  const refused = async (...command: string[]): Promise<string> => {
    const { status, stderr } = await said(machine, ["migrate", "web", "--", ...command]);
    expect(status).toBe(1);
    expect(xen.domains.get(guest.domid).info().state).toBe("running");
    return stderr;
  };
  expect(await refused("echo", "hello")).toContain("it is another program");
  expect(await refused("true")).toContain("has ended the connection");
  expect(await refused("no-such-program")).toContain("no-such-program");
  expect(await refused(...RECEIVER, "--name", "not a name")).toMatch(/has ended/);
  await guest.destroy();
}, 60_000);

test("dump writes a core file, and can crash the guest", async () => {
  using simulated = new SimulatedXen();
  using machine = machineOf(simulated);
  const { xen } = machine;
  const guest = await xen.domains.create({ ...options, memoryMiB: 16 });
  guest.unpause();
  const core = join(folder, "web.core");
  expect(await said(machine, ["dump", "web", core, "--live", "--crash"])).toMatchObject({
    status: 0,
    stdout: "",
    stderr: expect.stringContaining("is dumped"),
  });
  expect(statSync(core).size).toBeGreaterThan(16 * 2 ** 20);
  expect(xen.domains.get(guest.domid).info().shutdownReason).toBe("crash");
});
