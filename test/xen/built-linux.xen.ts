/** Debian's own kernel, as its package has it, in guests that the library builds. */

import { afterAll, expect, test } from "bun:test";
import { type Guest, type GuestKind, type GuestOptions, Xen } from "../../src/index.ts";
import { toolsDescribe } from "./c-tools.ts";
import { ConsoleText } from "./guests/console-text.ts";

const xen = Xen.open();
afterAll(() => xen.close());

const kinds: readonly GuestKind[] = process.arch === "x64" ? ["pvh", "pv"] : ["pvh"];

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

const LONG_MS = 400_000;

toolsDescribe.each(kinds)("Debian's kernel in a guest of kind %s", (kind) => {
  test.each([1, 2])(
    "with %d vcpus comes to a shell, which computes, and powers off",
    async (vcpus) => {
      await using guest = await build({ kind, vcpus });
      using console = await guest.console();
      const text = new ConsoleText(console);
      guest.unpause();
      const [, machine, cpus] = await text.heard(/LAB-LINUX release=\S+ machine=(\S+) cpus=(\d+)/);
      expect([machine, cpus]).toEqual([process.arch === "x64" ? "x86_64" : "aarch64", String(vcpus)]);
      await text.heard(/guest# /);
      await text.type("echo $((6*7)) $(cat /sys/hypervisor/uuid)");
      expect((await text.heard(/^(\d+) (\S+)\r?\n/m)).slice(1)).toEqual(["42", guest.uuid]);
      await text.type("poweroff -f");
      await text.rest();
      expect(console.end).toEqual({ kind: "shutdown", reason: "poweroff" });
    },
    LONG_MS,
  );
});
