/**
 * Debian's own kernel, as its package has it, in guests that the library builds.
 * Emulated guests take minutes to boot, so it is run by hand:
 * `npm run lab -- --timeout 1800 4.17-x86_64 bun test --timeout 400000 ./test/xen/built-linux.by-hand.ts`.
 */

import { afterAll, expect, test } from "bun:test";
import { type Guest, type GuestKind, type GuestOptions, Xen } from "../../src/index.ts";
import { toolsDescribe } from "./c-tools.ts";
import { ConsoleText } from "./guests/console-text.ts";

const xen = Xen.open();
afterAll(() => xen.close());

const kinds: readonly GuestKind[] = process.arch === "x64" ? ["pvh", "pv"] : ["pvh"];
const machine = process.arch === "x64" ? "x86_64" : "aarch64";

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

/** Types a command until its output is the expected one: the guest acts on a request in its own time. */
async function becomes(text: ConsoleText, command: string, expected: string): Promise<void> {
  const deadline = performance.now() + LONG_MS / 4;
  for (let output = ""; output !== expected; await Bun.sleep(200)) {
    if (performance.now() > deadline) throw new Error(`expected ${command} to print ${expected}, received ${output}`);
    await text.type(`echo "<$(${command})>"`);
    output = (await text.heard(/<(.*?)>\r?\n/))[1] ?? "";
  }
}

toolsDescribe.each(kinds)("Debian's kernel in a guest of kind %s", (kind) => {
  test(
    "with one vcpu comes to a shell, computes, and powers off when it is asked to",
    async () => {
      await using guest = await build({ kind });
      using console = await guest.console();
      const text = new ConsoleText(console);
      guest.unpause();
      const [, found, cpus] = await text.heard(/LAB-LINUX release=\S+ machine=(\S+) cpus=(\d+)/);
      expect([found, cpus]).toEqual([machine, "1"]);
      await text.heard(/guest# /);
      await text.type("echo $((6*7)) $(cat /sys/hypervisor/uuid)");
      expect((await text.heard(/^(\d+) (\S+)\r?\n/m)).slice(1)).toEqual(["42", guest.uuid]);
      expect(await guest.powerOff({ signal: AbortSignal.timeout(LONG_MS / 4) })).toEqual({
        kind: "shutdown",
        reason: "poweroff",
      });
    },
    LONG_MS,
  );

  test(
    "with two vcpus takes one away and back, gives memory back, takes a request key, and reboots",
    async () => {
      const signal = AbortSignal.timeout(LONG_MS);
      await using guest = await build({ kind, vcpus: 2, commandLine: "console=hvc0" });
      {
        using console = await guest.console();
        const text = new ConsoleText(console);
        guest.unpause();
        expect((await text.heard(/LAB-LINUX .* cpus=(\d+)/))[1]).toBe("2");
        await text.heard(/guest# /);
        await guest.setOnlineVcpus(1);
        await becomes(text, "nproc", "1");
        await guest.setOnlineVcpus(2);
        await becomes(text, "nproc", "2");
        const pages = (): number => xen.domains.get(guest.domid).info().totalPages;
        const before = pages();
        await guest.setMemoryTargetMiB(112);
        while (pages() > before - 8 * 256) {
          signal.throwIfAborted();
          await Bun.sleep(100);
        }
        await guest.sysrq("h", { signal });
        await text.heard(/sysrq: HELP/);
      }
      await using again = await guest.reboot({ signal });
      expect([again.uuid, again.domid === guest.domid]).toEqual([guest.uuid, false]);
      using console = await again.console();
      const text = new ConsoleText(console);
      again.unpause();
      expect((await text.heard(/LAB-LINUX .* cpus=(\d+)/))[1]).toBe("2");
      await text.heard(/guest# /);
      const ends = again.ends({ signal });
      // Linux tells Xen of a panic on x86 only.
      const [command, reason] =
        process.arch === "x64" ? ["echo c >/proc/sysrq-trigger", "crash"] : ["reboot -f", "reboot"];
      await text.type(command);
      expect(await ends.next()).toMatchObject({ value: { kind: "shutdown", reason } });
      await again.destroy();
      expect((await ends.next()).value).toEqual({ kind: "destroyed" });
      expect((await ends.next()).done).toBe(true);
    },
    LONG_MS,
  );
});
