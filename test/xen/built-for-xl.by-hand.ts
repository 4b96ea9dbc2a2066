/**
 * xl's commands on guests that the library has built: what xl wants to know of a guest stands where it looks.
 * Emulated guests take long to boot, so it is run by hand:
 * `npm run lab -- --module brd --module xen-blkback --dom0-memory 1000 --timeout 1800 4.17-x86_64 bun test --timeout 400000
 * ./test/xen/built-for-xl.by-hand.ts`. On Arm, dom0 has no room for more memory.
 */

import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "bun:test";
import type { DomainConsole, Guest, GuestKind } from "../../src/index.ts";
import { toolsDescribe } from "./c-tools.ts";
import { ConsoleText } from "./guests/console-text.ts";
import { guestKinds } from "./guests/index.ts";
import { kernelPath } from "./guests/kinds.ts";
import { ownXen } from "./own-xen.ts";
import { PseudoTerminal } from "./pseudo-terminal.ts";

const xen = ownXen();
afterAll(() => xen.close());

interface Run {
  readonly status: number;
  readonly output: string;
}

async function xl(...words: readonly string[]): Promise<Run> {
  const { exitCode, stdout, stderr } = await Bun.$`xl ${words}`.nothrow().quiet();
  return { status: exitCode, output: `${stdout.toString()}${stderr.toString()}` };
}

/** The files that libxl keeps of a guest. */
function kept(uuid: string): string[] {
  return readdirSync("/var/lib/xen").filter((name) => name.includes(uuid));
}

toolsDescribe.each(guestKinds)("xl, with a guest of kind %s that the library has built", (kind) => {
  test("lists it, sets its memory and vcpus, pauses and destroys it", async () => {
    await using guest = await xen.domains.create({
      name: "for-xl",
      kind: kind === "pv" ? "pv" : "pvh",
      memoryMiB: 24,
      vcpus: 1,
      maximumVcpus: 2,
      kernel: kernelPath(kind),
      consoleServer: "xenconsoled",
    });
    guest.unpause();
    const { domid, uuid } = guest;
    expect(kept(uuid)).toEqual([`userdata-d.${domid}.${uuid}.libxl-json`]);

    const listed = await xl("list", "-l", "for-xl");
    expect(listed.status).toBe(0);
    const [described] = JSON.parse(listed.output);
    expect(described).toMatchObject({
      domid,
      config: { c_info: { name: "for-xl", uuid, type: kind === "pv" ? "pv" : "pvh" }, b_info: { max_vcpus: 2 } },
    });

    expect(await xl("mem-set", "for-xl", "20")).toEqual({ status: 0, output: "" });
    expect(await xen.store.read(`/local/domain/${domid}/memory/target`)).toBe(String(20 * 1024));
    expect((await xl("uptime", "for-xl")).output).toMatch(/for-xl\s+\d+\s+0:0\d:/);
    expect((await xl("vcpu-set", "for-xl", "2")).status).toBe(0);
    expect(await xen.store.read(`/local/domain/${domid}/cpu/1/availability`)).toBe("online");
    expect((await xl("pause", "for-xl")).status).toBe(0);
    expect(xen.domains.get(domid).info().flags).toContain("paused");
    expect((await xl("unpause", "for-xl")).status).toBe(0);
    expect(await xl("destroy", "for-xl")).toEqual({ status: 0, output: "" });
    expect(kept(uuid)).toEqual([]);
    expect(await Bun.$`xenstore-ls -f`.text()).not.toContain(uuid);
  });

  test("leaves nothing of it if the library destroys it", async () => {
    const guest = await xen.domains.create({
      name: "for-us",
      kind: kind === "pv" ? "pv" : "pvh",
      memoryMiB: 16,
      kernel: kernelPath(kind),
    });
    expect(kept(guest.uuid).length).toBe(1);
    await guest.destroy();
    expect(kept(guest.uuid)).toEqual([]);
  });
});

const LONG_MS = 400_000;
const isX86 = process.arch === "x64";
const kinds: readonly GuestKind[] = isX86 ? ["pvh", "pv"] : ["pvh"];

/** Builds a Linux guest for xenconsoled, and starts it. */
async function linux(kind: GuestKind): Promise<Guest> {
  const guest = await xen.domains.create({
    name: "linux",
    kind,
    memoryMiB: 128,
    kernel: "/lab/linux/vmlinuz",
    ramdisk: "/lab/linux/initrd",
    commandLine: "console=hvc0 quiet",
    consoleServer: "xenconsoled",
  });
  guest.unpause();
  return guest;
}

/**
 * The program that libxl runs to attach a disk: Debian's is a shell script of 500 lines, which wants udev. This is the
 * part of it that the kernel's back end waits for.
 */
const BLOCK_SCRIPT = `#!/bin/sh
[ "$1" = add ] || exit 0
xenstore-write "$XENBUS_PATH/physical-device" "$(stat -c %t:%T "$(xenstore-read "$XENBUS_PATH/params")")" \\
  "$XENBUS_PATH/hotplug-status" connected
`;

toolsDescribe.each(kinds)("xl, with a Linux guest of kind %s that the library has built", (kind) => {
  test(
    "shows its console, attaches and detaches a disk, and shuts it down",
    async () => {
      await using guest = await linux(kind);
      using terminal = new PseudoTerminal(["xl", "console", "linux"]);
      await terminal.until(/guest# /, 0, 300);
      terminal.type("echo $((6*7))\n");
      await terminal.until(/\b42\r?$/m, 0, 60);

      mkdirSync("/etc/xen/scripts", { recursive: true });
      writeFileSync("/etc/xen/scripts/block", BLOCK_SCRIPT);
      chmodSync("/etc/xen/scripts/block", 0o755);
      terminal.type("load; echo LOADED\n");
      await terminal.until(/LOADED/);
      expect(await xl("block-attach", "linux", "phy:/dev/ram0,xvda,w")).toEqual({ status: 0, output: "" });
      await xen.store.waitFor(`/local/domain/${guest.domid}/device/vbd/51712/state`, {
        until: (state) => state === "4",
        signal: AbortSignal.timeout(LONG_MS / 4),
      });
      expect((await xl("block-list", "linux")).output).toMatch(/^51712\s+0\s+\d+\s+4\s/m);
      terminal.type("echo hello >/dev/xvda && sync; head -c 5 /dev/xvda; echo; cat /proc/partitions\n");
      await terminal.until(/hello\r?\n[^]*xvda/);
      expect(await Bun.file("/dev/ram0").slice(0, 5).text()).toBe("hello");
      expect((await xl("block-detach", "linux", "xvda")).status).toBe(0);

      expect((await xl("shutdown", "-w", "linux")).status).toBe(0);
      expect(await xl("destroy", "linux")).toEqual({ status: 0, output: "" });
      expect(await Bun.$`xenstore-ls -f`.text()).not.toContain(guest.uuid);
    },
    LONG_MS,
  );
});

const onX86 = isX86 ? toolsDescribe : describe.skip;

onX86.each(kinds)("xl save, with a Linux guest of kind %s that the library has built", (kind) => {
  test(
    "writes a file from which xl restore makes it again",
    async () => {
      const file = "/run/lab/saved";
      await using guest = await linux(kind);
      {
        using console = await guest.console();
        const text = new ConsoleText(console);
        await text.heard(/guest# /);
        await text.type("mark=$((6*7))");
        await text.heard(/guest# /);
      }
      expect((await xl("save", "linux", file)).status).toBe(0);
      expect(await xen.domains.named("linux")).toBe(null);
      expect(kept(guest.uuid)).toEqual([]);
      expect((await xl("restore", "-e", file)).status).toBe(0);
      rmSync(file);
      const restored = await xen.domains.named("linux");
      expect(restored?.info().uuid).toBe(guest.uuid);
      using console = (await restored?.console({ via: "tty" })) as DomainConsole;
      const text = new ConsoleText(console);
      await text.type("echo again $mark");
      await text.heard(/again 42/);
      expect(await xl("destroy", "linux")).toEqual({ status: 0, output: "" });
    },
    LONG_MS,
  );
});
