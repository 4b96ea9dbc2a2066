/** Commands that build guests, on a simulated machine. */

import { describe, expect, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tinyKernel } from "../../../src/testing.ts";
import { parseXl } from "../../../src/cli/guest-file/xl-syntax.ts";
import { xlOptions } from "../../../src/cli/guest-file/xl-options.ts";
import { simulatedMachine } from "../../../src/cli/machine/simulated-machine.ts";
import type { SimulatedXen } from "../../../src/testing.ts";
import { machineOf, said, type Said } from "../call.ts";

/** A folder with a kernel. */
function folder(): { readonly path: string; readonly kernel: string } & Disposable {
  const path = mkdtempSync(join(tmpdir(), "xen-ts-run-"));
  const kernel = join(path, "vmlinuz");
  writeFileSync(kernel, tinyKernel());
  return { path, kernel, [Symbol.dispose]: () => rmSync(path, { recursive: true }) };
}

/** Runs a kernel, and lets the guest end for a reason. */
async function ran(
  reason: "poweroff" | "crash" | undefined,
  ...words: readonly string[]
): Promise<Said & { readonly left: number }> {
  using files = folder();
  using simulated: SimulatedXen = simulatedMachine("");
  using machine = machineOf(simulated);
  const before = simulated.domains.length;
  const running = said(machine, ["run", files.kernel, "--memory", "32", ...words]);
  const isBuilt = (): boolean => !simulated.domains.every(({ domid, isPaused }) => domid < before || isPaused);
  if (reason !== undefined) while (!isBuilt()) await Bun.sleep(5);
  const guest = simulated.domains.at(-1);
  if (reason !== undefined && guest !== undefined) simulated.domain(guest.domid).shutdown(reason);
  return { ...(await running), left: simulated.domains.length - before };
}

describe("xen-ts run", () => {
  test("ends with status 0 when the guest powers off, and 1 when it crashes, and destroys it", async () => {
    expect(await ran("poweroff")).toMatchObject({ status: 0, left: 0 });
    const crashed = await ran("crash");
    expect(crashed).toMatchObject({ status: 1, left: 0 });
    expect(crashed.stderr).toMatch(/run-\d+ has shut down \(crash\)/);
  });

  test.skipIf(process.arch === "arm64")("gives the guest a PCI device, which has to be free", async () => {
    expect(await ran("poweroff", "--pci", "03:00.0")).toMatchObject({ status: 0, left: 0 });
    const taken = await ran(undefined, "--pci", "00:1f.2");
    expect(taken).toMatchObject({ status: 1, left: 0 });
    expect(taken.stderr).toContain("which the driver ahci has");
    expect(await ran(undefined, "--pci", "nonsense")).toMatchObject({ status: 2, left: 0 });
  });

  test("gives the guest a disk, a folder and a console on a TCP port", async () => {
    using files = folder();
    using simulated = simulatedMachine("");
    using machine = machineOf(simulated);
    const disk = join(files.path, "disk.raw");
    writeFileSync(disk, new Uint8Array(8192));
    const before = simulated.domains.length;
    const words = ["--disk", `${disk},ro`, "--share", files.path, "--console", "tcp:0"];
    const running = said(machine, ["run", files.kernel, "--memory", "32", ...words]);
    while (simulated.domains.every(({ domid, isPaused }) => domid < before || isPaused)) await Bun.sleep(5);
    const domid = simulated.domains.at(-1)?.domid ?? 0;
    while (!(await machine.xen.store.exists(`/local/domain/${domid}/device/console/1`))) await Bun.sleep(5);
    const { stdout } = await said(machine, ["devices", String(domid), "-o", "json"]);
    const rows = (JSON.parse(stdout) as { kind: string; backState: string; about: string }[]).map(
      ({ kind, backState, about }) => [kind, backState, about],
    );
    expect(rows).toContainEqual(["vbd", "InitWait", "xvda, read-only"]);
    expect(rows).toContainEqual(["9pfs", "InitWait", `share, ${files.path}`]);
    expect(rows.filter(([kind]) => kind === "console").length).toBeGreaterThan(0);
    simulated.domain(domid).shutdown("poweroff");
    expect(await running).toMatchObject({ status: 0 });
    expect(await machine.xen.store.exists(`/local/domain/0/backend/qdisk/${domid}`)).toBe(false);
  });

  test("refuses devices that cannot be, and devices for tests of kernels", async () => {
    const refusals: readonly (readonly [message: string, words: readonly string[]])[] = [
      ["expected --console to be tcp:PORT or tcp:HOST:PORT", ["--console", "tcp:x"]],
      ["expected --net to be tap:NAME", ["--net", "tap:a/b"]],
      ["ENOENT", ["--disk", "/nowhere"]],
      ["expected the path of a folder", ["--share", "/dev/null"]],
      ["expected no devices with --expect", ["--expect", "x", "--share", "/tmp"]],
    ];
    for (const [message, words] of refusals) expect((await ran(undefined, ...words)).stderr).toContain(message);
  });

  test("with --expect fails if the guest ends without the text, and with 124 if the time is over", async () => {
    const ended = await ran("poweroff", "--expect", "SUCCESS");
    expect(ended).toMatchObject({ status: 1, left: 0 });
    expect(ended.stderr).toContain('failed: has shut down (poweroff) without "SUCCESS"');
    expect(await ran(undefined, "--expect", "SUCCESS", "--timeout", "0.3")).toMatchObject({ status: 124, left: 0 });
  });

  test("tests several kernels at a time, and writes JUnit's XML", async () => {
    using files = folder();
    using simulated = simulatedMachine("");
    using machine = machineOf(simulated);
    const broken = join(files.path, "broken<1>");
    writeFileSync(broken, "no kernel at all");
    const report = join(files.path, "results.xml");
    const words = [
      "run",
      files.kernel,
      broken,
      files.kernel,
      "-m",
      "32",
      "--expect",
      "YES",
      "--timeout",
      "0.5",
      "--junit",
      report,
    ];
    const { status, stderr } = await said(machine, words);
    expect(status).toBe(1);
    expect(stderr).toContain(`${files.kernel}: timed out: it has not said "YES" within 0.5 s`);
    expect(stderr).toContain("broken<1>: failed: kernel image: expected an ELF file");
    const text = await Bun.file(report).text();
    expect(text).toContain('<testsuite name="xen-ts run" tests="3" failures="3"');
    expect(text).toContain("broken&lt;1&gt;");
    expect(text.match(/<testcase /g)?.length).toBe(3);
    expect((await said(machine, ["run", files.kernel, broken])).status).toBe(2);
    expect(simulated.domains.length).toBe(4);
  });

  test("prints the steps with --dry-run, and makes nothing", async () => {
    const { status, stdout, left } = await ran(undefined, "--dry-run", "-c", "2", "-k", "pvh", "-n", "one");
    expect([status, left]).toEqual([0, 0]);
    expect(stdout.replace(/kernel \S+vmlinuz/, "kernel vmlinuz")).toMatchInlineSnapshot(`
      "images    kernel vmlinuz: ELF
                command line "console=hvc0"
      domain    one, of kind pvh, with 2 vcpus
      memory    32.04 MiB, and 3 MiB for its tables
                00000000-01ffffff  ram
                fc000000-fc000fff  acpi
                feff8000-feffffff  reserved
      contents  00100000-00100fff  kernel
                00101000-00101fff  start info
                fc000000-fc000fff  ACPI tables
                feff8000-feffffff  special pages
      xenstore  /local/domain/N, /vm/UUID and /libxl/N; the console is served by this program
      devices   none
      "
    `);
    const refused = await ran(undefined, "--dry-run", "-m", "16777216");
    expect([refused.status, refused.left]).toEqual([1, 0]);
    expect(refused.stderr).toContain("expected memoryMiB for which Xen has room");
  });

  test("names an option that is wrong, and a kernel that is none", async () => {
    expect((await ran(undefined, "-c", "none")).stderr).toContain("expected --vcpus to be an integer from 1");
    using files = folder();
    using simulated = simulatedMachine("");
    using machine = machineOf(simulated);
    writeFileSync(files.kernel, "no kernel at all");
    const { status, stderr } = await said(machine, ["run", files.kernel]);
    expect(status).toBe(1);
    expect(stderr).toContain(`${files.kernel}: kernel image: expected an ELF file`);
    const small = await ran(undefined, "-m", "8");
    expect(small.status).toBe(2);
    expect(small.stderr).toContain("vmlinuz: expected memoryMiB to be an integer from 16");
  });
});

function read(text: string): unknown {
  return xlOptions(parseXl(text));
}

describe("xen-ts create", () => {
  test("builds the guest of a TOML file or of xl's configuration, and leaves it", async () => {
    using files = folder();
    const toml = join(files.path, "guest.toml");
    writeFileSync(toml, `name = "one"\nkernel = "${files.kernel}"\nmemoryMiB = 32\ncpus = [0]\n`);
    const xl = join(files.path, "guest.cfg");
    writeFileSync(
      xl,
      `name = "two"\nkernel = '${files.kernel}' # with a comment\nmemory = 32\nvcpus = 2\ntype = "pvh"\nextra = "quiet"\n`,
    );
    using simulated = simulatedMachine("");
    using machine = machineOf(simulated);
    const one = await said(machine, ["create", toml]);
    const two = await said(machine, ["create", xl, "--paused"]);
    expect([one.status, two.status]).toEqual([0, 0]);
    const [first, second] = [Number(one.stdout), Number(two.stdout)];
    expect((await machine.xen.domains.named("one"))?.domid).toBe(first);
    expect(machine.xen.domains.get(first).info().state).toBe("running");
    expect(machine.xen.domains.get(second).info()).toMatchObject({ state: "paused", highestVcpu: 1 });
    expect(await machine.xen.store.exists(`/libxl/${first}/xen-ts-owner`)).toBe(false);
  });

  test("builds several guests, and none if a file has a fault", async () => {
    using files = folder();
    const named = (name: string): string => {
      const path = join(files.path, `${name}.toml`);
      writeFileSync(path, `name = "${name}"\nkernel = "${files.kernel}"\nmemoryMiB = 32\n`);
      return path;
    };
    const broken = join(files.path, "broken.toml");
    writeFileSync(broken, "name = \n");
    using simulated = simulatedMachine("");
    using machine = machineOf(simulated);
    const before = simulated.domains.length;
    const failed = await said(machine, ["create", named("a"), broken]);
    expect([failed.status, simulated.domains.length]).toEqual([2, before]);
    expect(failed.stderr).toContain(`${broken}: `);
    writeFileSync(broken, `name = "b"\nkernel = "${files.kernel}"\nmemoryMB = 32\n`);
    const misspelt = await said(machine, ["create", broken]);
    expect(misspelt.status).toBe(2);
    expect(misspelt.stderr).toContain(`${broken}: domains.create has no option "memoryMB"; did you mean "memoryMiB"?`);
    const { status, stdout } = await said(machine, ["create", named("a"), named("b")]);
    expect([status, simulated.domains.length]).toEqual([0, before + 2]);
    const [first, second] = stdout.trim().split("\n").map(Number);
    expect((await machine.xen.domains.named("a"))?.domid).toBe(first);
    expect((await machine.xen.domains.named("b"))?.domid).toBe(second);
  });

  test("names what it does not support, and a fault with its line", async () => {
    const base = 'name = "a"\nkernel = "k"\nmemory = 16\n';
    expect(() => read(`${base}disk = [ 'phy:/dev/vg/a,xvda,w' ]\nvif = [ "mac=0" ]`)).toThrow(
      "xen-ts does not support disk, vif: leave it out",
    );
    expect(() => read("name = \n")).toThrow("received the end of the file");
    expect(() => read('name = "a"\nmemory ! 5')).toThrow("in line 2");
    expect(() => read('name = "a"')).toThrow("expected name, kernel and memory");
    expect(() => read(`${base}maxmem = 32`)).toThrow("expected maxmem to be as large as memory");
    expect(read(`${base}pci = [ "03:00.0", '0000:04:00.1,permissive=1' ]`)).toMatchObject({
      devices: [
        { address: "0000:03:00.0", permissive: false },
        { address: "0000:04:00.1", permissive: true },
      ],
    });
    expect(() => read(`${base}pci = [ "03:00.0,seize=1" ]`)).toThrow(
      'permissive=0 or 1 behind a device of pci, received "seize=1"',
    );
    expect(read(`${base}disk = []\ncpus = "0-2,5"\nroot = "/dev/xvda"\nextra = "ro"`)).toMatchObject({
      memoryMiB: 16,
      cpus: [0, 1, 2, 5],
      commandLine: "root=/dev/xvda ro",
    });
  });

  test("takes xl's words as xl does: the default type, cpus that are left out, the old word for PV", () => {
    const base = 'name = "a"\nkernel = "k"\nmemory = 16\n';
    expect(read(base)).toMatchObject({ kind: process.arch === "arm64" ? "pvh" : "pv" });
    expect(read(`${base}type = "pvh"`)).toMatchObject({ kind: "pvh" });
    expect(read(`${base}builder = "generic"`)).toMatchObject({ kind: "pv" });
    expect(() => read(`${base}builder = "hvm"`)).toThrow('expected builder to be "generic", received "hvm"');
    expect(read(`${base}cpus = "0-5,^1-3,9"`)).toMatchObject({ cpus: [0, 4, 5, 9] });
    expect(read(`${base}cpus = ["2"]`)).toMatchObject({ cpus: [2] });
    expect(read(`${base}cpus = 3`)).toMatchObject({ cpus: [3] });
    expect(read(`${base}cpus = "all"`)).not.toHaveProperty("cpus");
    expect(() => read(`${base}cpus = ["0", "1"]`)).toThrow("received a list with cpus for each vcpu");
    for (const wrong of ["nodes:1", "5-2", "0-99999999", ""])
      expect(() => read(`${base}cpus = "${wrong}"`)).toThrow(`such as "0-3,5,^2", received "${wrong}"`);
  });
});
