/**
 * Debian's own kernel, as its package has it, in guests that the library builds.
 * Emulated guests take long to boot, so it is run by hand:
 * `npm run lab -- --timeout 1800 4.17-x86_64 bun test --timeout 400000 ./test/xen/built-linux.by-hand.ts`.
 * `--memory 6500` adds guests with memory beyond the hole below 4 GiB, and on Arm
 * `--qemu-args '-M virt,virtualization=on,gic-version=2'` is a machine with the older interrupt controller.
 */

import { afterAll, expect, test } from "bun:test";
import { type Guest, type GuestKind, type GuestOptions, Xen } from "../../src/index.ts";
import { toolsDescribe } from "./c-tools.ts";
import { ConsoleText } from "./guests/console-text.ts";

/** Finds the interrupt controller's name: "GICv3", or "GIC-0" for the second version. */
function controllerIn(interrupts: string): string | undefined {
  return /GIC(?:v3|-\d+)/.exec(interrupts)?.[0];
}

const xen = Xen.open();
afterAll(() => xen.close());

const isX86 = process.arch === "x64";
const kinds: readonly GuestKind[] = isX86 ? ["pvh", "pv"] : ["pvh"];
const machine = isX86 ? "x86_64" : "aarch64";
const MIB = 1 << 20;
/** The first address of a guest's RAM. */
const RAM = isX86 ? 0 : 0x4000_0000;

function build(more: Partial<GuestOptions>): Promise<Guest> {
  return xen.domains.create({
    name: "linux",
    memoryMiB: 128,
    kernel: "/lab/linux/vmlinuz",
    ramdisk: "/lab/linux/initrd",
    commandLine: "console=hvc0 quiet",
    ...more,
  });
}

const LONG_MS = 1_000_000;
/** udev has a rule for this. Linux has no such file while the toolstack wants the vcpu off. */
const START_SECOND = "[ ! -e /sys/devices/system/cpu/cpu1/online ] || echo 1 >/sys/devices/system/cpu/cpu1/online";

/** Types a command, and returns what it prints. */
async function output(text: ConsoleText, command: string): Promise<string> {
  await text.type(`echo "<$(${command})>"`);
  return ((await text.heard(/<([^>]*)>\r?\n/))[1] ?? "").replaceAll("\r", "");
}

/** Types a command until its output is the expected one: the guest acts on a request in its own time. */
async function becomes(text: ConsoleText, command: string, expected: string): Promise<void> {
  const deadline = performance.now() + LONG_MS / 10;
  for (let found = ""; found !== expected; await Bun.sleep(200)) {
    if (performance.now() > deadline) {
      const messages = await output(text, "dmesg | tail -n 20 | tr '<>' '()'");
      throw new Error(`expected ${command} to print ${expected}, received ${found}; the guest says: ${messages}`);
    }
    found = await output(text, command);
  }
}

/** Starts a guest, and waits for its shell. */
async function started(guest: Guest, cpus: number): Promise<{ readonly text: ConsoleText } & Disposable> {
  const console = await guest.console();
  const text = new ConsoleText(console);
  guest.unpause();
  const [, found, count] = await text.heard(/LAB-LINUX release=\S+ machine=(\S+) cpus=(\d+)/);
  expect([found, count]).toEqual([machine, String(cpus)]);
  await text.heard(/guest# /);
  return { text, [Symbol.dispose]: () => console.close() };
}

/** Waits for a guest's end. If that does not come, the error has all that the guest has said. */
async function attended<Result>(guest: Guest, text: ConsoleText, end: () => Promise<Result>): Promise<Result> {
  const ended = end();
  const said = text.rest();
  try {
    return await ended;
  } catch (error) {
    await guest.destroy();
    throw new Error(`expected the guest to end, which says ${await said}`, { cause: error });
  }
}

toolsDescribe.each(kinds)("Debian's kernel in a guest of kind %s", (kind) => {
  test(
    "with one vcpu comes to a shell, finds memory reserved, and powers off when asked to",
    async () => {
      const reserved = { address: RAM + 112 * MIB, bytes: MIB };
      const uuid = "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0";
      const commandLine = "console=hvc0 quiet xen-ts.mark=7";
      await using guest = await build({ kind, uuid, commandLine, reservedMemory: [reserved] });
      using shell = await started(guest, 1);
      const { text } = shell;
      await text.type("echo $((6*7)) $(cat /sys/hypervisor/uuid)");
      expect((await text.heard(/^(\d+) (\S+)\r?\n/m)).slice(1)).toEqual(["42", uuid]);
      expect(await output(text, "cat /proc/cmdline")).toContain(commandLine);
      const [before, from, to, after] = [-1, 0, MIB - 1, MIB].map((at) =>
        (reserved.address + at).toString(16).padStart(8, "0"),
      );
      // On x86 Linux lists only the RAM around it.
      const around = new RegExp(`-${before} : system ram[^]*\n${after}-\\w+ : system ram`);
      const listed = (await output(text, "cat /proc/iomem")).toLowerCase();
      expect(listed).toMatch(isX86 ? around : `${from}-${to} : reserved`);
      if (isX86 && kind === "pvh")
        expect((await output(text, "ls /sys/firmware/acpi/tables")).split(/\s+/)).toEqual(
          expect.arrayContaining(["APIC", "DSDT", "FACP"]),
        );
      if (!isX86) {
        const ofHost = controllerIn(await Bun.file("/proc/interrupts").text());
        expect(ofHost).toBeString();
        expect(controllerIn(await output(text, "cat /proc/interrupts"))).toBe(ofHost);
      }
      expect(await guest.powerOff({ signal: AbortSignal.timeout(LONG_MS / 4) })).toEqual({
        kind: "shutdown",
        reason: "poweroff",
      });
    },
    LONG_MS,
  );

  test(
    "with two vcpus takes one away and back",
    async () => {
      await using guest = await build({ kind, vcpus: 2 });
      using shell = await started(guest, 2);
      const { text } = shell;
      await guest.setOnlineVcpus(1);
      await becomes(text, "nproc", "1");
      expect(await output(text, START_SECOND)).toBe("");
      await guest.setOnlineVcpus(2);
      await becomes(text, `${START_SECOND}; nproc`, "2");
    },
    LONG_MS,
  );

  test(
    "with a second vcpu for later starts it when it is asked to",
    async () => {
      await using guest = await build({ kind, vcpus: 1, maximumVcpus: 2 });
      using shell = await started(guest, 1);
      expect(await output(shell.text, START_SECOND)).toBe("");
      await guest.setOnlineVcpus(2);
      await becomes(shell.text, `${START_SECOND}; nproc`, "2");
    },
    LONG_MS,
  );

  test(
    "gives memory back and takes it again, takes a request key, and suspends",
    async () => {
      const signal = AbortSignal.timeout(LONG_MS);
      await using guest = await build({ kind, commandLine: "console=hvc0" });
      using shell = await started(guest, 1);
      const pages = (): number => xen.domains.get(guest.domid).info().totalPages;
      const before = pages();
      await guest.setMemoryTargetMiB(112);
      while (pages() > before - 8 * 256) {
        signal.throwIfAborted();
        await Bun.sleep(100);
      }
      await guest.setMemoryTargetMiB(128);
      while (pages() < before - 2 * 256) {
        signal.throwIfAborted();
        await Bun.sleep(100);
      }
      await guest.sysrq("h", { signal });
      await shell.text.heard(/sysrq: HELP/);
      // Linux has no suspending on Arm.
      if (isX86) expect(await guest.suspend({ signal })).toEqual({ kind: "shutdown", reason: "suspend" });
    },
    LONG_MS,
  );

  test(
    "reboots as it was, crashes, and is destroyed, and its ends tell so",
    async () => {
      await using guest = await build({ kind, vcpus: 2 });
      using first = await started(guest, 2);
      await using again = await attended(guest, first.text, () =>
        guest.reboot({ signal: AbortSignal.timeout(LONG_MS / 5) }),
      );
      expect([again.uuid, again.domid === guest.domid]).toEqual([guest.uuid, false]);
      using shell = await started(again, 2);
      const ends = again.ends({ signal: AbortSignal.timeout(LONG_MS / 5) });
      // Linux tells Xen of a panic on x86 only.
      const [command, reason] = isX86 ? ["echo c >/proc/sysrq-trigger", "crash"] : ["reboot -f", "reboot"];
      await shell.text.type(command);
      const end = await attended(again, shell.text, () => ends.next());
      expect(end).toMatchObject({ value: { kind: "shutdown", reason } });
      await again.destroy();
      expect((await ends.next()).value).toEqual({ kind: "destroyed" });
      expect((await ends.next()).done).toBe(true);
    },
    LONG_MS,
  );

  const memoryMiB = 4400;
  const { freePages } = xen.host.info();
  const isLarge = freePages > memoryMiB * 256 + 64 * 256;
  test.skipIf(!isLarge)(
    `with ${memoryMiB} MiB has memory beyond the hole below 4 GiB${isLarge ? "" : ", skipped: give --memory 6500"}`,
    async () => {
      await using guest = await build({ kind, memoryMiB });
      using shell = await started(guest, 1);
      const { text } = shell;
      const total = Number(await output(text, "awk '/MemTotal/ { print $2 }' /proc/meminfo"));
      expect(total).toBeGreaterThan((memoryMiB - 300) * 1024);
      // A PV guest has no hole: all of its memory is in one piece.
      const high = isX86 ? /1[0-9a-f]{8}-1[0-9a-f]{8} : System RAM/ : /2[0-9a-f]{8}-2[0-9a-f]{8} : System RAM/;
      expect(await output(text, "grep 'System RAM' /proc/iomem")).toMatch(kind === "pv" ? /System RAM/ : high);
    },
    LONG_MS,
  );
});
